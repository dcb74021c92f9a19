import type { Rule } from '../finding.ts';
import { SKOS, XL } from '../namespaces.ts';
import { isLiteral, isText, valueOf } from '../term.ts';
import { uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

const LABELS = [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, XL.literalForm];

/** A number, a date or an IRI is no label; SKOS-XL says the same of a literal form (S51). */
export const skosS12: Rule = {
  id: 'skos-s12',
  severity: 'violation',
  source: 'SKOS Reference S12 (§5.3), SKOS-XL S51',
  title: { nl: 'Een label is tekst', en: 'A label is text' },
  *check(view) {
    for (const { resource, predicate, object } of uses(view, LABELS)) {
      if (isText(object)) continue;
      const [name, property, value] = [named(view, resource.iri), curie(predicate), quoted(object)];
      const instead = isLiteral(object) ? `"${valueOf(object)}"@nl` : '"…"@nl';
      yield {
        resource: resource.iri,
        value: object,
        message: {
          nl: `${name} heeft als ${property} geen tekst, maar ${value}.`,
          en: `${name} has no text as ${property}, but ${value}.`,
        },
        remedy: {
          nl: `Schrijf ${value} als tekst met taalcode, bijvoorbeeld ${instead}.`,
          en: `Write ${value} as text with a language tag, for instance ${instead}.`,
        },
      };
    }
  },
};
