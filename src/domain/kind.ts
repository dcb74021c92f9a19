import { objects, propertiesOf, type Content, type Resource } from './resource.ts';
import { ISOTHES, RDF, RDFS, SKOS, XL } from './namespaces.ts';
import type { Iri } from './term.ts';

/** What a resource is, by its `rdf:type`; `other` covers whatever else a file holds. */
export type Kind = 'concept' | 'collection' | 'scheme' | 'label' | 'other';

/** Predicates whose subject SKOS entails to be a concept (S19, S4 with S8): used where no type is stated. */
const CONCEPT_ONLY: readonly Iri[] = [
  SKOS.broader,
  SKOS.narrower,
  SKOS.related,
  SKOS.topConceptOf,
  SKOS.exactMatch,
  SKOS.closeMatch,
  SKOS.broadMatch,
  SKOS.narrowMatch,
  SKOS.relatedMatch,
  ...ISOTHES.broader,
  ...ISOTHES.narrower,
];

/** skos:Concept and every class the file itself declares below it (STW's zbwext:Descriptor is such a class). */
export function conceptClasses(content: Content): ReadonlySet<Iri> {
  const classes = new Set<Iri>([SKOS.Concept]);
  const children = new Map<Iri, Iri[]>();
  for (const resource of content.values())
    for (const parent of objects(resource, RDFS.subClassOf))
      children.set(parent, [...(children.get(parent) ?? []), resource.iri]);
  for (const parent of classes) for (const child of children.get(parent) ?? []) classes.add(child);
  return classes;
}

export function kindOf(resource: Resource, concepts: ReadonlySet<Iri>): Kind {
  const types = objects(resource, RDF.type);
  if (types.some((type) => concepts.has(type))) return 'concept';
  if (types.includes(SKOS.ConceptScheme)) return 'scheme';
  if (types.includes(SKOS.Collection) || types.includes(SKOS.OrderedCollection)) return 'collection';
  if (types.includes(XL.Label)) return 'label';
  if (types.length === 0 && isUntypedConcept(resource)) return 'concept';
  return 'other';
}

/** A resource without any type that SKOS nevertheless entails to be a concept. */
export function isUntypedConcept(resource: Resource): boolean {
  const properties = propertiesOf(resource);
  return !properties[RDF.type] && CONCEPT_ONLY.some((predicate) => properties[predicate] !== undefined);
}
