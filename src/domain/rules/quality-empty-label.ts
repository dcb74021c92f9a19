import type { Rule } from '../finding.ts';
import { valueOf } from '../term.ts';
import { labelled } from './facts/labels.ts';
import { named, quoted } from './facts/wording.ts';

export const qualityEmptyLabel: Rule = {
  id: 'quality-empty-label',
  severity: 'warning',
  source: 'qSKOS empty labels',
  title: { nl: 'Een label is niet leeg', en: 'A label is not empty' },
  *check(view) {
    for (const [resource, labels] of labelled(view))
      for (const { kind, term } of labels) {
        if (valueOf(term).trim() !== '') continue;
        const name = named(view, resource.iri);
        yield {
          resource: resource.iri,
          value: term,
          message: {
            nl: `${name} heeft een lege skos:${kind}: ${quoted(term)}.`,
            en: `${name} has an empty skos:${kind}: ${quoted(term)}.`,
          },
          remedy: {
            nl: `Vul de skos:${kind} van ${name} in, of haal ${quoted(term)} weg.`,
            en: `Fill in the skos:${kind} of ${name}, or remove ${quoted(term)}.`,
          },
        };
      }
  },
};
