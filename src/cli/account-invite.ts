import { ROLES, type Right } from '../domain/actor.ts';
import { readConfig } from '../config.ts';
import { Refused, valueOrThrow } from '../domain/refusal.ts';
import type { Store } from '../store/open.ts';
import { inviteAccount, renewInvitation } from '../workflow/invite-account.ts';
import { accountHeld, invitationLink } from './account-held.ts';
import { owner } from './owner.ts';
import { withStore } from './store.ts';
import { print, say } from './terminal.ts';

export interface InviteOptions {
  readonly name?: string;
  readonly organisation?: string;
  readonly right: readonly string[];
  readonly administrator?: boolean;
}

/** Makes an account and prints the link by which its owner chooses a password. */
export const accountInvite = (email: string, options: InviteOptions): Promise<void> =>
  withStore(async (store) => {
    const { secret } = valueOrThrow(
      await inviteAccount(store, {
        actor: owner(),
        now: new Date(),
        email,
        name: options.name ?? email,
        organisation: options.organisation ?? '',
        administrator: options.administrator ?? false,
        rights: options.right.map(rightOf),
      }),
    );
    await printLink(secret);
  });

/** A new link for an account that is there: the one before it was lost, or the password is forgotten. */
export const accountLink = (email: string): Promise<void> =>
  withStore(async (store: Store) => {
    const { id } = await accountHeld(store, email);
    const renewed = await renewInvitation(store, { actor: owner(), now: new Date(), account: id });
    await printLink(valueOrThrow(renewed).secret);
  });

async function printLink(secret: string): Promise<void> {
  await print([`${invitationLink(readConfig().publicUrl, secret)}\n`]);
  say('Give this link to the owner of the account only. It works once, for seven days.');
}

/** `VOCABULARY:ROLE`, or `VOCABULARY:translator:fr,de`. */
function rightOf(text: string): Right {
  const [vocabulary = '', asked, tags, ...rest] = text.split(':');
  const role = ROLES.find((one) => one === asked);
  if (vocabulary && role && rest.length === 0)
    return { vocabulary, role, languages: tags ? tags.split(',').map((tag) => tag.trim()) : [] };
  throw new Refused({
    code: 'BAD_ARGUMENT',
    item: text,
    message: `--right cannot be "${text}".`,
    remedy: `Write VOCABULARY:ROLE, with a role of ${ROLES.join(', ')}; for a translator VOCABULARY:translator:fr,de.`,
  });
}
