import type { Actor } from '../domain/actor.ts';
import { mayDo } from '../domain/policy.ts';
import { refuse, Refused, type Result } from '../domain/refusal.ts';
import { accountOf, accountStateOf, type Account } from '../identity/accounts.ts';
import { checkPassword, hashPassword } from '../identity/passwords.ts';
import { digestOfSecret } from '../identity/secrets.ts';
import type { Store } from '../store/open.ts';
import { decideOnAccounts, endTokens, saveAccount, takeAccount, unknownAccount } from './account-rows.ts';
import { prove } from './sign-in.ts';

export interface PasswordChange {
  readonly actor: Actor;
  readonly now: Date;
  readonly current: string;
  readonly password: string;
  /** The secret of the session that goes on; all others of the account end. */
  readonly session?: string | undefined;
}

/**
 * One's own password, with the present one. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_ACCOUNT, SIGN_IN_FAILED,
 * TOO_MANY_ATTEMPTS, WEAK_PASSWORD and STALE (it was changed meanwhile).
 */
export async function changePassword(store: Store, change: PasswordChange): Promise<Result<Account>> {
  const { actor, now, current, password, session } = change;
  const may = mayDo(actor, 'manage-tokens', { authors: [actor.id] });
  if (!may.ok) return may;
  const held = await store.reader.record('account', actor.id);
  if (!held) return refuse(unknownAccount(actor.id));
  const before = accountStateOf(held);
  const fit = checkPassword(password, before);
  if (!fit.ok) return fit;
  const proven = await prove(store, { address: before.email, password: current, now });
  if (!proven.ok) return proven;
  const hash = await hashPassword(password);
  return decideOnAccounts(store, async (tx) => {
    const row = await takeAccount(tx, actor.id);
    if (row.status !== 'active' || accountStateOf(row).password !== before.password) throw new Refused(stale);
    const deed = { actor: actor.id, action: 'change-password', now };
    const state = { ...accountStateOf(row), password: hash };
    const saved = await saveAccount(tx, row, state, 'active', deed);
    const [kept] = session ? await tx.records('token', { subject: digestOfSecret(session), first: 1 }) : [];
    await endTokens(tx, actor.id, ['session', 'invitation'], { ...deed, action: 'revoke-token' }, kept?.id);
    return accountOf(saved);
  });
}

const stale = {
  code: 'STALE',
  message: 'The password was changed, or the account closed, at the same moment.',
  remedy: 'Sign in again.',
} as const;
