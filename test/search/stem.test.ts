import { describe, expect, test } from '@jest/globals';
import { NO_STEMMER, stem, stemmerOf } from '../../src/search/stem.ts';

describe('stemming', () => {
  test.each([
    ['nl', 'begrippen', 'begrip'],
    ['nl', 'eigenaren', 'eigenaar'],
    ['nl', 'eigenaars', 'eigenaar'],
    ['nl', 'datastandaarden', 'datastandaard'],
    ['nl', 'rollen', 'rol'],
    ['nl', 'gegevens', 'gegeven'],
    ['nl', 'bedrijven', 'bedrijf'],
    ['nl', 'huizen', 'huis'],
    ['en', 'policies', 'policy'],
    ['en', 'datasets', 'dataset'],
    ['fr', 'organisations', 'organisation'],
    ['fr', 'qualites', 'qualite'],
    ['de', 'standards', 'standard'],
  ])('in %s "%s" and "%s" have one stem', (language, plural, singular) => {
    const stemmer = stemmerOf(language);
    expect(stem(stemmer, plural)).toBe(stem(stemmer, singular));
  });

  test('different words keep different stems', () => {
    const dutch = stemmerOf('nl');
    expect(stem(dutch, 'kwaliteit')).not.toBe(stem(dutch, 'kwantiteit'));
    expect(stem(dutch, 'data')).not.toBe(stem(dutch, 'datum'));
  });

  test('a region is read as its language, and other languages have no stemmer', () => {
    expect(stemmerOf('nl-BE')).toBe(stemmerOf('nl'));
    expect(stemmerOf('fi')).toBe(NO_STEMMER);
    expect(stemmerOf('')).toBe(NO_STEMMER);
    expect(stem(NO_STEMMER, 'rollen')).toBe('rollen');
  });

  test('numbers and absurdly long words are left as they are', () => {
    expect(stem(stemmerOf('nl'), '2024en')).toBe('2024en');
    expect(stem(stemmerOf('nl'), 'en'.repeat(50))).toBe('en'.repeat(50));
  });
});
