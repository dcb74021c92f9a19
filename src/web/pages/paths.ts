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
  const finished: Iri[][] = [];
  let open: Iri[][] = [[concept]];
  let steps = 0;
  while (open.length > 0 && finished.length <= MOST && steps < MOST_STEPS) {
    const next: Iri[][] = [];
    for (const path of open) {
      steps += 1;
      const parents = (view.broader.get(path[0] as Iri) ?? []).filter((parent) => !path.includes(parent));
      if (parents.length === 0) finished.push(path);
      else if (next.length < MOST_STEPS) for (const parent of parents) next.push([parent, ...path]);
    }
    open = next;
  }
  const paths = finished.map((path) => path.slice(0, -1)).filter((path) => path.length > 0);
  return { paths: paths.slice(0, MOST), more: paths.length > MOST || open.length > 0 };
}
