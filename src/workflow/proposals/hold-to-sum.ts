import type { Edit } from '../../domain/edit/edit.ts';
import { netChanges } from '../../domain/edit/net.ts';
import { sameValue, slotChanges } from '../../domain/edit/slot.ts';
import type { ResourceChange } from '../../domain/diff.ts';

/**
 * What is stored is what the edits say, no more and no less.
 * @throws where it is not, which only a bug or a meddler can bring about; then nothing is stored.
 */
export function holdToSum(edits: readonly Edit[], stored: readonly ResourceChange[], proposal: string): void {
  const changes = new Map(slotChanges(stored).map((change) => [`${change.iri} ${change.slot}`, change]));
  for (const { iri, slot, before, after } of netChanges(edits)) {
    const key = `${iri} ${slot}`;
    const change = changes.get(key);
    if (!change || !sameValue(change.before, before) || !sameValue(change.after, after))
      throw new Error(`what is stored is not what proposal ${proposal} says, in ${key}`);
    changes.delete(key);
  }
  for (const key of changes.keys()) throw new Error(`more is stored than proposal ${proposal} says: ${key}`);
}
