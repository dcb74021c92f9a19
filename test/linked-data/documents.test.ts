import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { BASE, closeAll, foreign, testSite, water, type TestSite } from './support.ts';

let site: TestSite;
const GONE = `${BASE}/id/concept/milieu/water/9`;

beforeAll(async () => {
  site = await testSite({
    html: ({ iri, kind, languages, version }) =>
      kind === 'collection' ? undefined : `<h1>${iri} ${kind} ${languages.join()} ${version ?? 'now'}</h1>`,
  });
  await site.publish(
    'water',
    water(`c:4 a skos:Concept ; skos:prefLabel "vier"@nl .`),
    '1.0.0',
    '2026-01-10T10:00:00Z',
  );
  await site.publish('water', water('', 'waterbron'), '2.0.0', '2026-02-10T10:00:00Z');
  await site.publish('foreign', foreign, '1', '2026-03-10T10:00:00Z');
  await site.publish(
    'old',
    `<${GONE}> a <http://www.w3.org/2004/02/skos/core#Concept> .`,
    '1',
    '2026-03-10T10:00:00Z',
  );
  await site.withdraw('old', GONE, 'court order');
});
afterAll(closeAll);

const A = `/doc?uri=${encodeURIComponent('http://data.example.org/a#1')}`;
const HTML = 'text/html; charset=utf-8';
const TURTLE = 'text/turtle; charset=utf-8';
const PROBLEM = 'application/problem+json';

const KINDS: [string, string][] = [
  ['a concept', '/doc/concept/milieu/water/2'],
  ['a retired concept', '/doc/concept/milieu/water/3'],
  ['a dropped concept', '/doc/concept/milieu/water/4'],
  ['a concept with a letter beyond ASCII', '/doc/concept/milieu/water/caf%C3%A9'],
  ['a scheme of two segments', '/doc/conceptscheme/milieu/water'],
  ['a foreign concept', A],
  ['a foreign scheme', '/doc?uri=http%3A%2F%2Fdata.example.org%2Fs'],
];
const ACCEPTS: [string | undefined, number, string][] = [
  [undefined, 200, HTML],
  ['*/*', 200, HTML],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 200, HTML],
  ['text/turtle', 200, TURTLE],
  ['application/ld+json', 200, 'application/ld+json'],
  ['application/json', 200, 'application/json'],
  ['application/rdf+xml', 200, 'application/rdf+xml'],
  ['application/n-triples', 200, 'application/n-triples'],
  ['text/turtle;q=0.5, application/ld+json;q=0.9, text/html;q=0.1', 200, 'application/ld+json'],
  ['text/*;q=0.5, text/html;q=0', 200, TURTLE],
  ['application/*', 200, 'application/ld+json'],
  ['image/png', 406, PROBLEM],
  ['garbage', 406, PROBLEM],
  ['*/*;q=0', 406, PROBLEM],
];
const MATRIX = KINDS.flatMap(([kind, path]) => ACCEPTS.map((row) => [kind, path, ...row] as const));

describe('The document about', () => {
  test.each(MATRIX)('%s (%s) for Accept %j is %i %s', async (_kind, path, accept, status, type) => {
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    const got = await site.get(path, headers);
    expect([got.status, got.headers['content-type']]).toEqual([status, type]);
    expect(got.headers['access-control-allow-origin']).toBe('*');
    expect(got.headers.vary).toContain('Accept');
    const head = await site.get(path, headers, 'HEAD');
    expect([head.status, head.body]).toEqual([status, '']);
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  });

  test.each(KINDS)('%s is written by no one', async (_kind, path) => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
      const { status, headers, body } = await site.get(path, { 'content-type': 'a/b' }, method, 'x');
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD, OPTIONS']);
      expect(JSON.parse(body)).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
    }
    const options = await site.get(path, {}, 'OPTIONS');
    expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect(options.headers['access-control-allow-headers']).toContain('Accept-Profile');
  });

  test.each([
    ['.ttl', TURTLE],
    ['.jsonld', 'application/ld+json'],
    ['.rdf', 'application/rdf+xml'],
    ['.nt', 'application/n-triples'],
    ['.html', HTML],
  ])('a concept with the suffix %s is %s, whatever Accept says', async (suffix, type) => {
    const { status, headers } = await site.get(`/doc/concept/milieu/water/2${suffix}`, {
      accept: 'image/png',
    });
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['content-location']).toBe(`${BASE}/doc/concept/milieu/water/2${suffix}`);
    expect(headers.vary).not.toMatch(/\bAccept(,|$)/);
    const other = await site.get(A.replace('/doc', `/doc${suffix}`));
    expect([other.status, other.headers['content-type']]).toEqual([200, type]);
  });

  test('a collection without a page is given as data, and its .html is not acceptable', async () => {
    const path = '/doc/collection/milieu/water/k';
    expect((await site.get(path)).headers['content-type']).toBe(TURTLE);
    const { status, body } = await site.get(`${path}.html`);
    expect(status).toBe(406);
    const types = JSON.parse(body).available.map(({ type }: { type: string }) => type);
    expect(types).toEqual([
      'text/turtle',
      'application/ld+json',
      'application/rdf+xml',
      'application/n-triples',
    ]);
  });

  test('a thing that is unknown is 404, as a page or as a problem', async () => {
    for (const path of [
      '/doc/concept/milieu/water/none',
      '/id/concept/milieu/water/none',
      '/doc?uri=urn:x',
    ]) {
      const data = await site.get(path, { accept: 'text/turtle' });
      expect([data.status, data.headers['content-type']]).toEqual([404, PROBLEM]);
      expect(JSON.parse(data.body).code).toBe('UNKNOWN_URI');
      const page = await site.get(path, { accept: 'text/html' });
      expect([page.status, page.headers['content-type']]).toEqual([404, HTML]);
    }
  });

  test('a thing withdrawn by law is 410 with its tombstone, at every address', async () => {
    const uri = encodeURIComponent(GONE);
    for (const path of [
      GONE.slice(BASE.length),
      GONE.slice(BASE.length).replace('/id/', '/doc/'),
      `/resolve?uri=${uri}`,
    ]) {
      const { status, body } = await site.get(path);
      expect([path, status, JSON.parse(body).tombstone?.reason]).toEqual([path, 410, 'court order']);
    }
  });

  test('a retired concept tells its status and successor, with the successor’s label', async () => {
    const { body } = await site.get('/doc/concept/milieu/water/3.ttl');
    expect(body).toMatch(/dct:isReplacedBy c:2/);
    expect(body).toContain('status/Deprecated');
    expect(body).toMatch(/c:2 skos:prefLabel "waterbron"@nl/);
  });

  test('a concept that the newest release dropped still resolves, told to be withdrawn', async () => {
    const { status, body, headers } = await site.get('/doc/concept/milieu/water/4.ttl');
    expect(status).toBe(200);
    expect(body).toContain('status/Withdrawn');
    expect(body).toContain('"vier"@nl');
    expect(headers['last-modified']).toBe('Tue, 10 Feb 2026 10:00:00 GMT');
    const then = await site.get('/doc/concept/milieu/water/4.ttl?version=1.0.0');
    expect(then.body).not.toContain('Withdrawn');
    const never = await site.get('/doc/concept/milieu/water/4?version=2.0.0');
    expect([never.status, JSON.parse(never.body).code]).toEqual([404, 'UNKNOWN_VERSION']);
  });

  test('a concept holds entailed relations, neighbours’ labels, and statements we know nothing of', async () => {
    const { body } = await site.get('/doc/concept/milieu/water/1.ttl');
    expect(body).toMatch(/skos:narrower c:2/);
    expect(body).toMatch(/skos:topConceptOf </);
    expect(body).toMatch(/c:2 skos:prefLabel "waterbron"@nl/);
    expect((await site.get('/doc/concept/milieu/water/2.ttl')).body).toContain('ex:deep "kept"');
  });

  test('a concept names itself, its forms, licence, type and versions in Link', async () => {
    const { link } = await site.get('/doc/concept/milieu/water/2', { accept: 'text/turtle' });
    const doc = `${BASE}/doc/concept/milieu/water/2`;
    for (const part of [
      `<${doc}>; rel="canonical"`,
      `<${BASE}/id/concept/milieu/water/2>; rel="describes"`,
      `<${doc}>; rel="describedby"; anchor="${BASE}/id/concept/milieu/water/2"`,
      `<${doc}.jsonld>; rel="alternate"; type="application/ld+json"`,
      `<${doc}.html>; rel="alternate"; type="text/html"`,
      '<http://creativecommons.org/publicdomain/zero/1.0/>; rel="license"',
      '<http://www.w3.org/2004/02/skos/core#Concept>; rel="type"',
      '<http://www.w3.org/2004/02/skos/core>; rel="profile"',
      `<${doc}>; rel="original timegate"`,
    ])
      expect(link).toContain(part);
  });

  test('a page gets the languages of the request and varies by them', async () => {
    const { body, headers } = await site.get('/doc/concept/milieu/water/2?version=1.0.0', {
      accept: 'text/html',
      'accept-language': 'fr;q=0.5, nl-BE',
    });
    expect(body).toBe(`<h1>${BASE}/id/concept/milieu/water/2 concept nl-be,fr 1.0.0</h1>`);
    expect(headers.vary).toContain('Accept-Language');
    expect(headers['cache-control']).toBe('public, no-cache');
    // A page changes with the program and the language too: the date of the release would lie about it.
    expect(headers['last-modified']).toBeUndefined();
  });
});

describe('A cache', () => {
  test('has 304 for what it has, by entity tag or date, and 412 where it guards another state', async () => {
    const path = '/doc/concept/milieu/water/2.ttl';
    const { headers } = await site.get(path);
    const etag = String(headers.etag);
    const same = await site.get(path, { 'if-none-match': etag });
    expect([same.status, same.body, same.headers.etag]).toEqual([304, '', etag]);
    expect(same.headers['cache-control']).toBe('public, no-cache');
    expect(same.headers['content-type']).toBeUndefined();
    const dated = await site.get(path, { 'if-modified-since': String(headers['last-modified']) });
    expect(dated.status).toBe(304);
    const other = await site.get(path, { 'if-match': '"other"' });
    expect([other.status, JSON.parse(other.body).code]).toEqual([412, 'PRECONDITION_FAILED']);
    expect((await site.get(path, { 'if-match': etag })).status).toBe(200);
    const page = await site.get('/doc/concept/milieu/water/2.html');
    expect(
      (await site.get('/doc/concept/milieu/water/2.html', { 'if-none-match': String(page.headers.etag) }))
        .status,
    ).toBe(304);
  });

  test('keeps a version for ever and asks again for the current one', async () => {
    const control = async (query: string) =>
      (await site.get(`/doc/concept/milieu/water/2.ttl${query}`)).headers['cache-control'];
    expect(await control('')).toBe('public, no-cache');
    expect(await control('?version=2.0.0')).toContain('immutable');
    expect(await control('?at=2026-01-31')).toContain('immutable');
    expect(await control('?at=2999-01-01')).toBe('public, no-cache');
  });
});

describe('A coding', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=0.9, br;q=0.8', 'gzip'],
    ['*', 'br'],
    ['gzip;q=0, identity', undefined],
    ['deflate', undefined],
  ])(
    'for Accept-Encoding %j is %j, with its own entity tag and the same bytes inside',
    async (asked, coding) => {
      const path = '/doc/concept/milieu/water/2.ttl';
      const plain = await site.get(path);
      const { headers, bytes } = await site.get(path, { 'accept-encoding': asked });
      expect(headers['content-encoding']).toBe(coding);
      expect(headers.vary).toContain('Accept-Encoding');
      expect(headers.etag === plain.headers.etag).toBe(coding === undefined);
      const body = coding === 'br' ? brotliDecompressSync(bytes) : coding ? gunzipSync(bytes) : bytes;
      expect(body.toString()).toBe(plain.body);
      const again = { 'accept-encoding': asked, 'if-none-match': String(headers.etag) };
      expect((await site.get(path, again)).status).toBe(304);
    },
  );
});

describe('A profile', () => {
  test.each([
    ['skos', 'http://www.w3.org/2004/02/skos/core', 'ex:deep', 'zzz'],
    ['skos-ap-nl', 'http://nlbegrip.nl/def/skosapnl#', 'skos:broader', 'ex:deep'],
    ['skos-xl', 'http://www.w3.org/2008/05/skos-xl', 'skosxl:literalForm "waterbron"@nl', 'zzz'],
    ['oslo-codelijst', `${BASE}/profile/oslo-codelijst`, 'skos:notation', 'skos:broader'],
  ])('%s is had by name and by URI, and said', async (token, uri, holds, lacks) => {
    const path = '/doc/concept/milieu/water/2.ttl';
    const named = await site.get(`${path}?profile=${token}`);
    expect(named.body).toContain(holds);
    expect(named.body).not.toContain(lacks);
    expect(named.link).toContain(`<${uri}>; rel="profile"`);
    const wished = await site.get(path, { 'accept-profile': `<http://x>, <${uri}>;q=0.5` });
    expect(wished.body).toBe(named.body);
    expect(wished.headers.vary).toContain('Accept-Profile');
    expect((await site.get(`${path}?_profile=${encodeURIComponent(uri)}`)).body).toBe(named.body);
  });

  test('of the code list rules goes down only, with language-tagged texts only', async () => {
    const { body } = await site.get('/doc/concept/milieu/water/1.ttl?profile=oslo-codelijst');
    expect(body).toContain('skos:narrower c:2');
    expect((await site.get('/doc/concept/milieu/water/2.ttl?profile=oslo-codelijst')).body).not.toContain(
      'untagged',
    );
  });

  test('of NL-SBB and of the code list rules gives a scheme each of its names', async () => {
    const { body } = await site.get('/doc/conceptscheme/milieu/water.ttl?profile=skos-ap-nl');
    for (const property of ['dct:title', 'skos:prefLabel', 'rdfs:label'])
      expect(body).toContain(`${property} "Water"@nl`);
    expect((await site.get('/doc/conceptscheme/milieu/water.ttl?profile=oslo-codelijst')).body).toContain(
      'skos:prefLabel "Water"@nl',
    );
  });

  test('of labels describes label resources; plain SKOS has their texts as labels', async () => {
    expect((await site.get(`${A}&profile=skos-xl&_mediatype=text/turtle`)).body).toContain(
      'skosxl:literalForm "één"@nl',
    );
    expect((await site.get(`${A}&profile=skos&_mediatype=text/turtle`)).body).toContain(
      'skos:prefLabel "één"@nl',
    );
  });

  test('that is unknown is refused by name, and a wish by URI gets the default', async () => {
    const named = await site.get('/doc/concept/milieu/water/2?profile=nope');
    expect([named.status, JSON.parse(named.body).code]).toEqual([400, 'UNKNOWN_PROFILE']);
    const wished = await site.get('/doc/concept/milieu/water/2.ttl', { 'accept-profile': '<http://nope>' });
    expect([wished.status, wished.link.includes('core>; rel="profile"')]).toEqual([200, true]);
  });

  test('is listed with every form it can be had in, each of which is there', async () => {
    const { link, body } = await site.get('/doc/concept/milieu/water/2?_profile=alt');
    expect(link).toContain('token="skos-ap-nl"; anchor="http://nlbegrip.nl/def/skosapnl#"');
    const { representations } = JSON.parse(body);
    expect(representations).toHaveLength(16);
    for (const { url, type, profile } of representations) {
      const { status, headers, link: said } = await site.get(url.slice(BASE.length));
      expect([status, headers['content-type']?.split(';')[0]]).toEqual([200, type]);
      expect(said).toContain(`<${profile.uri}>; rel="profile"`);
    }
    expect((await site.get('/profile/oslo-codelijst')).body).toContain('prof:Profile');
  });
});

test('A released version keeps its bytes and entity tags, whatever is released later', async () => {
  const own = await testSite();
  await own.publish('water', water(), '1.0.0', '2026-01-10T10:00:00Z');
  await own.publish('water', water('', 'b'), '2.0.0', '2026-02-10T10:00:00Z');
  const paths = ['concept/milieu/water/1', 'concept/milieu/water/2', 'conceptscheme/milieu/water'].flatMap(
    (path) =>
      ['.ttl', '.jsonld', '.rdf', '.nt'].flatMap((suffix) =>
        ['skos', 'skos-xl', 'skos-ap-nl', 'oslo-codelijst'].map(
          (profile) => `/doc/${path}${suffix}?version=2.0.0&profile=${profile}`,
        ),
      ),
  );
  const hashes = async () => {
    const all = await Promise.all(paths.map((path) => own.get(path)));
    return all.map(({ body, headers }) => [createHash('sha256').update(body).digest('hex'), headers.etag]);
  };
  const before = await hashes();
  await own.publish('water', water('', 'c'), '3.0.0', '2026-03-10T10:00:00Z');
  await own.publish('foreign', foreign, '1', '2026-04-10T10:00:00Z');
  expect(await hashes()).toEqual(before);
  expect(new Set(before.flat()).size).toBeGreaterThan(70);
  const current = await own.get('/doc/concept/milieu/water/2.ttl');
  expect(current.body).toContain('"c"@nl');
});

test('The current document changes at once when a release comes, and so does its entity tag', async () => {
  const own = await testSite();
  await own.publish('water', water(), '1.0.0', '2026-01-10T10:00:00Z');
  const path = '/doc/concept/milieu/water/2.ttl';
  const before = await own.get(path);
  await own.get(path);
  await own.publish('water', water('', 'nieuw'), '2.0.0', '2026-02-10T10:00:00Z');
  const after = await own.get(path, { 'if-none-match': String(before.headers.etag) });
  expect([after.status, after.body.includes('"nieuw"@nl')]).toEqual([200, true]);
});

test('A revision that is not released is not seen', async () => {
  const own = await testSite();
  await own.publish('water', water(), '1.0.0', '2026-01-10T10:00:00Z');
  await own.publish(
    'water',
    water('c:5 a skos:Concept ; skos:prefLabel "geheim"@nl .', 'geheim'),
    undefined,
    '2026-02-01T10:00:00Z',
  );
  expect((await own.get('/doc/concept/milieu/water/5')).status).toBe(404);
  expect((await own.get('/id/concept/milieu/water/5')).status).toBe(404);
  expect((await own.get('/doc/concept/milieu/water/2.ttl')).body).not.toContain('geheim');
});
