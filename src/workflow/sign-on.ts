import { SCOPES } from '../domain/actor.ts';
import { isSomething, profileOf, rightsBy, type Claims, type Profile } from '../domain/claim-mapping.ts';
import { Refused, type Refusal, type Result } from '../domain/refusal.ts';
import { accountStateOf, holds, normalEmail, tokenOf, type AccountState } from '../identity/accounts.ts';
import { checkEmail, checkName, checkOrganisation } from '../identity/check-profile.ts';
import { identityId } from '../identity/sign-on/identities.ts';
import type { SignOnSettings } from '../identity/sign-on/settings.ts';
import type { Store } from '../store/open.ts';
import type { RecordRow } from '../store/tables.ts';
import type { Transaction } from '../store/transaction.ts';
import {
  accountByEmail,
  addToken,
  decideOnAccounts,
  endTokens,
  saveAccount,
  takeAccount,
  type NewToken,
} from './account-rows.ts';
import { newId } from './id.ts';

export interface SigningOn {
  readonly settings: Pick<SignOnSettings, 'issuer' | 'mapping' | 'createAccounts'>;
  readonly subject: string;
  readonly claims: Claims;
  /** Digest of the attempt that this ends. */
  readonly attempt: string;
  readonly now: Date;
}

/** The name of a session that was opened so. */
export const SIGN_ON = 'sign-on';

/** Who is said to have done what the claims of a provider bring about. */
const PROVIDER = 'identity-provider';

/**
 * A session for whom the provider vouches for. Their account is the one they signed on to before; else one that was
 * invited at an address the provider has verified; else a new one, where the mapping gives it something. Refuses
 * SIGN_ON_FAILED (the attempt has been used) and NO_ACCOUNT.
 */
export const signOn = (store: Store, given: SigningOn): Promise<Result<NewToken>> =>
  decideOnAccounts(store, async (tx) => {
    const { settings, claims, now } = given;
    await useOnce(tx, given);
    const profile = await heldHere(tx, profileOf(settings.mapping, claims));
    const row = (await known(tx, given)) ?? (await invited(tx, given)) ?? (await made(tx, given, profile));
    if (row.status === 'closed') throw new Refused(noAccount('your account here is closed'));
    const { id } = await updated(tx, row, profile, given);
    return addToken(
      tx,
      id,
      { use: 'session', name: SIGN_ON, scopes: SCOPES },
      { actor: id, action: 'sign-on', now },
    );
  });

/** The receipt of an attempt is what makes it count once, on whatever replica it comes back to. */
async function useOnce(tx: Transaction, { attempt: key, now }: SigningOn): Promise<void> {
  await tx.alone(`${PROVIDER} ${key}`);
  if (await tx.receipt(PROVIDER, key)) throw new Refused(usedUp);
  await tx.addReceipt({ account: PROVIDER, key, request: '', answer: '', at: now.toISOString() });
}

/** A vocabulary that is yet to be imported gives no rights, and is no reason to keep anyone out. */
async function heldHere(tx: Transaction, profile: Profile): Promise<Profile> {
  const there = new Set((await tx.vocabularies()).map(({ id }) => id));
  const rights = profile.rights.filter(({ vocabulary }) => there.has(vocabulary));
  const { organisation } = profile;
  const isSaid = organisation !== undefined && isSound(() => checkOrganisation(organisation));
  return {
    ...profile,
    rights,
    ...(organisation !== undefined && { organisation: isSaid ? organisation : '' }),
  };
}

async function known(tx: Transaction, { settings, subject }: SigningOn): Promise<RecordRow | undefined> {
  const id = identityId({ issuer: settings.issuer, subject });
  // Who signs on for the first time, twice at once, gets one account.
  await tx.alone(`identity ${id}`);
  const identity = await tx.record('identity', id);
  return identity ? takeAccount(tx, identity.owner) : undefined;
}

/** An address opens an account only where the provider has verified it and an invitation to it is open. */
async function invited(tx: Transaction, given: SigningOn): Promise<RecordRow | undefined> {
  const email = verifiedEmail(given.claims);
  if (!email) return undefined;
  await tx.alone(`account ${email}`);
  const found = await accountByEmail(tx, email);
  if (!found) return undefined;
  const row = await takeAccount(tx, found.id);
  const tokens = (await tx.records('token', { owner: row.id, status: 'live' })).map(tokenOf);
  const isOpen = tokens.some((token) => token.use === 'invitation' && holds(token, given.now));
  if (!isOpen || row.status === 'closed')
    throw new Refused(
      noAccount(`there is an account with the address ${email}, which you have not signed on to`),
    );
  await endTokens(tx, row.id, ['invitation'], { actor: row.id, action: 'accept-invitation', now: given.now });
  await link(tx, row.id, given);
  return row;
}

async function made(tx: Transaction, given: SigningOn, profile: Profile): Promise<RecordRow> {
  const { settings, claims, subject, now } = given;
  if (!settings.createAccounts || !isSomething(profile))
    throw new Refused(noAccount('you have not been invited, and nothing is granted to you'));
  const email = verifiedEmail(claims);
  const id = newId(now);
  const name = [claims['name'], claims['preferred_username'], subject].find(isName) ?? id;
  const state = { name, email, organisation: '', administrator: false, rights: [] };
  const deed = { actor: PROVIDER, action: 'create-account', now, detail: { issuer: settings.issuer } };
  const row = await saveAccount(tx, { id, version: 0 }, { ...state, signsOn: true }, 'active', deed);
  await tx.follow(id, `account:${id}`);
  await link(tx, id, given);
  return row;
}

async function link(tx: Transaction, owner: string, { settings, subject, now }: SigningOn): Promise<void> {
  const state = { issuer: settings.issuer, subject };
  const at = now.toISOString();
  const id = identityId(state);
  const row = { kind: 'identity', id, vocabulary: '', status: 'linked', owner, subject: id, version: 1, at };
  const entry = {
    at,
    vocabulary: '',
    actor: owner,
    action: 'link-identity',
    detail: { issuer: settings.issuer },
  };
  await tx.save({ ...row, state: JSON.stringify(state) }, { ...entry, subjects: [`account:${owner}`] });
}

/** What the claims say now is what holds; the log tells of it where that is something else than before. */
async function updated(
  tx: Transaction,
  row: RecordRow,
  profile: Profile,
  { settings, now }: SigningOn,
): Promise<RecordRow> {
  const held = accountStateOf(row);
  const { organisation = held.organisation, administrator = held.administrator } = profile;
  const state: AccountState = {
    ...held,
    organisation,
    administrator,
    rights: rightsBy(profile, held.rights),
    signsOn: true,
  };
  if (row.status === 'active' && JSON.stringify(state) === JSON.stringify(held)) return row;
  const deed = { actor: PROVIDER, action: 'change-account', now, detail: { issuer: settings.issuer } };
  return saveAccount(tx, row, state, 'active', deed);
}

/** '' where the provider does not say that it is theirs. */
function verifiedEmail({ email, email_verified: isVerified }: Claims): string {
  const address = typeof email === 'string' && isVerified === true ? normalEmail(email) : '';
  return isSound(() => checkEmail(address)) ? address : '';
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && isSound(() => checkName(value));

/** What a provider says and we cannot keep is left out: who signs on cannot mend it. */
function isSound(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

const usedUp: Refusal = {
  code: 'SIGN_ON_FAILED',
  message: 'This sign-on has been used already.',
  remedy: 'Begin again at /account/sign-in.',
};

const noAccount = (reason: string): Refusal => ({
  code: 'NO_ACCOUNT',
  message: `The identity provider knows you, and this server does not let you in: ${reason}.`,
  remedy:
    'Ask an administrator for an invitation (begrippenkader account invite, or link), then sign on again.',
});
