import type { Rule } from '../finding.ts';
import { named, quoted } from './facts/wording.ts';
import { relatedPairs } from './facts/hierarchy.ts';

export const qualityValuelessRelated: Rule = {
  id: 'quality-valueless-related',
  severity: 'info',
  source: 'qSKOS valueless associative relations; ISO 25964-1 §10.3',
  title: {
    nl: 'Begrippen met hetzelfde bovenliggende begrip zijn niet ook nog verwant',
    en: 'Concepts with the same broader concept are not related as well',
  },
  *check(view) {
    for (const [resource, value] of relatedPairs(view)) {
      const others = resource === value ? [] : (view.broader.get(value) ?? []);
      const parent = (view.broader.get(resource) ?? []).find((iri) => others.includes(iri));
      if (parent === undefined) continue;
      const [name, other] = [named(view, resource), named(view, value)];
      yield {
        resource,
        value,
        message: {
          nl: `${name} en ${other} zijn verwant, maar staan al naast elkaar onder ${named(view, parent)}.`,
          en: `${name} and ${other} are related, but already stand side by side below ${named(view, parent)}.`,
        },
        remedy: {
          nl: `Haal skos:related tussen ${quoted(resource)} en ${quoted(value)} weg, tenzij de band meer zegt dan dat.`,
          en: `Remove skos:related between ${quoted(resource)} and ${quoted(value)}, unless the tie says more than that.`,
        },
      };
    }
  },
};
