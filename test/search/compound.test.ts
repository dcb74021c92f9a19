import { describe, expect, test } from '@jest/globals';
import { cutsOf, learnParts, readingsOf, wordsWithPart } from '../../src/search/compound.ts';
import { dictionaryOf } from '../../src/search/dictionary.ts';

const WORDS = [
  'beheer',
  'data',
  'database',
  'datakwaliteit',
  'datakwaliteitsbeheer',
  'gegevens',
  'gegevenseigenaar',
  'kwaliteit',
  'kwaliteiten',
  'only',
  'once',
  'planeet',
  'principe',
  'zonnepaneel',
  'zon',
  'paneel',
  'begrippenlijst',
  'begripp',
  'lijst',
].sort();
const dictionary = dictionaryOf(WORDS);
const known = new Set(WORDS);
const parts = learnParts(dictionary, (word) => known.has(word));
const withPart = (part: string): string[] =>
  [...wordsWithPart(dictionary, parts, part)].map((word) => WORDS[word] ?? '').sort();

describe('cutting compounds', () => {
  const cuts = (word: string): number[] =>
    Array.from({ length: 32 }, (_, at) => at).filter(
      (at) => (cutsOf(word, (part) => known.has(part)) >>> at) & 1,
    );

  test('a word is cut where both sides are words', () => {
    expect(cuts('datakwaliteit')).toEqual([4]);
  });

  test('a linking s, en or e belongs to the part before it', () => {
    expect(cuts('datakwaliteitsbeheer')).toEqual([4, 14]);
    expect(cuts('begrippenlijst')).toEqual([9]);
  });

  test('a word with one side unknown is not cut', () => {
    expect(cuts('planeet')).toEqual([]);
    expect(cuts('database')).toEqual([]);
  });

  test('a word of the same part over and over is cut in bounded time', () => {
    expect(cutsOf('ab'.repeat(32), (part) => /^(?:ab)+$/.test(part))).toBeGreaterThan(0);
  });
});

describe('finding words by a part', () => {
  test('the first part, the last part and one in between', () => {
    expect(withPart('data')).toEqual(['datakwaliteit', 'datakwaliteitsbeheer']);
    expect(withPart('beheer')).toEqual(['datakwaliteitsbeheer']);
    expect(withPart('kwaliteit')).toEqual(['datakwaliteit', 'datakwaliteitsbeheer']);
  });

  test('a last part of five letters that is no word by itself', () => {
    expect(withPart('eigenaar')).toEqual(['gegevenseigenaar']);
    expect(withPart('base')).toEqual([]);
  });

  test('letters that only happen to be there are no part', () => {
    expect(withPart('dat')).toEqual([]);
    expect(withPart('eet')).toEqual([]);
  });
});

describe('reading one word as several', () => {
  test('by words of the dictionary, fewest first', () => {
    expect(readingsOf(dictionary, 'onceonlyprincipe')).toEqual([['once', 'only', 'principe']]);
    expect(readingsOf(dictionary, 'kwaliteitsprincipe')).toEqual([['kwaliteit', 'principe']]);
    expect(readingsOf(dictionary, 'principeel')).toEqual([]);
  });

  test('the last one unfinished, where asked so', () => {
    expect(readingsOf(dictionary, 'onceonlypr', true)).toEqual([['once', 'only', 'pr']]);
    expect(readingsOf(dictionary, 'onceonlypr')).toEqual([]);
  });
});
