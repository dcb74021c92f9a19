import type { Rule } from '../finding.ts';
import { SKOS } from '../namespaces.ts';
import { isIri } from '../term.ts';
import { MAPPINGS, RELATIONS, uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

const POINTERS = [
  ...RELATIONS,
  ...MAPPINGS.filter((predicate) => predicate !== SKOS.closeMatch),
  SKOS.inScheme,
  SKOS.topConceptOf,
  SKOS.hasTopConcept,
  SKOS.member,
];

/** A blank node or a text at the other end cannot be followed: the model leaves such a relation out. */
export const nlSbbRelationToIri: Rule = {
  id: 'nl-sbb-relation-to-iri',
  severity: 'warning',
  source: 'NL-SBB §4: relations have sh:nodeKind sh:IRI',
  title: { nl: 'Een relatie verwijst naar een URI', en: 'A relation refers to a URI' },
  *check(view) {
    for (const { resource, predicate, object } of uses(view, POINTERS)) {
      if (isIri(object)) continue;
      const [name, property, value] = [named(view, resource.iri), curie(predicate), quoted(object)];
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `${name} heeft ${property} ${value}, en dat is geen URI.`,
          en: `${name} has ${property} ${value}, which is not a URI.`,
        },
        remedy: {
          nl: `Vervang ${value} door de URI van wat bedoeld is; schrijf een URI tussen < en >.`,
          en: `Replace ${value} by the URI of what is meant; write a URI between < and >.`,
        },
      };
    }
  },
};
