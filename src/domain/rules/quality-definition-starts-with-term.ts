import type { Rule } from '../finding.ts';
import { definitions } from './facts/definitions.ts';
import { named, quoted } from './facts/wording.ts';

export const qualityDefinitionStartsWithTerm: Rule = {
  id: 'quality-definition-starts-with-term',
  severity: 'info',
  source: 'ISO 704 §6 (a definition replaces the term)',
  title: {
    nl: 'Een definitie begint niet met de term zelf',
    en: 'A definition does not begin with the term itself',
  },
  *check(view) {
    for (const { concept, term, places } of definitions(view)) {
      if (places[0] !== 0) continue;
      yield {
        resource: concept,
        value: term,
        message: {
          nl: `De definitie van ${named(view, concept)} begint met de term zelf: ${quoted(term)}.`,
          en: `The definition of ${named(view, concept)} begins with the term itself: ${quoted(term)}.`,
        },
        remedy: {
          nl: `Laat de definitie van ${quoted(concept)} beginnen met het ruimere begrip, en zeg wat het onderscheidt.`,
          en: `Let the definition of ${quoted(concept)} begin with the broader concept, and say what sets it apart.`,
        },
      };
    }
  },
};
