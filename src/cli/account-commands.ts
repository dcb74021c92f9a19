import type { Command } from 'commander';
import type { InviteOptions } from './account-invite.ts';
import type { TokenOptions } from './token-create.ts';

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `account …` and `token …`: who may sign in, and what programs may do in their name. */
export function addAccountCommands(program: Command): void {
  addAccounts(program.command('account').description('Invite people, list them, close their accounts.'));
  addTokens(program.command('token').description('Make, list and revoke tokens for programs.'));
}

function addAccounts(account: Command): void {
  account
    .command('invite <email>')
    .description('Make an account and print the link by which its owner chooses a password, once.')
    .option('--name <name>', 'name (default: the address, until the owner chooses one)')
    .option('--organisation <code>', 'OVO code, or the https IRI of an organisation')
    .option('--right <right>', 'VOCABULARY:ROLE or VOCABULARY:translator:fr,de; may be repeated', several, [])
    .option('--administrator', 'may manage accounts, tokens and the log')
    .action(async (email: string, options: InviteOptions) =>
      (await import('./account-invite.ts')).accountInvite(email, options),
    );
  account
    .command('link <email>')
    .description('Print a new link for who lost theirs, or forgot the password.')
    .action(async (email: string) => (await import('./account-invite.ts')).accountLink(email));
  account
    .command('list')
    .description('List the accounts: address, status, name, organisation, rights.')
    .option('--json', 'print them as JSON')
    .action(async (options: { json?: boolean }) => (await import('./account-list.ts')).accountList(options));
  account
    .command('close <email>')
    .description('Let nobody enter by an account any more; its name stays in the history.')
    .action(async (email: string) => (await import('./account-close.ts')).accountClose(email));
}

function addTokens(token: Command): void {
  token
    .command('create <email>')
    .description('Make a token in the name of an account and print it, once.')
    .requiredOption('--name <name>', 'what it is for')
    .option('--scope <scope>', 'read, write or admin; may be repeated', several, [])
    .option('--days <number>', 'how long it holds, 366 at most', '90')
    .action(async (email: string, options: TokenOptions) =>
      (await import('./token-create.ts')).tokenCreate(email, options),
    );
  token
    .command('list')
    .description('List the tokens of programs that are not revoked.')
    .option('--json', 'print them as JSON')
    .action(async (options: { json?: boolean }) => (await import('./token-list.ts')).tokenList(options));
  token
    .command('revoke <id>')
    .description('End a token.')
    .action(async (id: string) => (await import('./token-revoke.ts')).tokenRevoke(id));
}
