import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closeAll, foreign, testSite, water, type TestSite } from './support.ts';

const C = '/doc/concept/milieu/water/2';
let written: string[];
let site: TestSite;

beforeEach(async () => {
  written = [];
  site = await testSite({
    html: ({ languages, lang, page, version }) => {
      const text = [languages.join(), lang, page, version].join('|');
      written.push(text);
      return `<p>${text}</p>`;
    },
    pageHeaders: { 'Content-Security-Policy': "default-src 'none'" },
  });
  await site.publish('water', water(), '1.0.0', '2026-01-10T10:00:00Z');
});
afterAll(closeAll);

const page = (query = '', languages = 'nl') =>
  site.get(C + query, { accept: 'text/html', 'accept-language': languages });

describe('A page', () => {
  test('is written once for equal readers, and sent with the same headers each time', async () => {
    const [first, second] = [await page(), await page()];
    expect(written).toHaveLength(1);
    expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' });
    expect(second.body).toBe(first.body);
    expect(second.headers['content-security-policy']).toBe("default-src 'none'");
    expect((await site.get(C, { accept: 'text/turtle' })).headers['content-security-policy']).toBeUndefined();
  });

  test('is another for another language, part or version, and for who takes no HTML', async () => {
    for (const [query, languages] of [
      ['', 'nl'],
      ['', 'en'],
      ['?lang=en', 'nl'],
      ['?page=2', 'nl'],
      ['?version=1.0.0', 'nl'],
    ])
      expect((await page(query, languages)).body).toBe(`<p>${written.at(-1)}</p>`);
    expect(new Set(written).size).toBe(5);
    expect((await site.get(C, { accept: 'text/turtle', 'accept-language': 'nl' })).body).toContain('skos:');
  });

  test('is written anew once any vocabulary has a new release, as it may name terms of that one', async () => {
    await page();
    await site.publish('foreign', foreign, '1', '2026-02-10T10:00:00Z');
    await page();
    await page();
    expect(written).toHaveLength(2);
  });

  test('is 304 to who has it, also when it was kept', async () => {
    const { etag } = (await page()).headers;
    const again = await site.get(C, {
      accept: 'text/html',
      'accept-language': 'nl',
      'if-none-match': String(etag),
    });
    expect([again.status, written.length]).toEqual([304, 1]);
  });
});
