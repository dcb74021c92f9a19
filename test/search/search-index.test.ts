import { describe, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import type { SearchEntry, TextProperty } from '../../src/search/entry.ts';
import {
  buildIndex,
  changedEntries,
  search,
  searchAll,
  suggest,
  suggestAll,
  withChanges,
  type SearchHit,
  type SearchOptions,
} from '../../src/search/search-index.ts';
import { entry } from './entries.ts';

const ask = (entries: readonly SearchEntry[], query: string, options: Partial<SearchOptions> = {}) =>
  valueOrThrow(search(buildIndex(entries), query, { limit: 50, ...options }));
const begun = (entries: readonly SearchEntry[], prefix: string, limit = 50): readonly SearchHit[] =>
  valueOrThrow(suggest(buildIndex(entries), prefix, { limit }));
const names = (hits: readonly SearchHit[]): string[] => hits.map(({ uri }) => uri.slice(4));
const reasons = (hits: readonly SearchHit[]): string[] =>
  hits.map(({ uri, reason }) => `${uri.slice(4)} ${reason}`);
const text = (name: string, value: string, property: TextProperty, language = 'nl'): SearchEntry => ({
  uri: `urn:${name}`,
  kind: 'concept',
  retired: false,
  texts: [{ property, language, value }],
});

const standard = [
  text('definition', 'een standaard is een afspraak', 'definition'),
  entry('compound', 'datastandaard'),
  entry('stem', 'open standaarden'),
  entry('word', 'open standaard'),
  entry('begins', 'standaard voor data'),
  entry('begun', 'standaardtype'),
  entry('exact', 'Standaard'),
];

describe('the order of hits', () => {
  test('exact, begins with, whole word, stem, compound, definition', () => {
    expect(reasons(ask(standard, 'standaard').hits)).toEqual([
      'exact EXACT',
      'begins PREFIX',
      'begun PREFIX',
      'word WORD',
      'stem STEM',
      'compound COMPOUND',
      'definition DEFINITION',
    ]);
  });

  test('a typing mistake is found where the word as typed is not, one mistake before two', () => {
    const entries = [
      entry('one', 'geletterdheid'),
      entry('two', 'gelettertheid'),
      entry('none', 'gelatenheid'),
    ];
    expect(reasons(ask(entries, 'geleterdheid').hits)).toEqual(['one FUZZY', 'two FUZZY']);
  });

  test('a preferred label before an alternative, a hidden one and a notation', () => {
    const properties: readonly TextProperty[] = ['notation', 'hiddenLabel', 'altLabel', 'prefLabel'];
    const entries = properties.map((property) => text(property, 'code', property));
    expect(reasons(ask(entries, 'CODE').hits)).toEqual([
      'prefLabel EXACT',
      'altLabel EXACT',
      'hiddenLabel EXACT',
      'notation EXACT',
    ]);
  });

  test('an exact notation before labels that only contain it', () => {
    const entries = [entry('label', 'norm 1.2 van data'), text('notation', '1.2', 'notation')];
    expect(names(ask(entries, '1.2').hits)).toEqual(['notation', 'label']);
    expect(names(ask(entries, '12').hits)).toEqual([]);
  });

  test('Dutch before English by default, the languages asked before both', () => {
    const entries = ['fr', 'en', 'nl-be', 'de'].map((language) =>
      text(language, 'data', 'prefLabel', language),
    );
    expect(names(ask(entries, 'data').hits)).toEqual(['nl-be', 'en', 'fr', 'de']);
    expect(names(ask(entries, 'data', { languages: ['de', 'FR'] }).hits)).toEqual([
      'de',
      'fr',
      'nl-be',
      'en',
    ]);
  });

  test('shorter labels first, then by letters, then by URI', () => {
    const entries = [
      entry('e', 'open datasets'),
      entry('d', 'open bron'),
      entry('c', 'open data'),
      entry('b', 'Open Data'),
      entry('a', 'open'),
    ];
    expect(names(ask(entries, 'open').hits)).toEqual(['a', 'd', 'b', 'c', 'e']);
  });

  test('retired entries come last, whatever they match, and name their successor', () => {
    const old = { ...entry('old', 'data'), retired: true, replacedBy: 'urn:new' };
    const { hits } = ask([old, entry('new', 'de data van morgen')], 'data');
    expect(names(hits)).toEqual(['new', 'old']);
    expect(hits[1]).toMatchObject({ retired: true, replacedBy: 'urn:new', reason: 'EXACT' });
    expect(hits[0]).not.toHaveProperty('replacedBy');
    expect(names(begun([old, entry('new', 'de data van morgen')], 'dat', 2))).toEqual(['new', 'old']);
  });

  test('the text that matched best is shown as it was written', () => {
    const [hit] = ask([entry('a', 'Datakwaliteit', ['Kwaliteit ván gegevens'])], 'kwaliteit van').hits;
    expect(hit?.matched).toEqual({ value: 'Kwaliteit ván gegevens', language: 'nl', property: 'altLabel' });
  });
});

describe('more words than one', () => {
  const entries = [
    entry('one label', 'kwaliteit van open data'),
    entry('two labels', 'kwaliteit', ['data']),
    {
      ...entry('label and definition', 'kwaliteit'),
      texts: [...entry('', 'kwaliteit').texts, ...text('', 'over data', 'definition').texts],
    },
    entry('one of both', 'data'),
  ];

  test('all must match: in one label first, then over the labels, then with the definition', () => {
    const { hits, total, match } = ask(entries, 'data kwaliteit');
    expect(names(hits)).toEqual(['one label', 'two labels', 'label and definition']);
    expect([total, match]).toEqual([3, 'ALL']);
  });

  test('where nothing matches all, entries matching most are given, and the answer says so', () => {
    const { hits, total, match } = ask(entries, 'open data xxxxx');
    expect(names(hits)).toEqual(['one label']);
    expect([total, match]).toEqual([1, 'MOST']);
  });

  test('where nothing matches any, there is nothing', () => {
    expect(ask(entries, 'xxxxx yyyyy')).toMatchObject({ total: 0, hits: [] });
  });

  test('little words are not asked of every label', () => {
    expect(names(ask([entry('a', 'datastandaard')], 'een standaard voor de data').hits)).toEqual(['a']);
    expect(names(ask([entry('a', 'van')], 'van').hits)).toEqual(['a']);
  });
});

describe('compound words', () => {
  test.each([
    ['kwaliteit', 'datakwaliteit'],
    ['kwaliteiten', 'datakwaliteit'],
    ['eigenaar', 'gegevenseigenaar'],
    ['eigenaar', 'data-eigenaar'],
    ['data kwaliteit', 'datakwaliteit'],
    ['data kwaliteiten', 'datakwaliteit'],
    ['datakwaliteit', 'kwaliteit van data'],
    ['datakwaliteit', 'data kwaliteit'],
    ['kwaliteits beheer', 'kwaliteitsbeheer'],
    ['continuiteit', 'bedrijfscontinuïteitsplan'],
    ['onceonlyprincipe', 'once-only principe'],
    ['dataeigenaar', 'data-eigenaar'],
  ])('"%s" finds "%s"', (query, label) => {
    expect(names(ask([entry('it', label), entry('else', 'kapitaal')], query).hits)).toEqual(['it']);
  });

  test('a middle part is found where the vocabulary has the parts as words', () => {
    const entries = [
      entry('it', 'datakwaliteitsbeheer'),
      entry('q', 'kwaliteit'),
      entry('b', 'beheer'),
      entry('d', 'data'),
    ];
    expect(reasons(ask(entries, 'kwaliteit').hits)).toEqual(['q EXACT', 'it COMPOUND']);
  });

  test('writing it apart, hyphened or as one is the same label', () => {
    for (const query of [
      'once-only principe',
      'once only principe',
      'once-only-principe',
      'onceonlyprincipe',
    ]) {
      expect(ask([entry('it', 'Once-only-principe')], query).hits[0]?.reason).toBe('EXACT');
    }
  });
});

describe('suggestions', () => {
  const entries = [
    entry('compound', 'gegevenseigenaar'),
    entry('word', 'data-eigenaar'),
    entry('label', 'eigenaar van data', ['eigenaarschap', 'eigendom']),
    entry('other', 'rol'),
  ];

  test('starts of labels, then starts of words, then parts of compounds, one hit an entry', () => {
    expect(reasons(begun(entries, 'eigenaar'))).toEqual(['label PREFIX', 'word WORD', 'compound COMPOUND']);
    expect(reasons(begun(entries, 'eig'))).toEqual(['label PREFIX', 'word WORD']);
    expect(names(begun(entries, 'eig', 1))).toEqual(['label']);
  });

  test('the last word may be unfinished, the words before it may not', () => {
    expect(names(begun(entries, 'data eigen'))).toEqual(['word', 'label']);
    expect(names(begun(entries, 'eigenaar van d'))).toEqual(['label']);
  });

  test('typing mistakes only where there is nothing else', () => {
    expect(reasons(begun(entries, 'gegevnse'))).toEqual(['compound FUZZY']);
    expect(names(begun([...entries, entry('gegevnse', 'gegevnse')], 'gegevnse'))).toEqual(['gegevnse']);
  });

  test('words run together are read apart while typing', () => {
    expect(names(begun([entry('it', 'once-only principe')], 'onceonlypr'))).toEqual(['it']);
  });

  test('definitions are not suggested', () => {
    expect(begun([text('definition', 'standaard', 'definition')], 'standaard')).toEqual([]);
  });
});

describe('options and refusals', () => {
  const index = buildIndex([
    entry('concept', 'data'),
    { ...entry('collection', 'data'), kind: 'collection' },
    { ...entry('scheme', 'data'), kind: 'scheme' },
  ]);

  test('only the kinds asked for are found and counted', () => {
    const { hits, total } = valueOrThrow(
      search(index, 'data', { limit: 1, kinds: ['collection', 'scheme'] }),
    );
    expect(names(hits)).toEqual(['collection']);
    expect(total).toBe(2);
    expect(names(valueOrThrow(suggest(index, 'd', { limit: 9, kinds: ['scheme'] })))).toEqual(['scheme']);
  });

  test.each([-1, 1.5, NaN, Infinity])('a limit or an offset of %d is refused', (number) => {
    const refused = { ok: false, refusal: { code: 'BAD_ARGUMENT', item: 'limit' } };
    expect(search(index, 'data', { limit: number })).toMatchObject(refused);
    expect(suggest(index, 'data', { limit: number })).toMatchObject(refused);
    expect(search(index, 'data', { limit: 1, offset: number })).toMatchObject({
      refusal: { item: 'offset' },
    });
  });

  test('an empty query is refused by both', () => {
    expect(search(index, ' ', { limit: 1 })).toMatchObject({ refusal: { code: 'BAD_ARGUMENT' } });
    expect(suggest(index, '', { limit: 1 })).toMatchObject({ refusal: { code: 'BAD_ARGUMENT' } });
  });

  test('an empty index finds nothing', () => {
    expect(ask([], 'data')).toEqual({ total: 0, hits: [], match: 'ALL' });
  });
});

describe('changes', () => {
  const before = buildIndex([entry('a', 'data'), entry('b', 'datakwaliteit'), entry('c', 'kwaliteit')]);
  const found = (index: typeof before, query: string) =>
    names(valueOrThrow(search(index, query, { limit: 9 })).hits);

  test('removed, replaced and added entries, and the index before is untouched', () => {
    const after = withChanges(before, ['urn:a'], [entry('b', 'rol'), entry('d', 'kwaliteitsdata')]);
    expect(found(after, 'data')).toEqual(['d']);
    expect(found(after, 'rol')).toEqual(['b']);
    expect(found(after, 'datakwaliteit')).toEqual([]);
    expect(found(before, 'data')).toEqual(['a', 'b']);
    expect(changedEntries(after)).toBe(2);
  });

  test('changes on changes', () => {
    const once = withChanges(before, [], [entry('a', 'rol')]);
    const twice = withChanges(once, ['urn:a'], [entry('a2', 'rol')]);
    expect(found(twice, 'rol')).toEqual(['a2']);
    expect(found(twice, 'kwaliteit')).toEqual(['c', 'b']);
  });
});

describe('several vocabularies', () => {
  const indexes = [
    { key: 'one', index: buildIndex([entry('1', 'open data'), entry('2', 'bron van data')]) },
    { key: 'two', index: buildIndex([entry('3', 'data'), entry('4', 'open bron')]) },
  ];

  test('are searched in one order, and each hit says where it is from', () => {
    const { hits, total } = valueOrThrow(searchAll(indexes, 'data', { limit: 9 }));
    expect(hits.map(({ uri, vocabulary }) => `${uri} ${vocabulary}`)).toEqual([
      'urn:3 two',
      'urn:1 one',
      'urn:2 one',
    ]);
    expect(total).toBe(3);
  });

  test('are tried for typing mistakes only where none has the word', () => {
    expect(names(valueOrThrow(searchAll(indexes, 'brom', { limit: 9 })).hits)).toEqual(['4', '2']);
    expect(names(valueOrThrow(suggestAll(indexes, 'op', { limit: 9 })))).toEqual(['4', '1']);
  });
});
