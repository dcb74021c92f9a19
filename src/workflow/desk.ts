import { createHash } from 'node:crypto';
import type { Actor } from '../domain/actor.ts';
import { Refused, type Result } from '../domain/refusal.ts';
import type { Heads } from '../snapshot/heads.ts';
import type { Store } from '../store/open.ts';
import type { Transaction } from '../store/transaction.ts';
import { decide } from './decide.ts';

/** What commands work with. */
export interface Desk {
  readonly store: Store;
  readonly heads: Heads;
  /** The public URL of this server: new URIs begin with it. */
  readonly base: string;
}

/** Who commands, and when. A key given again means the same command again: it takes effect once. */
export interface Caller {
  readonly actor: Actor;
  readonly now: Date;
  readonly idempotencyKey?: string | null | undefined;
}

const MOST_KEY = 200;

/**
 * Runs one command: all its writes and log entries, or none. With an idempotency key the answer is kept beside them, so
 * that a client that lost the answer may ask again. `may` throws what the caller's rights refuse, and takes what `work`
 * goes on with: it runs first, also where a receipt answers, for rights and scopes may have gone since it was written.
 * Refuses KEY_REUSED where the key stood for another command.
 */
export function act<T extends object, Taken = void>(
  { store }: Desk,
  { actor, now, idempotencyKey: key }: Caller,
  command: { readonly name: string; readonly input: object },
  may: (tx: Transaction) => Taken | Promise<Taken>,
  work: (tx: Transaction, taken: Taken) => Promise<T>,
): Promise<Result<T>> {
  return decide(store, async (tx) => {
    if (!key) return work(tx, await may(tx));
    if (key.length > MOST_KEY) throw new Refused(longKey(key));
    const account = actor.id;
    const request = createHash('sha256').update(JSON.stringify(command)).digest('hex');
    await tx.alone(`${account} ${key}`);
    const taken = await may(tx);
    const receipt = await tx.receipt(account, key);
    if (receipt && receipt.request !== request) throw new Refused(reused(key));
    if (receipt) return JSON.parse(receipt.answer) as T;
    const answer = await work(tx, taken);
    await tx.addReceipt({ account, key, request, answer: JSON.stringify(answer), at: now.toISOString() });
    return answer;
  });
}

const reused = (key: string) =>
  ({
    code: 'KEY_REUSED',
    item: key,
    message: `The idempotency key ${key} stood for another command.`,
    remedy: 'Take a new key for each command, and the same key only to repeat one.',
  }) as const;

const longKey = (key: string) =>
  ({
    code: 'BAD_ARGUMENT',
    item: key.slice(0, 40),
    message: `An idempotency key has at most ${MOST_KEY} characters.`,
    remedy: 'A UUID will do.',
  }) as const;
