import type { Kind } from '../../domain/kind.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Counts } from '../generated.ts';
import { levelCounts } from './hierarchy.ts';
import { keeper } from './memo.ts';

const kept = keeper<Readonly<Record<Kind, number>>>();

const perKind = (snapshot: Snapshot): Readonly<Record<Kind, number>> =>
  kept(snapshot, '', () => {
    const counts = { concept: 0, collection: 0, scheme: 0, label: 0, other: 0 };
    for (const kind of snapshot.kinds.values()) counts[kind] += 1;
    return counts;
  });

export function countsOf(snapshot: Snapshot): Counts {
  const { concept, collection, scheme, label, other } = perKind(snapshot);
  return {
    concepts: concept,
    collections: collection,
    schemes: scheme,
    labels: label,
    others: other,
    statements: snapshot.release.statements,
    levels: levelCounts(snapshot),
  };
}
