import { SKOS, XL } from '../namespaces.ts';
import { decode, propertiesOf, type Content, type Resource } from '../resource.ts';
import { MAPPINGS } from '../rules/facts/relations.ts';
import { isLiteral, type Iri, type Term } from '../term.ts';
import type { View } from '../view.ts';
import { isEncoded, Overlay, OverlayContent } from '../view-with/overlay.ts';

/** Who says it, and by which property. */
export interface Pointer {
  readonly subject: Term;
  readonly predicate: Iri;
}

type Pointers = ReadonlyMap<Term, readonly Pointer[]>;

export const XL_LABELS: readonly Iri[] = [XL.prefLabel, XL.altLabel, XL.hiddenLabel];

/** Properties that mean something to their object too, and that a view has no links for. */
const POINTING: readonly Iri[] = [
  ...MAPPINGS,
  SKOS.broaderTransitive,
  SKOS.narrowerTransitive,
  SKOS.semanticRelation,
  SKOS.mappingRelation,
  ...XL_LABELS,
];

/** How these stand in encoded text: most resources have none, and need not be decoded to know that. */
const MARKS: readonly string[] = ['Match"', 'Transitive"', 'Relation"', 'skos-xl#'];

const indexes = new WeakMap<Content, Pointers>();

/**
 * All that points at `target` by one of `POINTING`. Looked up in an index of the content: made once for the base that
 * overlays share (it reads the text of all of it), and of the changes over it alone.
 */
export function pointersTo(content: Content, target: Term): readonly Pointer[] {
  if (!(content instanceof OverlayContent)) return indexOf(content).get(target) ?? [];
  const base = (indexOf(content.base).get(target) ?? []).filter(
    ({ subject }) => !content.changed.has(subject),
  );
  return [...base, ...(indexOf(content).get(target) ?? [])];
}

function indexOf(content: Content): Pointers {
  let index = indexes.get(content);
  if (!index) indexes.set(content, (index = pointersOf(pointing(content))));
  return index;
}

function pointersOf(resources: Iterable<Resource>): Pointers {
  const pointers = new Map<Term, Pointer[]>();
  for (const resource of resources)
    for (const predicate of POINTING)
      for (const target of propertiesOf(resource)[predicate] ?? []) {
        if (isLiteral(target)) continue;
        const pointer = { subject: resource.iri, predicate };
        const known = pointers.get(target);
        if (known) known.push(pointer);
        else pointers.set(target, [pointer]);
      }
  return pointers;
}

/** The resources that may point: of an overlay only what it changes. */
function* pointing(content: Content): Generator<Resource> {
  if (content instanceof OverlayContent) {
    for (const resource of content.changed.values()) if (resource) yield resource;
  } else if (isEncoded(content)) {
    for (const iri of content.keys()) {
      const text = content.encoded(iri) as string;
      if (MARKS.some((mark) => text.includes(mark))) yield decode(iri, text);
    }
  } else yield* content.values();
}

/** Concepts remembered for each scheme. */
const REMEMBERED = 3;

const members = new WeakMap<View['schemes'], ReadonlyMap<Iri, readonly Iri[]>>();

/** Concepts of a scheme, the cheap ones first: `view.schemes` knows the way from a concept to its schemes only. */
export function* conceptsIn({ schemes }: View, scheme: Iri): Generator<Iri> {
  const isIn = (concept: Iri): boolean => schemes.get(concept)?.includes(scheme) ?? false;
  const overlay = schemes instanceof Overlay ? (schemes as Overlay<Iri, readonly Iri[]>) : undefined;
  for (const concept of overlay?.changed.keys() ?? []) if (isIn(concept)) yield concept;
  const remembered = rememberedOf(overlay?.base ?? schemes).get(scheme) ?? [];
  for (const concept of remembered) if (isIn(concept)) yield concept;
  if (remembered.length === REMEMBERED)
    for (const concept of schemes.keys()) if (isIn(concept)) yield concept;
}

function rememberedOf(schemes: View['schemes']): ReadonlyMap<Iri, readonly Iri[]> {
  const known = members.get(schemes);
  if (known) return known;
  const found = new Map<Iri, Iri[]>();
  for (const [concept, list] of schemes)
    for (const scheme of list) {
      const some = found.get(scheme);
      if (!some) found.set(scheme, [concept]);
      else if (some.length < REMEMBERED) some.push(concept);
    }
  members.set(schemes, found);
  return found;
}
