import { RDF, RDFS, SKOS, XL } from '../namespaces.ts';
import { objects, propertiesOf, type Resource } from '../resource.ts';
import { SEMANTIC } from '../rules/facts/relations.ts';
import { isIri, isLiteral, type Iri, type Term } from '../term.ts';
import type { Links, View } from '../view.ts';
import { linksStatedBy, LINKS, type LinkName } from '../view-with.ts';
import { conceptsIn, pointersTo, XL_LABELS } from './pointers.ts';

/** A vocabulary before and after an edit, and the resources that the edit changes. */
export interface Edited {
  readonly before: View;
  readonly after: View;
  readonly touched: ReadonlySet<Term>;
}

/** Neighbours that are looked at, of each kind: a scheme may have a hundred thousand top concepts. */
const MOST = 200;

/** What makes a resource a concept, a scheme, a collection or a label, or places it among the others. */
const STRUCTURAL: ReadonlySet<Iri> = new Set([
  RDF.type,
  ...SEMANTIC,
  SKOS.inScheme,
  SKOS.topConceptOf,
  SKOS.hasTopConcept,
  SKOS.member,
  SKOS.memberList,
  ...XL_LABELS,
  XL.literalForm,
]);

/**
 * The resources that rules must see to judge the edit as they would on the whole vocabulary.
 *
 * `near`: what is changed, what it is linked with (at most 200 a kind), what it began or ceased to point at. `all`: with
 * the context that decides on these. Of a changed hierarchy all that lies above, with what is related to that and lies
 * above it: whatever comes to be both related and higher (S27) is among these. Of a changed mapping all that match
 * exactly, in a chain (S46). For each resource near, one witness that others take it for a concept, scheme or label (S9).
 */
export function contextOf(edited: Edited): { near: Set<Term>; all: Set<Term> } {
  const { before, after, touched } = edited;
  const views = [before, after];
  const changed = changedStatements(edited);
  const isStructural =
    changed.some(([predicate]) => STRUCTURAL.has(predicate)) ||
    [...touched].some((iri) => before.content.has(iri) !== after.content.has(iri));
  const suspects = new Set([
    ...touched,
    ...changed.map(([, target]) => target).filter((term) => !isLiteral(term)),
  ]);
  const near = new Set([...suspects, ...neighbours(views, touched)]);
  const owners = isStructural ? labelOwners(views, touched) : [];
  for (const owner of owners) near.add(owner);
  const all = new Set(near);
  const add = (terms: Iterable<Term>): void => {
    for (const term of terms) all.add(term);
  };
  for (const view of views)
    for (const owner of [...touched, ...owners])
      add(XL_LABELS.flatMap((label) => objects(view.content.get(owner), label)));
  if (isStructural) {
    const above = closure(touched, (iri) => higher(views, iri));
    const relatives = [...above].flatMap((iri) => relatedTo(views, iri));
    add(closure(new Set([...above, ...relatives]), (iri) => higher(views, iri)));
    add(closure(touched, (iri) => mapped(views, iri, SKOS.exactMatch, SKOS.exactMatch)));
    for (const suspect of suspects) add(witnesses(edited, suspect));
  }
  add(classesOf(after, [...all]));
  return { near, all };
}

/** Predicate and object of each statement about a touched resource that came or went. */
function changedStatements({ before, after, touched }: Edited): [Iri, Term][] {
  const changed: [Iri, Term][] = [];
  for (const iri of touched) {
    const [was, is] = [before.content.get(iri), after.content.get(iri)];
    changed.push(...missingIn(is, was), ...missingIn(was, is));
  }
  return changed;
}

function* missingIn(one: Resource | undefined, other: Resource | undefined): Generator<[Iri, Term]> {
  if (!one) return;
  const properties = propertiesOf(one);
  for (const predicate in properties) {
    const known = new Set(objects(other, predicate));
    for (const object of properties[predicate] ?? []) if (!known.has(object)) yield [predicate, object];
  }
}

function* neighbours(views: readonly View[], touched: ReadonlySet<Term>): Generator<Term> {
  for (const view of views)
    for (const iri of touched) {
      for (const name of LINKS) yield* (view[name].get(iri) ?? []).slice(0, MOST);
      const resource = view.content.get(iri);
      const pointed = Object.values(resource ? propertiesOf(resource) : {}).flatMap((terms) =>
        terms.slice(0, MOST),
      );
      for (const term of pointed) if (!isLiteral(term) && view.content.has(term)) yield term;
    }
}

/** What has a touched resource as its label: that label's text is theirs (S55–S57). */
const labelOwners = (views: readonly View[], touched: ReadonlySet<Term>): Term[] =>
  views.flatMap(({ content }) =>
    [...touched].flatMap((label) =>
      pointersTo(content, label).flatMap(({ subject, predicate }) =>
        XL_LABELS.includes(predicate) ? [subject] : [],
      ),
    ),
  );

/** skos:broaderTransitive as SKOS entails it, one step: see `entailedHierarchy`. */
const higher = (views: readonly View[], iri: Term): Term[] => [
  ...views.flatMap(({ broader }) => broader.get(iri) ?? []),
  ...mapped(views, iri, SKOS.broadMatch, SKOS.narrowMatch),
  ...mapped(views, iri, SKOS.broaderTransitive, SKOS.narrowerTransitive),
];

const relatedTo = (views: readonly View[], iri: Term): Term[] => [
  ...views.flatMap(({ related }) => related.get(iri) ?? []),
  ...mapped(views, iri, SKOS.relatedMatch, SKOS.relatedMatch),
];

/** What `iri` points at by `predicate`, and what points at it by the inverse. */
function mapped(views: readonly View[], iri: Term, predicate: Iri, inverse: Iri): Term[] {
  return views.flatMap(({ content }) => [
    ...objects(content.get(iri), predicate).filter(isIri),
    ...pointersTo(content, iri).flatMap((pointer) =>
      pointer.predicate === inverse ? [pointer.subject] : [],
    ),
  ]);
}

function closure(starts: Iterable<Term>, next: (iri: Term) => readonly Term[]): Set<Term> {
  const found = new Set(starts);
  for (const iri of found) for (const further of next(iri)) found.add(further);
  return found;
}

const INVERSE: readonly (readonly [LinkName, LinkName])[] = [
  ['broader', 'narrower'],
  ['narrower', 'broader'],
  ['related', 'related'],
  ['topConcepts', 'topConceptOf'],
  ['topConceptOf', 'topConcepts'],
];

/** For each kind of link one untouched resource that says it of `iri`: what it made of `iri`, it makes of it still. */
function* witnesses({ before, touched }: Edited, iri: Term): Generator<Term> {
  const isWitness = (other: Term, name: LinkName): boolean =>
    !touched.has(other) &&
    (!touched.has(iri) || states(linksStatedBy(before.content.get(other))[name], other, iri));
  for (const [name, inverse] of INVERSE)
    yield* first(before[name].get(iri) ?? [], (other) => isWitness(other, inverse));
  yield* first(conceptsIn(before, iri), (other) => isWitness(other, 'schemes'));
  const told = new Set<Iri>();
  for (const { subject, predicate } of pointersTo(before.content, iri))
    if (!told.has(predicate) && !touched.has(subject)) {
      told.add(predicate);
      yield subject;
    }
}

const states = (links: Links, from: Term, target: Term): boolean =>
  links.get(from)?.includes(target) ?? false;

function* first(candidates: Iterable<Term>, isWanted: (term: Term) => boolean): Generator<Term> {
  let seen = 0;
  for (const candidate of candidates) {
    if (!isWanted(candidate) && ++seen <= MOST) continue;
    if (seen <= MOST) yield candidate;
    return;
  }
}

/** The classes that the vocabulary declares and these resources are of, and the classes above. */
const classesOf = ({ content }: View, iris: readonly Term[]): Set<Term> =>
  closure(
    iris.flatMap((iri) => objects(content.get(iri), RDF.type)).filter((type) => content.has(type)),
    (type) => objects(content.get(type), RDFS.subClassOf).filter((above) => content.has(above)),
  );
