import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EDITIONS } from './fixture.ts';
import { served as serving, type Served } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serving(EDITIONS);
});
afterAll(() => served.stop());

const LONG = `http://x/${'a'.repeat(2_000)}`;

const BAD: readonly [what: string, query: string, variables: object, item: string][] = [
  ['U+0000 in a literal', '{ concept(uri: "http://x/\\u0000") { uri } }', {}, 'uri'],
  ['U+0000 in a variable', 'query ($v: ID!) { vocabulary(id: $v) { id } }', { v: 'a\0' }, 'id'],
  [
    'half a surrogate pair in a list',
    'query ($v: [String!]!) { concepts(uris: $v) { uri } }',
    { v: ['http://x/', 'http://x/\udfff'] },
    'uris',
  ],
  [
    'U+0000 within an input object',
    'mutation ($f: FieldsInput!) { reviseConcept(proposal: "x", seen: 1, uri: "http://x/a", fields: $f) { id } }',
    { f: { texts: [{ field: 'definition', language: 'nl', values: ['a\0b'] }] } },
    'values',
  ],
  ['a URI that is too long', 'query ($v: String!) { concept(uri: $v) { uri } }', { v: LONG }, 'uri'],
  ['an id that is too long', `{ proposal(id: "${'b'.repeat(2_001)}") { id } }`, {}, 'id'],
];

describe('A string that no text may be', () => {
  test.each(BAD)('is refused: %s', async (_what, query, variables, item) => {
    const { errors = [] } = await served.ask(query, variables);
    expect(errors).toHaveLength(1);
    const [error] = errors;
    expect(error?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', item });
    expect(JSON.stringify(error).length).toBeLessThan(600);
  });

  test('leaves whole pairs alone; of half a one in a literal the parser says so itself', async () => {
    const query = 'query ($v: String!) { search(query: $v) { totalCount } }';
    expect((await served.ask(query, { v: 'hond 😀' })).errors).toBeUndefined();
    expect(
      (await served.ask('{ search(query: "hond \\ud83d\\ude00") { totalCount } }')).errors,
    ).toBeUndefined();
    const half = await served.ask('{ search(query: "\\ud800") { totalCount } }');
    expect(half.errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });
});
