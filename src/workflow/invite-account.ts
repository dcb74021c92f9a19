import type { Actor, Right } from '../domain/actor.ts';
import { mayDo } from '../domain/policy.ts';
import { Refused, valueOrThrow, type Result } from '../domain/refusal.ts';
import { accountOf, normalEmail, type Account } from '../identity/accounts.ts';
import { checkedRights, checkEmail, checkName, checkOrganisation } from '../identity/check-profile.ts';
import type { Store } from '../store/open.ts';
import type { Transaction } from '../store/transaction.ts';
import {
  accountByEmail,
  addToken,
  checkVocabularies,
  decideOnAccounts,
  endTokens,
  saveAccount,
  takeAccount,
  unknownAccount,
} from './account-rows.ts';
import { newId } from './id.ts';

export interface Invitation {
  readonly actor: Actor;
  readonly now: Date;
  readonly email: string;
  readonly name: string;
  readonly organisation?: string;
  readonly administrator?: boolean;
  readonly rights?: readonly Right[];
}

export interface Invited {
  readonly account: Account;
  /** For the link: told this once, good for one use within seven days. */
  readonly secret: string;
}

/**
 * Makes an account for someone who is yet to choose a password. Refuses SIGN_IN_NEEDED, FORBIDDEN, BAD_ARGUMENT,
 * UNKNOWN_VOCABULARY and ACCOUNT_EXISTS.
 */
export const inviteAccount = (store: Store, given: Invitation): Promise<Result<Invited>> =>
  decideOnAccounts(store, async (tx) => {
    const { actor, now } = given;
    valueOrThrow(mayDo(actor, 'manage-accounts'));
    const state = profileOf(given);
    await checkVocabularies(tx, state.rights);
    await tx.alone(`account ${state.email}`);
    if (await accountByEmail(tx, state.email)) throw new Refused(taken(state.email));
    const deed = { actor: actor.id, action: 'invite-account', now };
    const row = await saveAccount(tx, { id: newId(now), version: 0 }, state, 'invited', deed);
    const secret = await link(tx, row.id, actor, now);
    // From here on: of the invitation itself they hear outside.
    await tx.follow(row.id, `account:${row.id}`);
    return { account: accountOf(row), secret };
  });

/**
 * A new link for who lost theirs, or forgot the password: the link before it no longer holds. Refuses as above, and
 * UNKNOWN_ACCOUNT (none of that id, or closed).
 */
export const renewInvitation = (
  store: Store,
  { actor, now, account: id }: { actor: Actor; now: Date; account: string },
): Promise<Result<Invited>> =>
  decideOnAccounts(store, async (tx) => {
    valueOrThrow(mayDo(actor, 'manage-accounts'));
    const row = await takeAccount(tx, id);
    if (row.status === 'closed') throw new Refused(unknownAccount(id));
    await endTokens(tx, id, ['invitation'], { actor: actor.id, action: 'revoke-token', now });
    return { account: accountOf(row), secret: await link(tx, id, actor, now) };
  });

async function link(tx: Transaction, account: string, actor: Actor, now: Date): Promise<string> {
  const deed = { actor: actor.id, action: 'create-link', now };
  return (await addToken(tx, account, { use: 'invitation' }, deed)).secret;
}

function profileOf({ name, email, organisation = '', administrator = false, rights = [] }: Invitation) {
  const address = normalEmail(email);
  checkEmail(address);
  checkName(name);
  checkOrganisation(organisation);
  return { name: name.trim(), email: address, organisation, administrator, rights: checkedRights(rights) };
}

const taken = (item: string) =>
  ({
    code: 'ACCOUNT_EXISTS',
    item,
    message: `There is an account with the address ${item}.`,
    remedy: 'Change that one, or make a new link for it: begrippenkader account link ADDRESS.',
  }) as const;
