import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { startServer, type RunningServer } from '../../src/server.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { loadSeed } from '../../src/workflow/load-seed.ts';
import { importTurtle } from '../support/vocabularies.ts';

const BASE = 'http://begrippen.example.org';
let folder: string;
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'begrippenkader-server-'));
  const config = readConfig({
    PORT: '0',
    PUBLIC_URL: BASE,
    DATABASE_URL: `sqlite:${join(folder, 'db.sqlite')}`,
    LOG_LEVEL: 'silent',
  });
  store = await openStore(config.databaseUrl);
  const bytes = readFileSync(new URL('../../seed/datastrategie.ttl', import.meta.url));
  await loadSeed(store, { bytes, base: BASE, now: new Date('2026-01-01T00:00:00Z') });
  server = await startServer(config, store);
});
afterAll(async () => {
  await server.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });

/** One raw request, for what fetch would never send. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(server.url).port), 'localhost', () => socket.end(text));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

describe('The whole server', () => {
  test('tells a newcomer what datageletterdheid means, and where that comes from, in two steps', async () => {
    const results = await (await get('/search?q=datageletterdheid')).text();
    const [, link] = /<h3>\s*<a href="([^"]+)"/.exec(results) as RegExpExecArray;
    const page = await (await get(link as string)).text();
    expect(page).toContain('vermogen om data te lezen');
    expect(page).toMatch(/[Nn]ota.*Vlaamse datastrategie/);
  });

  test.each([
    ['/', 'text/html'],
    ['/search?q=data', 'text/html'],
    ['/help', 'text/html'],
    ['/doc/conceptscheme/datastrategie', 'text/turtle'],
    ['/export/datastrategie.jsonld', 'application/ld+json'],
    ['/export/datastrategie.csv', 'text/csv'],
    ['/ldes/datastrategie', 'text/turtle'],
    ['/feed/datastrategie.atom', 'application/atom+xml'],
    ['/catalogue', 'text/turtle'],
    ['/.well-known/void', 'text/turtle'],
    ['/robots.txt', 'text/plain'],
    ['/sitemap.xml', 'application/xml'],
    ['/health/live', 'application/json'],
    ['/health/ready', 'application/json'],
  ])('answers %s', async (path, type) => {
    const answer = await get(path, { accept: `${type}, */*;q=0.1` });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
  });

  test('serves the explorer to browsers, with all its files from here', async () => {
    const page = await (await get('/graphql', { accept: 'text/html' })).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, file]) => file as string)
      .filter((file) => !file.startsWith('data:'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      expect(file).toMatch(/^\/(?!\/)/);
      expect((await get(file)).status).toBe(200);
    }
  });

  test('mints URIs of its public address, whatever the request says its host is', async () => {
    const answer = await get('/id/concept/datastrategie/0304', { 'x-forwarded-host': 'evil.example' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${BASE}/doc/concept/datastrategie/0304`,
    ]);
  });

  test('switches the language of a document by ?lang=, and of an error page by Accept-Language', async () => {
    const page = (query: string) =>
      get(`/doc/concept/datastrategie/0304${query}`, { accept: 'text/html' }).then((answer) => answer.text());
    expect(await page('?lang=en')).toContain('<html lang="en"');
    expect(await page('')).toContain('<html lang="nl"');
    const missing = await get('/nothing', { accept: 'text/html', 'accept-language': 'en' });
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('<html lang="en"')]);
  });

  test('takes up what another process releases, when it looks again', async () => {
    await importTurtle(store, 'nieuw', 'ex:a a skos:Concept ; skos:prefLabel "gloednieuw"@nl .', {
      release: '1.0.0',
    });
    await server.app.refresh();
    const query = encodeURIComponent('{ search(query: "gloednieuw") { totalCount } }');
    const answer = await (await get(`/graphql?query=${query}`)).json();
    expect(answer).toMatchObject({ data: { search: { totalCount: 1 } } });
  });

  test.each([
    ['an unknown path', 'GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
    ['a path that cannot be decoded', 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    [
      'dots that lead outside',
      'GET /assets/../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      404,
    ],
    [
      'giant headers',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\nConnection: close\r\n\r\n`,
      431,
    ],
    [
      'a body that is no JSON',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1\r\nConnection: close\r\n\r\n{',
      400,
    ],
  ])('refuses %s, and lives on', async (_what, request, status) => {
    const answer = await raw(request);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toMatch(/ at .*\.(ts|js):\d+/);
    expect((await get('/health/live')).status).toBe(200);
  });
});
