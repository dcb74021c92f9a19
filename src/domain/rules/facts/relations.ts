import { ISOTHES, SKOS } from '../../namespaces.ts';
import type { Properties, Resource } from '../../resource.ts';
import type { Iri, Term } from '../../term.ts';
import type { View } from '../../view.ts';
import { once } from './once.ts';

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

/** The uses of one property: the resources, and beside each its values. */
interface Users {
  readonly resources: Resource[];
  readonly values: (readonly Term[])[];
}

/** What is said of nodes nested in a resource: blank nodes that only it leads to. */
export interface Nested {
  readonly resource: Resource;
  readonly properties: Properties;
}

/** All statements by property, read once: a rule about a rare property then costs next to nothing. */
const indexOf = once((view: View) => {
  const users = new Map<Iri, Users>();
  const nested: Nested[] = [];
  for (const resource of view.content.values())
    for (const subject in resource.about) {
      const properties = resource.about[subject]!;
      if (subject !== resource.iri) nested.push({ resource, properties });
      else
        for (const predicate in properties) {
          let known = users.get(predicate);
          if (!known) users.set(predicate, (known = { resources: [], values: [] }));
          known.resources.push(resource);
          known.values.push(properties[predicate]!);
        }
    }
  return { users, nested };
});

/** Every property that resources themselves use. */
export const propertiesUsed = (view: View): Iterable<Iri> => indexOf(view).users.keys();

export const nestedNodes = (view: View): readonly Nested[] => indexOf(view).nested;

/** The statements about resources themselves (not what is nested in them) that use one of `predicates`. */
export function* uses(view: View, predicates: Iterable<Iri>): Generator<Use> {
  const { users } = indexOf(view);
  for (const predicate of predicates) {
    const { resources, values } = users.get(predicate) ?? { resources: [], values: [] };
    for (let at = 0; at < resources.length; at++)
      for (const object of values[at]!) yield { resource: resources[at]!, predicate, object };
  }
}

/** The resources that use one of `predicates`, each once. */
export const usersOfAny = (view: View, predicates: readonly Iri[]): ReadonlySet<Resource> =>
  new Set(predicates.flatMap((predicate) => indexOf(view).users.get(predicate)?.resources ?? []));
