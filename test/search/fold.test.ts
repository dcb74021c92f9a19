import { describe, expect, test } from '@jest/globals';
import { fold, foldWords } from '../../src/search/fold.ts';
import { glue, termsOf } from '../../src/search/tokens.ts';

describe('folding', () => {
  test.each([
    ['Één', 'een'],
    ['QUALITÉ', 'qualite'],
    ['Coördinatiecomité', 'coordinatiecomite'],
    ['Straße STRASSE', 'strasse strasse'],
    ['Æon œuvre Ørsted Łódź', 'aeon oeuvre orsted lodz'],
    ['ĳsberg', 'ijsberg'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['once–only  principe', 'once only principe'],
    ['once-only-principe', 'once only principe'],
    ["auto's", 'autos'],
    ['auto’s', 'autos'],
    ["l'organisation", 'organisation'],
    ["mesure d’impact, qu'elle", 'mesure impact elle'],
    ["'s-Hertogenbosch", 's hertogenbosch'],
    ['zacht\u00adaf\u200bbreken', 'zachtafbreken'],
    ['1.000012', '1 000012'],
    ['C++ & emoji 🎉!', 'c emoji'],
    ['𝕕𝕒𝕥𝕒', 'data'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding what is folded changes nothing', () => {
    const once = fold('Één œuvre, d’ÉTAT');
    expect(fold(once)).toBe(once);
  });

  test('words written apart, hyphened or as one have one glued form', () => {
    const ways = ['once-only principe', 'once only principe', 'once-only-principe', 'onceonlyprincipe'];
    expect(new Set(ways.map((way) => glue(foldWords(way)))).size).toBe(1);
  });

  test('digits never grow together', () => {
    expect(glue(foldWords('1.11'))).not.toBe(glue(foldWords('11.1')));
    expect(glue(foldWords('A-1'))).toBe('a1');
  });
});

describe('the limits of a query', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['signs only', '--- !'],
    ['201 characters', 'a'.repeat(201)],
    ['a megabyte', 'é'.repeat(1_000_000)],
    ['17 words', 'w '.repeat(17)],
  ])('%s is refused with the rule and the remedy', (_, query) => {
    const result = termsOf(query);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'BAD_ARGUMENT', item: 'query' } });
    expect(!result.ok && result.refusal.remedy).toMatch(/\w+ .*\./);
  });

  test.each([
    ['200 characters', 'a'.repeat(200)],
    ['200 characters, decomposed', 'é'.repeat(200).normalize('NFD')],
    ['16 words', 'w '.repeat(16)],
  ])('%s are allowed', (_, query) => {
    expect(termsOf(query).ok).toBe(true);
  });
});
