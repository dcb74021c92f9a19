import { ISOTHES, SKOS } from '../namespaces.ts';
import type { Iri } from '../term.ts';
import type { View } from '../view.ts';
import type { Draft } from './draft.ts';
import { no } from './no.ts';
import { named } from './wording.ts';

export const BROADER: readonly Iri[] = [SKOS.broader, ...ISOTHES.broader];
export const NARROWER: readonly Iri[] = [SKOS.narrower, ...ISOTHES.narrower];

/** Hangs a concept under a parent, also from the parent's side where the vocabulary says it there too. */
export function hang(draft: Draft, child: Iri, parent: Iri): void {
  draft.add(child, SKOS.broader, parent);
  if (statesNarrower(draft.view, parent) && !NARROWER.some((property) => draft.has(parent, property, child)))
    draft.add(parent, SKOS.narrower, child);
}

/** Takes a concept from under a parent, whichever of the two says so, and however. */
export function unhang(draft: Draft, child: Iri, parent: Iri): void {
  for (const property of BROADER) draft.remove(child, property, parent);
  for (const property of NARROWER) draft.remove(parent, property, child);
}

/** Enough of its neighbours to know the habits of a vocabulary. */
const LOOK_AT = 50;

/** Whether narrower is stated where this parent is: by itself, by those above it, or by the tops of its scheme. */
function statesNarrower(view: View, parent: Iri): boolean {
  const states = (iri: Iri): boolean =>
    NARROWER.some((property) => view.content.get(iri)?.about[iri]?.[property] !== undefined);
  const schemes = view.schemes.get(parent) ?? [];
  const tops = schemes.flatMap((scheme) => (view.topConcepts.get(scheme) ?? []).slice(0, LOOK_AT));
  for (const iri of [parent, ...(view.broader.get(parent) ?? []), ...tops])
    if ((view.narrower.get(iri)?.length ?? 0) > 0) return states(iri);
  return false;
}

/** Makes a concept a top concept of its schemes; a scheme names it where it names top concepts at all. */
export function makeTop(draft: Draft, iri: Iri, schemes: readonly Iri[]): void {
  for (const scheme of schemes) {
    draft.add(iri, SKOS.topConceptOf, scheme);
    if (draft.objects(scheme, SKOS.hasTopConcept).length > 0) draft.add(scheme, SKOS.hasTopConcept, iri);
  }
}

/** It stays in its schemes. */
export function unmakeTop(draft: Draft, iri: Iri): void {
  for (const scheme of draft.view.topConceptOf.get(iri) ?? []) {
    if (draft.resource(scheme)) draft.remove(scheme, SKOS.hasTopConcept, iri);
    draft.remove(iri, SKOS.topConceptOf, scheme);
    draft.add(iri, SKOS.inScheme, scheme);
  }
}

/** Refuses CYCLE where a concept is above itself after the operation and was not before it. */
export function refuseCycle(before: View, after: View, concept: Iri): void {
  const way = wayBack(after.broader, concept);
  if (!way || wayBack(before.broader, concept)) return;
  no(
    'CYCLE',
    concept,
    `That would put ${named(after, concept)} above itself: ${way.map((iri) => named(after, iri)).join(' → ')}.`,
    'Choose a concept that is not below it, or move that one first.',
  );
}

/** The shortest way from a node along `links` back to it, both ends named; undefined where there is none. */
export function wayBack(links: Pick<ReadonlyMap<Iri, readonly Iri[]>, 'get'>, start: Iri): Iri[] | undefined {
  const from = new Map<Iri, Iri>();
  const open = [start];
  for (const iri of open)
    for (const next of links.get(iri) ?? []) {
      if (next === start) {
        const way = [start];
        for (let at: Iri | undefined = iri; at !== undefined && at !== start; at = from.get(at))
          way.unshift(at);
        return [start, ...way];
      }
      if (from.has(next)) continue;
      from.set(next, iri);
      open.push(next);
    }
  return undefined;
}
