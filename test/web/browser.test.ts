import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { DCT, SKOS } from '../../src/domain/namespaces.ts';
import { text } from '../../src/domain/term.ts';
import { axe, DESK, launch, onPageOf, PHONE } from './chromium.ts';
import { HOSTILE, HOSTILE_IRIS, HOSTILE_PATHS } from './hostile.ts';
import { aCollection, aConcept, about, aScheme, BASE, collection, concept, libraryOf } from './library.ts';
import { serve, type Served } from './serve.ts';

const TIMEOUT = 120_000;
const note = `${BASE}/id/document/test/nota`;
const reading = (definition: string) => [
  ...aScheme(),
  ...aConcept('datageletterdheid', {
    [SKOS.prefLabel]: [text('datageletterdheid', 'nl'), text('data literacy', 'en')],
    [SKOS.altLabel]: [text('datawijsheid', 'nl')],
    [SKOS.definition]: [text(definition, 'nl'), text('ability to read data', 'en')],
    [SKOS.broader]: [concept('vaardigheid')],
    [SKOS.example]: [text('een grafiek lezen', 'nl')],
    [SKOS.exactMatch]: ['http://eurovoc.europa.eu/c_1'],
    [DCT.source]: [note],
    [DCT.created]: [text('2026')],
  }),
  ...aConcept('vaardigheid'),
  ...aConcept('datakunde', { [DCT.isReplacedBy]: [concept('datageletterdheid')] }),
  ...about(note, { [DCT.title]: [text('Nota datastrategie', 'nl')] }),
  ...aCollection('kern', [concept('vaardigheid')]),
];

const document = (iri: string): string => new URL(iri).pathname.replace('/id/', '/doc/');
const PATHS = [
  '/',
  '/search',
  '/search?q=data',
  '/search?q=xyzzyqq',
  '/search?q=%21',
  '/vocabulary/test',
  '/vocabulary/test/index',
  '/vocabulary/test/releases/2.0.0',
  '/compare/test',
  '/help',
  '/accessibility',
  '/vocabulary/onbekend',
  '/?lang=en',
  '/help?lang=en',
  document(concept('datageletterdheid')),
  `${document(concept('datageletterdheid'))}?lang=en`,
  `${document(concept('datageletterdheid'))}?version=1.0.0`,
  document(concept('datakunde')),
  document(collection('kern')),
  document(note),
  `/vocabulary/test/tree?of=${encodeURIComponent(concept('vaardigheid'))}`,
];
/** The focused element, where it shows no outline. */
const UNSEEN = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return '';
  return getComputedStyle(one).outlineStyle === 'none' ? one.outerHTML.slice(0, 100) : '';
})()`;

let browser: Browser;
let served: Served;
let hostile: Served;
beforeAll(async () => {
  served = await serve(
    await libraryOf({
      test: [reading('vermogen om data te lezen'), reading('vermogen om data te lezen en te begrijpen')],
    }),
  );
  hostile = await serve(await libraryOf({ boos: HOSTILE }));
  browser = await launch();
}, TIMEOUT);
afterAll(async () => {
  await browser?.close();
  await Promise.all([served?.close(), hostile?.close()]);
});

const onPage = (work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> =>
  onPageOf(browser, work, { viewport: DESK, ...options });

describe('In Chromium', () => {
  const looks: readonly [string, BrowserContextOptions][] = [
    ['on a desk, light', { colorScheme: 'light' }],
    ['on a phone, dark', { colorScheme: 'dark', viewport: PHONE }],
    ['with more contrast', { contrast: 'more', colorScheme: 'dark' }],
  ];
  test.each(looks)(
    'axe finds nothing on any page %s',
    async (_, options) => {
      await onPage(async (page) => {
        for (const path of PATHS) {
          await page.goto(served.url + path);
          expect([path, ...(await axe(page))]).toEqual([path]);
        }
      }, options);
    },
    TIMEOUT,
  );

  test(
    'no page is wider than a phone',
    async () => {
      await onPage(
        async (page) => {
          for (const url of [
            ...PATHS.map((path) => served.url + path),
            ...HOSTILE_IRIS.map((iri) => hostile.url + document(iri)),
            `${hostile.url}/compare/boos`,
          ]) {
            await page.goto(url);
            const width = await page.evaluate<number>('document.documentElement.scrollWidth');
            expect([url, width]).toEqual([url, PHONE.width]);
          }
        },
        { viewport: PHONE },
      );
    },
    TIMEOUT,
  );

  test(
    'hostile text is inert on every page',
    async () => {
      await onPage(async (page) => {
        for (const path of [...HOSTILE_PATHS, ...HOSTILE_IRIS.map(document)]) {
          await page.goto(hostile.url + path);
          expect([path, await page.title()]).not.toEqual([path, 'taken']);
          const links = await page.$$eval('a', (all) => all.map(({ protocol }) => protocol));
          expect(links.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
        }
      });
    },
    TIMEOUT,
  );

  test(
    'a newcomer finds a term and its source without script',
    async () => {
      await onPage(
        async (page) => {
          await page.goto(served.url);
          await page.getByLabel('Zoek een begrip').fill('datawijsheid');
          await page.getByRole('button', { name: 'Zoek' }).click();
          await page.getByRole('link', { name: 'datageletterdheid' }).click();
          expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('datageletterdheid');
          expect(await page.getByRole('link', { name: 'Nota datastrategie' }).count()).toBe(1);
          await page.getByText('Toon de wijziging').click();
          expect(await page.locator('ins').first().textContent()).toContain('te begrijpen');
          await page.getByLabel('Toon een andere versie').selectOption('1.0.0');
          await page.getByRole('button', { name: 'Toon' }).click();
          expect(page.url()).toContain('version=1.0.0');
        },
        { javaScriptEnabled: false },
      );
    },
    TIMEOUT,
  );

  test(
    'without script a branch of the tree opens by keyboard, below its own name',
    async () => {
      await onPage(
        async (page) => {
          await page.goto(`${served.url}/vocabulary/test`);
          await page.locator('.tree summary').first().focus();
          await page.keyboard.press('Enter');
          const link = (name: string) => page.locator('.tree').getByRole('link', { name }).first();
          const [parent, child] = [
            await link('vaardigheid').boundingBox(),
            await link('datageletterdheid').boundingBox(),
          ];
          expect(child?.y).toBeGreaterThan((parent?.y ?? 0) + 10);
          expect(child?.x).toBeGreaterThan(parent?.x ?? 0);
        },
        { javaScriptEnabled: false },
      );
    },
    TIMEOUT,
  );

  test(
    'the keyboard alone finds a term through the suggestions',
    async () => {
      await onPage(async (page) => {
        await page.goto(served.url);
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const box = page.getByRole('combobox');
        expect(await page.evaluate(`document.activeElement.getAttribute('role') === 'combobox'`)).toBe(true);
        await page.keyboard.type('datag');
        const options = page.getByRole('option');
        await options.first().waitFor();
        expect(await box.getAttribute('aria-expanded')).toBe('true');
        expect(await page.getByRole('status').first().textContent()).toBe(
          '1 voorstellen. Kies met pijl omhoog en omlaag.',
        );
        await page.keyboard.press('ArrowDown');
        expect(await box.getAttribute('aria-activedescendant')).toBe(
          await options.first().getAttribute('id'),
        );
        expect(await options.first().getAttribute('aria-selected')).toBe('true');
        expect(await axe(page)).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await box.getAttribute('aria-expanded')).toBe('false');
        await page.keyboard.press('ArrowDown');
        await options.first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/doc/concept/test/datageletterdheid');
      });
    },
    TIMEOUT,
  );

  test(
    'everything that can be reached by keyboard shows where the focus is',
    async () => {
      await onPage(async (page) => {
        await page.goto(served.url + document(concept('datageletterdheid')));
        const unseen = new Set<string>();
        for (let i = 0; i < 60; i += 1) {
          await page.keyboard.press('Tab');
          const found = await page.evaluate<string>(UNSEEN);
          if (found) unseen.add(found);
        }
        expect([...unseen]).toEqual([]);
      });
    },
    TIMEOUT,
  );

  test(
    'an address is copied with one press',
    async () => {
      await onPage(
        async (page) => {
          await page.goto(served.url + document(concept('datageletterdheid')));
          await page.getByRole('button', { name: 'Kopieer' }).first().click();
          await page.getByRole('button', { name: 'Gekopieerd' }).waitFor();
          expect(await page.evaluate('navigator.clipboard.readText()')).toBe(concept('datageletterdheid'));
        },
        { permissions: ['clipboard-read', 'clipboard-write'] },
      );
    },
    TIMEOUT,
  );
});
