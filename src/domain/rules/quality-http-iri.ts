import type { Rule } from '../finding.ts';
import { conceptsOf } from './facts/concepts.ts';
import { named } from './facts/wording.ts';

export const qualityHttpIri: Rule = {
  id: 'quality-http-iri',
  severity: 'info',
  source: 'qSKOS HTTP URI scheme violation; Vlaamse URI-standaard',
  title: { nl: 'Een begrip heeft een webadres als URI', en: 'A concept has a web address as its URI' },
  *check(view) {
    for (const { iri } of conceptsOf(view)) {
      if (/^https?:\/\//i.test(iri)) continue;
      const name = named(view, iri);
      yield {
        resource: iri,
        value: iri,
        message: {
          nl: `De URI van ${name} begint niet met http:// of https://: niemand kan die opvragen.`,
          en: `The URI of ${name} does not begin with http:// or https://: nobody can look it up.`,
        },
        remedy: {
          nl: `Geef ${name} een URI volgens de Vlaamse URI-standaard: https://…/id/concept/….`,
          en: `Give ${name} a URI by the Flemish URI standard: https://…/id/concept/….`,
        },
      };
    }
  },
};
