import { conceptClasses, kindOf, type Kind } from './kind.ts';
import { objects, type Content, type Resource } from './resource.ts';
import { ISOTHES, RDF, SKOS } from './namespaces.ts';
import { isIri, type Iri, type Term } from './term.ts';

/** Targets by source, each list without duplicates, in order of first mention. */
export type Links = ReadonlyMap<Iri, readonly Iri[]>;

/**
 * A vocabulary's content with what SKOS entails from it: kinds, and relations in both directions. Pure: the same
 * content always gives the same view. Mapping relations stay out of `broader`, `narrower` and `related` (SKOS §10.1
 * makes them sub-properties; the API keeps asserted and entailed apart).
 */
export interface View {
  readonly content: Content;
  readonly kinds: ReadonlyMap<Iri, Kind>;
  /** Asserted broader and its ISO 25964 refinements, joined with the inverse of narrower (S25). */
  readonly broader: Links;
  readonly narrower: Links;
  /** Symmetric (S23). */
  readonly related: Links;
  /** Schemes of a concept: inScheme, topConceptOf (S7) and the inverse of hasTopConcept (S8). */
  readonly schemes: Links;
  /** Top concepts of a scheme; the inverse of `topConceptOf`. */
  readonly topConcepts: Links;
  readonly topConceptOf: Links;
  /** Members of a collection, in the order of its memberList where it has one (S36). */
  readonly members: Links;
  /** Collections that a resource is a member of. */
  readonly memberOf: Links;
}

const BROADER: readonly Iri[] = [SKOS.broader, ...ISOTHES.broader];
const NARROWER: readonly Iri[] = [SKOS.narrower, ...ISOTHES.narrower];

export function viewOf(content: Content): View {
  const classes = conceptClasses(content);
  const kinds = new Map<Iri, Kind>();
  const [broader, narrower, related] = [new LinkSet(), new LinkSet(), new LinkSet()];
  const [schemes, topConcepts, topConceptOf] = [new LinkSet(), new LinkSet(), new LinkSet()];
  const [members, memberOf] = [new LinkSet(), new LinkSet()];
  const addTop = (concept: Iri, scheme: Iri): void => {
    topConcepts.add(scheme, concept);
    topConceptOf.add(concept, scheme);
    schemes.add(concept, scheme);
  };
  for (const resource of content.values()) {
    const { iri } = resource;
    kinds.set(iri, kindOf(resource, classes));
    for (const property of BROADER)
      for (const parent of objects(resource, property)) {
        broader.add(iri, parent);
        narrower.add(parent, iri);
      }
    for (const property of NARROWER)
      for (const child of objects(resource, property)) {
        narrower.add(iri, child);
        broader.add(child, iri);
      }
    for (const other of objects(resource, SKOS.related)) {
      related.add(iri, other);
      related.add(other, iri);
    }
    for (const scheme of objects(resource, SKOS.inScheme)) schemes.add(iri, scheme);
    for (const scheme of objects(resource, SKOS.topConceptOf)) addTop(iri, scheme);
    for (const concept of objects(resource, SKOS.hasTopConcept)) addTop(concept, iri);
    for (const member of membersOf(resource)) {
      members.add(iri, member);
      memberOf.add(member, iri);
    }
  }
  return {
    content,
    kinds,
    broader: broader.links,
    narrower: narrower.links,
    related: related.links,
    schemes: schemes.links,
    topConcepts: topConcepts.links,
    topConceptOf: topConceptOf.links,
    members: members.links,
    memberOf: memberOf.links,
  };
}

/** The resources of one kind, in the order of the content. */
export function* ofKind(view: View, kind: Kind): Generator<Resource> {
  for (const resource of view.content.values()) if (view.kinds.get(resource.iri) === kind) yield resource;
}

/** Every concept above `concept`, nearest first, each once; a cycle ends the walk, it does not break it. */
export function ancestors(view: View, concept: Iri): Iri[] {
  const found = new Set<Iri>();
  let level: readonly Iri[] = [concept];
  while (level.length > 0) {
    const next: Iri[] = [];
    for (const iri of level)
      for (const parent of view.broader.get(iri) ?? [])
        if (!found.has(parent) && parent !== concept) {
          found.add(parent);
          next.push(parent);
        }
    level = next;
  }
  return [...found];
}

/** Members by memberList first (ordered, S36), then by member. */
function membersOf(resource: Resource): readonly Iri[] {
  const ordered = objects(resource, SKOS.memberList).flatMap((list) => listItems(resource, list));
  return [...ordered, ...objects(resource, SKOS.member)];
}

/** The items of an RDF list nested in `resource`; a list that bites its own tail ends there. */
export function listItems(resource: Resource, head: Term): Term[] {
  const items: Term[] = [];
  const seen = new Set<Term>();
  for (let node = head; node !== RDF.nil && !seen.has(node);) {
    seen.add(node);
    const properties = resource.about[node];
    const [item] = properties?.[RDF.first] ?? [];
    if (item !== undefined) items.push(item);
    node = properties?.[RDF.rest]?.[0] ?? RDF.nil;
  }
  return items;
}

class LinkSet {
  readonly links = new Map<Iri, Iri[]>();

  add(from: Term, to: Term): void {
    if (!isIri(to)) return;
    const list = this.links.get(from);
    if (!list) this.links.set(from, [to]);
    else if (!this.has(from, list, to)) list.push(to);
  }

  /** A set is kept only for the few sources with many targets: half a million sets would cost too much. */
  private readonly large = new Map<Iri, Set<Iri>>();

  private has(from: Iri, list: Iri[], to: Iri): boolean {
    if (list.length < 32) return list.includes(to);
    let set = this.large.get(from);
    if (!set) this.large.set(from, (set = new Set(list)));
    if (set.has(to)) return true;
    set.add(to);
    return false;
  }
}
