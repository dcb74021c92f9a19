import { SCOPES, type Actor, type Right, type Scope } from '../domain/actor.ts';
import type { RecordRow } from '../store/tables.ts';

/** `invited`: has no password yet; `closed`: nobody enters by it any more, and its name stays in the history. */
export type AccountStatus = 'invited' | 'active' | 'closed';

export interface AccountState {
  readonly name: string;
  /** In lower case; the record's subject too, and one account has it. '' where a provider vouches for no address. */
  readonly email: string;
  /** OVO code or an organisation's IRI; '' for none. */
  readonly organisation: string;
  readonly administrator: boolean;
  readonly rights: readonly Right[];
  /** As `passwords.ts` writes it; absent until it is chosen, or where another house vouches for who signs in. */
  readonly password?: string;
  /** Whether a provider of identities vouches for its owner: see the records `identity`. */
  readonly signsOn?: boolean;
}

/** An account as it may be shown: without the hash of its password. */
export interface Account extends Omit<AccountState, 'password'> {
  readonly id: string;
  readonly status: AccountStatus;
  /** Given back with a change, so that nobody overwrites what they have not seen. */
  readonly version: number;
}

/** A session of a browser, a token of a program, or a link by which one chooses a password, once. */
export type TokenUse = 'session' | 'api' | 'invitation';

export interface TokenState {
  readonly use: TokenUse;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601. */
  readonly made: string;
  readonly expires: string;
}

/** The record's subject is the digest of the secret: that is all that is kept of it. */
export interface Token extends TokenState {
  readonly id: string;
  readonly account: string;
  readonly status: 'live' | 'revoked' | 'used';
}

/** Whether its owner has a way in; who has none is still invited. */
export const hasEntered = ({ password, signsOn = false }: AccountState): boolean =>
  password !== undefined || signsOn;

export const accountStateOf = (row: RecordRow): AccountState => JSON.parse(row.state) as AccountState;

export function accountOf(row: RecordRow): Account {
  const { password: _secret, ...shown } = accountStateOf(row);
  return { ...shown, id: row.id, status: row.status as AccountStatus, version: row.version };
}

/** Who an account is, with all that a session may do, or no more than some scopes. */
export function actorFor(row: RecordRow, scopes: readonly Scope[] = SCOPES): Actor {
  const { id, name, organisation, administrator, rights } = accountOf(row);
  return { id, name, organisation, administrator, rights, scopes };
}

export const tokenOf = ({ id, owner, status, state }: RecordRow): Token => ({
  ...(JSON.parse(state) as TokenState),
  id,
  account: owner,
  status: status as Token['status'],
});

/** Whether a token opens anything at this moment. */
export const holds = ({ status, expires }: Token, now: Date): boolean =>
  status === 'live' && Date.parse(expires) > now.getTime();

/** How an e-mail address is kept and looked up. */
export const normalEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();
