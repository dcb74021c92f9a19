import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { foldWords } from '../../src/search/fold.ts';
import {
  buildIndex,
  search,
  searchAll,
  suggest,
  withChanges,
  type SearchAnswer,
  type SearchIndex,
} from '../../src/search/search-index.ts';
import { entriesIn, entry } from './entries.ts';

const seed = entriesIn('seed/datastrategie.ttl');
const energy = entriesIn('test/data/search/energiesysteembeheer.ttl');
const index = buildIndex([...seed, ...energy]);
const energyIndex = buildIndex(energy);
const labels = [...seed, ...energy].flatMap(({ texts }) =>
  texts.filter(({ property }) => property !== 'definition' && property !== 'note').map(({ value }) => value),
);
const ALL = { limit: 1e9 };
const found = (answer: SearchAnswer): string[] => answer.hits.map(({ uri }) => uri);
const searched = (over: SearchIndex, query: string): SearchAnswer => valueOrThrow(search(over, query, ALL));

/** Queries as people type them: pieces of labels, some mistyped, in any normal form. */
const words = [...new Set(labels.flatMap(foldWords))];
const query = fc
  .array(
    fc
      .tuple(fc.constantFrom(...words), fc.nat(12), fc.boolean())
      .map(([word, at, cut]) => (cut ? word.slice(0, at) : word)),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '))
  .filter((text) => text.trim() !== '');

describe('the laws of search', () => {
  test('composed and decomposed input give one answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...labels), fc.string({ unit: 'grapheme' })), (text) => {
        const [composed, decomposed] = [
          search(index, text.normalize('NFC'), ALL),
          search(index, text.normalize('NFD'), ALL),
        ];
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: 200 },
    );
  });

  test('the total is the number of hits, each entry once, and pages in a row are the whole', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const whole = searched(index, text);
        expect(whole.total).toBe(whole.hits.length);
        expect(new Set(found(whole)).size).toBe(whole.total);
        const pages: string[] = [];
        for (let offset = 0; offset < Math.min(whole.total, 30); offset += size) {
          const page = valueOrThrow(search(index, text, { limit: size, offset }));
          expect(page.total).toBe(whole.total);
          pages.push(...found(page));
        }
        expect(pages).toEqual(found(whole).slice(0, pages.length));
      }),
      { numRuns: 60 },
    );
  });

  test('scores never rise down the list', () => {
    fc.assert(
      fc.property(query, (text) => {
        const scores = searched(index, text).hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the entries given changes nothing', () => {
    const reversed = buildIndex([...seed, ...energy].reverse());
    fc.assert(
      fc.property(query, (text) => {
        expect(found(searched(reversed, text))).toEqual(found(searched(index, text)));
      }),
      { numRuns: 60 },
    );
  });

  test('suggestions are the same entries however many are asked for', () => {
    fc.assert(
      fc.property(query, (text) => {
        const few = valueOrThrow(suggest(index, text, { limit: 3 }));
        const many = valueOrThrow(suggest(index, text, { limit: 50 }));
        expect(many.slice(0, few.length)).toEqual(few);
      }),
      { numRuns: 60 },
    );
  });

  test('an index with changes answers as one built anew', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(energy, { maxLength: 8 }), query, (changed, text) => {
        const [removed, replaced] = [changed.slice(0, 3), changed.slice(3)];
        const renamed = replaced.map((old, i): SearchEntry => ({
          ...old,
          texts: entry('', `${text} ${i}`).texts,
        }));
        const gone = new Set(changed.map(({ uri }) => uri));
        const anew = buildIndex([...energy.filter(({ uri }) => !gone.has(uri)), ...renamed]);
        const changedIndex = withChanges(
          energyIndex,
          removed.map(({ uri }) => uri),
          renamed,
        );
        const exactly = (over: SearchIndex) =>
          searched(over, `${text} 0`)
            .hits.filter(({ reason }) => reason === 'EXACT')
            .map(({ uri }) => uri);
        expect(exactly(changedIndex)).toEqual(exactly(anew));
        for (const uri of removed.map((old) => old.uri))
          expect(found(searched(changedIndex, text))).not.toContain(uri);
      }),
      { numRuns: 25 },
    );
  });

  test('several indexes together give the totals summed, in one order', () => {
    const parts = [
      { key: 'seed', index: buildIndex(seed) },
      { key: 'energy', index: buildIndex(energy) },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...labels), (label) => {
        const all = valueOrThrow(searchAll(parts, label, ALL));
        const alone = parts
          .map((part) => searched(part.index, label))
          .filter(({ match }) => match === all.match);
        expect(all.total).toBe(all.hits.length);
        expect(alone.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThanOrEqual(all.total);
        const scores = all.hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
  });
});

describe('typing mistakes', () => {
  const mistype = (word: string, at: number, kind: number): string => {
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
    if (kind === 1) return `${word.slice(0, at)}q${word.slice(at)}`;
    if (kind === 2) return `${word.slice(0, at)}q${word.slice(at + 1)}`;
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  };
  const long = [...new Set(labels.filter((label) => /^[\p{L}]{4,}$/u.test(label)))].filter(
    (_, i) => i % 6 === 0,
  );

  test('every single edit of a label of four letters or more finds it', () => {
    for (const label of long) {
      const alone = buildIndex([entry('it', label), entry('else', 'zzzzzzzz')]);
      for (let at = 0; at < label.length; at += 1) {
        for (let kind = 0; kind < 4; kind += 1)
          expect(found(searched(alone, mistype(label, at, kind)))).toEqual(['urn:it']);
      }
    }
  });

  test('a single edit finds the label among all others, unless it is another word', () => {
    for (const label of long) {
      const typed = mistype(label, label.length >> 1, 2);
      const owners = [...seed, ...energy].filter(({ texts }) => texts.some(({ value }) => value === label));
      expect(found(searched(index, typed))).toEqual(expect.arrayContaining([owners[0]?.uri]));
    }
  });
});

describe('hostile input', () => {
  test('2,000 random queries never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 220 }), (text) => {
        const answers = [search(index, text, { limit: 20 }), suggest(index, text, { limit: 10 })];
        for (const answer of answers)
          expect(answer.ok || answer.refusal.code).toBe(answer.ok || 'BAD_ARGUMENT');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '(((((((',
    '.*.*.*',
    '[a-',
    '\\',
    '%_%',
    '" OR 1=1 --',
    '\0',
    'a'.repeat(200),
    'en'.repeat(100),
  ])('the text %j is only text', (text) => {
    expect(() => [search(index, text, { limit: 5 }), suggest(index, text, { limit: 5 })]).not.toThrow();
  });

  test('a label of a thousand letters is indexed and found', () => {
    const label = 'data'.repeat(250);
    const odd = buildIndex([
      entry('long', label),
      entry('marks', `a${'\u0301'.repeat(500)}b`),
      entry('none', ''),
    ]);
    expect(found(searched(odd, 'data'.repeat(50)))).toEqual(['urn:long']);
    expect(found(searched(odd, 'ab'))).toEqual(['urn:marks']);
  });
});
