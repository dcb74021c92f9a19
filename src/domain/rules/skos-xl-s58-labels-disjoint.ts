import type { Rule } from '../finding.ts';
import { XL } from '../namespaces.ts';
import { objects } from '../resource.ts';
import type { Term } from '../term.ts';
import { LABEL_KINDS, type LabelKind } from './facts/labels.ts';
import { usersOfAny } from './facts/relations.ts';
import { named, quoted } from './facts/wording.ts';

const REIFIED = [XL.prefLabel, XL.altLabel, XL.hiddenLabel];

export const skosXlS58: Rule = {
  id: 'skos-xl-s58',
  severity: 'violation',
  source: 'SKOS Reference S58 (appendix B.3)',
  title: {
    nl: 'Een skosxl:Label is óf voorkeursterm, óf alternatieve term, óf zoekterm',
    en: 'A skosxl:Label is either preferred, alternative or hidden',
  },
  *check(view) {
    for (const resource of usersOfAny(view, REIFIED)) {
      const first = new Map<Term, LabelKind>();
      for (const kind of LABEL_KINDS)
        for (const label of objects(resource, XL[kind])) {
          const other = first.get(label);
          if (other === undefined) {
            first.set(label, kind);
            continue;
          }
          const [name, value] = [named(view, resource.iri), quoted(label)];
          yield {
            resource: resource.iri,
            value: label,
            message: {
              nl: `${name} heeft label ${value} zowel als skosxl:${other} als als skosxl:${kind}.`,
              en: `${name} has label ${value} both as skosxl:${other} and as skosxl:${kind}.`,
            },
            remedy: {
              nl: `Haal label ${value} weg als skosxl:${kind}, of als skosxl:${other}.`,
              en: `Remove label ${value} as skosxl:${kind}, or as skosxl:${other}.`,
            },
          };
        }
    }
  },
};
