import { SCOPES } from '../domain/actor.ts';
import { ok, refuse, Refused, type Refusal, type Result } from '../domain/refusal.ts';
import { normalEmail } from '../identity/accounts.ts';
import { attemptsOn } from '../identity/attempts.ts';
import { verifyPassword } from '../identity/passwords.ts';
import type { Store } from '../store/open.ts';
import type { RecordRow } from '../store/tables.ts';
import {
  accountByEmail,
  addToken,
  decideOnAccounts,
  passwordOf,
  takeAccount,
  type NewToken,
} from './account-rows.ts';

/** Longer is no address; it would only fill the memory. */
const LONGEST = 254;

/**
 * A session of twelve hours, for the right password. Refuses SIGN_IN_FAILED, always in the same words and after the
 * same work, and TOO_MANY_ATTEMPTS.
 */
export async function signIn(
  store: Store,
  { email, password, now }: { email: string; password: string; now: Date },
): Promise<Result<NewToken>> {
  const address = normalEmail(email.slice(0, LONGEST));
  const proven = await prove(store, { address, password, now });
  if (!proven.ok) return proven;
  return decideOnAccounts(store, async (tx) => {
    const row = await takeAccount(tx, proven.value.id);
    // Closed, or another password, while this one was held against it.
    if (row.status !== 'active' || passwordOf(row) !== passwordOf(proven.value)) throw new Refused(failed);
    const deed = { actor: row.id, action: 'sign-in', now };
    return addToken(tx, row.id, { use: 'session', scopes: SCOPES }, deed);
  });
}

/** The account that a password belongs to; each wrong one counts against the address. Refuses as `signIn`. */
export async function prove(
  store: Store,
  { address, password, now }: { address: string; password: string; now: Date },
): Promise<Result<RecordRow>> {
  const attempts = attemptsOn(store);
  const begun = attempts.begin(address, now);
  if (!begun.ok) return begun;
  const row = await accountByEmail(store.reader, address);
  const hash = row?.status === 'active' ? passwordOf(row) : undefined;
  try {
    if (!(await verifyPassword(password, hash)) || !row) return refuse(failed);
  } catch (error) {
    attempts.undo(address);
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
  attempts.forgive(address);
  return ok(row);
}

const failed: Refusal = {
  code: 'SIGN_IN_FAILED',
  message: 'Address and password do not belong together, or the account is not in use.',
  remedy: 'Try again. Forgotten the password? An administrator can make a new link.',
};
