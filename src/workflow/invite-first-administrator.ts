import { valueOrThrow } from '../domain/refusal.ts';
import { accountStateOf } from '../identity/accounts.ts';
import type { Store } from '../store/open.ts';
import type { Reader } from '../store/reader.ts';
import { addToken, decideOnAccounts, endTokens } from './account-rows.ts';

/** The owner of a link that belongs to no account yet: who opens it becomes the first administrator. */
export const FIRST_ADMINISTRATOR = '';

/** Somebody who can let others in: without one, invitations made at the command line lead nowhere. */
export async function hasAdministrator(reader: Reader): Promise<boolean> {
  const rows = await reader.records('account', { status: 'active' });
  return rows.some((row) => accountStateOf(row).administrator);
}

/**
 * Where no administrator has come in yet, the secret of a link by which one becomes the administrator; else undefined. A
 * link that was made before and not used no longer holds.
 */
export async function inviteFirstAdministrator(store: Store, now: Date): Promise<string | undefined> {
  if (await hasAdministrator(store.reader)) return undefined;
  const deed = { actor: 'server', action: 'create-link', now } as const;
  const made = await decideOnAccounts(store, async (tx) => {
    await tx.alone('first administrator');
    if (await hasAdministrator(tx)) return undefined;
    await endTokens(tx, FIRST_ADMINISTRATOR, ['invitation'], { ...deed, action: 'revoke-token' });
    return (await addToken(tx, FIRST_ADMINISTRATOR, { use: 'invitation' }, deed)).secret;
  });
  return valueOrThrow(made);
}
