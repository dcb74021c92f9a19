import type { Rule } from '../finding.ts';
import { DCT, RDFS, SKOS } from '../namespaces.ts';
import { isText, languageOf, valueOf, type Iri, type Term } from '../term.ts';
import { uses } from './facts/relations.ts';
import { curie, named, quoted } from './facts/wording.ts';

const LABELS: readonly Iri[] = [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel];

const TEXTS = {
  concept: [
    ...LABELS,
    RDFS.label,
    RDFS.comment,
    SKOS.scopeNote,
    SKOS.example,
    SKOS.changeNote,
    SKOS.editorialNote,
    SKOS.historyNote,
  ],
  collection: [SKOS.prefLabel, RDFS.comment],
  scheme: [DCT.title, RDFS.comment],
} as const;

export const nlSbbLanguageTagged: Rule = {
  id: 'nl-sbb-language-tagged',
  severity: 'warning',
  source: 'NL-SBB §4: labels and notes are rdf:langString; vormafspraken VA-3; qSKOS omitted language tags',
  title: { nl: 'Tekst heeft een taalcode', en: 'Text has a language tag' },
  *check(view) {
    for (const kind of ['concept', 'collection', 'scheme'] as const)
      for (const { resource, predicate, object } of uses(view, TEXTS[kind])) {
        if (isAllowed(predicate, object) || view.kinds.get(resource.iri) !== kind) continue;
        const [name, property, value] = [named(view, resource.iri), curie(predicate), quoted(object)];
        const what = isText(object)
          ? { nl: 'zonder taalcode', en: 'without a language tag' }
          : { nl: 'en dat is geen tekst met taalcode', en: 'which is not text with a language tag' };
        yield {
          resource: resource.iri,
          value: object,
          message: {
            nl: `${name} heeft ${property} ${value}, ${what.nl}.`,
            en: `${name} has ${property} ${value}, ${what.en}.`,
          },
          remedy: {
            nl: `Zeg in welke taal de tekst van ${property} is, bijvoorbeeld "${valueOf(object).slice(0, 30)}"@nl.`,
            en: `Say in which language the text of ${property} is, for instance "${valueOf(object).slice(0, 30)}"@nl.`,
          },
        };
      }
  },
};

/** An example may do without a language; a label that is no text at all is told by `skos-s12`. */
function isAllowed(predicate: Iri, object: Term): boolean {
  if (languageOf(object)) return true;
  return isText(object) ? predicate === SKOS.example : LABELS.includes(predicate);
}
