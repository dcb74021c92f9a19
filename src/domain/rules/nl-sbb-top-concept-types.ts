import type { Rule } from '../finding.ts';
import { RDF, SKOS } from '../namespaces.ts';
import { objects } from '../resource.ts';
import { isIri } from '../term.ts';
import { isTypedConcept } from './facts/classes.ts';
import { named, quoted } from './facts/wording.ts';
import { uses } from './facts/relations.ts';

/** topConceptOf is not looked at: it makes the concept a member of the scheme, and `nl-sbb-in-scheme` checks that. */
export const nlSbbTopConceptTypes: Rule = {
  id: 'nl-sbb-top-concept-types',
  severity: 'warning',
  source: 'NL-SBB ConceptScheme-hasTopConcept: sh:class skos:Concept',
  title: {
    nl: 'Een begrippenkader heeft beschreven begrippen als topbegrip',
    en: 'A scheme has described concepts as its top concepts',
  },
  *check(view) {
    for (const { resource, object } of uses(view, [SKOS.hasTopConcept])) {
      if (!isIri(object) || isTypedConcept(view, object)) continue;
      if (!objects(resource, RDF.type).includes(SKOS.ConceptScheme)) continue;
      const [name, value] = [named(view, resource.iri), quoted(object)];
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `${name} heeft ${value} als topbegrip, maar dat is hier niet beschreven als skos:Concept.`,
          en: `${name} has ${value} as top concept, which is not described here as a skos:Concept.`,
        },
        remedy: {
          nl: `Beschrijf ${value} als skos:Concept, of haal het weg bij skos:hasTopConcept.`,
          en: `Describe ${value} as a skos:Concept, or remove it from skos:hasTopConcept.`,
        },
      };
    }
  },
};
