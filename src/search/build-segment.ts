import { collect, type Collected, type CollectedTexts } from './collect.ts';
import { learnParts, type Parts } from './compound.ts';
import { dictionaryOf, type Dictionary } from './dictionary.ts';
import type { SearchEntry } from './entry.ts';
import { hashOf, HashedIdsBuilder, type HashedIds } from './hashed.ts';
import { languageIn, propertyIn, gluedLabel, sameWords, type Segment } from './segment.ts';
import { NO_STEMMER, STEMMER_COUNT, stem, stemHash, stemmerOf } from './stem.ts';

/**
 * Builds the segment of some entries. `isKnownElsewhere` lends a small segment the words of a big one, so that
 * one new entry's compounds are cut as they would be in the whole vocabulary.
 */
export function buildSegment(
  entries: Iterable<SearchEntry>,
  isKnownElsewhere: (word: string) => boolean = () => false,
): Segment {
  const collected = collect(entries);
  const { dictionary, place } = sortWords(collected.words.words);
  replaceWords(collected.labels, place);
  replaceWords(collected.notes, place);
  const labelOrder = sortLabels(collected, dictionary);
  const noteOrder = sortNotes(collected, labelOrder);
  const labels = inOrder(collected.labels, labelOrder);
  const notes = inOrder(collected.notes, noteOrder.order);
  const languages = [...collected.languages.keys()];
  const stemmerOfLanguage = Int8Array.from(languages, (language) => stemmerOf(language));
  const textMeta = concat(labels.meta, notes.meta);
  const segment = {
    uris: collected.uris,
    kinds: Uint8Array.from(collected.kinds.freeze()),
    replacedBy: collected.replacedBy,
    entryLabel: noteOrder.entryLabel,
    byUri: uriTable(collected.uris),
    labelCount: labelOrder.length,
    textEntry: concat(labels.entry, notes.entry),
    textMeta,
    letters: collected.letters.build(),
    lettersStart: concat(labels.letters, notes.letters),
    languages,
    stemmerOfLanguage,
    dictionary,
    labelWords: labels.words,
    labelStart: labels.start,
    ...postingsOf(dictionary.words.length, [labels, notes]),
    byStem: stemTable(dictionary, [labels, notes], stemmerOfLanguage),
    parts: partsOf(dictionary, labels, isKnownElsewhere),
  };
  return Object.freeze({ ...segment, byGlued: gluedTable(segment) });
}

function sortWords(asTheyCame: readonly string[]): { dictionary: Dictionary; place: Uint32Array } {
  const numbers = new Map(asTheyCame.map((word, number) => [word, number]));
  const words = [...asTheyCame].sort();
  const place = new Uint32Array(words.length);
  words.forEach((word, i) => (place[numbers.get(word) ?? 0] = i));
  return { dictionary: dictionaryOf(words), place };
}

interface OrderedTexts {
  readonly letters: Uint32Array;
  readonly entry: Uint32Array;
  readonly meta: Uint32Array;
  readonly start: Uint32Array;
  readonly words: Uint32Array;
}

/** From here on a word's number is its place in the sorted dictionary. */
function replaceWords({ words }: CollectedTexts, place: Uint32Array): void {
  words.map((word) => place[word] ?? 0);
}

/** Labels by their letters (rows of word places compare as the letters do), then by URI, then as the best comes first. */
function sortLabels({ labels, uris }: Collected, { words }: Dictionary): Uint32Array {
  const { start, words: of, entry, meta } = labels;
  const compare = (a: number, b: number): number => {
    const endA = start.at(a + 1);
    const endB = start.at(b + 1);
    for (let i = start.at(a) + 1, j = start.at(b) + 1; ; i += 1, j += 1) {
      if (i >= endA || j >= endB) {
        if (endA - i !== endB - j) return endA - i - (endB - j);
        break;
      }
      const difference = of.at(i) - of.at(j);
      if (difference !== 0) return difference;
    }
    if (entry.at(a) === entry.at(b)) return propertyIn(meta.at(a)) - propertyIn(meta.at(b)) || a - b;
    return (uris[entry.at(a)] ?? '') < (uris[entry.at(b)] ?? '') ? -1 : 1;
  };
  const { order, bucket } = byFirstWord(labels, words.length);
  for (let word = 0; word < words.length; word += 1) {
    const [from = 0, to = 0] = [bucket[word], bucket[word + 1]];
    if (to - from > 1) order.subarray(from, to).sort(compare);
  }
  return order;
}

/** A counting sort on the first word leaves only small groups to compare. */
function byFirstWord({ start, words, letters }: CollectedTexts, wordCount: number) {
  const bucket = new Uint32Array(wordCount + 1);
  for (let text = 0; text < letters.length; text += 1) bump(bucket, words.at(start.at(text)) + 1);
  for (let word = 0; word < wordCount; word += 1)
    bucket[word + 1] = (bucket[word] ?? 0) + (bucket[word + 1] ?? 0);
  const next = bucket.slice();
  const order = new Uint32Array(letters.length);
  for (let text = 0; text < letters.length; text += 1) order[bump(next, words.at(start.at(text)))] = text;
  return { order, bucket };
}

/** Adds one and gives what was there before. */
function bump(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}

const NO_LABEL = 0xffffffff;

/** Definitions and notes in the order of their entries' first labels, so that ties among them read alphabetically. */
function sortNotes({ labels, notes, uris }: Collected, labelOrder: Uint32Array) {
  const entryLabel = new Uint32Array(uris.length).fill(NO_LABEL);
  const entryProperty = new Uint8Array(uris.length).fill(255);
  labelOrder.forEach((text, label) => {
    const entry = labels.entry.at(text);
    const property = propertyIn(labels.meta.at(text));
    if (property >= (entryProperty[entry] ?? 0)) return;
    entryProperty[entry] = property;
    entryLabel[entry] = label;
  });
  const labelOf = (text: number): number => entryLabel[notes.entry.at(text)] ?? 0;
  const uriOf = (text: number): string => uris[notes.entry.at(text)] ?? '';
  const order = Uint32Array.from({ length: notes.letters.length }, (_, text) => text).sort(
    (a, b) => labelOf(a) - labelOf(b) || (uriOf(a) < uriOf(b) ? -1 : uriOf(a) > uriOf(b) ? 1 : a - b),
  );
  return { order, entryLabel };
}

function inOrder(texts: CollectedTexts, order: Uint32Array): OrderedTexts {
  const words = new Uint32Array(texts.words.length);
  const start = new Uint32Array(order.length + 1);
  let end = 0;
  order.forEach((text, i) => {
    for (let at = texts.start.at(text); at < texts.start.at(text + 1); at += 1)
      words[end++] = texts.words.at(at);
    start[i + 1] = end;
  });
  return {
    words,
    start,
    entry: order.map((text) => texts.entry.at(text)),
    meta: order.map((text) => texts.meta.at(text)),
    letters: order.map((text) => texts.letters.at(text)),
  };
}

function concat(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function uriTable(uris: readonly string[]): HashedIds {
  const table = new HashedIdsBuilder();
  uris.forEach((uri, entry) => table.add(hashOf(uri), entry));
  return table.build();
}

/** Each word's texts, each text once, in order: counted first, then filled in. */
function postingsOf(wordCount: number, groups: readonly OrderedTexts[]) {
  const postingStart = new Uint32Array(wordCount + 1);
  const last = new Int32Array(wordCount).fill(-1);
  eachPosting(groups, last, (word) => bump(postingStart, word + 1));
  for (let word = 0; word < wordCount; word += 1) {
    postingStart[word + 1] = (postingStart[word] ?? 0) + (postingStart[word + 1] ?? 0);
  }
  const next = postingStart.slice();
  const postings = new Uint32Array(postingStart[wordCount] ?? 0);
  eachPosting(groups, last.fill(-1), (word, text) => (postings[bump(next, word)] = text));
  return { postings, postingStart };
}

function eachPosting(
  groups: readonly OrderedTexts[],
  last: Int32Array,
  see: (word: number, text: number) => void,
): void {
  let text = 0;
  for (const { start, words } of groups) {
    for (let i = 0; i + 1 < start.length; i += 1, text += 1) {
      for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at += 1) {
        const word = words[at] ?? 0;
        if (last[word] === text) continue;
        last[word] = text;
        see(word, text);
      }
    }
  }
}

/** Every word by its stem in each language it is used in. */
function stemTable(
  { words }: Dictionary,
  groups: readonly OrderedTexts[],
  stemmerOfLanguage: Int8Array,
): HashedIds {
  const usedIn = new Uint8Array(words.length);
  const table = new HashedIdsBuilder();
  for (const { start, words: of, meta } of groups) {
    for (let i = 0; i + 1 < start.length; i += 1) {
      const stemmer = stemmerOfLanguage[languageIn(meta[i] ?? 0)] ?? NO_STEMMER;
      if (stemmer === NO_STEMMER) continue;
      for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at += 1) usedIn[of[at] ?? 0]! |= 1 << stemmer;
    }
  }
  usedIn.forEach((languages, word) => {
    for (let stemmer = 0; stemmer < STEMMER_COUNT; stemmer += 1) {
      if ((languages >>> stemmer) & 1) table.add(stemHash(stemmer, stem(stemmer, words[word] ?? '')), word);
    }
  });
  return table.build();
}

/** Words of labels are parts from three letters on, words of running text from four: "het", "van" and "een" cut too much. */
function partsOf(
  dictionary: Dictionary,
  labels: OrderedTexts,
  isKnownElsewhere: (word: string) => boolean,
): Parts {
  const inLabel = new Uint8Array(dictionary.words.length);
  labels.words.forEach((word) => (inLabel[word] = 1));
  const known = new Set<string>();
  for (let word = dictionary.firstLetter; word < dictionary.words.length; word += 1) {
    const letters = dictionary.words[word] ?? '';
    if (letters.length >= (inLabel[word] === 1 ? 3 : 4)) known.add(letters);
  }
  return learnParts(dictionary, (part) => known.has(part) || isKnownElsewhere(part));
}

function gluedTable(segment: Omit<Segment, 'byGlued'>): HashedIds {
  const table = new HashedIdsBuilder();
  for (let label = 0; label < segment.labelCount; label += 1) {
    if (label === 0 || !sameWords(segment, label - 1, label))
      table.add(hashOf(gluedLabel(segment, label)), label);
  }
  return table.build();
}
