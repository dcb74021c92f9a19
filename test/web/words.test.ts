import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareWords } from '../../src/domain/words.ts';

const without = (kind: 'old' | 'new', before: string, after: string): string =>
  compareWords(before, after)
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text)
    .join('');

const sentence = fc
  .array(fc.constantFrom('data', 'de', ' ', '  ', ',', 'é', '\n', 'kwaliteit', '😀', '"'))
  .map((parts) => parts.join(''));

describe('Comparing words', () => {
  test('gives the old text without what is new, and the new text without what is old', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentence, fc.string({ unit: 'grapheme' })),
        fc.oneof(sentence, fc.string()),
        (before, after) => {
          expect(without('new', before, after)).toBe(before);
          expect(without('old', before, after)).toBe(after);
        },
      ),
    );
  });

  test('marks nothing where nothing changed', () => {
    expect(compareWords('data lezen', 'data lezen')).toEqual([{ kind: 'same', text: 'data lezen' }]);
  });

  test('marks words, not letters', () => {
    expect(compareWords('data lezen en delen', 'data gebruiken en delen')).toEqual([
      { kind: 'same', text: 'data ' },
      { kind: 'old', text: 'lezen' },
      { kind: 'new', text: 'gebruiken' },
      { kind: 'same', text: ' en delen' },
    ]);
  });

  test('takes neighbouring words as one change', () => {
    expect(compareWords('zet nooit alles uit', 'zet soms iets uit').map(({ text }) => text)).toEqual([
      'zet ',
      'nooit alles',
      'soms iets',
      ' uit',
    ]);
  });

  test('copes with texts of fifty thousand words', () => {
    const words = (seed: number): string =>
      Array.from({ length: 50_000 }, (_, i) => `w${(i * seed) % 977}`).join(' ');
    expect(without('new', words(3), words(7))).toBe(words(3));
  });
});
