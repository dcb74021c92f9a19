import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BASE, closeAll, testSite, water, type TestSite } from './support.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
  await site.publish('water', water(), '1.0.0', '2026-01-10T10:00:00Z');
});
afterAll(closeAll);

const LEAK = /node_modules|\.ts:\d|at \w+ \(|SQLITE|typeorm/i;
const C = '/doc/concept/milieu/water/2';

describe('Bad input', () => {
  test.each<[string, number, string]>([
    ['/doc/concept/milieu/../milieu/water/2', 400, 'BAD_ARGUMENT'],
    ['/doc/concept/milieu/%2e%2e/water/2', 400, 'BAD_ARGUMENT'],
    ['/id/concept/./water/2', 400, 'BAD_ARGUMENT'],
    ['/doc/concept/milieu%2Fwater/2', 404, 'UNKNOWN_URI'],
    ['/doc/concept/milieu/water%2F2', 404, 'UNKNOWN_URI'],
    ['/doc/concept/milieu/water/..%2F2', 400, 'BAD_ARGUMENT'],
    ['/doc/concept/milieu/water/2%00.ttl', 400, 'BAD_ARGUMENT'],
    ['/doc/concept/milieu/water/%5C2', 400, 'BAD_ARGUMENT'],
    ['/doc/concept/milieu/water/%C3%28', 400, ''],
    ['/doc/concept/milieu/water/%', 400, ''],
    ['/doc/concept//2', 404, 'UNKNOWN_URI'],
    ['/doc/concept/milieu/water/2/', 404, 'UNKNOWN_URI'],
    ['/doc/concept/milieu/water/2;x=y', 404, 'UNKNOWN_URI'],
    ['/DOC/concept/milieu/water/2', 404, ''],
    ['/doc/', 404, 'UNKNOWN_URI'],
    ['/doc/concept', 404, 'UNKNOWN_URI'],
    [`/doc/concept/x/${'a'.repeat(7_000)}`, 404, 'UNKNOWN_URI'],
    [`${C}?version=9.9.9`, 404, 'UNKNOWN_VERSION'],
    [`${C}?version=${'9'.repeat(3_000)}`, 400, 'BAD_ARGUMENT'],
    [`${C}?version=%00`, 400, 'BAD_ARGUMENT'],
    [`${C}?version=`, 400, 'BAD_ARGUMENT'],
    [`${C}?version=1.0.0&version=2.0.0`, 400, 'BAD_ARGUMENT'],
    [`${C}?version=1.0.0&at=2026-01-31`, 400, 'BAD_ARGUMENT'],
    [`${C}?version=%ff`, 400, 'BAD_ARGUMENT'],
    [`${C}?at=2026-02-31`, 400, 'BAD_ARGUMENT'],
    [`${C}?at=yesterday`, 400, 'BAD_ARGUMENT'],
    [`${C}?at=0000-01-01`, 404, 'UNKNOWN_VERSION'],
    [`${C}?at=99999-01-01`, 400, 'BAD_ARGUMENT'],
    [`${C}?at=2026-01-31T25:00:00Z`, 400, 'BAD_ARGUMENT'],
    [`${C}?at=-271821-04-20`, 400, 'BAD_ARGUMENT'],
    [`${C}?profile=`, 400, 'UNKNOWN_PROFILE'],
    [`${C}?profile=__proto__`, 400, 'UNKNOWN_PROFILE'],
    ['/doc', 400, 'BAD_ARGUMENT'],
    ['/doc?uri=', 400, 'BAD_ARGUMENT'],
    ['/doc?uri=_:b0', 400, 'BAD_ARGUMENT'],
    ['/doc?uri=javascript:alert(1)', 404, 'UNKNOWN_URI'],
    ['/resolve', 400, 'BAD_ARGUMENT'],
    ['/resolve?uri=//evil.example', 404, 'UNKNOWN_URI'],
    ['/resolve?uri=https://evil.example/', 404, 'UNKNOWN_URI'],
    ['/resolve?uri=a%0D%0ALocation:%20x', 400, 'BAD_ARGUMENT'],
    ['/resolve?uri=a&uri=b', 400, 'BAD_ARGUMENT'],
  ])('%s is %i %s, as a problem', async (path, status, code) => {
    const got = await site.get(path);
    expect([got.status, got.headers.location]).toEqual([status, undefined]);
    expect(got.body).not.toMatch(LEAK);
    if (!code) return;
    expect(got.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(got.body)).toMatchObject({
      status,
      code,
      remedy: expect.any(String),
      detail: expect.any(String),
    });
  });

  test('in a page is text, never markup', async () => {
    const { body } = await site.get('/doc?uri=urn:<script>alert(1)</script>', { accept: 'text/html' });
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain('<script>');
  });

  test('of Host and forwarded headers changes no URL: all begin with the base', async () => {
    const forged = {
      host: 'evil.example',
      forwarded: 'host=evil.example;proto=http',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-forwarded-prefix': '/evil',
      'x-original-url': '/evil',
      'x-rewrite-url': '/evil',
    };
    const paths = [
      '/id/concept/milieu/water/2',
      C,
      `${C}?version=1.0.0`,
      `/resolve?uri=${BASE}/id/concept/milieu/water/2`,
    ];
    for (const path of [
      ...paths,
      `/timemap?uri=${BASE}/id/concept/milieu/water/2`,
      '/doc/none',
      '/id/concept/milieu//evil.example',
    ]) {
      const { status, headers, body } = await site.get(path, forged);
      expect(JSON.stringify(headers) + (status < 400 ? body : '')).not.toContain('evil.example');
      if (headers.location) expect(headers.location.startsWith(`${BASE}/`)).toBe(true);
      expect(`${String(headers.link)}${headers['content-location'] ?? ''}`).not.toContain('evil');
    }
  });

  test.each([
    [
      'an absolute request target',
      'GET http://evil.example/id/concept/milieu/water/2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ],
    [
      'a target that looks like a host',
      'GET //evil.example/id/concept/milieu/water/2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ],
    [
      'two Host headers',
      'GET /id/concept/milieu/water/2 HTTP/1.1\r\nHost: a\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    ],
    ['no Host', 'GET /id/concept/milieu/water/2 HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a raw NUL', 'GET /doc/concept/milieu/water/2\0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['a space in the target', 'GET /doc/concept/ 2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    [
      'latin-1 in the target',
      'GET /doc/concept/milieu/water/caf\xe9 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ],
    [
      'a header of 20 kB',
      `GET ${C} HTTP/1.1\r\nHost: x\r\nAccept: ${'a'.repeat(20_000)}\r\nConnection: close\r\n\r\n`,
    ],
    ['a body on a read', `GET ${C} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc`],
    [
      'both lengths',
      `POST /resolve HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['an unknown method', `BREW ${C} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
  ])('of %s on the wire leads to no other host and shows no stack', async (_what, bytes) => {
    const answer = await site.raw(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|303|4\d\d) /);
    expect(answer).not.toMatch(/^location: (?!https:\/\/begrippen\.example\.vlaanderen\/)/im);
    expect(answer).not.toMatch(LEAK);
  });

  test('of a header almost too large is answered', async () => {
    for (const accept of ['a/b;q=0.1,'.repeat(1_400), '"'.repeat(14_000), ','.repeat(14_000)])
      expect((await site.get(C, { accept })).status).toBe(406);
  });
});
