import type { Term } from '../domain/term.ts';
import { viewWith } from '../domain/view-with.ts';
import type { Reader } from '../store/reader.ts';
import type { Comparison } from './compare.ts';
import type { Snapshot } from './snapshot.ts';

/** What is left of a term that may not be shown any more (410). */
export interface Tombstone {
  readonly vocabulary: string;
  readonly uri: Term;
  /** Since when, ISO 8601. */
  readonly at: string;
  /** Why: the decision, the law. */
  readonly reason: string;
  readonly replacedBy: readonly Term[];
}

/** Those of one vocabulary by URI: what another says of the same URI is its own. */
export type Tombstones = ReadonlyMap<Term, Tombstone>;

export const NO_TOMBSTONES: Tombstones = new Map();

/** By vocabulary; those that were lifted again are left out. */
export async function readTombstones(reader: Reader): Promise<Map<string, Map<Term, Tombstone>>> {
  const rows = await reader.records('tombstone', { status: 'set', oldest: true });
  const found = new Map<string, Map<Term, Tombstone>>();
  for (const { state } of rows) {
    const stone = JSON.parse(state) as Tombstone;
    const stones = found.get(stone.vocabulary) ?? new Map<Term, Tombstone>();
    found.set(stone.vocabulary, stones.set(stone.uri, stone));
  }
  return found;
}

/** The snapshot without what was withdrawn; itself where nothing of it was. Its release is told apart from before. */
export function withoutWithdrawn(snapshot: Snapshot, stones: Tombstones): Snapshot {
  const gone = [...stones.keys()].filter((uri) => snapshot.content.has(uri));
  if (gone.length === 0) return snapshot;
  const changes = gone.map((iri) => ({ iri, before: undefined, after: undefined }));
  const { content, ...view } = viewWith(snapshot, changes);
  return { ...snapshot, ...view, content: content as Snapshot['content'], withheld: gone };
}

/** The comparison as readers get it. */
export function comparisonWithout(comparison: Comparison, stones: Tombstones): Comparison {
  if (stones.size === 0) return comparison;
  const shown = (changes: Comparison['added']) => changes.filter(({ iri }) => !stones.has(iri));
  const { added, removed, changed, others } = comparison;
  return { added: shown(added), removed: shown(removed), changed: shown(changed), others: shown(others) };
}
