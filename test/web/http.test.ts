import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DCT, OWL, SKOS } from '../../src/domain/namespaces.ts';
import { text, typed } from '../../src/domain/term.ts';
import { aConcept, about, aScheme, concept, documentOf, libraryOf, SCHEME, type Library } from './library.ts';
import { serve, type Answer, type Served } from './serve.ts';

const BIG = 'http://example.org/groot/';
const big = [
  ...about(`${BIG}scheme`, {
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': [SKOS.ConceptScheme],
    [SKOS.prefLabel]: [text('Groot', 'nl')],
    [SKOS.hasTopConcept]: [`${BIG}0`],
  }),
  ...Array.from({ length: 10_001 }, (_, i) =>
    about(`${BIG}${i}`, {
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': [SKOS.Concept],
      [SKOS.inScheme]: [`${BIG}scheme`],
      [SKOS.prefLabel]: [text(`soort ${i}`, 'nl')],
      ...(i > 0 && { [SKOS.broader]: [`${BIG}0`] }),
    }),
  ).flat(),
];
const small = (definition: string) => [
  ...aScheme(),
  ...aConcept('datakwaliteit', {
    [SKOS.altLabel]: [text('gegevenskwaliteit', 'nl')],
    [SKOS.definition]: [text(definition, 'nl')],
  }),
  ...aConcept('kwaliteit', {
    [OWL.deprecated]: [typed('true', 'http://www.w3.org/2001/XMLSchema#boolean')],
    [DCT.isReplacedBy]: [concept('datakwaliteit')],
  }),
];

let library: Library;
let served: Served;
const get = (url: string, headers?: Record<string, string>): Promise<Answer> => served.get(url, headers);
const body = async (url: string, headers?: Record<string, string>): Promise<string> =>
  (await get(url, headers)).body;

beforeAll(async () => {
  library = await libraryOf({
    test: [small('mate van geschiktheid'), small('mate waarin data geschikt zijn')],
    groot: [big],
  });
  served = await serve(library);
});
afterAll(() => served.close());

describe('The pages over HTTP', () => {
  test.each([
    '/',
    '/search',
    '/search?q=data',
    '/vocabulary/test',
    '/vocabulary/test/index',
    '/vocabulary/test/releases/2.0.0',
    '/compare/test',
    '/help',
    '/accessibility',
  ])('%s is a document with a strict policy, one heading, and a way past the navigation', async (url) => {
    const { headers, status, body } = await get(url);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toContain('<a class="skip" href="#main">');
    expect(body).toContain('hreflang="en"');
  });

  test('speak the language of the address, else of the browser, else Dutch', async () => {
    const english = { 'accept-language': 'fr;q=0.9, en-GB;q=0.8, nl;q=0.2' };
    expect(await body('/')).toContain('<html lang="nl">');
    expect(await body('/', english)).toContain('<html lang="en">');
    expect(await body('/?lang=nl', english)).toContain('<html lang="nl">');
    expect(await body('/?lang=xx')).toContain('<html lang="nl">');
    expect((await get('/')).headers.get('vary')).toMatch(/accept-language/i);
    expect((await get('/')).headers.get('set-cookie')).toBeNull();
  });

  test('are sent once: who has a page already gets 304', async () => {
    const { headers } = await get('/help');
    expect((await get('/help', { 'if-none-match': headers.get('etag') as string })).status).toBe(304);
  });

  test('have assets that may be kept for ever, for their names say what is in them', async () => {
    const page = await body('/');
    const names = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, name]) => name as string);
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      expect(name).toMatch(/\.[0-9a-f]{12}\.(css|js|svg)$/);
      const { status, headers } = await get(name);
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    expect((await get('/assets/style.css')).status).toBe(404);
    expect((await get('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });

  test('weigh little: home with its style and scripts is under 100 kB, the type-ahead under 6 kB', async () => {
    const page = await body('/');
    const names = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, name]) => name as string);
    const sizes = await Promise.all(names.map(async (name) => Buffer.byteLength((await get(name)).body)));
    expect(sizes.reduce((sum, size) => sum + size, Buffer.byteLength(page))).toBeLessThan(100_000);
    expect(sizes[names.findIndex((name) => name.includes('type-ahead'))]).toBeLessThan(6_000);
  });

  test('live below another site where the public URL has a path', async () => {
    const below = await serve(await libraryOf({ test: [small('x')] }, 'https://example.org/begrippen'));
    const { body } = await below.get('/');
    await below.close();
    expect(body).toContain('href="/begrippen/vocabulary/test"');
    expect(body).not.toMatch(/(href|src|action)="\/(?!begrippen)/);
  });

  test.each([
    ['/vocabulary/onbekend', 404, 'Er is geen gepubliceerd vocabularium met die naam.'],
    ['/vocabulary/test?version=9.9.9', 404, 'Die versie van het vocabularium bestaat niet.'],
    ['/vocabulary/test?version=1.0.0&at=2026-01-01', 400, 'Dit adres klopt niet'],
    ['/vocabulary/test/tree?of=x', 404, 'Geen vocabularium op deze site beschrijft deze URI.'],
    ['/compare/test?from=0', 404, 'Die versie van het vocabularium bestaat niet.'],
  ])('%s is refused with %d and a reason in the reader’s language', async (url, status, reason) => {
    const { status: answered, body } = await get(url);
    expect(answered).toBe(status);
    expect(body).toContain(reason);
    expect(body).toContain('role="search"');
  });

  test.each([400, 404, 406, 410, 500, 503, 418])('a problem %d has a page in both languages', (status) => {
    const [dutch, english] = [{}, { lang: 'en' }].map((visitor) =>
      library.pages.problem({ status }, visitor),
    );
    expect(dutch).toContain('Naar de startpagina');
    expect(english).toContain('To the home page');
  });
});

describe('Searching', () => {
  test('says why a term was found, and by which name where that is not its own', async () => {
    const page = (await body('/search?q=gegevenskwaliteit'))
      .replace(/<[^>]*>|\s+/g, ' ')
      .replace(/\s+/g, ' ');
    expect(page).toMatch(/1 resultaat voor “ ?gegevenskwaliteit ?”/);
    expect(page).toMatch(/datakwaliteit .*Gevonden via andere naam “ ?gegevenskwaliteit ?” \(precies dit\)/);
  });

  test('puts retired terms last, marked, with their successor', async () => {
    const page = await body('/search?q=kwaliteit');
    const [first, second] = page.split('class="hit"').slice(1);
    expect(first).not.toContain('vervallen');
    expect(second).toContain('mark-retired');
    expect(second).toMatch(/Gebruik in plaats daarvan:[^]*\/doc\/concept\/test\/datakwaliteit/);
  });

  test('counts exactly, page after page, and within filters', async () => {
    expect(await body('/search?q=soort')).toContain('10.001 resultaten');
    expect(await body('/search?q=soort&page=2')).toMatch(/<ol class="hits" start="21">/);
    expect(await body('/search?q=kwaliteit&status=current')).toContain('1 resultaat');
    expect(await body('/search?q=kwaliteit&vocabulary=groot')).toContain('0 resultaten');
    expect(await body('/search?q=proefvocabularium&kind=scheme')).toContain('1 resultaat');
  });

  test('helps further where there is nothing, and where nothing can be searched', async () => {
    expect(await body('/search?q=xyzzyqq')).toMatch(
      /Niets gevonden[^]*Controleer de spelling[^]*\/vocabulary\/test\/index/,
    );
    expect(await body('/search?q=%21%21')).toContain('Gebruik minstens één letter of cijfer');
    expect(await body(`/search?q=${'a'.repeat(300)}`)).toContain('hoogstens 16 woorden en 200 tekens');
  });

  test('suggests as JSON, with where each suggestion leads', async () => {
    const { headers, body } = await get('/suggest?prefix=gegevensk&language=nl');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body)).toEqual({
      suggestions: [
        {
          uri: concept('datakwaliteit'),
          vocabulary: 'test',
          label: 'gegevenskwaliteit',
          language: 'nl',
          note: '→ datakwaliteit',
          href: '/doc/concept/test/datakwaliteit',
        },
      ],
    });
    expect(JSON.parse((await get('/suggest')).body)).toEqual({ suggestions: [] });
  });
});

describe('A vocabulary', () => {
  test('shows its terms as a tree, its letters, releases, digests and downloads', async () => {
    const page = await body('/vocabulary/test');
    for (const part of [
      '/doc/concept/test/datakwaliteit',
      '/vocabulary/test/index?in=nl&amp;letter=D',
      '/compare/test?from=1.0.0&amp;to=2.0.0',
      `sha256-${'2'.repeat(64)}`,
      '/export/test.ttl?version=2.0.0',
    ])
      expect(page).toContain(part);
    expect(await documentOf(library, SCHEME)).toContain('/doc/concept/test/datakwaliteit');
  });

  test('of ten thousand children is read page by page, each light', async () => {
    const home = await body('/vocabulary/groot');
    expect(home.length).toBeLessThan(100_000);
    const branch = await body(`/vocabulary/groot/tree?of=${encodeURIComponent(`${BIG}0`)}&page=100`);
    expect(branch).toContain('soort 10000');
    expect(branch).toContain('pagina 100 van 100');
    expect((await documentOf(library, `${BIG}0`)).length).toBeLessThan(100_000);
  });

  test('has an alphabetical list that refers other names to the term', async () => {
    const page = (await body('/vocabulary/test/index?in=nl&letter=G')).replace(/\s+/g, ' ');
    expect(page).toMatch(
      /<bdi>gegevenskwaliteit<\/bdi><\/span ?> zie <a href="\/doc\/concept\/test\/datakwaliteit"/,
    );
  });

  test('compares two of its releases, in either order', async () => {
    const page = await body('/compare/test?from=1.0.0&to=2.0.0');
    expect(page).toContain('<del>van geschiktheid</del>');
    expect(page).toContain('<ins>waarin data geschikt zijn</ins>');
    expect(await body('/compare/test?from=2.0.0&to=1.0.0')).toContain('<ins>van geschiktheid</ins>');
    expect(await body('/compare/test?from=2.0.0&to=2.0.0')).toContain('Deze twee versies zijn gelijk.');
    expect(await body('/vocabulary/test/releases/2.0.0')).toMatch(/0 toegevoegd, 1 gewijzigd, 0 weggelaten/);
  });

  test('is reachable from home, and every link inside the site leads somewhere', async () => {
    const seen = new Set<string>();
    const queue = ['/'];
    for (let url = queue.pop(); url !== undefined && seen.size < 150; url = queue.pop()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const page = await fetchPage(url);
      for (const [, link = ''] of page.matchAll(/ href="(\/[^"#]*)/g)) {
        const target = link.replaceAll('&amp;', '&');
        if (!/^\/(graphql|export|assets|doc[^?]*\.(ttl|jsonld|rdf|nt)|doc\.)|groot|lang=/.test(target))
          queue.push(target);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

async function fetchPage(url: string): Promise<string> {
  const { status, body } = await get(url);
  expect([url, status]).toEqual([url, 200]);
  return body;
}
