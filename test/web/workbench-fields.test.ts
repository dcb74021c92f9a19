import { describe, expect, test } from '@jest/globals';
import {
  BROADER,
  describedBy,
  fieldsInput,
  linksOf,
  valuesOf,
  withChanges,
} from '../../src/web/workbench/app/data/fields.ts';
import type { Term } from '../../src/web/workbench/app/documents/terms.ts';
import { en } from '../../src/web/workbench/app/messages/en.ts';
import { nl } from '../../src/web/workbench/app/messages/nl.ts';
import { plain } from '../../src/web/workbench/app/parts/plain.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const ME = 'https://example.org/me';
const text = (value: string, language: string): Term => ({
  type: 'LITERAL',
  value,
  language,
  datatype: null,
});
const iri = (value: string): Term => ({ type: 'IRI', value, language: null, datatype: null });
const said = (property: string, object: Term, subject = ME) => ({
  subject,
  predicate: SKOS + property,
  object,
});

describe('The form of a term', () => {
  const statements = [
    said('prefLabel', text('data', 'nl')),
    said('altLabel', text('gegevens', 'nl')),
    said('altLabel', text('gegeven', 'nl')),
    said('prefLabel', text('elders', 'nl'), 'https://example.org/other'),
  ];
  const described = describedBy(ME, statements);

  test('holds what is said of it, by field and language, and of nothing else', () => {
    expect(valuesOf(described)).toEqual({
      'PREF_LABEL@nl': ['data'],
      'ALT_LABEL@nl': ['gegevens', 'gegeven'],
      notations: [],
      sources: [],
    });
  });

  test('holds what the edits set on top of that, and leaves other values where they are', () => {
    const change = { uri: ME, property: `${SKOS}altLabel`, language: 'nl' };
    const changed = withChanges(ME, described, [
      { ...change, before: [text('gegeven', 'nl')], after: [text('datum', 'nl')] },
      { ...change, uri: 'https://example.org/other', before: [], after: [text('van een ander', 'nl')] },
    ]);
    expect(valuesOf(changed)['ALT_LABEL@nl']).toEqual(['gegevens', 'datum']);
  });

  test('knows where it stands after it was moved twice', () => {
    const move = (before: string[], after: string[]) => ({
      uri: ME,
      property: BROADER,
      language: null,
      before: before.map(iri),
      after: after.map(iri),
    });
    expect(linksOf(ME, ['a'], BROADER, [move(['a'], ['b', 'c']), move(['b', 'c'], ['c', 'd'])])).toEqual([
      'c',
      'd',
    ]);
  });

  test('sends what was changed without empty lines, each field in its own way', () => {
    const changed = {
      'ALT_LABEL@nl-be': [' een ', '', 'twee'],
      'NOTE@': [''],
      notations: ['1', ''],
      sources: ['s '],
    };
    expect(fieldsInput(changed)).toEqual({
      texts: [
        { field: 'ALT_LABEL', language: 'nl-be', values: ['een', 'twee'] },
        { field: 'NOTE', language: '', values: [] },
      ],
      notations: ['1'],
      sources: ['s'],
    });
  });
});

test('A sentence of a rule is shown without the URIs behind its names', () => {
  expect(plain('“metadata” <http://x/id/0104> is ook van <http://x/id/0134>.')).toBe(
    '“metadata” is ook van 0134.',
  );
});

describe('The catalogues of the workbench', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String((value as (...given: unknown[]) => string)(2, 2))];
    return Object.values(value as object).flatMap(texts);
  };

  test('leave no text empty', () => {
    expect([...texts(nl), ...texts(en)].filter((one) => !one.trim())).toEqual([]);
  });

  test('are in different languages: hardly a sentence is the same in two', () => {
    const dutch = new Set(texts(nl));
    expect(texts(en).filter((one) => one.includes(' ') && dutch.has(one))).toEqual([]);
  });
});
