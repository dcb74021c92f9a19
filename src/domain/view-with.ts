import type { ResourceChange } from './diff.ts';
import { kindOf, type Kind } from './kind.ts';
import { RDF, RDFS, SKOS } from './namespaces.ts';
import { objects, type Content, type Resource } from './resource.ts';
import type { Iri, Term } from './term.ts';
import { viewOf, type Links, type View } from './view.ts';
import { Overlay, OverlayContent } from './view-with/overlay.ts';

export const LINKS = [
  'broader',
  'narrower',
  'related',
  'schemes',
  'topConcepts',
  'topConceptOf',
  'members',
  'memberOf',
] as const;

export type LinkName = (typeof LINKS)[number];

/** Resources by IRI as they become; `undefined`: gone. */
type After = ReadonlyMap<Term, Resource | undefined>;

/**
 * The view of the content after `changes`, as `viewOf` would give it but for the order of links (members keep theirs),
 * at the cost of the changes. What a resource was is read from the view, whatever the change says it was. Where a
 * declaration of classes changes, any resource may become another kind, so then the whole view is made anew.
 */
export function viewWith(view: View, changes: readonly ResourceChange[]): View {
  const after: After = new Map(changes.map((change) => [change.iri, change.after]));
  const content = new OverlayContent(view.content, after);
  for (const [iri, resource] of after)
    if (superclasses(resource) !== superclasses(view.content.get(iri))) return viewOf(content);
  const kinds = new Map<Iri, Kind | undefined>();
  for (const [iri, resource] of after) kinds.set(iri, resource && kindIn(content, resource));
  const links = Object.fromEntries(
    LINKS.map((name): [LinkName, Links] => [
      name,
      new Overlay(view[name], relinked(view, content, after, name)),
    ]),
  ) as Record<LinkName, Links>;
  return { content, kinds: new Overlay(view.kinds, kinds), ...links };
}

const superclasses = (resource: Resource | undefined): string => objects(resource, RDFS.subClassOf).join(' ');

/** Looks up from the resource's types instead of down from skos:Concept, which would read everything. */
function kindIn(content: Content, resource: Resource): Kind {
  const types = objects(resource, RDF.type);
  return kindOf(resource, new Set(types.filter((type) => isConceptClass(content, type))));
}

function isConceptClass(content: Content, type: Iri): boolean {
  const classes = new Set([type]);
  for (const one of classes) {
    if (one === SKOS.Concept) return true;
    for (const parent of objects(content.get(one), RDFS.subClassOf)) classes.add(parent);
  }
  return false;
}

/**
 * The links of one resource by itself: a view of nothing else. Every pair in a view's links is stated by the resource
 * at one of its two ends, so these tell what to add, and whether what one end no longer says is still said by the other.
 */
export function linksStatedBy(resource: Resource | undefined): View {
  if (!resource) return NOTHING;
  let known = stated.get(resource);
  if (!known) stated.set(resource, (known = viewOf(new Map([[resource.iri, resource]]))));
  return known;
}

const NOTHING = viewOf(new Map());
const stated = new WeakMap<Resource, View>();

function relinked(
  view: View,
  content: Content,
  after: After,
  name: LinkName,
): ReadonlyMap<Iri, readonly Iri[] | undefined> {
  if (name === 'members') return membersAfter(after);
  const [gained, lost] = [new Targets(), new Targets()];
  for (const [iri, resource] of after) {
    const [was, is] = [linksStatedBy(view.content.get(iri))[name], linksStatedBy(resource)[name]];
    for (const [from, target] of missingIn(is, was)) gained.add(from, target);
    for (const [from, target] of missingIn(was, is))
      if (!isStated(content, name, from, target)) lost.add(from, target);
  }
  const lists = new Map<Iri, readonly Iri[] | undefined>();
  for (const from of new Set([...gained.keys(), ...lost.keys()])) {
    const kept = (view[name].get(from) ?? []).filter((target) => !lost.get(from)?.has(target));
    const list = [...new Set([...kept, ...(gained.get(from) ?? [])])];
    lists.set(from, list.length > 0 ? list : undefined);
  }
  return lists;
}

/** A collection alone says what its members are, and in what order. */
function membersAfter(after: After): Map<Iri, readonly Iri[] | undefined> {
  const lists = new Map<Iri, readonly Iri[] | undefined>();
  for (const [iri, resource] of after) lists.set(iri, linksStatedBy(resource).members.get(iri));
  return lists;
}

/** The pairs of `links` that `others` has not. */
function* missingIn(links: Links, others: Links): Generator<[Iri, Iri]> {
  for (const [from, targets] of links) {
    const known = new Set(others.get(from));
    for (const target of targets) if (!known.has(target)) yield [from, target];
  }
}

const isStated = (content: Content, name: LinkName, from: Iri, target: Iri): boolean =>
  [from, target].some((end) => linksStatedBy(content.get(end))[name].get(from)?.includes(target));

class Targets extends Map<Iri, Set<Iri>> {
  add(from: Iri, target: Iri): void {
    const known = this.get(from);
    if (known) known.add(target);
    else this.set(from, new Set([target]));
  }
}
