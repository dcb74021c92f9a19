import { LINKS, readingsOf, wordsWithPart } from './compound.ts';
import { placeOf, rangeOf, type Range } from './dictionary.ts';
import { idsOf } from './hashed.ts';
import { TIER } from './key.ts';
import { languageIn, type Segment } from './segment.ts';
import { NO_STEMMER, STEMMER_COUNT, stem, stemHash } from './stem.ts';
import { nearWords } from './typo.ts';

/**
 * Texts that match one or more words of the query, and how well: `texts[from…to)`. A list from a stem holds only
 * for texts in the stemmer's language; parts of words and typing mistakes hold only for labels.
 */
export interface Matches {
  /** Which words of the query these texts match, as bits. */
  readonly words: number;
  readonly tier: number;
  readonly texts: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly stemmer: number;
  readonly labelsOnly: boolean;
}

type How = Partial<Pick<Matches, 'stemmer' | 'labelsOnly'>>;

/** The texts of the dictionary's words in `range`: their postings lie side by side. */
function postings(
  segment: Segment,
  words: number,
  tier: number,
  [first, end]: Range,
  how: How = {},
): Matches {
  const from = segment.postingStart[first] ?? 0;
  const to = segment.postingStart[end] ?? 0;
  return { words, tier, texts: segment.postings, from, to, stemmer: NO_STEMMER, labelsOnly: false, ...how };
}

const ofWord = (segment: Segment, words: number, tier: number, word: number, how?: How): Matches =>
  postings(segment, words, tier, [word, word + 1], how);

/** The dictionary's words with the stem of `word`, in the language of each stemmer. */
function stemmates({ byStem, dictionary }: Segment, word: string): { word: number; stemmer: number }[] {
  const mates: { word: number; stemmer: number }[] = [];
  for (let stemmer = 0; stemmer < STEMMER_COUNT; stemmer += 1) {
    const stemmed = stem(stemmer, word);
    for (const mate of idsOf(byStem, stemHash(stemmer, stemmed))) {
      const letters = dictionary.words[mate] ?? '';
      if (letters !== word && stem(stemmer, letters) === stemmed) mates.push({ word: mate, stemmer });
    }
  }
  return mates;
}

const MOST_VARIANTS = 8;
const SHORTEST_STEM = 4;

/** Stems that are the word without its ending: "kwaliteiten" finds *datakwaliteit* where *kwaliteit* is no word. */
function bareStems(word: string): string[] {
  const stems = Array.from({ length: STEMMER_COUNT }, (_, stemmer) => stem(stemmer, word));
  return stems.filter((stemmed) => stemmed.length >= SHORTEST_STEM && word.startsWith(stemmed));
}

/** The word as it is, by its stem, as a part of compounds, and itself cut into parts. */
export function wordMatches(segment: Segment, word: string, bit: number): Matches[] {
  const { dictionary, parts } = segment;
  const place = placeOf(dictionary, word);
  const mates = stemmates(segment, word);
  const matches = place < 0 ? [] : [ofWord(segment, bit, TIER.WORD, place)];
  for (const mate of mates)
    matches.push(ofWord(segment, bit, TIER.STEM, mate.word, { stemmer: mate.stemmer }));
  const variants = new Set([
    word,
    ...mates.map((mate) => dictionary.words[mate.word] ?? ''),
    ...bareStems(word),
  ]);
  const compounds = new Set<number>();
  for (const variant of [...variants].slice(0, MOST_VARIANTS)) {
    for (const compound of wordsWithPart(dictionary, parts, variant)) compounds.add(compound);
  }
  compounds.delete(place);
  for (const compound of compounds)
    matches.push(ofWord(segment, bit, TIER.COMPOUND, compound, { labelsOnly: true }));
  for (const reading of readingsOf(dictionary, word)) {
    const texts = labelsWithAll(segment, reading);
    if (texts.length > 0) matches.push(listed(bit, TIER.COMPOUND, texts));
  }
  return matches;
}

const listed = (words: number, tier: number, texts: Uint32Array): Matches => ({
  words,
  tier,
  texts,
  from: 0,
  to: texts.length,
  stemmer: NO_STEMMER,
  labelsOnly: true,
});

/** The labels with every word of a reading, or a word with its stem. */
function labelsWithAll(segment: Segment, reading: readonly string[]): Uint32Array {
  let labels: Set<number> | undefined;
  for (const part of reading) {
    const lists = stemmates(segment, part).map(({ word, stemmer }) =>
      ofWord(segment, 1, 0, word, { stemmer }),
    );
    const place = placeOf(segment.dictionary, part);
    if (place >= 0) lists.push(ofWord(segment, 1, 0, place));
    const having = new Set<number>();
    for (const list of lists) {
      eachText(segment, { ...list, labelsOnly: true }, (text) => {
        if (!labels || labels.has(text)) having.add(text);
      });
    }
    labels = having;
    if (labels.size === 0) break;
  }
  return Uint32Array.from(labels ?? []);
}

/** Calls `see` for the texts the list really holds for. */
function eachText(segment: Segment, matches: Matches, see: (text: number) => void): void {
  const { texts, from, to, stemmer, labelsOnly } = matches;
  for (let i = from; i < to; i += 1) {
    const text = texts[i] ?? 0;
    if (labelsOnly && text >= segment.labelCount) continue;
    if (stemmer !== NO_STEMMER && !reads(segment, stemmer, text)) continue;
    see(text);
  }
}

/** Whether a stemmer reads the language of a text. */
export const reads = (segment: Segment, stemmer: number, text: number): boolean =>
  segment.stemmerOfLanguage[languageIn(segment.textMeta[text] ?? 0)] === stemmer;

/** Two neighbours in the query that are one word here: "data kwaliteit" finds *datakwaliteit*. */
export function joinedMatches(segment: Segment, words: readonly string[]): Matches[] {
  const matches: Matches[] = [];
  for (let i = 0; i + 1 < words.length; i += 1) {
    const bits = (1 << i) | (1 << (i + 1));
    for (const link of LINKS) {
      const joined = `${words[i]}${link}${words[i + 1]}`;
      const place = placeOf(segment.dictionary, joined);
      const how = { labelsOnly: true };
      if (place >= 0) matches.push(ofWord(segment, bits, TIER.COMPOUND, place, how));
      for (const mate of stemmates(segment, joined)) {
        matches.push(ofWord(segment, bits, TIER.COMPOUND, mate.word, { ...how, stemmer: mate.stemmer }));
      }
    }
  }
  return matches;
}

const SHORTEST_BEGINNING = 3;

/** What a word may have been meant for, where nothing else is found: the beginning of words, or a typing mistake. */
export function guessedMatches(segment: Segment, word: string, bit: number, asPrefix = false): Matches[] {
  const matches =
    word.length >= SHORTEST_BEGINNING ? [beginningMatches(segment, word, bit, TIER.COMPOUND)] : [];
  for (const within of wordsWithin(segment, word))
    matches.push(ofWord(segment, bit, TIER.COMPOUND, within, { labelsOnly: true }));
  for (const { word: near, distance } of nearWords(segment.dictionary, word, asPrefix)) {
    if (distance === 0) continue;
    matches.push(
      ofWord(segment, bit, distance === 1 ? TIER.FUZZY : TIER.FUZZIER, near, { labelsOnly: true }),
    );
  }
  return matches.filter(({ from, to }) => from < to);
}

const SHORTEST_WITHIN = 5;
const MOST_WITHIN = 200;

/** Words with `part` somewhere inside, for compounds of words that are not known by themselves: one pass over all. */
function wordsWithin({ dictionary: { words, firstLetter } }: Segment, part: string): number[] {
  const found: number[] = [];
  if (part.length < SHORTEST_WITHIN) return found;
  for (let word = firstLetter; word < words.length && found.length < MOST_WITHIN; word += 1) {
    if (words[word]?.includes(part)) found.push(word);
  }
  return found;
}

/** Labels with a word that begins with `prefix`. */
export const beginningMatches = (segment: Segment, prefix: string, bit: number, tier: number): Matches =>
  postings(segment, bit, tier, rangeOf(segment.dictionary, prefix), { labelsOnly: true });
