import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EDITIONS } from './fixture.ts';
import { served, type Served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served(EDITIONS);
});
afterAll(() => server.stop());

const data = async (query: string, variables?: object) => {
  const answer = await server.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

describe('a concept', () => {
  test('has its texts in the asked language, and says which language was used', async () => {
    const { concept } = await data(`{ concept(uri: "http://x.test/hond") {
      fr: prefLabel(languages: ["fr"]) { value language }
      de: prefLabel(languages: ["de", "en"]) { value language }
      none: prefLabel(languages: ["de"]) { value language }
      prefLabels { value language }
      definition(languages: ["nl"]) { value language }
      altLabels { value } notations described level status kind types
    } }`);
    expect(concept).toEqual({
      fr: { value: 'chien', language: 'fr' },
      de: { value: 'hound', language: 'en' },
      none: { value: 'hond', language: 'nl' },
      prefLabels: [
        { value: 'chien', language: 'fr' },
        { value: 'hond', language: 'nl' },
        { value: 'hound', language: 'en' },
      ],
      definition: { value: 'blaft', language: 'nl-be' },
      altLabels: [{ value: 'blaffer' }],
      notations: ['H1'],
      described: true,
      level: 2,
      status: 'CURRENT',
      kind: 'CONCEPT',
      types: ['http://www.w3.org/2004/02/skos/core#Concept'],
    });
  });

  test('has a label that is described by itself', async () => {
    const { concept } = await data(
      '{ concept(uri: "http://x.test/zoogdier") { prefLabel { value language } } }',
    );
    expect(concept.prefLabel).toEqual({ value: 'zoogdier', language: 'nl' });
  });

  test('has notes and sources that are nodes of their own', async () => {
    const { concept } = await data(`{ concept(uri: "http://x.test/hond", version: "1.0.0") {
      scopeNotes { value } hiddenLabels { value } sources { uri title { value } } } }`);
    expect(concept).toEqual({
      scopeNotes: [{ value: 'Alleen tamme.' }],
      hiddenLabels: [{ value: 'hont' }],
      sources: [
        { uri: null, title: { value: 'een krant' } },
        { uri: 'http://x.test/boek', title: { value: 'Het dierenboek' } },
      ],
    });
  });

  test('hides no statement', async () => {
    const { concept } = await data(`{ concept(uri: "http://x.test/hond", version: "1.0.0") {
      statements(first: 100) { totalCount nodes { subject predicate object { type value language datatype } graph } } } }`);
    expect(concept.statements.totalCount).toBe(15);
    expect(concept.statements.nodes).toContainEqual({
      subject: 'http://x.test/hond',
      predicate: 'http://www.w3.org/2004/02/skos/core#notation',
      object: {
        type: 'LITERAL',
        value: 'H1',
        language: null,
        datatype: 'http://www.w3.org/2001/XMLSchema#string',
      },
      graph: null,
    });
  });

  test('has its relations in both directions, with paths and ancestors', async () => {
    const { dier, hond } = await data(`{
      dier: concept(uri: "http://x.test/dier") { narrower { totalCount nodes { uri } } topConceptOf { nodes { uri title { value } } } }
      hond: concept(uri: "http://x.test/hond") {
        broader { nodes { uri } } ancestors { nodes { uri } } inScheme { nodes { uri } }
        paths { totalCount nodes { length concepts { nodes { uri } } } } collections { nodes { uri } } } }`);
    expect(dier.narrower).toEqual({ totalCount: 1, nodes: [{ uri: 'http://x.test/zoogdier' }] });
    expect(dier.topConceptOf.nodes).toEqual([{ uri: 'http://x.test/s', title: { value: 'Dieren' } }]);
    expect(hond.broader.nodes).toEqual([{ uri: 'http://x.test/zoogdier' }]);
    expect(hond.ancestors.nodes).toEqual([{ uri: 'http://x.test/zoogdier' }, { uri: 'http://x.test/dier' }]);
    const path = {
      length: 2,
      concepts: { nodes: [{ uri: 'http://x.test/dier' }, { uri: 'http://x.test/zoogdier' }] },
    };
    expect(hond.paths).toEqual({ totalCount: 1, nodes: [path] });
    expect(hond.collections.nodes).toEqual([{ uri: 'http://x.test/groep' }]);
    expect(hond.inScheme.nodes).toEqual([{ uri: 'http://x.test/s' }]);
  });

  test('shows mappings that others state, read from its own side', async () => {
    const { kat, canis } = await data(`{
      kat: concept(uri: "http://x.test/kat") { mappings { nodes { relation uri inverse concept { prefLabel { value } vocabulary { id } } } } narrowMatch { totalCount } broadMatch { totalCount } }
      canis: concept(uri: "http://y.test/canis") { exactMatch { nodes { uri inverse concept { uri } } } } }`);
    expect(kat.mappings.nodes).toEqual([
      {
        relation: 'NARROW_MATCH',
        uri: 'http://y.test/felis',
        inverse: true,
        concept: { prefLabel: { value: 'felis' }, vocabulary: { id: 'latijn' } },
      },
    ]);
    expect([kat.narrowMatch.totalCount, kat.broadMatch.totalCount]).toEqual([1, 0]);
    expect(canis.exactMatch.nodes).toEqual([
      { uri: 'http://x.test/hond', inverse: true, concept: { uri: 'http://x.test/hond' } },
    ]);
  });

  test('that is retired says what took its place, in another vocabulary too', async () => {
    const { concept } = await data(
      '{ concept(uri: "http://x.test/oud") { status replacedBy { nodes { uri prefLabel { value } } } } }',
    );
    expect(concept).toEqual({
      status: 'RETIRED',
      replacedBy: { nodes: [{ uri: 'http://y.test/canis', prefLabel: { value: 'canis lupus' } }] },
    });
  });

  test('that nobody describes is null, and so is a URI that names something else', async () => {
    const { a, b } = await data(
      '{ a: concept(uri: "http://x.test/nothing") { uri } b: concept(uri: "http://x.test/s") { uri } }',
    );
    expect([a, b]).toEqual([null, null]);
  });
});

describe('many concepts', () => {
  test('come in the order asked, repeats and unknown ones included', async () => {
    const uris = ['kat', 'nothing', 'hond', 'kat', 's'].map((name) => `http://x.test/${name}`);
    const { concepts } = await data('query ($uris: [String!]!) { concepts(uris: $uris) { uri } }', { uris });
    expect(concepts).toEqual([{ uri: uris[0] }, null, { uri: uris[2] }, { uri: uris[0] }, null]);
  });

  test('of which one has not that version are answered but for that one', async () => {
    const { data: answered, errors } = await server.ask(
      '{ concepts(uris: ["http://x.test/kat", "http://y.test/canis"], version: "2.0.0") { uri } }',
    );
    expect(answered.concepts).toEqual([{ uri: 'http://x.test/kat' }, null]);
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['concepts', 1], 'UNKNOWN_VERSION'],
    ]);
  });
});

describe('a collection', () => {
  test('has its members sorted by label, or in the order it gives them', async () => {
    const { groep, rij } = await data(`{
      groep: collection(uri: "http://x.test/groep", version: "1.0.0") { ordered members { nodes { uri kind prefLabel { value } } } }
      rij: collection(uri: "http://x.test/rij", version: "1.0.0") { ordered members { nodes { uri } } } }`);
    expect(groep.ordered).toBe(false);
    expect(groep.members.nodes.map((it: { uri: string }) => it.uri)).toEqual([
      'http://x.test/hond',
      'http://x.test/kat',
    ]);
    expect(rij.ordered).toBe(true);
    expect(rij.members.nodes.map((it: { uri: string }) => it.uri)).toEqual(
      ['kat', 'dier', 'hond'].map((name) => `http://x.test/${name}`),
    );
  });
});

describe('a vocabulary', () => {
  test('says what it is and how much it holds', async () => {
    const { vocabulary } = await data(`{ vocabulary(id: "dieren") {
      id title(languages: ["en"]) { value language } description { value } languages
      counts { concepts collections schemes labels others levels }
      release { version revision at digest } releases { totalCount nodes { version } }
      schemes { nodes { uri topConcepts { nodes { uri } } concepts { totalCount } } } } }`);
    expect(vocabulary).toMatchObject({
      id: 'dieren',
      title: { value: 'Animals', language: 'en' },
      description: { value: 'Over dieren.' },
      languages: ['en', 'fr', 'nl'],
      counts: { concepts: 5, collections: 1, schemes: 1, labels: 1, others: 0, levels: [2, 1, 2] },
      release: { version: '2.0.0', revision: 2, at: '2026-03-10T12:00:00.000Z' },
      releases: { totalCount: 2, nodes: [{ version: '2.0.0' }, { version: '1.0.0' }] },
      schemes: {
        nodes: [{ topConcepts: { nodes: [{ uri: 'http://x.test/dier' }] }, concepts: { totalCount: 5 } }],
      },
    });
  });

  test('is drawn as a tree by one list, and level by level', async () => {
    const { vocabulary } = await data(`{ vocabulary(id: "dieren") {
      tree { totalCount nodes { level parent narrowerCount repeated concept { uri } } }
      below: tree(root: "http://x.test/dier", depth: 1) { nodes { level concept { uri } } }
      top: concepts(level: 0) { nodes { uri } } second: concepts(level: 2) { nodes { uri } }
      retired: concepts(status: RETIRED) { totalCount } } }`);
    const uris = (nodes: { level: number; concept: { uri: string } }[]) =>
      nodes.map(({ level, concept }) => `${level} ${concept.uri.slice(14)}`);
    expect(uris(vocabulary.tree.nodes)).toEqual(['0 dier', '1 zoogdier', '2 hond', '2 kat', '0 oud']);
    expect(uris(vocabulary.below.nodes)).toEqual(['0 dier', '1 zoogdier']);
    expect(vocabulary.tree.nodes[1]).toMatchObject({
      parent: 'http://x.test/dier',
      narrowerCount: 2,
      repeated: false,
    });
    expect(vocabulary.top.nodes).toEqual([{ uri: 'http://x.test/dier' }, { uri: 'http://x.test/oud' }]);
    expect(vocabulary.second.nodes).toEqual([{ uri: 'http://x.test/hond' }, { uri: 'http://x.test/kat' }]);
    expect(vocabulary.retired.totalCount).toBe(1);
  });
});

describe('search', () => {
  test('finds concepts with the text that matched and the reason, and counts them exactly', async () => {
    const { search } = await data(`{ search(query: "blaffer", language: "nl", first: 1) {
      totalCount partial nodes { uri kind reason concept { uri } collection { uri } matched { value language property } } } }`);
    expect(search).toEqual({
      totalCount: 1,
      partial: false,
      nodes: [
        {
          uri: 'http://x.test/hond',
          kind: 'CONCEPT',
          reason: 'EXACT',
          concept: { uri: 'http://x.test/hond' },
          collection: null,
          matched: { value: 'blaffer', language: 'nl', property: 'altLabel' },
        },
      ],
    });
  });

  test('finds collections where they are asked, and looks in a version where one is asked', async () => {
    const { collections, old, now } = await data(`{
      collections: search(query: "huisdieren", kinds: [COLLECTION]) { nodes { concept { uri } collection { uri } } }
      old: search(query: "dog", vocabularies: ["dieren"], version: "1.0.0") { nodes { concept { prefLabel(languages: ["en"]) { value } } } }
      now: search(query: "dog", vocabularies: ["dieren"]) { totalCount } }`);
    expect(collections.nodes).toEqual([{ concept: null, collection: { uri: 'http://x.test/groep' } }]);
    expect(old.nodes).toEqual([{ concept: { prefLabel: { value: 'dog' } } }]);
    expect(now.totalCount).toBe(0);
  });

  test('completes what is being typed', async () => {
    const { suggest } = await data(
      '{ suggest(prefix: "zoog", language: "nl") { uri matched { value } concept { uri } } }',
    );
    expect(suggest).toEqual([
      {
        uri: 'http://x.test/zoogdier',
        matched: { value: 'zoogdier' },
        concept: { uri: 'http://x.test/zoogdier' },
      },
    ]);
  });
});
