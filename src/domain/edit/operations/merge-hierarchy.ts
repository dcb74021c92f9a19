import { SKOS } from '../../namespaces.ts';
import type { Iri } from '../../term.ts';
import type { View } from '../../view.ts';
import type { Draft } from '../draft.ts';
import { BROADER, hang, makeTop, NARROWER, unhang, unmakeTop } from '../hierarchy.ts';
import { isRetired } from '../subjects.ts';

/**
 * The merged concept leaves the hierarchy. Its narrower concepts go under the survivor, or under its broader ones where
 * they are above the survivor themselves. The survivor gets its broader concepts, but those that are above or below it
 * already; a survivor that is a top concept stays one.
 */
export function carryHierarchy(draft: Draft, uri: Iri, into: Iri): void {
  const { view } = draft;
  const parents = (view.broader.get(uri) ?? []).filter((parent) => parent !== uri);
  const children = (view.narrower.get(uri) ?? []).filter((child) => child !== uri);
  const wasTop = (view.topConceptOf.get(uri) ?? []).length > 0;
  const above = aboveWithout(view, into, uri);
  for (const child of children)
    if (child === into || above.has(child)) adopt(draft, child, uri, parents);
    else rehang(draft, child, uri, into);
  for (const parent of parents) {
    unhang(draft, uri, parent);
    const below = aboveWithout(view, parent, uri).has(into);
    const belowUri = children.some((child) => child === into || above.has(child));
    if (belowUri || below || parent === into || above.has(parent)) continue;
    if (isTop(view, into) || isRetired(view, parent)) continue;
    hang(draft, into, parent);
  }
  unmakeTop(draft, uri);
  if (wasTop)
    for (const child of children)
      if ((child === into || above.has(child)) && isWithoutBroader(draft, child))
        makeTop(draft, child, view.schemes.get(child) ?? []);
}

const isTop = (view: View, iri: Iri): boolean => (view.topConceptOf.get(iri) ?? []).length > 0;

const isWithoutBroader = (draft: Draft, iri: Iri): boolean =>
  BROADER.every((property) => draft.objects(iri, property).length === 0) &&
  (draft.view.broader.get(iri) ?? []).every((parent) =>
    NARROWER.every((property) => !draft.has(parent, property, iri)),
  );

/** What is above `start` by ways that do not pass through `without`. */
function aboveWithout(view: View, start: Iri, without: Iri): Set<Iri> {
  const found = new Set<Iri>();
  const open = [start];
  for (const iri of open)
    for (const parent of view.broader.get(iri) ?? [])
      if (parent !== without && !found.has(parent)) {
        found.add(parent);
        open.push(parent);
      }
  return found;
}

/** Puts `into` in the place of `uri`, in whatever property and from whichever side it was stated. */
function rehang(draft: Draft, child: Iri, uri: Iri, into: Iri): void {
  for (const property of BROADER)
    if (draft.has(child, property, uri)) draft.replace(child, property, uri, into);
  for (const property of NARROWER)
    if (draft.has(uri, property, child)) {
      draft.remove(uri, property, child);
      draft.add(into, property, child);
    }
}

function adopt(draft: Draft, child: Iri, uri: Iri, parents: readonly Iri[]): void {
  unhang(draft, child, uri);
  if (draft.objects(child, SKOS.topConceptOf).length > 0) return;
  for (const parent of parents) if (parent !== child) hang(draft, child, parent);
}
