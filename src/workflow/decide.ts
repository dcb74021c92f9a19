import { ok, refuse, Refused, type Result } from '../domain/refusal.ts';
import type { Store } from '../store/open.ts';
import type { Transaction } from '../store/transaction.ts';

/** Runs a command's writes; a refusal thrown half-way undoes them all and comes back as a value. */
export const decide = <T>(store: Store, command: (tx: Transaction) => Promise<T>): Promise<Result<T>> =>
  resultOf(() => store.transact(command));

/** A refusal that is thrown, as a value. */
export async function resultOf<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}
