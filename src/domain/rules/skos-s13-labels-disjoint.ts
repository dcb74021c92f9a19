import type { Rule } from '../finding.ts';
import type { Term } from '../term.ts';
import { labelled, type LabelKind } from './facts/labels.ts';
import { named, quoted } from './facts/wording.ts';

/** Language tags are compared without regard to case: "Bodem"@NL is "Bodem"@nl (they are stored in lower case). */
export const skosS13: Rule = {
  id: 'skos-s13',
  severity: 'violation',
  source: 'SKOS Reference S13 (§5.4), with SKOS-XL S55–S57',
  title: {
    nl: 'Een label is óf voorkeursterm, óf alternatieve term, óf zoekterm',
    en: 'A label is either preferred, alternative or hidden',
  },
  *check(view) {
    for (const [resource, labels] of labelled(view)) {
      if (labels[0]?.kind === labels.at(-1)?.kind) continue; // one kind holds a label once
      const first = new Map<Term, LabelKind>();
      for (const { kind, term } of labels) {
        const other = first.get(term);
        if (other === undefined) {
          first.set(term, kind);
          continue;
        }
        const [name, value] = [named(view, resource.iri), quoted(term)];
        yield {
          resource: resource.iri,
          value: term,
          message: {
            nl: `${name} heeft ${value} zowel als skos:${other} als als skos:${kind}.`,
            en: `${name} has ${value} both as skos:${other} and as skos:${kind}.`,
          },
          remedy: {
            nl: `Haal ${value} weg als skos:${kind}, of als skos:${other}.`,
            en: `Remove ${value} as skos:${kind}, or as skos:${other}.`,
          },
        };
      }
    }
  },
};
