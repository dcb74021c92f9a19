import type { Rule } from '../finding.ts';
import { languageOf } from '../term.ts';
import { labelledConcepts, type Label } from './facts/labels.ts';
import { named } from './facts/wording.ts';

/** A language that at least half of the labelled concepts have is one that readers may count on. */
export const qualityMissingTranslation: Rule = {
  id: 'quality-missing-translation',
  severity: 'info',
  source: 'qSKOS incomplete language coverage',
  title: {
    nl: 'Een begrip heeft een voorkeursterm in elke gangbare taal van de vocabulaire',
    en: "A concept has a preferred label in each of the vocabulary's usual languages",
  },
  *check(view) {
    const concepts = labelledConcepts(view).map(
      ([resource, labels]) => [resource, languagesOf(labels)] as const,
    );
    const usual = usualLanguages(concepts.map(([, languages]) => languages));
    for (const [resource, languages] of concepts) {
      const missing = languages.length === 0 ? [] : usual.filter((language) => !languages.includes(language));
      if (missing.length === 0) continue;
      const [name, list] = [named(view, resource.iri), missing.join(', ')];
      yield {
        resource: resource.iri,
        message: {
          nl: `${name} heeft geen voorkeursterm in: ${list}; de meeste begrippen hebben die wel.`,
          en: `${name} has no preferred label in: ${list}; most concepts have one.`,
        },
        remedy: {
          nl: `Voeg aan ${name} een skos:prefLabel toe met taalcode ${list}.`,
          en: `Add a skos:prefLabel to ${name} with language tag ${list}.`,
        },
      };
    }
  },
};

/** Primary languages, each once: `nl-be` serves for `nl`. */
function languagesOf(labels: readonly Label[]): string[] {
  const languages: string[] = [];
  for (const { kind, term } of labels) {
    if (kind !== 'prefLabel') break; // preferred labels come first
    const [language = ''] = languageOf(term).split('-', 1);
    if (!languages.includes(language)) languages.push(language);
  }
  return languages;
}

function usualLanguages(all: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const language of all.flat()) counts.set(language, (counts.get(language) ?? 0) + 1);
  const half = all.filter(({ length }) => length > 0).length / 2;
  return [...counts].flatMap(([language, count]) => (language && count >= half ? [language] : [])).sort();
}
