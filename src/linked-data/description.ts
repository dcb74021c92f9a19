import { ISOTHES, RDF, SKOS } from '../domain/namespaces.ts';
import { objects, resourcesOf, statements, type Resource } from '../domain/resource.ts';
import type { Statement } from '../domain/statement.ts';
import { isIri, type Iri, type Term } from '../domain/term.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ProfileToken } from './profiles.ts';
import { prefLabels } from './labels.ts';
import { inNlSbb, inOneDirection, labelsAsResources, plainLabels, schemeNames } from './profile-shapes.ts';
import { statement } from './statement.ts';

/**
 * The bounded description of a resource: what is said of it, what SKOS entails of its relations, and the preferred
 * labels of its neighbours, so that a client can show links. All of it comes from one snapshot, so a release is
 * described in the same way for ever. Statements in named graphs are left to the export: of the formats of a
 * document only one could hold them.
 */
export function describe(snapshot: Snapshot, resource: Resource, profile: ProfileToken): Statement[] {
  const own = [...statements(resource)].filter(({ graph }) => graph === '');
  const described = SHAPES[profile](snapshot, [...own, ...entailed(snapshot, resource.iri, own)]);
  return [...described, ...neighbourLabels(snapshot, resource.iri, described)];
}

/** What each profile makes of a description in full. */
const SHAPES: Record<ProfileToken, (snapshot: Snapshot, all: readonly Statement[]) => Statement[]> = {
  skos: (snapshot, all) => [...all, ...plainLabels(snapshot, all)],
  'skos-ap-nl': (snapshot, all) => inNlSbb([...all, ...plainLabels(snapshot, all), ...schemeNames(all)]),
  'skos-xl': (snapshot, all) => labelsAsResources(snapshot, all),
  'oslo-codelijst': (snapshot, all) =>
    inOneDirection([...all, ...plainLabels(snapshot, all), ...schemeNames(all)]),
};

/**
 * The relations that follow from statements made elsewhere (S7, S8, S23, S25, S36) and from ISO 25964's refinements
 * of them. They stand like any other: no standard of RDF marks an entailed statement.
 */
function* entailed(snapshot: Snapshot, iri: Iri, own: readonly Statement[]): Generator<Statement> {
  const stated = new Set(own.map(({ predicate, object }) => `${predicate} ${object}`));
  const relations: readonly [Iri, ReadonlyMap<Iri, readonly Iri[]>][] = [
    [SKOS.broader, snapshot.broader],
    [SKOS.narrower, snapshot.narrower],
    [SKOS.related, snapshot.related],
    [SKOS.inScheme, snapshot.schemes],
    [SKOS.topConceptOf, snapshot.topConceptOf],
    [SKOS.hasTopConcept, snapshot.topConcepts],
    [SKOS.member, snapshot.members],
  ];
  for (const [predicate, links] of relations)
    for (const object of links.get(iri) ?? [])
      if (!stated.has(`${predicate} ${object}`)) yield statement(iri, predicate, object);
  for (const collection of snapshot.memberOf.get(iri) ?? []) yield statement(collection, SKOS.member, iri);
}

/** The predicates whose objects a client wants to show by name. */
const LINKS: ReadonlySet<Iri> = new Set([
  SKOS.broader,
  SKOS.narrower,
  SKOS.related,
  SKOS.inScheme,
  SKOS.topConceptOf,
  SKOS.hasTopConcept,
  SKOS.member,
  SKOS.exactMatch,
  SKOS.closeMatch,
  SKOS.broadMatch,
  SKOS.narrowMatch,
  SKOS.relatedMatch,
  'http://purl.org/dc/terms/isReplacedBy',
  'http://purl.org/dc/terms/replaces',
  ...ISOTHES.broader,
  ...ISOTHES.narrower,
]);

/** Preferred labels of what the description points to or is pointed at from, where this vocabulary has them. */
function* neighbourLabels(
  snapshot: Snapshot,
  iri: Iri,
  described: readonly Statement[],
): Generator<Statement> {
  const neighbours = new Set<Term>();
  for (const { subject, predicate, object } of described) {
    if (LINKS.has(predicate) && isIri(object)) neighbours.add(object);
    if (isIri(subject)) neighbours.add(subject);
  }
  neighbours.delete(iri);
  const labelled = new Set(
    described.filter(({ predicate }) => predicate === SKOS.prefLabel).map(({ subject }) => subject),
  );
  for (const neighbour of [...neighbours].sort())
    if (!labelled.has(neighbour))
      for (const label of prefLabels(snapshot, neighbour)) yield statement(neighbour, SKOS.prefLabel, label);
}

/** Statements as resources, the described one first: the order in which they are written. */
export const arranged = (all: readonly Statement[], iri: Iri): Resource[] => {
  const resources = [...resourcesOf([...all]).values()];
  return resources.sort((a, b) => Number(b.iri === iri) - Number(a.iri === iri));
};

/** The class a client is told in the `Link` header: the first type, a SKOS one where there is any. */
export function typeOf(resource: Resource): Iri | undefined {
  const types = objects(resource, RDF.type).filter(isIri);
  return types.find((type) => type.startsWith(SKOS.ns)) ?? types[0];
}
