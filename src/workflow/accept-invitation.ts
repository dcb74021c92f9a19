import { SCOPES } from '../domain/actor.ts';
import { ok, refuse, Refused, valueOrThrow, type Result } from '../domain/refusal.ts';
import { accountOf, accountStateOf, normalEmail, type Account } from '../identity/accounts.ts';
import { checkEmail, checkName } from '../identity/check-profile.ts';
import { checkPassword, hashPassword } from '../identity/passwords.ts';
import type { Store } from '../store/open.ts';
import type { Reader } from '../store/reader.ts';
import type { RecordRow } from '../store/tables.ts';
import type { Transaction } from '../store/transaction.ts';
import {
  addToken,
  decideOnAccounts,
  endToken,
  endTokens,
  invitationOf,
  saveAccount,
  takeAccount,
  unusable,
  type NewToken,
} from './account-rows.ts';
import { newId } from './id.ts';
import { FIRST_ADMINISTRATOR, hasAdministrator } from './invite-first-administrator.ts';

export interface Acceptance {
  readonly secret: string;
  readonly name: string;
  readonly password: string;
  /** Only the first administrator gives one: others were invited at theirs. */
  readonly email?: string;
  readonly now: Date;
}

export interface Accepted {
  readonly account: Account;
  readonly session: NewToken;
}

/** Whether a link still opens something, and for whom: undefined for the first administrator. Refuses LINK_UNUSABLE. */
export async function readInvitation(
  reader: Reader,
  secret: string,
  now: Date,
): Promise<Result<Account | undefined>> {
  try {
    const { owner } = await invitationOf(reader, secret, now);
    if (owner === FIRST_ADMINISTRATOR) return ok(undefined);
    const row = await reader.record('account', owner);
    return row && row.status !== 'closed' ? ok(accountOf(row)) : refuse(unusable);
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}

/**
 * Chooses name and password by a link, once, and signs in; who was signed in to the account is no longer. Refuses
 * LINK_UNUSABLE, WEAK_PASSWORD and BAD_ARGUMENT.
 */
export async function acceptInvitation(store: Store, given: Acceptance): Promise<Result<Accepted>> {
  const { secret, password, now } = given;
  const invited = await readInvitation(store.reader, secret, now);
  if (!invited.ok) return invited;
  const email = invited.value?.email ?? normalEmail(given.email ?? '');
  const name = given.name.trim();
  // The hash takes long: it is made before the transaction, which others wait for.
  const hash = await hashChecked({ name, email, password });
  if (!hash.ok) return hash;
  return decideOnAccounts(store, async (tx) => {
    // The account before its token: every command takes them in this order.
    const row = invited.value
      ? await enter(tx, invited.value.id, { name, password: hash.value, now })
      : await makeFirst(tx, { name, email, password: hash.value, now });
    const deed = { actor: row.id, action: 'accept-invitation', now };
    const token = await tx.takeRecord('token', (await invitationOf(tx, secret, now)).id);
    if (token?.status !== 'live') throw new Refused(unusable);
    await endToken(tx, token, 'used', deed);
    await endTokens(tx, row.id, ['session', 'invitation'], { ...deed, action: 'revoke-token' });
    const session = await addToken(
      tx,
      row.id,
      { use: 'session', scopes: SCOPES },
      { ...deed, action: 'sign-in' },
    );
    return { account: accountOf(row), session };
  });
}

interface Entry {
  readonly name: string;
  readonly password: string;
  readonly now: Date;
}

async function enter(tx: Transaction, id: string, { name, password, now }: Entry): Promise<RecordRow> {
  const row = await takeAccount(tx, id);
  if (row.status === 'closed') throw new Refused(unusable);
  const state = { ...accountStateOf(row), name, password };
  return saveAccount(tx, row, state, 'active', { actor: id, action: 'accept-invitation', now });
}

async function makeFirst(tx: Transaction, { now, ...given }: Entry & { email: string }): Promise<RecordRow> {
  await tx.alone('first administrator');
  if (await hasAdministrator(tx)) throw new Refused(unusable);
  const id = newId(now);
  const state = { ...given, organisation: '', administrator: true, rights: [] };
  const deed = { actor: id, action: 'accept-invitation', now };
  const row = await saveAccount(tx, { id, version: 0 }, state, 'active', deed);
  await tx.follow(id, `account:${id}`);
  return row;
}

async function hashChecked(given: {
  name: string;
  email: string;
  password: string;
}): Promise<Result<string>> {
  try {
    checkEmail(given.email);
    checkName(given.name);
    valueOrThrow(checkPassword(given.password, given));
    return ok(await hashPassword(given.password));
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}
