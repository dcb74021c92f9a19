import type { Term } from '../domain/term.ts';
import type { RevisionRow } from '../store/tables.ts';
import type { Transaction } from '../store/transaction.ts';
import { changeDigest } from './change-digest.ts';

/** What differs from the head's rows. */
export interface RowChange {
  /** Descriptions to store, encoded. */
  readonly fresh: ReadonlyMap<Term, string>;
  /** Resources whose present description ends: changed or removed. */
  readonly ended: readonly Term[];
}

/** Who made a revision, from what. */
export type RevisionMade = Pick<
  RevisionRow,
  'vocabulary' | 'number' | 'at' | 'actor' | 'message' | 'prefixes'
>;

/**
 * Stores the vocabulary's next revision, which must change something. The caller logs what is returned, in the same
 * transaction: the entry then vouches for every row.
 */
export async function writeRevision(
  transaction: Transaction,
  made: RevisionMade,
  { fresh, ended }: RowChange,
  onProgress?: (inserted: number) => void,
): Promise<RevisionRow & { change: string }> {
  const { vocabulary, number } = made;
  const row: RevisionRow = { ...made, ...countsOf({ fresh, ended }) };
  await transaction.addRevision(row);
  await transaction.endDescriptions(vocabulary, ended, number);
  await transaction.addDescriptions(
    (function* () {
      for (const [iri, content] of fresh) yield { vocabulary, iri, since: number, until: null, content };
    })(),
    onProgress,
  );
  return { ...row, change: changeDigest(fresh, ended) };
}

export function countsOf({ fresh, ended }: RowChange): Pick<RevisionRow, 'added' | 'changed' | 'removed'> {
  const changed = ended.filter((iri) => fresh.has(iri)).length;
  return { added: fresh.size - changed, changed, removed: ended.length - changed };
}
