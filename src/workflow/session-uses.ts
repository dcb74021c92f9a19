import type { SessionUses } from '../identity/whois.ts';
import type { Store } from '../store/open.ts';

const MINUTE = 60_000;
/** No session is older: what is kept of it may go. */
const DAY = 24 * 60 * MINUTE;
const MOST_TOLD = 10_000;

/**
 * Ends sessions that nobody has used for `idle` milliseconds, on all replicas. A use is written down every five minutes
 * at most, and nobody waits for it: so a session may end those minutes early, and never late.
 */
export function sessionUses(store: Store, idle: number): SessionUses {
  const every = Math.min(5 * MINUTE, idle / 4);
  const told = new Map<string, number>();
  return {
    idle,
    async used(token, now) {
      const time = now.getTime();
      if (Math.abs(time - (told.get(token) ?? -Infinity)) < every) return;
      told.set(token, time);
      if (told.size > MOST_TOLD) told.delete(told.keys().next().value as string);
      const [at, past] = [now, new Date(time - DAY)].map((date) => date.toISOString()) as [string, string];
      try {
        await store.transact((tx) => tx.setSessionUse(token, at, past));
      } catch {
        // The next request tries again.
        told.delete(token);
      }
    },
  };
}
