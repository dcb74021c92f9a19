import { accountOf, tokenOf } from '../identity/accounts.ts';
import { withStore } from './store.ts';
import { print, printJson } from './terminal.ts';

/** The tokens of programs that are not revoked; their secrets are kept nowhere. */
export const tokenList = ({ json }: { json?: boolean }): Promise<void> =>
  withStore(async ({ reader }) => {
    const rows = await reader.records('token', { status: 'live', oldest: true });
    const tokens = rows.map(tokenOf).filter(({ use }) => use === 'api');
    if (json) return printJson(tokens);
    const emails = new Map(
      (await reader.records('account')).map(accountOf).map(({ id, email }) => [id, email]),
    );
    await print(
      tokens.map(
        ({ id, account, name, scopes, expires }) =>
          `${[id, emails.get(account) ?? account, name, scopes.join(), expires].join('\t')}\n`,
      ),
    );
  });
