import type { Right, Scope } from '../domain/actor.ts';
import { Refused, type Refusal, type Result } from '../domain/refusal.ts';
import {
  accountStateOf,
  holds,
  tokenOf,
  type Account,
  type AccountState,
  type Token,
  type TokenState,
  type TokenUse,
} from '../identity/accounts.ts';
import { digestOfSecret, newSecret } from '../identity/secrets.ts';
import { forget } from '../identity/whois.ts';
import type { Store } from '../store/open.ts';
import type { Reader } from '../store/reader.ts';
import type { RecordRow } from '../store/tables.ts';
import type { Transaction } from '../store/transaction.ts';
import { decide } from './decide.ts';
import { newId } from './id.ts';
import { unknownVocabulary } from './unknown.ts';

/** What a log entry begins with: who did what, when. */
export interface Deed {
  readonly actor: string;
  readonly action: string;
  readonly now: Date;
  readonly detail?: object;
}

/** A token together with its secret, which is told this once and kept nowhere. */
export interface NewToken {
  readonly secret: string;
  readonly token: Token;
}

/** As `decide`; who had signed in is looked up anew afterwards, so that what was decided holds at once. */
export async function decideOnAccounts<T>(
  store: Store,
  command: (tx: Transaction) => Promise<T>,
): Promise<Result<T>> {
  const result = await decide(store, command);
  forget(store.reader);
  return result;
}

/** @throws Refused (UNKNOWN_ACCOUNT). */
export async function takeAccount(tx: Transaction, id: string): Promise<RecordRow> {
  const row = await tx.takeRecord('account', id);
  if (!row) throw new Refused(unknownAccount(id));
  return row;
}

export async function accountByEmail(reader: Reader, email: string): Promise<RecordRow | undefined> {
  const [row] = await reader.records('account', { subject: email, first: 1 });
  return row;
}

/** The log names the account and what it may do; address and password stay in the row. */
export async function saveAccount(
  tx: Transaction,
  { id, version }: { id: string; version: number },
  state: AccountState,
  status: Account['status'],
  { actor, action, now, detail }: Deed,
): Promise<RecordRow> {
  const at = now.toISOString();
  const row: RecordRow = {
    kind: 'account',
    id,
    vocabulary: '',
    status,
    owner: id,
    subject: state.email,
    version: version + 1,
    at,
    state: JSON.stringify(state),
  };
  const { organisation, administrator, rights } = state;
  await tx.save(row, {
    at,
    vocabulary: '',
    actor,
    action,
    detail: { status, organisation, administrator, rights, ...detail },
    subjects: [`account:${id}`],
  });
  return row;
}

const HOUR = 3_600_000;
const LIFE: Record<Exclude<TokenUse, 'api'>, number> = { session: 12 * HOUR, invitation: 7 * 24 * HOUR };

/** A new token of an account, its secret told to who asked. */
export async function addToken(
  tx: Transaction,
  account: string,
  given: { use: TokenUse; name?: string; scopes?: readonly Scope[]; expires?: Date },
  { actor, action, now }: Omit<Deed, 'detail'>,
): Promise<NewToken> {
  const { use, name = '', scopes = [] } = given;
  const secret = newSecret();
  const at = now.toISOString();
  const expires = given.expires ?? new Date(now.getTime() + (use === 'api' ? 0 : LIFE[use]));
  const state: TokenState = { use, name, scopes, made: at, expires: expires.toISOString() };
  const row: RecordRow = {
    kind: 'token',
    id: newId(now),
    vocabulary: '',
    status: 'live',
    owner: account,
    subject: digestOfSecret(secret),
    version: 1,
    at,
    state: JSON.stringify(state),
  };
  await tx.save(row, tokenEntry(row, { actor, action, now }));
  return { secret, token: tokenOf(row) };
}

/** Ends one token, where it has not ended already. */
export async function endToken(
  tx: Transaction,
  row: RecordRow,
  status: 'revoked' | 'used',
  deed: Omit<Deed, 'detail'>,
): Promise<RecordRow> {
  if (row.status !== 'live') return row;
  const ended = { ...row, status, version: row.version + 1, at: deed.now.toISOString() };
  await tx.save(ended, tokenEntry(ended, deed));
  return ended;
}

/** Ends the live tokens of an account that are of these uses; `but` is the one that goes on. */
export async function endTokens(
  tx: Transaction,
  account: string,
  uses: readonly TokenUse[],
  deed: Omit<Deed, 'detail'>,
  but?: string,
): Promise<void> {
  for (const { id } of await tx.records('token', { owner: account, status: 'live' })) {
    const row = await tx.takeRecord('token', id);
    if (row && id !== but && uses.includes(tokenOf(row).use)) await endToken(tx, row, 'revoked', deed);
  }
}

function tokenEntry(row: RecordRow, { actor, action, now }: Deed) {
  const { use, name, scopes, expires } = tokenOf(row);
  const detail = { use, name, scopes, expires, status: row.status };
  const subjects = row.owner ? [`account:${row.owner}`] : [];
  return { at: now.toISOString(), vocabulary: '', actor, action, detail, subjects };
}

/** The invitation a secret opens; @throws Refused (LINK_UNUSABLE). */
export async function invitationOf(reader: Reader, secret: string, now: Date): Promise<RecordRow> {
  const [row] = await reader.records('token', { subject: digestOfSecret(secret), first: 1 });
  if (!row || tokenOf(row).use !== 'invitation' || !holds(tokenOf(row), now)) throw new Refused(unusable);
  return row;
}

/** @throws Refused (UNKNOWN_VOCABULARY) where a right is given in a vocabulary that is not there. */
export async function checkVocabularies(tx: Transaction, rights: readonly Right[]): Promise<void> {
  const there = new Set((await tx.vocabularies()).map(({ id }) => id));
  const missing = rights.find(({ vocabulary }) => !there.has(vocabulary));
  if (missing) throw new Refused(unknownVocabulary(missing.vocabulary));
}

export const passwordOf = (row: RecordRow): string | undefined => accountStateOf(row).password;

export const unknownAccount = (item: string): Refusal => ({
  code: 'UNKNOWN_ACCOUNT',
  item,
  message: `There is no account ${item}, or it is not in use.`,
  remedy: '`begrippenkader account list` lists them.',
});

export const unusable: Refusal = {
  code: 'LINK_UNUSABLE',
  message: 'This link is used, expired or replaced by a newer one, or it was not copied whole.',
  remedy: 'Ask an administrator for a new link.',
};
