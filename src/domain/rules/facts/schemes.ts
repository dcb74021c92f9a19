import type { View } from '../../view.ts';
import type { Iri, Term } from '../../term.ts';

export function sharedScheme(view: View, one: Iri, other: Iri): Iri | undefined {
  const schemes = view.schemes.get(other) ?? [];
  return (view.schemes.get(one) ?? []).find((scheme) => schemes.includes(scheme));
}

/** A concept with a value that another concept of the same scheme has too. */
export interface Shared {
  readonly resource: Iri;
  readonly value: Term;
  readonly scheme: Iri;
  readonly other: Iri;
}

/** Of pairs of a concept and its value: values that should designate one concept of a scheme and do not; each concept and value once. */
export function* sharedWithinScheme(view: View, pairs: Iterable<readonly [Iri, Term]>): Generator<Shared> {
  const holders = new Map<Term, Iri[]>();
  for (const [concept, value] of pairs) {
    const known = holders.get(value);
    if (known) known.push(concept);
    else holders.set(value, [concept]);
  }
  for (const [value, concepts] of holders) if (concepts.length > 1) yield* sharing(view, value, concepts);
}

function* sharing(view: View, value: Term, concepts: readonly Iri[]): Generator<Shared> {
  const perScheme = new Map<Iri, Iri[]>();
  for (const concept of concepts)
    for (const scheme of view.schemes.get(concept) ?? [])
      perScheme
        .set(scheme, perScheme.get(scheme) ?? [])
        .get(scheme)!
        .push(concept);
  const told = new Set<Iri>();
  for (const [scheme, [first, second, ...rest]] of perScheme) {
    if (first === undefined || second === undefined) continue;
    for (const resource of [first, second, ...rest])
      if (!told.has(resource)) {
        told.add(resource);
        yield { resource, value, scheme, other: resource === first ? second : first };
      }
  }
}
