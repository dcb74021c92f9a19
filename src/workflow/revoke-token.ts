import type { Actor } from '../domain/actor.ts';
import { mayDo } from '../domain/policy.ts';
import { Refused, valueOrThrow, type Result } from '../domain/refusal.ts';
import { tokenOf, type Token } from '../identity/accounts.ts';
import type { Store } from '../store/open.ts';
import { decideOnAccounts, endToken } from './account-rows.ts';

/** Ends a token by its id; one that has ended stays so. Refuses SIGN_IN_NEEDED, FORBIDDEN and UNKNOWN_TOKEN. */
export const revokeToken = (
  store: Store,
  { actor, now, token: id }: { actor: Actor; now: Date; token: string },
): Promise<Result<Token>> =>
  decideOnAccounts(store, async (tx) => {
    const row = await tx.takeRecord('token', id);
    // Whether another's token exists is not told: to who may not end it, none does.
    const authors = row ? [row.owner] : [actor.id];
    const may = mayDo(actor, 'manage-tokens', { authors });
    if (!may.ok && !authors.includes(actor.id) && actor.id !== 'anonymous') throw new Refused(unknown(id));
    valueOrThrow(may);
    if (!row) throw new Refused(unknown(id));
    return tokenOf(await endToken(tx, row, 'revoked', { actor: actor.id, action: 'revoke-token', now }));
  });

const unknown = (item: string) =>
  ({
    code: 'UNKNOWN_TOKEN',
    item,
    message: `There is no token ${item} that you may end.`,
    remedy: 'See /account, or `begrippenkader token list`.',
  }) as const;
