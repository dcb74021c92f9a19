import { describe, expect, test } from '@jest/globals';
import type { Fields, Operation } from '../../../src/domain/edit/operation.ts';
import { SKOS } from '../../../src/domain/namespaces.ts';
import { ANIMALS, BASE, code, done, iri, refused } from './asked.ts';

const add = (more: Partial<Extract<Operation, { kind: 'add-concept' }>> = {}): Operation => ({
  kind: 'add-concept',
  uri: iri('new'),
  scheme: iri('s'),
  broader: [iri('mammals')],
  fields: { texts: [{ field: 'prefLabel', language: 'nl', values: ['koe'] }] },
  ...more,
});
const revise = (fields: Fields, uri = iri('cat')): Operation => ({ kind: 'revise', uri, fields });
const texts = (
  field: 'prefLabel' | 'altLabel' | 'definition' | 'title',
  values: string[],
  language = 'nl',
): Fields => ({
  texts: [{ field, language, values }],
});

describe('Adding a concept', () => {
  test('under another states its type, scheme, place and texts', () => {
    expect(done(ANIMALS, add())).toEqual([
      '+ :new a skos:Concept',
      '+ :new skos:broader :mammals',
      '+ :new skos:inScheme :s',
      '+ :new skos:prefLabel "koe"@nl',
    ]);
  });

  test('on top is said by its scheme too, where that names top concepts', () => {
    const top = add({ broader: [], fields: {} });
    expect(done(ANIMALS, top)).toContain('+ :s skos:hasTopConcept :new');
    expect(done(':s a skos:ConceptScheme.', top)).toEqual([
      '+ :new a skos:Concept',
      '+ :new skos:inScheme :s',
      '+ :new skos:topConceptOf :s',
    ]);
  });

  test('is said by its parent too, where the vocabulary states narrower', () => {
    const stated = `${ANIMALS} :animals skos:narrower :mammals. :mammals skos:narrower :cat, :dog.`;
    expect(done(stated, add())).toContain('+ :mammals skos:narrower :new');
    expect(done(stated, add({ broader: [iri('cat')] }))).toContain('+ :cat skos:narrower :new');
    expect(done(stated, add({ broader: [iri('plants')] }))).toContain('+ :plants skos:narrower :new');
  });

  test('is refused where its URI is foreign, taken or no URI', () => {
    expect(code(ANIMALS, add({ uri: 'http://elsewhere.org/x' }))).toBe('OUTSIDE_VOCABULARY');
    expect(code(ANIMALS, add({ uri: iri('cat') }))).toBe('URI_TAKEN');
    for (const uri of [
      'javascript:alert(1)',
      'x',
      'http://',
      'http://example.org/a b',
      'http://example.org/\u202e',
      `${BASE}${'x'.repeat(3000)}`,
    ])
      expect(code(ANIMALS, add({ uri }))).toBe('BAD_TERM');
  });

  test('is refused under what is unknown, no concept or retired, and in what is no scheme', () => {
    expect(code(ANIMALS, add({ broader: [iri('nowhere')] }))).toBe('UNKNOWN_URI');
    expect(code(ANIMALS, add({ broader: [iri('pets')] }))).toBe('WRONG_KIND');
    expect(code(ANIMALS, add({ broader: [iri('old')] }))).toBe('RETIRED_TARGET');
    expect(code(ANIMALS, add({ scheme: iri('nowhere') }))).toBe('UNKNOWN_URI');
    expect(code(ANIMALS, add({ scheme: iri('cat') }))).toBe('WRONG_KIND');
    expect(code(ANIMALS, add({ broader: [iri('new')] }))).toBe('UNKNOWN_URI');
  });
});

describe('Revising', () => {
  test('replaces the texts of the language named, and no other', () => {
    expect(done(ANIMALS, revise(texts('prefLabel', ['poes'])))).toEqual([
      '+ :cat skos:prefLabel "poes"@nl',
      '- :cat skos:prefLabel "kat"@nl',
    ]);
    expect(done(ANIMALS, revise(texts('definition', [])))).toEqual(['- :cat skos:definition "huisdier"@nl']);
    expect(done(ANIMALS, revise(texts('definition', ['huisdier'])))).toEqual([]);
  });

  test('trims, composes and deduplicates texts, and lowers language tags', () => {
    expect(done(ANIMALS, revise(texts('altLabel', [' caf\u0065\u0301 ', 'café'], 'nl-BE')))).toEqual([
      '+ :cat skos:altLabel "café"@nl-be',
    ]);
    expect(done(ANIMALS, revise(texts('definition', ['een\r\ntwee\tdrie'])))).toContain(
      '+ :cat skos:definition "een\ntwee\tdrie"@nl',
    );
  });

  test('sets the texts of schemes and collections', () => {
    expect(done(ANIMALS, revise(texts('title', ['Fauna']), iri('s')))).toEqual([
      '+ :s dct:title "Fauna"@nl',
      '- :s dct:title "Dieren"@nl',
    ]);
    expect(done(ANIMALS, revise(texts('prefLabel', ['pets'], 'en'), iri('pets')))).toEqual([
      '+ :pets skos:prefLabel "pets"@en',
    ]);
  });

  test('keeps the datatype of notations', () => {
    const typed = `${ANIMALS} :cat skos:notation "1"^^xsd:token.`;
    expect(done(typed, revise({ notations: ['1', '2'] }))).toEqual(['+ :cat skos:notation "2"^^token']);
    expect(done(ANIMALS, revise({ notations: ['2'] }))).toEqual(['+ :cat skos:notation "2"']);
  });

  test('takes sources for IRIs where they are, and loses none that has no name', () => {
    const sourced = `${ANIMALS} :cat dct:source "Wet"@nl, [ dct:title "boek"@nl ].`;
    expect(
      done(sourced, revise({ sources: ['Wet', 'https://example.com/x', 'zie https://example.com'] })),
    ).toEqual(['+ :cat dct:source "zie https://example.com"', '+ :cat dct:source https://example.com/x']);
    expect(done(sourced, revise({ sources: [] }))).toEqual(['- :cat dct:source "Wet"@nl']);
    expect(code(ANIMALS, revise({ sources: ['javascript:alert(1)'] }))).toBe('BAD_TERM');
  });

  test('sets any property, and drops what only the old value led to', () => {
    const nested = `${ANIMALS} :cat :p [ :q [ :r "x" ] ].`;
    const property = iri('p');
    const changes = done(
      nested,
      revise({ properties: [{ property, values: ['"5"^^http://www.w3.org/2001/XMLSchema#integer'] }] }),
    );
    expect(changes.filter((line) => line.startsWith('+'))).toEqual(['+ :cat :p "5"^^integer']);
    expect(changes.filter((line) => line.startsWith('-'))).toHaveLength(3);
  });

  test('refuses values that may not be stored', () => {
    const set = (value: string): Operation =>
      revise({ properties: [{ property: iri('p'), values: [value] }] });
    for (const bad of [
      'javascript:alert(1)',
      '_:new',
      '"no end',
      'ftp://x/y',
      'http://a\u2066b/',
      '"x"^^nope',
      '',
    ])
      expect(code(ANIMALS, set(bad))).toBe('BAD_TERM');
    expect(code(ANIMALS, set('"x"@!!'))).toBe('BAD_ARGUMENT');
    expect(code(ANIMALS, set('""@nl'))).toBe('BAD_TEXT');
    expect(code(ANIMALS, revise({ properties: [{ property: 'x y', values: [] }] }))).toBe('BAD_TERM');
  });

  test('refuses empty, long and unfit texts', () => {
    const bad = [
      '',
      '  \n ',
      'x'.repeat(1_000_000),
      '漢'.repeat(40_000),
      'a\u0000b',
      'a\u202eb',
      'a\u2069b',
      'a\ud800b',
      'a\u0085b',
    ];
    for (const value of bad)
      for (const field of ['prefLabel', 'definition'] as const)
        expect(code(ANIMALS, revise(texts(field, [value])))).toBe('BAD_TEXT');
    expect(code(ANIMALS, revise(texts('altLabel', ['a\nb'])))).toBe('BAD_TEXT');
    expect(code(ANIMALS, revise({ notations: ['1\u202e2'] }))).toBe('BAD_TEXT');
    expect(code(ANIMALS, revise({ notations: [''] }))).toBe('BAD_TEXT');
  });

  test('refuses a language tag that does not exist, but lets texts in one go', () => {
    for (const tag of ['dutch!', 'du', 'n l', 'x'.repeat(40)])
      expect(code(ANIMALS, revise(texts('prefLabel', ['x'], tag)))).toBe('BAD_ARGUMENT');
    expect(refused(ANIMALS, revise(texts('prefLabel', ['x'], 'vl'))).remedy).toContain('nl-BE');
    expect(done(`${ANIMALS} :cat skos:altLabel "x"@du.`, revise(texts('altLabel', [], 'du')))).toEqual([
      '- :cat skos:altLabel "x"@du',
    ]);
  });

  test('refuses two preferred labels in a language, however they are given', () => {
    expect(code(ANIMALS, revise(texts('prefLabel', ['a', 'b'])))).toBe('BAD_TEXT');
    const both = { properties: [{ property: SKOS.prefLabel, values: ['"a"@nl', '"b"@nl'] }] };
    expect(code(ANIMALS, revise(both))).toBe('BAD_TEXT');
    const twice = [texts('prefLabel', ['a']), texts('prefLabel', ['b'], 'NL')].flatMap(
      (one) => one.texts ?? [],
    );
    expect(code(ANIMALS, revise({ texts: twice }))).toBe('BAD_ARGUMENT');
  });

  test('refuses what is not in the vocabulary', () => {
    expect(code(ANIMALS, revise({}, 'http://elsewhere.org/x'))).toBe('OUTSIDE_VOCABULARY');
    expect(code(ANIMALS, revise({}, iri('nowhere')))).toBe('UNKNOWN_URI');
  });

  test('refuses a cycle that any property would make', () => {
    const set = (property: string, value: string): Operation =>
      revise({ properties: [{ property, values: [value] }] }, iri('animals'));
    expect(code(ANIMALS, set(SKOS.broader, iri('cat')))).toBe('CYCLE');
    expect(
      code(ANIMALS, revise({ properties: [{ property: SKOS.narrower, values: [iri('animals')] }] })),
    ).toBe('CYCLE');
  });
});
