import type { Iri } from '../../domain/term.ts';
import type { View } from '../../domain/view.ts';

/** A concept with many parents, each with many, has more paths than a reader can use: the shortest of these remain. */
const MOST = 12;
/** Bounds the walk in a hierarchy made to have millions of paths. */
const MOST_STEPS = 2_000;

export interface Paths {
  /** From the top down to the concept's parent; shortest first. */
  readonly paths: readonly (readonly Iri[])[];
  readonly more: boolean;
}

/** Every way down to a concept. A path never visits a concept twice, so a circle ends where it closes. */
export function pathsTo(view: View, concept: Iri): Paths {
  const finished: (readonly Iri[])[] = [];
  const open: (readonly Iri[])[] = [[concept]];
  let steps = 0;
  // Depth first: in a lattice with millions of paths the first are found at once, breadth first would find none.
  for (let path = open.pop(); path && finished.length <= MOST && steps < MOST_STEPS; path = open.pop()) {
    const above = path;
    const parents = (view.broader.get(above[0] as Iri) ?? []).filter((parent) => !above.includes(parent));
    if (parents.length === 0) finished.push(above);
    for (const parent of parents) open.push([parent, ...above]);
    steps += 1;
  }
  const more = finished.length > MOST || open.length > 0;
  const paths = finished.map((path) => path.slice(0, -1)).filter((path) => path.length > 0);
  return { paths: paths.slice(0, MOST).sort((a, b) => a.length - b.length), more };
}
