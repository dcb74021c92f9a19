import { placeOf, rangeOf, type Dictionary } from './dictionary.ts';
import { lowerBound } from './hashed.ts';

/**
 * Dutch and German write their terms as one word, so *kwaliteit* must find *datakwaliteit* and *eigenaar*
 * *gegevenseigenaar*. No word list is shipped: a word is cut where both sides are words of the vocabulary itself
 * (its labels, its definitions), as in Koehn & Knight (2003, "Empirical Methods for Compound Splitting").
 */
export interface Parts {
  /** For each word of the dictionary the places where it may be cut, as bits (0–31). */
  readonly cuts: Uint32Array;
  /** The tails after a cut, sorted by their letters: which word, and where the tail starts. */
  readonly tailWord: Uint32Array;
  readonly tailStart: Uint8Array;
  /** The longer words sorted by their letters from the end: finds a last part that is no word by itself. */
  readonly fromEnd: Uint32Array;
}

/** What joins two parts: gegeven-s-eigenaar, begripp-en-lijst, zonn-e-paneel. */
export const LINKS = ['', 's', 'en', 'e'] as const;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;
/** From here on a last part is believed whatever stands before it. */
const SURE_TAIL = 5;
/** A bound on the words looked through for one part, for vocabularies and queries made to hurt. */
const MOST_CANDIDATES = 5000;

/** A word known as a part; `linked` where one of the linking sounds may follow it. */
type Known = (part: string) => boolean;

const isPart = (left: string, isKnown: Known): boolean =>
  isKnown(left) ||
  LINKS.some((link) => link && left.endsWith(link) && isKnown(left.slice(0, left.length - link.length)));

/** The places where a word may be cut into known parts, as bits; 0 where it is no compound. */
export function cutsOf(word: string, isKnown: Known, parts = MOST_PARTS): number {
  if (word.length < SHORTEST_PART * 2 || parts < 2) return 0;
  let cuts = 0;
  const last = Math.min(word.length - SHORTEST_PART, 31);
  for (let at = SHORTEST_PART; at <= last; at += 1) {
    if (!isPart(word.slice(0, at), isKnown)) continue;
    const right = word.slice(at);
    const further = cutsOf(right, isKnown, parts - 1);
    if (further !== 0 || isKnown(right)) cuts |= (1 << at) | (further << at);
  }
  return cuts >>> 0;
}

/** Learns where the dictionary's words may be cut; `isKnown` says which of them count as parts. */
export function learnParts({ words, firstLetter }: Dictionary, isKnown: Known): Parts {
  const cuts = new Uint32Array(words.length);
  const tails: { word: number; at: number; tail: string }[] = [];
  const ends: { word: number; reversed: string }[] = [];
  for (let word = firstLetter; word < words.length; word += 1) {
    const letters = words[word] ?? '';
    const found = letters.length <= 64 ? cutsOf(letters, isKnown) : 0;
    cuts[word] = found;
    for (let at = 1; at < 32; at += 1) {
      if ((found >>> at) & 1) tails.push({ word, at, tail: letters.slice(at) });
    }
    if (letters.length >= SURE_TAIL + SHORTEST_PART) ends.push({ word, reversed: reverse(letters) });
  }
  tails.sort((a, b) => (a.tail < b.tail ? -1 : a.tail > b.tail ? 1 : a.word - b.word));
  ends.sort((a, b) => (a.reversed < b.reversed ? -1 : 1));
  return {
    cuts,
    tailWord: Uint32Array.from(tails, ({ word }) => word),
    tailStart: Uint8Array.from(tails, ({ at }) => at),
    fromEnd: Uint32Array.from(ends, ({ word }) => word),
  };
}

const reverse = (word: string): string => {
  let reversed = '';
  for (let i = word.length - 1; i >= 0; i -= 1) reversed += word[i];
  return reversed;
};

/** The words of the dictionary that have `part` as one of their parts. */
export function wordsWithPart(dictionary: Dictionary, parts: Parts, part: string): Set<number> {
  const found = new Set<number>();
  if (part.length < SHORTEST_PART) return found;
  addHeads(dictionary, parts, part, found);
  addTails(dictionary, parts, part, found);
  if (part.length >= SURE_TAIL) addEnds(dictionary, parts, part, found);
  return found;
}

/** *data* in data|kwaliteit: words that start with the part and may be cut right after it. */
function addHeads(dictionary: Dictionary, { cuts }: Parts, part: string, found: Set<number>): void {
  const [from, to] = rangeOf(dictionary, part);
  for (let word = from; word < to && word < from + MOST_CANDIDATES; word += 1) {
    if (endsAtCut(dictionary.words[word] ?? '', cuts[word] ?? 0, part.length)) found.add(word);
  }
}

/** *kwaliteit* in data|kwaliteit and data|kwaliteits|beheer: tails that start with the part. */
function addTails({ words }: Dictionary, parts: Parts, part: string, found: Set<number>): void {
  const { tailWord, tailStart, cuts } = parts;
  const tail = (i: number): string => (words[tailWord[i] ?? 0] ?? '').slice(tailStart[i]);
  const from = lowerBound(tailWord.length, (i) => tail(i) < part);
  for (let i = from; i < tailWord.length && i < from + MOST_CANDIDATES && tail(i).startsWith(part); i += 1) {
    const word = tailWord[i] ?? 0;
    const letters = words[word] ?? '';
    const end = (tailStart[i] ?? 0) + part.length;
    if (atEnd(letters, end) || endsAtCut(letters, cuts[word] ?? 0, end)) found.add(word);
  }
}

/** *eigenaar* in gegevenseigenaar where neither part is a word by itself: the end of a long word. */
function addEnds({ words }: Dictionary, { fromEnd }: Parts, part: string, found: Set<number>): void {
  for (const ending of LINKS) {
    const sought = part + ending;
    const from = lowerBound(fromEnd.length, (i) => isBeforeFromEnd(words[fromEnd[i] ?? 0] ?? '', sought));
    for (let i = from; i < fromEnd.length && i < from + MOST_CANDIDATES; i += 1) {
      const word = fromEnd[i] ?? 0;
      const letters = words[word] ?? '';
      if (!letters.endsWith(sought)) break;
      if (letters.length >= sought.length + SHORTEST_PART) found.add(word);
    }
  }
}

/** Whether `word` comes before all words that end in `end`, read from the end. */
function isBeforeFromEnd(word: string, end: string): boolean {
  for (let i = 1; i <= end.length; i += 1) {
    if (i > word.length) return true;
    const difference = word.charCodeAt(word.length - i) - end.charCodeAt(end.length - i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

const endsAtCut = (word: string, cuts: number, end: number): boolean =>
  cuts !== 0 &&
  LINKS.some(
    (link) => end + link.length < 32 && (cuts >>> (end + link.length)) & 1 && word.startsWith(link, end),
  );

/** The end of the word, or an ending of a plural or genitive away from it. */
const atEnd = (word: string, end: number): boolean =>
  LINKS.some((link) => word.length === end + link.length && word.endsWith(link));

/**
 * The ways to read a word asked as several words of the dictionary ("onceonlyprincipe" as once, only, principe),
 * fewest parts first. With `lastIsPrefix`, its last part may be only the start of a word.
 */
export function readingsOf(dictionary: Dictionary, word: string, lastIsPrefix = false): string[][] {
  const readings: string[][] = [];
  if (word.length <= 64) read(dictionary, word, lastIsPrefix, [], readings);
  return readings.sort((a, b) => a.length - b.length).slice(0, 4);
}

function read(
  dictionary: Dictionary,
  rest: string,
  lastIsPrefix: boolean,
  before: string[],
  readings: string[][],
): void {
  if (readings.length >= 16) return;
  if (before.length > 0 && isLast(dictionary, rest, lastIsPrefix)) readings.push([...before, rest]);
  if (before.length >= MOST_PARTS - 1) return;
  const shortest = lastIsPrefix ? 1 : SHORTEST_PART;
  for (let at = SHORTEST_PART; at <= rest.length - shortest; at += 1) {
    const left = rest.slice(0, at);
    for (const link of LINKS) {
      const part = left.endsWith(link) ? left.slice(0, at - link.length) : '';
      if (part.length < SHORTEST_PART || placeOf(dictionary, part) < 0) continue;
      read(dictionary, rest.slice(at), lastIsPrefix, [...before, part], readings);
      break;
    }
  }
}

function isLast(dictionary: Dictionary, rest: string, lastIsPrefix: boolean): boolean {
  if (!lastIsPrefix) return placeOf(dictionary, rest) >= 0;
  const [from, to] = rangeOf(dictionary, rest);
  return from < to;
}
