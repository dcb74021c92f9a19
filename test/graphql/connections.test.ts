import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { imported, served, type Served } from './served.ts';

const SIZE = 130;
const concepts = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const above = i === 0 ? 'skos:topConceptOf x:s' : `skos:broader x:c${Math.floor((i - 1) / 60)}`;
    return `x:c${i} a skos:Concept ; skos:inScheme x:s ; ${above} ; skos:prefLabel "Term ${count - i}"@nl , "${i % 7} item"@en .`;
  }).join('\n');
const turtle = `x:s a skos:ConceptScheme .\n${concepts(SIZE)}`;

let server: Served;
beforeAll(async () => {
  server = await served([{ vocabulary: 'v', release: '1.0', turtle }]);
});
afterAll(() => server.stop());

interface Page {
  totalCount: number;
  nodes: { uri: string }[];
  edges: { cursor: string; node: { uri: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const PAGE = `totalCount nodes { uri } edges { cursor node { uri } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function page(first: number, after: string | null, languages?: string[]): Promise<Page> {
  const query = `query ($first: Int, $after: String, $languages: [String!]) { vocabulary(id: "v") {
    concepts(first: $first, after: $after, languages: $languages) { ${PAGE} } } }`;
  const { data, errors } = await server.ask(query, { first, after, languages });
  expect(errors).toBeUndefined();
  return data.vocabulary.concepts as Page;
}

async function all(first: number): Promise<string[]> {
  const uris: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, edges, pageInfo, totalCount }: Page = await page(first, after);
    expect(totalCount).toBe(SIZE);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    uris.push(...nodes.map(({ uri }) => uri));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return uris;
}

test('pages of any size cover the list once, in one order, with exact totals', async () => {
  const whole = await all(100);
  expect(new Set(whole).size).toBe(SIZE);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (first) => {
      expect(await all(first)).toEqual(whole);
    }),
    { numRuns: 12 },
  );
});

test('a list is sorted by label in the language asked, numbers as numbers', async () => {
  const { nodes } = await page(3, null);
  expect(nodes.map(({ uri }) => uri)).toEqual([129, 128, 127].map((i) => `http://x.test/c${i}`));
  const english = await page(2, null, ['en']);
  expect(english.nodes.map(({ uri }) => uri)).toEqual(['http://x.test/c0', 'http://x.test/c105']);
});

test('every concept stands in the tree, as often as it has concepts above it', async () => {
  const { data } = await server.ask(
    '{ vocabulary(id: "v") { tree(first: 1000) { totalCount nodes { repeated concept { uri } } } } }',
  );
  const { totalCount, nodes } = data.vocabulary.tree;
  expect([totalCount, nodes.length]).toEqual([SIZE, SIZE]);
  expect(new Set(nodes.map((line: { concept: { uri: string } }) => line.concept.uri)).size).toBe(SIZE);
});

test('a cursor is refused for another list and for another version', async () => {
  const { pageInfo } = await page(2, null);
  const other = await server.ask(
    'query ($after: String) { vocabulary(id: "v") { topConcepts(after: $after) { totalCount } } }',
    {
      after: pageInfo.endCursor,
    },
  );
  expect(other.errors?.[0]?.extensions['code']).toBe('BAD_ARGUMENT');
  await imported(server.store, {
    vocabulary: 'v',
    release: '1.1',
    turtle: `${turtle}\nx:new a skos:Concept .`,
  });
  await server.catalog.refresh();
  const query =
    'query ($after: String, $version: String) { vocabulary(id: "v", version: $version) { concepts(after: $after) { totalCount } } }';
  const moved = await server.ask(query, { after: pageInfo.endCursor });
  expect(moved.errors?.[0]?.message).toContain('version');
  const pinned = await server.ask(query, { after: pageInfo.endCursor, version: '1.0' });
  expect(pinned.data.vocabulary.concepts.totalCount).toBe(SIZE);
});
