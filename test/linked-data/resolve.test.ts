import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readRdf } from '../../src/rdf/read.ts';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { BASE, closeAll, foreign, testSite, water, type TestSite } from './support.ts';

let site: TestSite;
const C2 = `${BASE}/id/concept/milieu/water/2`;
const A1 = 'http://data.example.org/a#1';
const B = 'https://data.example.org/b?x=1&y=+';

beforeAll(async () => {
  site = await testSite();
  await site.publish('water', water(), '1.0.0', '2026-01-10T10:00:00Z');
  await site.publish('foreign', foreign, '1', '2026-03-10T10:00:00Z');
});
afterAll(closeAll);

describe('A URI', () => {
  test.each([
    ['/id/concept/milieu/water/2', `${BASE}/doc/concept/milieu/water/2`],
    ['/id/conceptscheme/milieu/water', `${BASE}/doc/conceptscheme/milieu/water`],
    ['/id/collection/milieu/water/k', `${BASE}/doc/collection/milieu/water/k`],
    ['/id/concept/milieu/water/caf%C3%A9', `${BASE}/doc/concept/milieu/water/caf%C3%A9`],
    ['/id/concept/milieu/water/2?version=1.0.0&x=y', `${BASE}/doc/concept/milieu/water/2?version=1.0.0`],
    ['/id/concept/milieu/water/2?profile=skos-xl', `${BASE}/doc/concept/milieu/water/2?profile=skos-xl`],
    [`/resolve?uri=${encodeURIComponent(C2)}`, `${BASE}/doc/concept/milieu/water/2`],
    [`/resolve?uri=${C2}`, `${BASE}/doc/concept/milieu/water/2`],
    [
      `/resolve?uri=${encodeURIComponent(A1)}&version=1`,
      `${BASE}/doc?uri=${encodeURIComponent(A1)}&version=1`,
    ],
    [`/resolve?uri=${encodeURIComponent(B)}`, `${BASE}/doc?uri=${encodeURIComponent(B)}`],
    [
      `/resolve?uri=${encodeURIComponent(A1.replace('http', 'https'))}`,
      `${BASE}/doc?uri=${encodeURIComponent(A1)}`,
    ],
    [`/resolve?uri=${encodeURIComponent(C2.replace('https', 'http'))}`, `${BASE}/doc/concept/milieu/water/2`],
    [`/doc?uri=${encodeURIComponent(C2)}`, `${BASE}/doc/concept/milieu/water/2`],
    [
      `/doc.ttl?uri=${encodeURIComponent(B.replace('https', 'http'))}`,
      `${BASE}/doc.ttl?uri=${encodeURIComponent(B)}`,
    ],
  ])('%s is 303 to %s', async (path, location) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, link } = await site.get(path, { accept: 'text/turtle' }, method);
      expect([method, status, headers.location]).toEqual([method, 303, location]);
      expect(headers['access-control-allow-origin']).toBe('*');
      if (!path.startsWith('/doc')) expect(link).toContain('rel="describedby"');
    }
    const there = await site.get(location.slice(BASE.length));
    expect(there.status).toBe(200);
  });
});

describe('A batch', () => {
  const ask = (uris: unknown, headers: Record<string, string> = {}, query = '') =>
    site.get(
      `/resolve${query}`,
      { 'content-type': 'application/json', ...headers },
      'POST',
      JSON.stringify(uris),
    );

  test('keeps order, repeats and reports the unknown, as NDJSON', async () => {
    const uris = [A1, 'urn:none', C2, '', C2, 'not a uri', '_:b0', '"literal"', '\ud800'];
    const { status, headers, body } = await ask(uris);
    expect([status, headers['content-type']]).toEqual([200, 'application/x-ndjson']);
    const records = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id)).toEqual(uris);
    expect(records.map(({ found }) => found)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(records[0]).toMatchObject({ prefLabel: { nl: 'één' }, vocabulary: 'foreign', version: '1' });
    expect(records[2].document).toBe(`${BASE}/doc/concept/milieu/water/2`);
  });

  test('is read as lines, bare or as JSON, and written as JSON-LD that parses', async () => {
    const lines = `"${C2}"\r\n# a comment\n\n${A1}\nurn:none\n`;
    const { body, headers } = await site.get(
      '/resolve',
      { 'content-type': 'application/x-ndjson', accept: 'application/ld+json' },
      'POST',
      lines,
    );
    expect(headers['content-type']).toBe('application/ld+json');
    const { statements } = valueOrThrow(await readRdf(Buffer.from(body), { format: 'jsonld' }));
    expect(statements).toContainEqual({
      subject: A1,
      predicate: 'http://www.w3.org/2004/02/skos/core#prefLabel',
      object: '"één"@nl',
      graph: '',
    });
  });

  test('is as things were at a moment', async () => {
    const { body } = await ask([C2, A1], {}, '?at=2026-02-01');
    expect(
      body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).found),
    ).toEqual([true, false]);
  });

  test('of 10,000 is answered, and of one more refused', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => (i % 2 ? C2 : `urn:x:${i}`));
    const { status, body } = await ask(many);
    expect([status, body.trimEnd().split('\n').length]).toEqual([200, 10_000]);
    const more = await ask([...many, C2]);
    expect([more.status, JSON.parse(more.body).code]).toEqual([413, 'TOO_LARGE']);
  });

  test.each<[string, string, string, number]>([
    ['no JSON', 'application/json', '[', 400],
    ['nothing', 'application/json', '', 400],
    ['an object', 'application/json', '{}', 400],
    ['numbers', 'application/json', '[1]', 400],
    ['lines that are objects', 'application/x-ndjson', '{"a":1}\n', 400],
    ['another type', 'application/xml', '<a/>', 415],
    ['a prototype', 'application/json', '{"__proto__":{}}', 400],
  ])('of %s is refused as a problem', async (_what, type, body, status) => {
    const got = await site.get('/resolve', { 'content-type': type }, 'POST', body);
    expect([got.status, got.headers['content-type']]).toEqual([status, 'application/problem+json']);
    expect(got.body).not.toMatch(/node_modules|at \w+ \(/);
  });

  test('in a form there is not is 406', async () => {
    expect((await ask([C2], { accept: 'text/html' })).status).toBe(406);
  });
});
