import { ok, refuse, type Result } from '../domain/refusal.ts';

const MOST = 10;
const WINDOW = 15 * 60_000;
/** Addresses remembered at most, the oldest let go: who makes them up fills no memory. */
const MOST_KEPT = 50_000;

/**
 * Failed sign-ins by address, known or not: guessing becomes slow, and an address that has no account behaves as one
 * that has. Kept in memory: with n replicas a guesser has n times as many.
 */
export class Attempts {
  private readonly failures = new Map<string, readonly number[]>();

  /** Counts as a failure until it is forgiven: who guesses many at once has no more. Refuses TOO_MANY_ATTEMPTS. */
  begin(address: string, now: Date): Result<void> {
    const time = now.getTime();
    const recent = (this.failures.get(address) ?? []).filter((at) => time - at < WINDOW);
    if (recent.length >= MOST) return refuse(tooMany(address));
    this.failures.delete(address);
    this.failures.set(address, [...recent, time]);
    if (this.failures.size > MOST_KEPT) this.failures.delete(this.failures.keys().next().value as string);
    return ok(undefined);
  }

  /** The password was right: what went before is forgotten. */
  forgive(address: string): void {
    this.failures.delete(address);
  }

  /** It was not tried after all. */
  undo(address: string): void {
    this.failures.set(address, (this.failures.get(address) ?? []).slice(0, -1));
  }
}

const kept = new WeakMap<object, Attempts>();

/** Those on one store, for as long as the process has it open. */
export function attemptsOn(store: object): Attempts {
  const attempts = kept.get(store) ?? new Attempts();
  kept.set(store, attempts);
  return attempts;
}

const tooMany = (item: string) =>
  ({
    code: 'TOO_MANY_ATTEMPTS',
    item,
    message: `There were ${MOST} failed attempts within a quarter of an hour.`,
    remedy: 'Wait a quarter of an hour. Forgotten the password? An administrator can make a new link.',
  }) as const;
