import type { Rule } from '../finding.ts';
import type { View } from '../view.ts';
import { definitions, type Definition } from './facts/definitions.ts';
import { named, quoted, type Found } from './facts/wording.ts';

/**
 * Two cases, both rare by accident: the term stands in its own definition (not as its first word: that is a matter of
 * style, see `quality-definition-starts-with-term`), or two definitions are nothing but each other's term.
 */
export const qualityCircularDefinition: Rule = {
  id: 'quality-circular-definition',
  severity: 'info',
  source: 'ISO 704 §6.5 (circular definitions)',
  title: { nl: 'Een definitie is niet cirkelvormig', en: 'A definition is not circular' },
  *check(view) {
    const all = definitions(view);
    const byLabel = new Map<string, Definition>();
    for (const definition of all) byLabel.set(key(definition.language, definition.label), definition);
    for (const definition of all) {
      const other = byLabel.get(key(definition.language, definition.definition));
      if (definition.places.some((place) => place > 0)) yield ownTerm(view, definition);
      else if (other && other !== definition && other.definition === definition.label)
        yield eachOther(view, definition, other);
    }
  },
};

const key = (language: string, text: string): string => `${language} ${text}`;

const ownTerm = (view: View, { concept, term }: Definition): Found => ({
  resource: concept,
  value: term,
  message: {
    nl: `De definitie van ${named(view, concept)} gebruikt de term zelf: ${quoted(term)}.`,
    en: `The definition of ${named(view, concept)} uses the term itself: ${quoted(term)}.`,
  },
  remedy: {
    nl: `Omschrijf ${quoted(concept)} in andere woorden dan de term.`,
    en: `Define ${quoted(concept)} in other words than the term.`,
  },
});

const eachOther = (view: View, { concept, term }: Definition, other: Definition): Found => ({
  resource: concept,
  value: term,
  message: {
    nl: `${named(view, concept)} en ${named(view, other.concept)} hebben elkaars term als definitie: ${quoted(term)}.`,
    en: `${named(view, concept)} and ${named(view, other.concept)} have each other's term as definition: ${quoted(term)}.`,
  },
  remedy: {
    nl: `Schrijf een echte definitie, of voeg ${quoted(concept)} en ${quoted(other.concept)} samen als synoniemen.`,
    en: `Write a true definition, or merge ${quoted(concept)} and ${quoted(other.concept)} as synonyms.`,
  },
});
