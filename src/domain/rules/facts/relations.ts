import { ISOTHES, SKOS } from '../../namespaces.ts';
import { propertiesOf, type Resource } from '../../resource.ts';
import type { Iri, Term } from '../../term.ts';
import type { View } from '../../view.ts';

export const MAPPINGS: readonly Iri[] = [
  SKOS.exactMatch,
  SKOS.closeMatch,
  SKOS.broadMatch,
  SKOS.narrowMatch,
  SKOS.relatedMatch,
];

/** Relations within a vocabulary, with the ISO 25964 refinements. */
export const RELATIONS: readonly Iri[] = [
  SKOS.broader,
  SKOS.narrower,
  SKOS.related,
  ...ISOTHES.broader,
  ...ISOTHES.narrower,
];

/** Everything below skos:semanticRelation: subject and object are concepts (S19, S20). */
export const SEMANTIC: readonly Iri[] = [
  ...RELATIONS,
  ...MAPPINGS,
  SKOS.broaderTransitive,
  SKOS.narrowerTransitive,
  SKOS.semanticRelation,
  SKOS.mappingRelation,
];

/** One statement of interest. */
export interface Use {
  readonly resource: Resource;
  readonly predicate: Iri;
  readonly object: Term;
}

/** The statements about `resources` itself that use one of `predicates`. */
export function* usesIn(resource: Resource, predicates: ReadonlySet<Iri>): Generator<Use> {
  const properties = propertiesOf(resource);
  for (const predicate in properties)
    if (predicates.has(predicate))
      for (const object of properties[predicate]!) yield { resource, predicate, object };
}

/** The same over the whole vocabulary. */
export function* uses(view: View, predicates: Iterable<Iri>): Generator<Use> {
  const wanted = new Set(predicates);
  for (const resource of view.content.values()) yield* usesIn(resource, wanted);
}
