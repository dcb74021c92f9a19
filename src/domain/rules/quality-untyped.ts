import type { Rule } from '../finding.ts';
import { isUntypedConcept } from '../kind.ts';
import { named, quoted } from './facts/wording.ts';

/** SKOS makes it a concept all the same (S19), and so does this server; other tools overlook it. */
export const qualityUntyped: Rule = {
  id: 'quality-untyped',
  severity: 'warning',
  source: 'SKOS Reference S19; practice (chemische_stof 4.1.2)',
  title: { nl: 'Wat SKOS-relaties heeft, heeft een type', en: 'What has SKOS relations has a type' },
  *check(view) {
    for (const resource of view.content.values()) {
      if (!isUntypedConcept(resource)) continue;
      const name = named(view, resource.iri);
      yield {
        resource: resource.iri,
        message: {
          nl: `${name} heeft SKOS-relaties, maar geen type (rdf:type).`,
          en: `${name} has SKOS relations, but no type (rdf:type).`,
        },
        remedy: {
          nl: `Voeg toe: ${quoted(resource.iri)} a skos:Concept.`,
          en: `Add: ${quoted(resource.iri)} a skos:Concept.`,
        },
      };
    }
  },
};
