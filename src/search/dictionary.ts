import { lowerBound } from './hashed.ts';
import { isNumber } from './tokens.ts';

/**
 * The folded words of an index, sorted: a word is its place in the list, a prefix is a range of places, and a
 * text is a row of small numbers that sorts as its letters would.
 */
export interface Dictionary {
  readonly words: readonly string[];
  /** How many letters a word shares with the one before it (255 at most): the list read as a trie. */
  readonly shared: Uint8Array;
  /** Words before this place start with an ASCII digit. */
  readonly firstLetter: number;
}

/** From words already sorted by UTF-16 unit, as `Array.prototype.sort` does. */
export function dictionaryOf(words: readonly string[]): Dictionary {
  const shared = new Uint8Array(words.length);
  for (let i = 1; i < words.length; i += 1) shared[i] = sharedLetters(words[i - 1] ?? '', words[i] ?? '');
  const firstLetter = lowerBound(words.length, (i) => isNumber(words[i] ?? ''));
  return { words, shared, firstLetter };
}

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

/** The place of a word, or -1. */
export function placeOf({ words }: Dictionary, word: string): number {
  const place = lowerBound(words.length, (i) => (words[i] ?? '') < word);
  return words[place] === word ? place : -1;
}

/** Places, from the first up to but without the last. */
export type Range = readonly [from: number, to: number];

/** The words that start with `prefix`. */
export function rangeOf({ words }: Dictionary, prefix: string): Range {
  const from = lowerBound(words.length, (i) => (words[i] ?? '') < prefix);
  const after = lowerBound(words.length - from, (i) => (words[from + i] ?? '').startsWith(prefix));
  return [from, from + after];
}
