import type { Rule } from '../finding.ts';
import { valueOf } from '../term.ts';
import { labelled } from './facts/labels.ts';
import { named, quoted } from './facts/wording.ts';

const STRAY = /^\s|\s$|\s\s/u;

export const qualityLabelSpaces: Rule = {
  id: 'quality-label-spaces',
  severity: 'info',
  source: 'Practice; skosify whitespace clean-up',
  title: {
    nl: 'Een label heeft geen overbodige spaties',
    en: 'A label has no stray spaces',
  },
  *check(view) {
    for (const [resource, labels] of labelled(view))
      for (const { kind, term } of labels) {
        const text = valueOf(term);
        if (!STRAY.test(text) || text.trim() === '') continue;
        const [name, value, clean] = [
          named(view, resource.iri),
          quoted(term),
          text.trim().replace(/\s+/gu, ' '),
        ];
        yield {
          resource: resource.iri,
          value: term,
          message: {
            nl: `${name} heeft spaties te veel in skos:${kind} ${value}: ze maken er een ander label van dan "${clean}".`,
            en: `${name} has stray spaces in skos:${kind} ${value}: they make it another label than "${clean}".`,
          },
          remedy: { nl: `Schrijf "${clean}".`, en: `Write "${clean}".` },
        };
      }
  },
};
