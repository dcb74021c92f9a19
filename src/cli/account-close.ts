import { valueOrThrow } from '../domain/refusal.ts';
import { changeAccount } from '../workflow/change-account.ts';
import { accountHeld } from './account-held.ts';
import { owner } from './owner.ts';
import { withStore } from './store.ts';
import { say } from './terminal.ts';

/** Nobody enters by it any more: its sessions, tokens and links are ended. Its name stays in the history. */
export const accountClose = (email: string): Promise<void> =>
  withStore(async (store) => {
    const { id, version: seen } = await accountHeld(store, email);
    const change = { actor: owner(), now: new Date(), account: id, seen, closed: true };
    const { email: address } = valueOrThrow(await changeAccount(store, change));
    say(`Closed the account of ${address || id}, and ended its sessions and tokens.`);
  });
