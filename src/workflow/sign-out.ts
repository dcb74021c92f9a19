import type { Result } from '../domain/refusal.ts';
import { tokenOf, type Token } from '../identity/accounts.ts';
import { digestOfSecret } from '../identity/secrets.ts';
import type { Store } from '../store/open.ts';
import { decideOnAccounts, endToken } from './account-rows.ts';

/** Ends the session that a secret opens, and says which: who bears it may. Where it opens nothing, nothing is done. */
export const signOut = (
  store: Store,
  { secret, now }: { secret: string; now: Date },
): Promise<Result<Token | undefined>> =>
  decideOnAccounts(store, async (tx) => {
    const [found] = await tx.records('token', { subject: digestOfSecret(secret), status: 'live', first: 1 });
    const row = found && (await tx.takeRecord('token', found.id));
    return row
      ? tokenOf(await endToken(tx, row, 'revoked', { actor: row.owner, action: 'sign-out', now }))
      : undefined;
  });
