import type { Term } from '../domain/term.ts';
import { viewWith } from '../domain/view-with.ts';
import type { Reader } from '../store/reader.ts';
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

/** By URI; those that were lifted again are left out. */
export async function readTombstones(reader: Reader): Promise<ReadonlyMap<Term, Tombstone>> {
  const rows = await reader.records('tombstone', { status: 'set' });
  const stones = rows.map(({ state }) => JSON.parse(state) as Tombstone);
  return new Map(stones.map((stone) => [stone.uri, stone]));
}

/** The snapshot without what was withdrawn; itself where nothing of it was. Its release is told apart from before. */
export function withoutWithdrawn(snapshot: Snapshot, stones: ReadonlyMap<Term, Tombstone>): Snapshot {
  const gone = [...stones.keys()].filter((uri) => snapshot.content.has(uri));
  if (gone.length === 0) return snapshot;
  const changes = gone.map((iri) => ({ iri, before: undefined, after: undefined }));
  const { content, ...view } = viewWith(snapshot, changes);
  return { ...snapshot, ...view, content: content as Snapshot['content'] };
}
