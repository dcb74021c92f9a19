import { once } from '../../domain/rules/facts/once.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Iri } from '../../domain/term.ts';
import type { View } from '../../domain/view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { nameIn, shortIri } from './describe.ts';

/** How many resources of each kind: counted once for each snapshot, which never changes. */
export const counts = once((view: View) => {
  const result: Record<Kind, number> = { concept: 0, collection: 0, scheme: 0, label: 0, other: 0 };
  for (const kind of view.kinds.values()) result[kind] += 1;
  return result;
});

export const schemesOf = once((view: View): readonly Iri[] =>
  [...view.kinds].filter(([, kind]) => kind === 'scheme').map(([iri]) => iri),
);

/** The concepts of each scheme; under '' those that are in none. */
export const conceptsByScheme = once((view: View) => {
  const result = new Map<Iri, Iri[]>();
  for (const [iri, kind] of view.kinds)
    if (kind === 'concept')
      for (const scheme of view.schemes.get(iri) ?? ['']) {
        const list = result.get(scheme);
        if (list) list.push(iri);
        else result.set(scheme, [iri]);
      }
  return result;
});

/** Concepts with nothing above them in the same scheme: where the tree of that scheme starts. */
export function rootsOf(snapshot: Snapshot, scheme: Iri): readonly Iri[] {
  const members = conceptsByScheme(snapshot).get(scheme) ?? [];
  const inside = new Set(members);
  const roots = members.filter(
    (iri) => !snapshot.broader.get(iri)?.some((parent) => inside.has(parent) && parent !== iri),
  );
  // A scheme that is one great circle has no root at all; its stated top concepts, or else all, are then the way in.
  if (roots.length > 0) return roots;
  const tops = (snapshot.topConcepts.get(scheme) ?? []).filter((iri) => inside.has(iri));
  return tops.length > 0 ? tops : members;
}

/** Collections that are in no other collection. */
export const topCollections = once((view: View): readonly Iri[] =>
  [...view.kinds]
    .filter(([iri, kind]) => kind === 'collection' && !view.memberOf.has(iri))
    .map(([iri]) => iri),
);

const collators = new Map<string, Intl.Collator>();

export function collator(language: string): Intl.Collator {
  let known = collators.get(language);
  if (!known) collators.set(language, (known = new Intl.Collator(language, { numeric: true })));
  return known;
}

/** In the order of their names, as a reader of `language` expects it. */
export function sortedByName(snapshot: Snapshot, iris: readonly Iri[], language: string): Iri[] {
  const { compare } = collator(language);
  return iris
    .map((iri) => ({ iri, name: nameIn(snapshot, iri, language)?.value ?? shortIri(iri) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ iri }) => iri);
}

/** The scheme that stands for a vocabulary: its only one, or the one with most concepts. */
export const mainScheme = once((view: View): Iri | undefined => {
  const sizes = conceptsByScheme(view);
  return [...schemesOf(view)].sort((a, b) => (sizes.get(b)?.length ?? 0) - (sizes.get(a)?.length ?? 0))[0];
});
