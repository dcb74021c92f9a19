import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { refusalCodes } from '../../src/operation/refusals.ts';
import { wholeServer, type WholeServer } from '../linked-data/whole-server.ts';
import { until } from '../support/until.ts';
import { importTurtle } from '../support/vocabularies.ts';

let whole: WholeServer;
beforeAll(async () => {
  whole = await wholeServer();
});
afterAll(() => whole.close());

const metrics = async () => (await whole.get('/metrics')).text();
const value = (text: string, name: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1),
  );
const DURATION = 'begrippenkader_http_request_duration_seconds_count';

describe('The metrics', () => {
  test('tell how long answers took, by pattern of route and status, and never by path', async () => {
    for (let i = 0; i < 50; i += 1) await whole.get(`/doc/concept/datastrategie/none-${i}.ttl`);
    for (let i = 0; i < 50; i += 1) await whole.get(`/nothing/${i}`);
    await whole.get('/doc/concept/datastrategie/0304.ttl');
    const text = await until(
      metrics,
      (one) => value(one, `${DURATION}{method="GET",route="/doc/*",status="200"}`) === 1,
    );
    expect(value(text, `${DURATION}{method="GET",route="/doc/*",status="404"}`)).toBe(50);
    expect(value(text, `${DURATION}{method="GET",route="none",status="404"}`)).toBe(50);
    expect(text).not.toMatch(/none-1|nothing/);
  });

  test('count refusals by code, of documents and of GraphQL', async () => {
    await whole.get('/resolve?uri=http://example.org/unknown');
    await whole.get(`/graphql?query=${encodeURIComponent('{ vocabulary(id: "no") { id } nonsense }')}`);
    const text = await metrics();
    expect(value(text, 'begrippenkader_refusals_total{code="UNKNOWN_URI"}')).toBeGreaterThan(0);
    expect(value(text, 'begrippenkader_refusals_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
  });

  test('count what is done by whatever process, and tell the head of the log and the age of the catalog', async () => {
    await importTurtle(whole.store, 'nieuw', 'ex:a a skos:Concept .', { release: '1.0.0' });
    const text = await until(
      metrics,
      (one) => value(one, 'begrippenkader_log_entries_total{action="release"}') === 1,
    );
    expect(value(text, 'begrippenkader_log_head')).toBe(await whole.store.reader.logHead());
    expect(value(text, 'begrippenkader_vocabularies')).toBe(2);
    expect(value(text, 'begrippenkader_catalog_age_seconds')).toBeGreaterThanOrEqual(0);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds ');
    expect(text).toContain('process_resident_memory_bytes ');
  });
});

describe('Every answer', () => {
  test.each(['/', '/nothing', '/%zz', '/health/live', '/graphql?query=%7B', '/metrics'])(
    'names its request: %s',
    async (path) => {
      const ids = await Promise.all(
        [1, 2].map(async () => (await whole.get(path)).headers.get('x-request-id')),
      );
      expect(ids[0]).toMatch(/^[\w-]{36}$/);
      expect(ids[0]).not.toBe(ids[1]);
    },
  );

  test('that says no names it in the document too; a balancer may have given the id', async () => {
    const answer = await whole.get('/resolve?uri=http://example.org/no', {
      headers: { 'x-request-id': 'balancer-0001', accept: 'application/json' },
    });
    expect(await answer.json()).toMatchObject({ request: 'balancer-0001' });
    expect(answer.headers.get('x-request-id')).toBe('balancer-0001');
    const forged = await whole.get('/health/live', { headers: { 'x-request-id': 'a{"level":60}' } });
    expect(forged.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});

test('Codes are read where an answer says no, not where its content speaks of them', () => {
  const said = JSON.stringify({ code: 'FORGED' });
  expect(refusalCodes('application/problem+json', Buffer.from('{"code":"STALE"}'))).toEqual(['STALE']);
  expect(
    refusalCodes('application/json; charset=utf-8', '{"errors":[{"extensions":{"code":"STALE"}}]}'),
  ).toEqual(['STALE']);
  expect(refusalCodes('application/json', JSON.stringify({ data: { code: 'STALE' } }))).toEqual([]);
  expect(refusalCodes('text/html', '{"code":"STALE"}')).toEqual([]);
  expect(refusalCodes('application/problem+json', JSON.stringify({ detail: said, code: 'STALE' }))).toEqual([
    'STALE',
  ]);
});
