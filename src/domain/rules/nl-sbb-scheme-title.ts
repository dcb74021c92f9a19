import type { Rule } from '../finding.ts';
import { DCT } from '../namespaces.ts';
import { objects } from '../resource.ts';
import { ofKind } from '../view.ts';
import { named } from './facts/wording.ts';

/** The text's tables name both rdfs:label and dct:title; the specification and the shapes say dct:title. */
export const nlSbbSchemeTitle: Rule = {
  id: 'nl-sbb-scheme-title',
  severity: 'warning',
  source: 'NL-SBB §4 dct:title 1..* (ConceptScheme)',
  title: { nl: 'Een begrippenkader heeft een titel', en: 'A concept scheme has a title' },
  *check(view) {
    for (const resource of ofKind(view, 'scheme')) {
      if (objects(resource, DCT.title).length > 0) continue;
      const name = named(view, resource.iri);
      yield {
        resource: resource.iri,
        message: {
          nl: `Begrippenkader ${name} heeft geen titel (dct:title).`,
          en: `Concept scheme ${name} has no title (dct:title).`,
        },
        remedy: {
          nl: `Geef ${name} een dct:title met taalcode, naast skos:prefLabel.`,
          en: `Give ${name} a dct:title with a language tag, next to skos:prefLabel.`,
        },
      };
    }
  },
};
