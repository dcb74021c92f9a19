import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DATABASES } from '../support/databases.ts';
import { BASE, closeAll, testSite, water, type TestSite } from './support.ts';

const NEW = 'c:6 a skos:Concept ; skos:prefLabel "nieuw"@nl .';
const C = '/doc/concept/milieu/water/2';
const TIMEMAP = (path: string) => `/timemap?uri=${encodeURIComponent(BASE + path.replace('/doc/', '/id/'))}`;
const [JAN, FEB, MAR] = [
  'Sat, 10 Jan 2026 10:00:00 GMT',
  'Tue, 10 Feb 2026 10:00:00 GMT',
  'Tue, 10 Mar 2026 10:00:00 GMT',
];

describe.each(DATABASES)('On %s', (_name, open) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await testSite({}, open);
    await site.publish('water', water(), '1.0.0', '2026-01-10T10:00:00.500Z');
    await site.publish('water', water(NEW, 'b'), '2.0.0', '2026-02-10T10:00:00Z');
    await site.publish('water', water(NEW, 'c'), '3.0.0', '2026-03-10T10:00:00Z');
  });
  afterAll(closeAll);

  describe('Memento (RFC 7089)', () => {
    test('MEM-1: the original names its TimeGate and TimeMap, and so does the 303 to it', async () => {
      for (const path of [C, C.replace('/doc/', '/id/')]) {
        const { link } = await site.get(path);
        expect(link).toContain(`<${BASE}${C}>; rel="original timegate"`);
        expect(link).toContain(`<${BASE}${TIMEMAP(C)}>; rel="timemap"; type="application/link-format"`);
      }
    });

    test.each([
      ['before the first', 'Thu, 01 Jan 2015 00:00:00 GMT', '1.0.0'],
      ['at the very second of the first', JAN, '1.0.0'],
      ['between two', 'Sun, 01 Mar 2026 00:00:00 GMT', '2.0.0'],
      ['at the last', MAR, '3.0.0'],
      ['after the last', 'Fri, 01 Jan 2999 00:00:00 GMT', '3.0.0'],
    ])('MEM-2: a moment %s (%s) is 302 to release %s', async (_when, moment, version) => {
      for (const [method, path] of [
        ['GET', C],
        ['HEAD', C],
        ['GET', `${C}.ttl`],
      ] as const) {
        const { status, headers, link } = await site.get(path, { 'accept-datetime': moment }, method);
        expect([status, headers.location]).toEqual([302, `${BASE}${path}?version=${version}`]);
        expect(headers.vary?.toLowerCase()).toContain('accept-datetime');
        expect(link).toContain('rel="original timegate"');
        expect(headers['memento-datetime']).toBeUndefined();
      }
    });

    test('MEM-2: without a moment the newest is given; a malformed one is 400, an unknown original 404, a write 405', async () => {
      const newest = await site.get(C);
      expect([newest.status, newest.body.includes('"c"@nl')]).toEqual([200, true]);
      for (const moment of ['yesterday', '2026-01-31', '', 'Sat, 31 Feb 2026 10:00:00 GMT'])
        expect((await site.get(C, { 'accept-datetime': moment })).status).toBe(400);
      expect((await site.get('/doc/concept/milieu/water/none', { 'accept-datetime': JAN })).status).toBe(404);
      expect((await site.get(C, { 'accept-datetime': JAN }, 'POST')).status).toBe(405);
    });

    test('MEM-3: a memento tells its moment, original and neighbours, is immutable and does not vary by time', async () => {
      const { headers, link, body } = await site.get(`${C}?version=2.0.0`, { 'accept-datetime': JAN });
      expect(body).toContain('"b"@nl');
      expect(headers['memento-datetime']).toBe(FEB);
      expect(headers['cache-control']).toContain('immutable');
      expect(headers.vary).not.toContain('Accept-Datetime');
      for (const part of [
        `<${BASE}${C}>; rel="original timegate"`,
        `<${BASE}${C}?version=2.0.0>; rel="memento"; datetime="${FEB}"`,
        `<${BASE}${C}?version=1.0.0>; rel="first prev memento"; datetime="${JAN}"`,
        `<${BASE}${C}?version=3.0.0>; rel="next last memento"; datetime="${MAR}"`,
      ])
        expect(link).toContain(part);
    });

    test('MEM-4: the TimeMap lists every version, oldest first, with its span', async () => {
      const { status, headers, body } = await site.get(TIMEMAP(C));
      expect([status, headers['content-type']]).toEqual([200, 'application/link-format']);
      const lines = body.trimEnd().split(',\n');
      expect(lines[0]).toBe(`<${BASE}${C}>; rel="original timegate"`);
      expect(lines[1]).toContain(`rel="self"; type="application/link-format"; from="${JAN}"; until="${MAR}"`);
      expect(lines.slice(2).map((line) => /version=([\d.]+)>; rel="([^"]+)"/.exec(line)?.slice(1))).toEqual([
        ['1.0.0', 'first memento'],
        ['2.0.0', 'memento'],
        ['3.0.0', 'last memento'],
      ]);
      expect((await site.get('/timemap?uri=urn:none')).status).toBe(404);
      expect((await site.get('/timemap')).status).toBe(400);
    });

    test('MEM-5: the version is the one that was available then; a date means the end of its day', async () => {
      const at = async (moment: string) => (await site.get(`${C}?at=${encodeURIComponent(moment)}`)).headers;
      expect((await at('2026-02-09'))['content-location']).toBe(`${BASE}${C}.ttl?version=1.0.0`);
      expect((await at('2026-02-10'))['content-location']).toBe(`${BASE}${C}.ttl?version=2.0.0`);
      expect((await at('2026-02-10T09:59:59Z'))['memento-datetime']).toBe(JAN);
    });

    test('MEM-6: a scheme and its concepts are of one release at one moment', async () => {
      for (const moment of ['Sun, 01 Feb 2026 00:00:00 GMT', 'Sun, 01 Mar 2026 00:00:00 GMT']) {
        const versions = await Promise.all(
          ['/doc/conceptscheme/milieu/water', '/doc/concept/milieu/water/1', C].map(
            async (path) =>
              (await site.get(path, { 'accept-datetime': moment })).headers.location?.split('?')[1],
          ),
        );
        expect(new Set(versions).size).toBe(1);
      }
    });
  });

  test('Versions are chained in the data: each names itself, the one before, and that it replaces it', async () => {
    const { body } = await site.get(`${C}.ttl?version=2.0.0`);
    for (const part of [
      `owl:versionIRI <${BASE}${C}?version=2.0.0>`,
      `dcat:previousVersion <${BASE}${C}?version=1.0.0>`,
      `<${BASE}${C}?version=1.0.0> dct:isReplacedBy <${BASE}${C}?version=2.0.0>`,
      'adms:status <http://purl.org/adms/status/Completed>',
      'prov:generatedAtTime "2026-02-10T10:00:00.000Z"^^xsd:dateTime',
      `dct:isPartOf <${BASE}/id/dataset/water/2.0.0>`,
    ])
      expect(body).toContain(part);
    expect(body).not.toContain('3.0.0');
  });

  test('A term that came later has no version before it, in its TimeMap nor in its data', async () => {
    const path = '/doc/concept/milieu/water/6';
    const { body } = await site.get(TIMEMAP(path));
    expect(body.match(/\?version=[\d.]+/g)).toEqual(['?version=2.0.0', '?version=3.0.0']);
    expect((await site.get(`${path}.ttl?version=2.0.0`)).body).not.toContain('previousVersion');
    const early = await site.get(path, { 'accept-datetime': JAN });
    expect(early.headers.location).toBe(`${BASE}${path}?version=2.0.0`);
    expect((await site.get(`${path}?version=1.0.0`)).status).toBe(404);
  });
});
