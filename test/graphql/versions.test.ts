import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EDITIONS } from './fixture.ts';
import { served, type Served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served(EDITIONS);
});
afterAll(() => server.stop());

const HOND = `uri prefLabel(languages: ["en"]) { value } release { version } vocabulary { release { version } }
  broader { nodes { uri prefLabel { value } narrower { nodes { uri release { version } } } } }
  collections { nodes { members { nodes { uri } } } }
  inScheme { nodes { concepts { totalCount } } }
  exactMatch { nodes { concept { prefLabel { value } release { version } exactMatch { nodes { concept { prefLabel(languages: ["en"]) { value } } } } } } }
  history { nodes { release { version } change fields { name } prefLabel(languages: ["en"]) { value } } }`;

const ask = async (pin: string) => {
  const { data, errors } = await server.ask(`{ concept(uri: "http://x.test/hond"${pin}) { ${HOND} } }`);
  expect(errors).toBeUndefined();
  return data.concept;
};

const OLD = {
  uri: 'http://x.test/hond',
  prefLabel: { value: 'dog' },
  release: { version: '1.0.0' },
  vocabulary: { release: { version: '1.0.0' } },
  broader: {
    nodes: [
      {
        uri: 'http://x.test/dier',
        prefLabel: { value: 'dier' },
        narrower: {
          nodes: ['hond', 'kat', 'oud'].map((name) => ({
            uri: `http://x.test/${name}`,
            release: { version: '1.0.0' },
          })),
        },
      },
    ],
  },
  inScheme: { nodes: [{ concepts: { totalCount: 4 } }] },
  history: {
    nodes: [
      {
        release: { version: '1.0.0' },
        change: 'ADDED',
        fields: expect.anything() as unknown,
        prefLabel: { value: 'dog' },
      },
    ],
  },
};

describe('what is asked inside a field stays in the version it was entered by', () => {
  test('where that is a release by its number', async () => {
    const concept = await ask(', version: "1.0.0"');
    expect(concept).toMatchObject(OLD);
    // The other vocabulary had no release yet when 1.0.0 came out: the mapping is there, its concept is not.
    expect(concept.exactMatch.nodes).toEqual([{ concept: null }]);
  });

  test('where that is a date, and other vocabularies are read as they were that day', async () => {
    const concept = await ask(', at: "2026-02-01"');
    expect(concept).toMatchObject(OLD);
    expect(concept.exactMatch.nodes).toEqual([
      {
        concept: {
          prefLabel: { value: 'canis' },
          release: { version: '1.0.0' },
          exactMatch: { nodes: [{ concept: { prefLabel: { value: 'dog' } } }] },
        },
      },
    ]);
  });

  test('where that is the newest', async () => {
    const concept = await ask('');
    expect(concept).toMatchObject({
      prefLabel: { value: 'hound' },
      broader: { nodes: [{ uri: 'http://x.test/zoogdier', narrower: { nodes: [{}, {}] } }] },
      inScheme: { nodes: [{ concepts: { totalCount: 5 } }] },
      exactMatch: {
        nodes: [{ concept: { prefLabel: { value: 'canis lupus' }, release: { version: '1.1.0' } } }],
      },
    });
    expect(
      concept.history.nodes.map((entry: { release: { version: string } }) => entry.release.version),
    ).toEqual(['2.0.0', '1.0.0']);
    expect(concept.history.nodes[0]).toMatchObject({ change: 'CHANGED', prefLabel: { value: 'hound' } });
  });

  test('where one request asks two versions side by side', async () => {
    const { data } = await server.ask(`{
      old: vocabulary(id: "dieren", version: "1.0.0") { concepts { totalCount nodes { prefLabel { value } } } }
      now: vocabulary(id: "dieren") { concepts { totalCount nodes { prefLabel { value } } } } }`);
    const labels = (it: { concepts: { nodes: { prefLabel: { value: string } }[] } }) =>
      it.concepts.nodes.map(({ prefLabel }) => prefLabel.value);
    expect(labels(data.old)).toEqual(['dier', 'hond', 'kat', 'oud dier']);
    expect(labels(data.now)).toEqual(['beest', 'hond', 'kat', 'oud dier', 'zoogdier']);
  });
});

test('a concept is null in a release from before it came, and in the release it had left', async () => {
  const { data } = await server.ask(`{
    early: concept(uri: "http://x.test/zoogdier", version: "1.0.0") { uri }
    gone: collection(uri: "http://x.test/rij") { uri }
    was: collection(uri: "http://x.test/rij", at: "2026-02-01T00:00:00Z") { uri } }`);
  expect(data).toEqual({ early: null, gone: null, was: { uri: 'http://x.test/rij' } });
});

test.each([
  ['{ vocabulary(id: "nothing") { id } }', 'UNKNOWN_VOCABULARY', 'nothing'],
  ['{ vocabulary(id: "dieren", version: "9.9") { id } }', 'UNKNOWN_VERSION', '9.9'],
  ['{ concept(uri: "http://x.test/hond", at: "2020-01-01") { uri } }', 'UNKNOWN_VERSION', '2020-01-01'],
  ['{ concept(uri: "http://x.test/hond", at: "yesterday") { uri } }', 'BAD_ARGUMENT', 'yesterday'],
  [
    '{ concept(uri: "http://x.test/hond", version: "1.0.0", at: "2026-01-31") { uri } }',
    'BAD_ARGUMENT',
    undefined,
  ],
  ['{ compare(vocabulary: "dieren", from: "7", to: "2.0.0") { from { version } } }', 'UNKNOWN_VERSION', '7'],
  ['{ compare(vocabulary: "dieren", to: "1.0.0") { from { version } } }', 'UNKNOWN_VERSION', '1.0.0'],
  ['{ search(query: "x", vocabularies: ["nothing"]) { totalCount } }', 'UNKNOWN_VOCABULARY', 'nothing'],
  ['{ search(query: "x", version: "1.0.0") { totalCount } }', 'BAD_ARGUMENT', '1.0.0'],
  ['{ search(query: "x", language: "n l") { totalCount } }', 'UNKNOWN_LANGUAGE', 'n l'],
  ['{ search(query: " ") { totalCount } }', 'BAD_ARGUMENT', undefined],
  [
    '{ concept(uri: "http://x.test/hond") { prefLabel(languages: ["<b>"]) { value } } }',
    'UNKNOWN_LANGUAGE',
    '<b>',
  ],
  [
    '{ vocabulary(id: "dieren") { tree(root: "http://no.test/") { totalCount } } }',
    'UNKNOWN_URI',
    'http://no.test/',
  ],
  ['{ vocabulary(id: "dieren") { concepts(first: 0) { totalCount } } }', 'BAD_ARGUMENT', 'first'],
  ['{ vocabulary(id: "dieren") { concepts(first: 101) { totalCount } } }', 'BAD_ARGUMENT', 'first'],
  ['{ vocabulary(id: "dieren") { tree(first: 1001) { totalCount } } }', 'BAD_ARGUMENT', 'first'],
  ['{ suggest(prefix: "h", limit: 101) { uri } }', 'BAD_ARGUMENT', 'limit'],
  ['{ vocabulary(id: "dieren") { concepts(after: "x") { totalCount } } }', 'BAD_ARGUMENT', 'x'],
])('%s is refused with %s, naming the item and what to do', async (query, code, item) => {
  const { errors } = await server.ask(query);
  expect(errors).toHaveLength(1);
  const [error] = errors ?? [];
  expect(error?.extensions).toMatchObject({ code, remedy: expect.stringMatching(/\w/) as unknown });
  if (item !== undefined) expect(error?.extensions['item']).toBe(item);
  expect(error?.message).toContain(error?.extensions['remedy']);
});

describe('a list', () => {
  test('of any length costs the same number of SQL statements', async () => {
    const source = server.store.reader['manager'].connection;
    const runner = source.createQueryRunner();
    const query = runner.query.bind(runner);
    let statements = 0;
    runner.query = ((...args: Parameters<typeof query>) => {
      statements += 1;
      return query(...args);
    }) as never;
    const count = async (first: number): Promise<number> => {
      statements = 0;
      const { errors } =
        await server.ask(`{ vocabulary(id: "dieren", version: "1.0.0") { concepts(first: ${first}) { nodes {
        uri history { totalCount } mappings { nodes { concept { history { totalCount } } } } } } } }`);
      expect(errors).toBeUndefined();
      return statements;
    };
    await count(4); // The older release is read once and kept.
    const [one, four] = [await count(1), await count(4)];
    expect(one).toBeGreaterThan(0);
    expect(four).toBe(one);
    statements = 0;
    await server.ask(
      '{ concept(uri: "http://x.test/hond") { broader { nodes { uri narrower { nodes { uri } } } } mappings { nodes { concept { uri } } } } }',
    );
    expect(statements).toBe(0);
  });
});
