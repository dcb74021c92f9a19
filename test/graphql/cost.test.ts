import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_NODES } from '../../src/graphql/cost.ts';
import { EDITIONS } from './fixture.ts';
import { served, type Answer, type Served } from './served.ts';

const wide = Array.from(
  { length: 40 },
  (_, i) =>
    `x:w${i} a skos:Concept ; skos:inScheme x:w ; skos:prefLabel "w${i}"@nl ; skos:altLabel "v${i}"@nl ${i ? `; skos:broader x:w${i % 3} ; skos:related x:w${i - 1} ; skos:exactMatch y:canis` : ''} .`,
).join('\n');

let server: Served;
beforeAll(async () => {
  const turtle = `x:w a skos:ConceptScheme ; skos:hasTopConcept x:w0 . x:wg a skos:Collection ; skos:member x:w1 , x:w2 .\n${wide}`;
  server = await served([...EDITIONS, { vocabulary: 'wijd', release: '1.0', turtle }]);
});
afterAll(() => server.stop());

const VALUE = /Connection$|Edge$|^(Text|Term|PageInfo|Prefix|Counts|Match|FieldChange|Source)$/;

/** The nodes in an answer: objects that are things, not parts of things. Every object asks its `__typename`. */
function nodesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + nodesIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = VALUE.test((value as { __typename: string }).__typename) ? 0 : 1;
  return Object.values(value).reduce((sum: number, item) => sum + nodesIn(item), own);
}

/** Random selections of things, lists within lists, with and without variables. */
const first = fc.constantFrom('', '(first: 3)', '(first: 25)', '(first: $n)');
const connection = (name: string, node: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(first, node, fc.boolean())
    .map(([args, inner, edges]) =>
      edges
        ? `${name}${args} { __typename totalCount edges { __typename cursor node ${inner} } }`
        : `${name}${args} { __typename nodes ${inner} pageInfo { __typename hasNextPage } }`,
    );
const some = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .subarray(parts, { minLength: 1, maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen))
    .map((lines) => `{ __typename ${lines.join(' ')} }`);
const texts = fc.constantFrom('uri', 'prefLabels { __typename value }', 'altLabels { __typename value }');
const concept = (depth: number): fc.Arbitrary<string> =>
  depth === 0
    ? fc.constant('{ __typename uri prefLabel { __typename value } }')
    : some(
        texts,
        ...['broader', 'narrower', 'related', 'ancestors'].map((name) =>
          connection(name, concept(depth - 1)),
        ),
        concept(0).map((inner) => `mappings(first: 4) { __typename nodes { __typename concept ${inner} } }`),
        fc.constant('vocabulary { __typename id release { __typename version } }'),
        fc.constant('history { __typename nodes { __typename fields { __typename name } } }'),
        fc.constant('statements(first: 30) { __typename nodes { __typename object { __typename value } } }'),
        fc.constant(
          'collections { __typename nodes { __typename members { __typename nodes { __typename uri } } } }',
        ),
        fc.constant(
          'paths(first: 2) { __typename nodes { __typename concepts(first: 2) { __typename nodes { __typename uri } } } }',
        ),
      );
const root = fc.oneof(
  concept(2).map((inner) => `concept(uri: "http://x.test/w1") ${inner}`),
  concept(1).map((inner) => `concepts(uris: $uris) ${inner}`),
  connection('concepts', concept(1)).map((list) => `vocabulary(id: "wijd") { __typename ${list} }`),
  concept(1).map(
    (inner) =>
      `vocabulary(id: "wijd") { __typename tree { __typename nodes { __typename concept ${inner} } } }`,
  ),
  concept(1).map(
    (inner) =>
      `search(query: "w1", first: $n) { __typename nodes { __typename concept ${inner} matched { __typename value } } }`,
  ),
  concept(0).map((inner) => `suggest(prefix: "w", limit: 15) { __typename concept ${inner} }`),
  concept(1).map(
    (inner) =>
      `compare(vocabulary: "dieren") { __typename changed { __typename nodes { __typename after ${inner} } } }`,
  ),
);

describe('the cost of an operation', () => {
  test('is never less than the nodes it is answered with', async () => {
    const checked = { answered: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(root, fc.integer({ min: 1, max: 30 }), async (selection, n) => {
        const used = `$n: Int ${selection.includes('$uris') ? ', $uris: [String!]!' : ''}`;
        const query = `query (${used}) { __typename ${selection} again: vocabularies(first: $n) { __typename totalCount } }`;
        const uris = ['w1', 'w2', 'nothing', 'hond'].map((name) => `http://x.test/${name}`);
        const answer: Answer = await server.ask(query, { n, uris });
        if (answer.errors?.[0]?.extensions['code'] === 'TOO_COSTLY') checked.refused += 1;
        else {
          expect(answer.errors).toBeUndefined();
          checked.answered += 1;
          // The root is no node.
          expect(answer.extensions?.cost.requested).toBeGreaterThanOrEqual(nodesIn(answer.data) - 1);
        }
      }),
      { numRuns: 300 },
    );
    expect(checked.answered).toBeGreaterThan(200);
  }, 60_000);

  const COST = `query ($n: Int = 100, $m: Int = 20) { vocabulary(id: "wijd") { concepts(first: $n) { nodes { narrower(first: $m) { nodes { uri } } } } } }`;
  const asked = (n: number, m: number) => server.ask(COST, { n, m });

  test('is counted with the values of the variables, and told in the answer', async () => {
    expect((await asked(10, 5)).extensions?.cost).toEqual({ requested: 1 + 10 * 6, limit: MOST_NODES });
    expect((await server.ask(COST)).extensions?.cost.requested).toBe(1 + 100 * 21);
    expect((await server.ask(COST, { n: null, m: null })).extensions?.cost.requested).toBe(1 + 20 * 21);
  });

  test('is answered at the limit and refused one over it', async () => {
    const tail = (limit: number) =>
      `query ($uris: [String!]!) { concepts(uris: $uris) { uri narrower(first: 9) { nodes { uri } } } ${limit ? 'vocabularies(first: 1) { nodes { id } }' : ''} }`;
    const uris = Array.from({ length: 1_000 }, (_, i) => `http://x.test/${i}`);
    const at = await server.ask(tail(0), { uris });
    expect([at.errors, at.extensions?.cost.requested]).toEqual([undefined, MOST_NODES]);
    const over = await server.ask(tail(1), { uris });
    expect(over.status).toBe(400);
    expect(over.errors?.[0]?.extensions).toEqual({
      code: 'TOO_COSTLY',
      item: 'query',
      rule: 'nodes',
      value: MOST_NODES + 1,
      limit: MOST_NODES,
      remedy: expect.stringContaining('first') as unknown,
    });
    expect(over.extensions?.cost).toEqual({ requested: MOST_NODES + 1, limit: MOST_NODES });
  });

  test('of a thousand concepts with their labels is within the limit, and of one more is refused', async () => {
    const query =
      'query ($uris: [String!]!) { concepts(uris: $uris) { prefLabels { value } altLabels { value } definitions { value } } }';
    const uris = Array.from({ length: 1_001 }, (_, i) => `http://x.test/w${i}`);
    const { data, errors } = await server.ask(query, { uris: uris.slice(1) });
    expect([errors, data.concepts.length]).toEqual([undefined, 1_000]);
    expect((await server.ask(query, { uris })).errors?.[0]?.extensions['code']).toBe('BAD_ARGUMENT');
  });

  test('of lists in lists in lists cannot be hidden in fragments', async () => {
    const { errors } = await server.ask(`query ($n: Int = 100) { vocabulary(id: "wijd") { ...A } }
      fragment A on Vocabulary { concepts(first: $n) { ...B } }
      fragment B on ConceptConnection { edges { node { ...C } } }
      fragment C on Concept { ... on Resource { uri } narrower(first: $n) { nodes { broader(first: $n) { totalCount nodes { uri } } } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY', value: 1 + 100 * (1 + 100 * 101) });
  });
});
