import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { isIri, type Iri } from '../term.ts';
import type { View } from '../view.ts';
import { uses } from './facts/relations.ts';
import { curie, named } from './facts/wording.ts';

/** exactMatch is closed under symmetry and transitivity first (S44, S45); narrowMatch is broadMatch reversed (S43). */
export const skosS46: Rule = {
  id: 'skos-s46',
  severity: 'violation',
  source: 'SKOS Reference S46 (§10.4)',
  title: {
    nl: 'Wat exact overeenkomt, is niet ook ruimer, enger of verwant',
    en: 'An exact match is not also a broad, narrow or related match',
  },
  *check(view) {
    const sameAs = exactMatches(view);
    for (const { resource, predicate, object } of uses(view, [
      SKOS.broadMatch,
      SKOS.narrowMatch,
      SKOS.relatedMatch,
    ])) {
      const same = sameAs(resource.iri);
      if (same === undefined || same !== sameAs(object)) continue;
      const [name, other, property] = [named(view, resource.iri), named(view, object), curie(predicate)];
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `${name} heeft ${other} als ${property}, maar ze komen ook exact overeen (skos:exactMatch, al dan niet via andere begrippen).`,
          en: `${name} has ${other} as ${property}, yet they also match exactly (skos:exactMatch, directly or through other concepts).`,
        },
        remedy: {
          nl: `Haal ${property} naar ${other} weg, of de skos:exactMatch ertussen (skos:closeMatch is niet transitief).`,
          en: `Remove ${property} to ${other}, or the skos:exactMatch between them (skos:closeMatch is not transitive).`,
        },
      };
    }
  },
};

/** Names the group of concepts that all match exactly; `undefined` for a concept in none (union–find). */
function exactMatches(view: View): (iri: Iri) => Iri | undefined {
  const parent = new Map<Iri, Iri>();
  const find = (iri: Iri): Iri => {
    for (let up = parent.get(iri) ?? iri; up !== iri; up = parent.get(iri) ?? iri) {
      const next = parent.get(up) ?? up;
      parent.set(iri, next);
      iri = next;
    }
    return iri;
  };
  for (const { resource, object } of uses(view, [SKOS.exactMatch])) {
    if (!isIri(object)) continue;
    const [one, other] = [find(resource.iri), find(object)];
    parent.set(one, other);
    if (!parent.has(other)) parent.set(other, other);
  }
  return (iri) => (parent.has(iri) ? find(iri) : undefined);
}
