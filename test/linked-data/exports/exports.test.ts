import { createHash } from 'node:crypto';
import { readdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonical, data, openSite, PREFIXES, type Site } from '../feeds/site.ts';

const OWN = `${PREFIXES}
ex:1 a skos:Concept ; skos:prefLabel "Één"@nl, "One"@en ; skos:altLabel "a|b"@nl, "c"@nl ;
  skos:inScheme <https://example.org/id/conceptscheme/s> ; dct:source [ dct:title "bron"@nl ; foaf:page ex:x ] .
ex:1/a a skos:Concept ; skos:prefLabel "Een A"@nl ; skos:broader ex:1 ; skos:notation "A" .
ex:1-b a skos:Concept ; skos:prefLabel "Een B"@nl ; owl:deprecated true ; dct:isReplacedBy ex:1 .
ex:l a skos:OrderedCollection ; skos:memberList ( ex:1 ex:1-b ) .
`
  .replaceAll('ex:1/a', '<https://example.org/id/concept/1/a>')
  .replaceAll('ex:1-b', '<https://example.org/id/concept/1-b>');

/** The bytes as sent: `fetch` would undo the coding. */
const raw = (url: string, headers: Record<string, string>) =>
  new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) =>
    httpGet(url, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode as number,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(pieces),
        }),
      );
    }).on('error', reject),
  );

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');

describe('An export', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await site.publish('own', '1.0.0', `${PREFIXES} ex:1 a skos:Concept ; skos:prefLabel "Eerst"@nl .`);
    await site.publish('own', '2.0.0', OWN);
    for (const version of ['1.0.1', '2.0.0', '2.1.0', '2.1.1', '2.1.3'])
      await site.publish('emissie', version, data(`feeds/emissie-${version}.ttl`));
    await site.publish(
      'graphs',
      '1',
      '<https://e.org/a> <https://e.org/p> "x" <https://e.org/g> .\n',
      'nquads',
    );
  });
  afterAll(() => site.close());

  test.each(['ttl', 'trig', 'jsonld', 'rdf', 'nt', 'nq'])(
    'as %s holds exactly what was imported',
    async (extension) => {
      expect(await canonical(await site.text(`/export/own.${extension}`), extension)).toEqual(
        await canonical(OWN, 'ttl'),
      );
      for (const version of ['1.0.1', '2.1.3'])
        expect(
          await canonical(await site.text(`/export/emissie.${extension}?version=${version}`), extension),
        ).toEqual(await canonical(data(`feeds/emissie-${version}.ttl`), 'ttl'));
    },
  );

  test('as N-Quads has the digest of the release, as ten lines of other code find', async () => {
    for (const path of ['own.nq', 'own.nt', 'emissie.nq?version=2.0.0', 'graphs.nq']) {
      const response = await site.get(`/export/${path}`);
      const found = createHash('sha256')
        .update(Buffer.from(await response.arrayBuffer()))
        .digest('hex');
      expect([path, response.headers.get('release-digest')]).toEqual([path, `sha256-${found}`]);
    }
  });

  test('is found by date, and refused where there is none', async () => {
    expect((await site.get('/export/own.ttl?at=2026-01-01')).headers.get('content-location')).toMatch(
      /version=1\.0\.0$/,
    );
    const cases: [string, number][] = [
      ['/export/own.ttl?version=9', 404],
      ['/export/own.ttl?at=2020-01-01', 404],
      ['/export/own.ttl?at=2026-02-30', 400],
      ['/export/own.ttl?version=1.0.0&at=2026-01-01', 400],
      ['/export/own.ttl?version=', 400],
      ['/export/own.ttl?version=1.0.0&version=2.0.0', 400],
      ['/export/other.ttl', 404],
      ['/export/own.exe', 404],
      ['/export/..%2Fown.ttl', 404],
      ['/export/own', 404],
      ['/export/graphs.ttl', 406],
      ['/export/graphs.nt', 406],
    ];
    for (const [path, status] of cases) {
      const response = await site.get(path);
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
    expect(readdirSync(join(site.folder, 'exports')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('of a numbered release is immutable, the newest revalidates', async () => {
    const pinned = await site.get('/export/own.ttl?version=1.0.0');
    expect(pinned.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const newest = await site.get('/export/own.ttl');
    expect(newest.headers.get('cache-control')).toBe('public, no-cache');
    const again = await site.get('/export/own.ttl', {
      'If-None-Match': newest.headers.get('etag') as string,
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(newest.headers.get('content-disposition')).toBe('attachment; filename="own-2.0.0.ttl"');
    expect(newest.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('comes compressed to who accepts that, each coding with its own tag and digest', async () => {
    const url = `${site.base}/export/emissie.ttl?version=2.1.3`;
    const plain = await raw(url, {});
    const gzip = await raw(url, { 'Accept-Encoding': 'gzip' });
    const br = await raw(url, { 'Accept-Encoding': 'gzip;q=0.5, br' });
    expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ]);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers['etag'])).size).toBe(3);
    for (const { headers, body } of [plain, gzip, br]) {
      expect(headers['content-digest']).toBe(`sha-256=:${sha256(body)}:`);
      expect(headers['repr-digest']).toBe(headers['content-digest']);
      expect(headers['vary']).toBe('Accept-Encoding');
      expect(headers['content-length']).toBe(String(body.length));
    }
  });

  test('is resumed from where it broke off', async () => {
    const url = `${site.base}/export/emissie.nt?version=2.1.3`;
    const whole = await raw(url, {});
    const half = await raw(url, { Range: 'bytes=0-999' });
    const rest = await raw(url, { Range: 'bytes=1000-', 'If-Range': half.headers['etag'] as string });
    expect([half.status, rest.status]).toEqual([206, 206]);
    expect(Buffer.concat([half.body, rest.body])).toEqual(whole.body);
    expect(rest.headers['content-range']).toBe(`bytes 1000-${whole.body.length - 1}/${whole.body.length}`);
    expect(rest.headers['repr-digest']).toBe(whole.headers['repr-digest']);
    expect(rest.headers['content-digest']).toBeUndefined();
    expect((await raw(url, { Range: 'bytes=-10' })).body).toEqual(whole.body.subarray(-10));
  });

  test('is sent whole where the part would be of something else, or makes no sense', async () => {
    const url = `${site.base}/export/emissie.nt?version=2.1.3`;
    const { length } = (await raw(url, {})).body;
    for (const headers of [
      { Range: 'bytes=5-', 'If-Range': '"another"' },
      { Range: 'bytes=9-5' },
      { Range: 'bytes=0-1,5-6' },
      { Range: 'lines=1-2' },
    ] as Record<string, string>[])
      expect([headers, (await raw(url, headers)).status]).toEqual([headers, 200]);
    const beyond = await raw(url, { Range: `bytes=${length}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${length}`]);
  });

  test('answers HEAD with the headers of GET and no body', async () => {
    const [head, get] = await Promise.all(
      ['HEAD', 'GET'].map((method) =>
        fetch(`${site.base}/export/own.rdf`, {
          method,
          headers: { 'Accept-Encoding': 'identity', Connection: 'close' },
        }),
      ),
    );
    expect(await head?.text()).toBe('');
    for (const name of ['content-length', 'etag', 'repr-digest', 'content-type', 'release-digest'])
      expect([name, head?.headers.get(name)]).toEqual([name, get?.headers.get(name)]);
  });

  test('is rendered anew where its file was damaged, and after a restart not again', async () => {
    const before = await site.text('/export/own.ttl');
    const folder = join(site.folder, 'exports');
    for (const name of readdirSync(folder))
      if (name.endsWith('.identity')) truncateSync(join(folder, name), 3);
    expect(await site.text('/export/own.ttl', { 'Accept-Encoding': 'identity' })).toBe(before);
    await site.restart();
    expect(await site.text('/export/own.ttl')).toBe(before);
  });

  test('leaves nothing of a crash, and takes no more than its part of the disk', async () => {
    const small = await openSite({ cacheBytes: 40_000 });
    await small.publish('emissie', '1', data('feeds/emissie-2.1.3.ttl'));
    await small.text('/export/emissie.ttl');
    const folder = join(small.folder, 'exports');
    writeFileSync(join(folder, 'half.tmp'), 'half a file');
    utimesSync(join(folder, 'half.tmp'), 1, 1);
    for (const extension of ['nt', 'nq', 'rdf', 'jsonld']) await small.text(`/export/emissie.${extension}`);
    const names = readdirSync(folder);
    expect(names).not.toContain('half.tmp');
    expect(names.filter((name) => name.endsWith('.json')).length).toBeLessThan(3);
    await small.close();
  });
});

describe('The CSV of a vocabulary', () => {
  const TRIGGERS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠x'];
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    const literal = (text: string) => JSON.stringify(text);
    const evil = TRIGGERS.map(
      (text, i) =>
        `ex:e${i} a skos:Concept ; skos:prefLabel ${literal(text)}@nl ; skos:definition ${literal(`goed;${text}`)}@nl ; skos:notation ${literal(text)} .`,
    );
    await site.publish('own', '1', `${OWN}\n${evil.join('\n')}`);
  });
  afterAll(() => site.close());

  /** A reader of RFC 4180 in a few lines, none of them ours. */
  const parse = (csv: string): string[][] =>
    csv
      .replace(/^\uFEFF/, '')
      .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .filter((line) => line !== '')
      .map((line) =>
        [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) =>
          (cell as string).replaceAll('""', '"'),
        ),
      );

  const table = async () => {
    const [head = [], ...rows] = parse(await site.text('/export/own.csv'));
    return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
  };

  test('has a row a concept, with a column for each language in use', async () => {
    const rows = await table();
    expect(rows.length).toBe(3 + TRIGGERS.length);
    expect(rows.find(({ uri }) => uri?.endsWith('/1'))).toMatchObject({
      'prefLabel@nl': 'Één',
      'prefLabel@en': 'One',
      'altLabel@nl': 'a\\|b|c',
      inScheme: 'https://example.org/id/conceptscheme/s',
      status: 'current',
    });
    expect(rows.find(({ uri }) => uri?.endsWith('/1-b'))).toMatchObject({
      status: 'retired',
      replacedBy: 'https://example.org/id/concept/1',
    });
    expect(rows.find(({ uri }) => uri?.endsWith('/1/a'))).toMatchObject({
      broader: 'https://example.org/id/concept/1',
      notation: 'A',
    });
  });

  test('holds no cell that a spreadsheet takes for a formula, with whatever separator it reads', async () => {
    const csv = await site.text('/export/own.csv');
    const cells = parse(csv).flat();
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    const split = csv.split(/[;,\t\r\n]/).map((cell) => cell.replace(/^"+/, ''));
    expect(split.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  test('leaves the text as it is in every other format', async () => {
    expect(await canonical(await site.text('/export/own.nt'), 'nt')).toEqual(
      await canonical(await site.text('/export/own.ttl'), 'ttl'),
    );
    expect(await site.text('/export/own.nt')).toContain('"=1+1"@nl');
  });

  test('starts with a byte order mark, is attached and not sniffed', async () => {
    const response = await site.get('/export/own.csv');
    expect([...new Uint8Array(await response.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
