import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { dictionaryOf } from '../../src/search/dictionary.ts';
import { nearWords } from '../../src/search/typo.ts';

/** The definition itself (restricted Damerau–Levenshtein), to check the walk against. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let j = 0; j <= b.length; j += 1) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? cell(i - 2, j - 2) + 1 : Infinity;
      rows[i]![j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same, swap);
    }
  }
  return cell(a.length, b.length);
}

const allowed = (asked: string, found: string): number =>
  asked.length >= 8 ? 2 : Math.max(asked.length, found.length) >= 4 ? 1 : 0;

const near = (words: readonly string[], asked: string, asPrefix = false): [string, number][] =>
  nearWords(dictionaryOf(words), asked, asPrefix).map(({ word, distance }) => [words[word] ?? '', distance]);

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 11 });
const dictionaries = fc.uniqueArray(letters, { minLength: 1, maxLength: 40 }).map((words) => words.sort());
const asked = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 11 });

describe('typing mistakes', () => {
  test('one in short words, two in long ones, nearest first', () => {
    const words = ['data', 'datum', 'kwaliteit', 'kwantiteit', 'rol'];
    expect(near(words, 'dtaa')).toEqual([['data', 1]]);
    expect(near(words, 'kwalitet')).toEqual([['kwaliteit', 1]]);
    expect(near(words, 'kwaliteit')).toEqual([
      ['kwaliteit', 0],
      ['kwantiteit', 2],
    ]);
    expect(near(words, 'rul')).toEqual([]);
  });

  test('numbers are never taken for mistyped words', () => {
    expect(near(['1234', '1235'], '1236')).toEqual([]);
  });

  test('the walk over the dictionary finds exactly the words the definition says', () => {
    fc.assert(
      fc.property(dictionaries, asked, (words, query) => {
        const expected = words.filter((word) => distance(query, word) <= allowed(query, word));
        const found = near(words, query);
        expect(found.map(([word]) => word).sort()).toEqual(expected);
        for (const [word, edits] of found) expect(edits).toBe(distance(query, word));
      }),
      { numRuns: 1000 },
    );
  });

  test('asked for beginnings it finds exactly the words with a beginning that near', () => {
    fc.assert(
      fc.property(dictionaries, asked, (words, query) => {
        const beginnings = (word: string): string[] =>
          Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
        const isNear = (word: string): boolean =>
          beginnings(word).some((start) => distance(query, start) <= allowed(query, ''));
        const expected = words.filter(isNear);
        expect(
          near(words, query, true)
            .map(([word]) => word)
            .sort(),
        ).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
