import { valueOrThrow } from '../domain/refusal.ts';
import { revokeToken } from '../workflow/revoke-token.ts';
import { owner } from './owner.ts';
import { withStore } from './store.ts';
import { say } from './terminal.ts';

export const tokenRevoke = (id: string): Promise<void> =>
  withStore(async (store) => {
    const { name } = valueOrThrow(await revokeToken(store, { actor: owner(), now: new Date(), token: id }));
    say(`Revoked the token ${id} (${name}). A running server refuses it within five seconds.`);
  });
