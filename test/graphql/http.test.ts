import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { EDITIONS } from './fixture.ts';
import { post, served, type Served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served(EDITIONS);
});
afterAll(() => server.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

const QUERY = '{ vocabulary(id: "dieren") { id } }';
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}?query=${encodeURIComponent(query)}`, { headers });

describe('GraphQL over HTTP', () => {
  test('answers a plain GET of public data, as caches need', async () => {
    const response = await get(QUERY);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { vocabulary: { id: 'dieren' } } });
  });

  test.each([
    [{ cookie: 'session=1' }, 400],
    [{ authorization: 'Bearer x' }, 400],
    [{ cookie: 'session=1', 'apollo-require-preflight': '1' }, 200],
    [{ cookie: 'session=1', 'content-type': 'application/json' }, 200],
  ])('answers a GET with %j with %i', async (headers, status) => {
    expect((await get(QUERY, headers as Record<string, string>)).status).toBe(status);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/html'])(
    'refuses a POST of %s, which any site could send',
    async (type) => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify({ query: QUERY }),
      });
      expect(response.status).toBe(415);
    },
  );

  test.each([
    ['', 400, 'application/json'],
    ['*/*', 400, 'application/json'],
    ['application/json', 200, 'application/json'],
    ['application/graphql-response+json', 400, 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 400, 'application/graphql-response+json'],
  ])('tells an Accept of "%s" of a syntax error with %i and %s', async (accept, status, type) => {
    const answer = await post(server.url, { query: '{ vocabularies {' }, accept ? { accept } : {});
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  test.each([
    ['{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($n: Int!) { vocabularies(first: $n) { totalCount } }', { n: 'x' }, 'BAD_USER_INPUT'],
    ['query ($n: Int!) { vocabularies(first: $n) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['fragment F on Query { __typename }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ])('answers %s %j with 400 and a stable code', async (query, variables, code) => {
    const { status, errors } = await server.ask(query, variables);
    expect([status, errors?.[0]?.extensions['code']]).toEqual([400, code]);
  });

  test.each([
    ['{"query": ', 400, 'BAD_REQUEST'],
    ['[]', 400, 'BAD_REQUEST'],
    [`[{"query": "${QUERY.replaceAll('"', '\\"')}"}]`, 400, 'BAD_REQUEST'],
    ['{"query": 5}', 400, 'BAD_REQUEST'],
    ['{}', 400, 'BAD_REQUEST'],
    [
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('answers the body %j with %i and a stable code', async (body, status, code) => {
    const answer = await post(server.url, body);
    expect([answer.status, answer.errors?.[0]?.extensions['code']]).toEqual([status, code]);
  });

  test('refuses a body of more than a megabyte', async () => {
    const answer = await post(server.url, { query: QUERY, variables: { x: 'y'.repeat(1_100_000) } });
    expect([answer.status, answer.errors?.[0]?.extensions['code']]).toEqual([413, 'TOO_LARGE']);
  });

  test('refuses a Host that is no host', async () => {
    const { port } = new URL(server.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
      request({ port, host: '127.0.0.1', path, headers: { host: '[:::' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
    expect(server.told).toEqual([]);
  });
});

describe('an unforeseen error', () => {
  test('is told the log in full and the client by a number only', async () => {
    jest.spyOn(server.catalog, 'releases').mockImplementation(() => {
      throw new Error('password=secret at /etc/shadow');
    });
    const { status, data, errors } = await server.ask(
      '{ vocabulary(id: "dieren") { id releases { totalCount } } }',
    );
    expect([status, data]).toEqual([200, { vocabulary: null }]);
    const [error] = errors ?? [];
    expect(JSON.stringify(errors)).not.toMatch(/secret|shadow|stack/);
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) as unknown });
    expect(error?.message).toContain(error?.extensions['id']);
    const told = server.told.splice(0);
    expect(told).toHaveLength(1);
    expect(told[0]?.details).toMatchObject({
      id: error?.extensions['id'],
      error: 'password=secret at /etc/shadow',
    });
  });
});

describe('the explorer', () => {
  test('is what a browser gets, with no script from elsewhere and none in the page', async () => {
    const response = await fetch(server.url, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    const page = await response.text();
    expect(page).not.toMatch(/https?:|<script>|\son\w+=/);
  });

  test('has the example queries', async () => {
    const response = await fetch(`${server.url}/explorer/examples.json`);
    expect(((await response.json()) as unknown[]).length).toBeGreaterThan(5);
  });
});
