import type { Rule } from '../finding.ts';
import { SEMANTIC, uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

export const qualityReflexiveRelation: Rule = {
  id: 'quality-reflexive-relation',
  severity: 'warning',
  source: 'qSKOS reflexively related concepts; SKOS Reference example 36',
  title: { nl: 'Een begrip verwijst niet naar zichzelf', en: 'A concept does not refer to itself' },
  *check(view) {
    for (const { resource, predicate, object } of uses(view, SEMANTIC)) {
      if (object !== resource.iri) continue;
      const [name, property] = [named(view, object), curie(predicate)];
      yield {
        resource: object,
        value: object,
        message: {
          nl: `${name} heeft ${property} naar zichzelf.`,
          en: `${name} has ${property} to itself.`,
        },
        remedy: {
          nl: `Haal ${property} ${quoted(object)} weg bij ${name}.`,
          en: `Remove ${property} ${quoted(object)} from ${name}.`,
        },
      };
    }
  },
};
