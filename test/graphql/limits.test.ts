import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { LIMITS, measure } from '../../src/graphql/limits.ts';
import { EDITIONS } from './fixture.ts';
import { served, type Served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served(EDITIONS);
});
afterAll(() => server.stop());

const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ');

/** `concept { broader { nodes { … uri } } }` of exactly that many levels. */
function deep(levels: number): string {
  const pairs = Math.floor((levels - 2) / 2);
  const inner = levels % 2 === 0 ? 'uri' : 'vocabulary { id }';
  const open = 'broader(first: 1) { nodes { ';
  return `{ concept(uri: "http://x.test/hond") { ${open.repeat(pairs)}${inner}${' } }'.repeat(pairs)} } }`;
}

const AT_AND_OVER: [string, (size: number) => string][] = [
  ['bytes', (size) => `{ vocabularies { totalCount } } #${'x'.repeat(size - 33)}`],
  ['depth', deep],
  ['aliases', (size) => `{ vocabulary(id: "dieren") { ${many(size, (i) => `a${i}: id`)} } }`],
  ['duplicate fields', (size) => `{ vocabulary(id: "dieren") { ${many(size + 1, () => 'id')} } }`],
  [
    'directives',
    (size) =>
      `{ vocabulary(id: "dieren") { id ${many(size, (i) => `... @include(if: true) { ${i % 2 ? 'id' : 'languages'} }`)} } }`,
  ],
  ['root fields', (size) => `{ ${many(size, (i) => `a${i}: vocabularies { totalCount }`)} }`],
  ['operations', (size) => many(size, (i) => `query Q${i} { vocabularies { totalCount } }`)],
];

describe('a document', () => {
  test.each(AT_AND_OVER)('at the limit of %s is answered, and one over it is refused', async (rule, make) => {
    const limit = LIMITS[rule as keyof typeof LIMITS];
    const operationName = rule === 'operations' ? 'Q0' : undefined;
    const send = async (size: number) => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: make(size), operationName }),
      });
      return {
        status: response.status,
        ...((await response.json()) as { errors?: { message: string; extensions: object }[] }),
      };
    };
    expect(await send(limit)).toMatchObject({ status: 200 });
    expect((await send(limit)).errors).toBeUndefined();
    const { status, errors } = await send(limit + 1);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_LARGE',
      item: 'document',
      rule,
      limit,
      value: limit + 1,
      remedy: expect.stringMatching(/\w/) as unknown,
    });
    expect(errors?.[0]?.message).toContain(String(limit));
  });

  test('of more than 2,000 tokens is refused before it is parsed to its end', async () => {
    const { status, errors } = await server.ask(`{ vocabularies { ${many(2_000, () => 'totalCount')} } }`);
    expect([status, errors?.[0]?.extensions['code'], errors?.[0]?.extensions['rule']]).toEqual([
      400,
      'TOO_LARGE',
      'tokens',
    ]);
  });

  test('that asks the schema in the standard way is answered', async () => {
    const { status, data, errors } = await server.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }),
    );
    expect([status, errors]).toEqual([200, undefined]);
    expect(data.__schema.types.length).toBeGreaterThan(40);
  });

  test('that asks the schema in circles is refused', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect((await server.ask(circle)).status).toBe(400);
    const wide = `{ ${many(10, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} }`;
    expect((await server.ask(wide)).errors?.[0]?.extensions['code']).toBe('TOO_COSTLY');
  });
});

describe('hostile documents', () => {
  const HOSTILE: [string, string][] = [
    ['900 levels', `{ ${'vocabulary(id: "a") { '.repeat(280)}id${' }'.repeat(280)} }`],
    ['400 aliases', `{ ${many(400, (i) => `a${i}: __typename`)} }`],
    ['500 directives', `{ vocabularies { totalCount ${'@skip(if: false)'.repeat(280)} } }`],
    [
      'a circle of fragments',
      `{ ...F0 } ${many(100, (i) => `fragment F${i} on Query { ...F${(i + 1) % 100} }`)}`,
    ],
    [
      'a fan-out of fragments',
      `{ ...F0 } ${many(60, (i) => `fragment F${i} on Query { ${`...F${i + 1} `.repeat(8)} }`)} fragment F60 on Query { __typename }`,
    ],
    [
      'a fan-out of fields',
      `{ vocabulary(id: "a") { ...F0 } } ${many(40, (i) => `fragment F${i} on Vocabulary { ${many(8, (j) => `a${j}: concepts { nodes { vocabulary { ...F${i + 1} } } }`)} }`)} fragment F40 on Vocabulary { id }`,
    ],
    ['clashing fields', `{ ${many(150, (i) => `... on Query { a: vocabulary(id: "${i}") { id } }`)} }`],
  ];

  test.each([
    ['3,000 levels', `{ ${'a { '.repeat(3_000)} ${'} '.repeat(3_000)} }`],
    ...HOSTILE.filter(([name]) => name !== 'clashing fields'),
  ])('%s: refused with a stable code', async (_name, query) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    for (const { extensions } of errors ?? [])
      expect(['TOO_LARGE', 'TOO_COSTLY', 'GRAPHQL_VALIDATION_FAILED']).toContain(extensions['code']);
    expect(server.told).toEqual([]);
  });

  test('fragments that lead to each other in any way are measured', () => {
    const size = 60;
    const spread = fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(spread, { minLength: size, maxLength: size }), (graph) => {
        const fragments = graph.map(
          (to, i) => `fragment F${i} on Query { __typename ${to.map((j) => `...F${j}`).join(' ')} }`,
        );
        const document = parse(`{ ...F0 } ${fragments.join(' ')}`);
        expect(() => measure(document)).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});
