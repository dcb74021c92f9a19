import { SKOS } from '../../namespaces.ts';
import { objects } from '../../resource.ts';
import { isText, languageOf, valueOf, type Iri, type Term } from '../../term.ts';
import type { View } from '../../view.ts';
import { labelledConcepts } from './labels.ts';
import { once } from './once.ts';
import { usersOfAny } from './relations.ts';

/** A definition beside the preferred label in the same language, both in lower case and without leading article. */
export interface Definition {
  readonly concept: Iri;
  readonly language: string;
  readonly term: Term;
  /** Its first sentence. */
  readonly definition: string;
  readonly label: string;
  /** Where the label stands in the definition as a word of its own; none: it does not. */
  readonly places: readonly number[];
}

const ARTICLE = /^(?:(?:de|het|een|the|an?|les?|la|une?|der|die|das|eine?)\s+|l['’])/;

/** Also without the quotation marks that some vocabularies put around the term: «heeft bron» relateert … */
const plain = (term: Term): string =>
  valueOf(term)
    .toLowerCase()
    .replace(/^[\s«“"'‘]+/, '')
    .replace(ARTICLE, '')
    .replace(/^[«“"'‘]/, '');

export const definitions = once((view: View): Definition[] => {
  const found: Definition[] = [];
  const defined = usersOfAny(view, [SKOS.definition]);
  for (const [resource, labels] of labelledConcepts(view)) {
    if (!defined.has(resource)) continue;
    for (const term of objects(resource, SKOS.definition)) {
      const language = languageOf(term);
      const own = labels.find(
        ({ kind, term: label }) => kind === 'prefLabel' && languageOf(label) === language,
      );
      if (own === undefined || !isText(term)) continue;
      const [definition, label] = [firstSentence(plain(term)), plain(own.term).trim()];
      const places = label ? wordPlaces(definition, label) : [];
      found.push({ concept: resource.iri, language, term, definition, label, places });
    }
  }
  return found;
});

/** What defines; the sentences after it explain, and may well use the term. */
const firstSentence = (text: string): string =>
  text
    .split(/[.;]\s|\n/, 1)[0]!
    .trim()
    .replace(/\.$/, '');

/** A hyphen belongs to the word: “energie” does not stand in “energie-uitwisseling”. */
const PART_OF_WORD = /[\p{L}\p{N}\p{M}-]/u;

function wordPlaces(sentence: string, word: string): number[] {
  const places: number[] = [];
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + word.length)) {
    const [before, after] = [sentence[at - 1] ?? ' ', sentence[at + word.length] ?? ' '];
    if (!PART_OF_WORD.test(before) && !PART_OF_WORD.test(after)) places.push(at);
  }
  return places;
}
