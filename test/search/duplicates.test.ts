import { describe, expect, test } from '@jest/globals';
import { viewOf } from '../../src/domain/view.ts';
import { encode, resourcesOf } from '../../src/domain/resource.ts';
import { likenessOf, type Unreleased } from '../../src/search/duplicates.ts';
import { EncodedContent } from '../../src/snapshot/encoded-content.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { turtle } from '../support/vocabularies.ts';

async function snapshotOf(vocabulary: string, text: string): Promise<Snapshot> {
  const resources = resourcesOf((await turtle(text)).statements);
  const content = new EncodedContent(new Map([...resources].map(([iri, one]) => [iri, encode(one)])));
  const release = { vocabulary, version: '1', revision: 1, at: '', digest: '', statements: 0, notes: '' };
  return { ...viewOf(content), content, vocabulary, release, prefixes: {} };
}

const concept = (name: string, label: string, more = '') =>
  `ex:${name} a skos:Concept ; skos:prefLabel ${label} ${more}.\n`;

const FIRST = await snapshotOf(
  'eerste',
  concept('bodem', '"bodem"@nl', '; skos:definition "grond"@nl, "soil"@en ; skos:altLabel "ondergrond"@nl') +
    concept('bodemgebruik', '"bodemgebruik"@nl') +
    concept('onceonly', '"once-only principe"@nl') +
    concept('dq', '"kwaliteit van data"@nl') +
    concept('mv', '"omgevingsvergunning"@nl') +
    concept('begrip', '"begrip"@nl') +
    concept('n1', '"artikel 12"@nl') +
    concept('oud', '"Aarde"@nl', '; owl:deprecated true') +
    'ex:s a skos:ConceptScheme ; dct:title "bodem"@nl .\n',
);
const SECOND = await snapshotOf(
  'tweede',
  concept('grond', '"Bodem"@de') +
    concept('aarde', '"aarde"@nl') +
    concept('eigenaar', '"gegevenseigenaar"@nl'),
);
const BOTH = [FIRST, SECOND];

const short = (label: string, extra: Unreleased[] = [], language = 'nl') =>
  likenessOf(label, language, BOTH, extra).map(({ uri, kind }) => `${uri.split('/').at(-1)} ${kind}`);

describe('What may be meant already', () => {
  test('is what has the same label in any vocabulary, the language asked first, with its definitions', () => {
    const found = likenessOf('BODEM', 'nl', BOTH, []);
    expect(found.map(({ uri, vocabulary, kind }) => [uri, vocabulary, kind])).toEqual([
      ['http://example.org/bodem', 'eerste', 'same'],
      ['http://example.org/grond', 'tweede', 'same'],
    ]);
    expect(found[0]).toMatchObject({
      label: { value: 'bodem', language: 'nl' },
      definitions: [{ value: 'grond', language: 'nl' }],
      snapshot: FIRST,
      retired: false,
    });
  });

  test.each([
    ['ondergrond', ['bodem same']], // an alternative label
    ['Once Only-principe', ['onceonly same']],
    ['onceonlyprincipe', ['onceonly same']],
    ['begrippen', ['begrip near']],
    ['data van kwaliteit', ['dq near']],
    ['datakwaliteit', ['dq near']],
    ['gegevens eigenaar', ['eigenaar same']],
    ['eigenaar van gegevens', ['eigenaar near']],
    ['omgevingsvergunnig', ['mv near']],
    ['omgevinsgvergunning', ['mv near']],
    ['artikel 13', []],
    ['artikel 12', ['n1 same']],
    ['bodemkaart', []], // begins alike, and is something else
    ['aarde', ['aarde same', 'oud same']], // retired last
    ['iets anders', []],
    ['', []],
    ['?!', []],
    ['x'.repeat(5000), []],
  ])('for %s', (label, expected) => {
    expect(short(label)).toEqual(expected);
  });

  test('counts what is not released yet, by its labels there', () => {
    const proposed = {
      uri: 'http://example.org/nieuw',
      vocabulary: 'eerste',
      labels: [{ value: 'Zeebodem', language: 'nl' }],
      definitions: [{ value: 'bodem van de zee', language: 'nl' }],
    };
    expect(likenessOf('zee-bodem', 'nl', BOTH, [proposed])).toEqual([
      {
        uri: proposed.uri,
        vocabulary: 'eerste',
        snapshot: undefined,
        label: proposed.labels[0],
        kind: 'same',
        definitions: proposed.definitions,
        retired: false,
      },
    ]);
    const renamed = {
      uri: 'http://example.org/bodem',
      vocabulary: 'eerste',
      labels: [{ value: 'grondlaag', language: 'nl' }],
    };
    expect(short('bodem', [renamed])).toEqual(['grond same']);
    expect(short('grondlagen', [renamed])).toEqual(['bodem near']);
  });

  test('tells of twenty at most, the same ones before the near ones', () => {
    const extra = Array.from({ length: 60 }, (_, i) => ({
      uri: `urn:${i}`,
      vocabulary: 'derde',
      labels: [{ value: i % 2 ? 'regenwater' : 'regenwaters', language: 'nl' }],
    }));
    const found = likenessOf('regenwater', 'nl', BOTH, extra);
    expect(found.map(({ kind }) => kind)).toEqual(Array<string>(20).fill('same'));
  });

  test('is found among a thousand longer labels that begin alike', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => concept(`w${i}`, `"water${i} soort"@nl`)).join('');
    const large = await snapshotOf('groot', many + concept('w', '"waters"@nl'));
    expect(likenessOf('water', 'nl', [large], []).map(({ uri }) => uri)).toEqual(['http://example.org/w']);
  });
});
