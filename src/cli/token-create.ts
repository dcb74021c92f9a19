import { SCOPES } from '../domain/actor.ts';
import { valueOrThrow } from '../domain/refusal.ts';
import { createToken } from '../workflow/create-token.ts';
import { accountHeld } from './account-held.ts';
import { oneOf } from './one-of.ts';
import { owner } from './owner.ts';
import { withStore } from './store.ts';
import { print, say } from './terminal.ts';

export interface TokenOptions {
  readonly name: string;
  readonly scope: readonly string[];
  readonly days: string;
}

/** Makes a token in the name of an account and prints it, this once. */
export const tokenCreate = (email: string, { name, scope, days }: TokenOptions): Promise<void> =>
  withStore(async (store) => {
    const { id } = await accountHeld(store, email);
    const now = new Date();
    const expires = new Date(now.getTime() + (/^\d{1,3}$/.test(days) ? Number(days) : NaN) * 86_400_000);
    const scopes = scope.map((one) => oneOf('--scope', one, SCOPES));
    const wanted = { actor: owner(), now, account: id, name, scopes, expires };
    const { secret, token } = valueOrThrow(await createToken(store, wanted));
    await print([`${secret}\n`]);
    say(`Token ${token.id}, until ${token.expires}. It is shown this once: keep it where secrets are kept.`);
  });
