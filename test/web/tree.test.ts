import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { OWL, SKOS } from '../../src/domain/namespaces.ts';
import { text, typed } from '../../src/domain/term.ts';
import { axe, DESK, launch, onPageOf, PHONE } from './chromium.ts';
import { aConcept, aScheme, concept, libraryOf } from './library.ts';
import { serve, type Served } from './serve.ts';

const TIMEOUT = 120_000;
const MANY = 10_000;
const under = (name: string, ...above: string[]) => aConcept(name, { [SKOS.broader]: above.map(concept) });
const statements = [
  ...aScheme(),
  ...aConcept('alles'),
  ...Array.from({ length: MANY }, (_, i) => under(`soort ${String(i + 1).padStart(5, '0')}`, 'alles')).flat(),
  ...under('onder', 'soort 00001'),
  // Below each other in a ring.
  ...under('ring a', 'soort 00002', 'ring b'),
  ...under('ring b', 'ring a'),
  ...aConcept('bomen'),
  ...under('beuk', 'bomen'),
  ...under('berk', 'bomen'),
  ...aConcept('<b>x</b>', {
    [SKOS.broader]: [concept('bomen')],
    [SKOS.prefLabel]: [text('<b>iep</b>', 'nl')],
    [OWL.deprecated]: [typed('true', 'http://www.w3.org/2001/XMLSchema#boolean')],
  }),
];

let served: Served;
beforeAll(async () => {
  served = await serve(await libraryOf({ test: [statements] }));
}, TIMEOUT);
afterAll(() => served.close());

interface Branch {
  readonly total: number;
  readonly pages: number;
  readonly concepts: readonly { name: string; href: string; below: number; retired: boolean }[];
}

const branch = async (of: string, query = ''): Promise<Branch> => {
  const { status, headers, body } = await served.get(
    `/vocabulary/test/branch?of=${encodeURIComponent(of)}${query}`,
  );
  expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  return JSON.parse(body) as Branch;
};

describe('A branch as data', () => {
  test('comes a hundred at a time, by name', async () => {
    const first = await branch(concept('alles'));
    expect([first.total, first.pages, first.concepts.length]).toEqual([MANY, 100, 100]);
    expect(first.concepts[0]).toMatchObject({ name: 'soort 00001', below: 1, retired: false });
    const last = await branch(concept('alles'), '&page=100');
    expect(last.concepts.at(-1)?.name).toBe('soort 10000');
    expect((await branch(concept('alles'), '&page=101')).concepts).toEqual([]);
  });

  test('of a version asked for leads to concepts in that version', async () => {
    const { concepts } = await branch(concept('bomen'), '&version=1.0.0&lang=nl');
    expect(concepts.map(({ href }) => new URL(href, served.url).searchParams.get('version'))).toEqual([
      '1.0.0',
      '1.0.0',
      '1.0.0',
    ]);
  });

  test.each(['/vocabulary/test/branch', '/vocabulary/test/branch?of=x', '/vocabulary/geen/branch?of=x'])(
    'is not found at %s',
    async (path) => {
      expect((await served.get(path)).status).toBe(404);
    },
  );
});

describe('The tree in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, TIMEOUT);
  afterAll(() => browser?.close());

  /** What has the focus: its text and what it says of itself. */
  const focused = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(
      `['textContent', 'ariaLevel', 'ariaExpanded'].map((name) => String(document.activeElement[name]).trim())`,
    );
  const press = async (page: Page, ...keys: string[]): Promise<string | undefined> => {
    for (const key of keys) await page.keyboard.press(key);
    return (await focused(page))[0];
  };
  const open = async (page: Page): Promise<void> => {
    await page.goto(`${served.url}/vocabulary/test`);
    await page.getByRole('treeitem', { name: 'alles' }).focus();
  };

  test(
    'is walked through by keyboard, and remembers where one was',
    () =>
      onPageOf(browser, async (page) => {
        await open(page);
        expect(await focused(page)).toEqual(['alles', '1', 'false']);
        expect(await press(page, 'ArrowDown')).toBe('bomen');
        expect(await press(page, 'ArrowRight', 'ArrowRight')).toBe('<b>iep</b>');
        expect(await press(page, 'ArrowDown')).toBe('berk');
        expect(await focused(page)).toEqual(['berk', '2', 'null']);
        expect(await press(page, 'ArrowLeft')).toBe('bomen');
        expect(await press(page, 'End')).toBe('beuk');
        expect(await press(page, 'Home')).toBe('alles');
        expect(await press(page, 'b')).toBe('bomen');
        expect(await press(page, 'e', 'u')).toBe('beuk');
        expect(await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowDown')).toBe('bomen');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Shift+Tab');
        expect((await focused(page))[0]).toBe('bomen');
        await press(page, 'ArrowRight', 'End');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/doc/concept/test/beuk');
      }),
    TIMEOUT,
  );

  test(
    'fetches ten thousand concepts a hundred at a time, and what is below them',
    () =>
      onPageOf(browser, async (page) => {
        await open(page);
        await page.keyboard.press('ArrowRight');
        const last = page.getByRole('treeitem', { name: 'toon de volgende' });
        await last.waitFor();
        const children = page.locator('[role=treeitem][aria-level="2"]:visible');
        expect(await children.count()).toBe(101);
        expect(await children.first().getAttribute('aria-setsize')).toBe(String(MANY));
        await last.focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(`document.activeElement.textContent === 'soort 00101'`);
        expect(await children.count()).toBe(201);
        expect(await page.locator(':focus').getAttribute('aria-posinset')).toBe('101');
        const first = page.getByRole('treeitem', { name: 'soort 00001' });
        await first.locator('xpath=..').locator('.toggle').click();
        await page.getByRole('treeitem', { name: 'onder' }).waitFor();
        expect(await focused(page)).toEqual(['soort 00001', '2', 'true']);
        expect(await axe(page)).toEqual([]);
      }),
    TIMEOUT,
  );

  test(
    'does not go round in a ring',
    () =>
      onPageOf(browser, async (page) => {
        await open(page);
        await page.keyboard.press('ArrowRight');
        for (const name of ['soort 00002', 'ring a', 'ring b']) {
          await page.getByRole('treeitem', { name }).first().focus();
          await page.keyboard.press('ArrowRight');
          await page.locator('[aria-expanded=true]', { hasText: name }).first().waitFor();
        }
        const rings = page.getByRole('treeitem', { name: 'ring a' });
        expect(await rings.count()).toBe(2);
        expect(await rings.last().getAttribute('aria-expanded')).toBeNull();
      }),
    TIMEOUT,
  );

  test(
    'goes to the branch’s own page where the data do not come',
    async () => {
      // Not `onPageOf`: that the answer was 503 is logged by the browser itself.
      const page = await browser.newPage({ locale: 'nl-BE' });
      await open(page);
      await page.route('**/branch?**', (route) => route.fulfill({ status: 503, body: '' }));
      await page.keyboard.press('ArrowRight');
      await page.waitForURL('**/vocabulary/test/tree?**');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('alles');
      await page.close();
    },
    TIMEOUT,
  );

  test(
    'has no fault that axe finds, open and closed, on a desk and on a phone',
    async () => {
      for (const viewport of [DESK, PHONE])
        await onPageOf(
          browser,
          async (page) => {
            await open(page);
            expect(await axe(page)).toEqual([]);
            await press(page, 'ArrowDown', 'ArrowRight');
            expect(await axe(page)).toEqual([]);
            expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(viewport.width);
          },
          { viewport },
        );
    },
    TIMEOUT,
  );
});
