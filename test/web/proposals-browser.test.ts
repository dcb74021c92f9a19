import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { axe, DESK, launch, onPageOf, PHONE } from './chromium.ts';
import { consulted, META, PUBLIC, type Consulted } from './consulted.ts';

const TIMEOUT = 120_000;
let site: Consulted;
let browser: Browser;
beforeAll(async () => {
  site = await consulted();
  browser = await launch();
}, TIMEOUT);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const paths = (): string[] => [
  '/',
  '/proposals',
  '/proposals?lang=en',
  '/proposals?vocabulary=ander',
  `/proposals?uri=${encodeURIComponent(META)}&status=consultation`,
  ...PUBLIC.map((title) => `/proposals/${site.ids[title]}`),
  `/proposals/${site.ids['consultatie']}?lang=en`,
  `/proposals/${site.ids['ontwerp']}`,
];

describe('Proposals in Chromium', () => {
  const looks: readonly [string, BrowserContextOptions & { viewport: { width: number } }][] = [
    ['on a desk, light', { colorScheme: 'light', viewport: DESK }],
    ['on a phone, dark', { colorScheme: 'dark', viewport: PHONE }],
    ['with more contrast', { contrast: 'more', colorScheme: 'dark', viewport: DESK }],
    ['in forced colours', { forcedColors: 'active', viewport: DESK }],
  ];
  test.each(looks)(
    'have no fault that axe finds %s, and fit the window',
    (_look, options) =>
      onPageOf(
        browser,
        async (page) => {
          for (const path of paths()) {
            await page.goto(site.url + path);
            expect([path, ...(await axe(page))]).toEqual([path]);
            const width = await page.evaluate<number>('document.documentElement.scrollWidth');
            expect([path, width]).toEqual([path, options.viewport.width]);
          }
        },
        options,
      ),
    TIMEOUT,
  );

  test(
    'are found from the home page, read and filtered by keyboard, without script',
    () =>
      onPageOf(
        browser,
        async (page) => {
          await page.goto(site.url);
          await page.getByRole('link', { name: 'Alle voorstellen' }).press('Enter');
          await page.waitForURL('**/proposals');
          await page.getByLabel('Stand').selectOption({ label: 'aanvaard' });
          await page.getByRole('button', { name: 'Pas toe' }).press('Enter');
          await page.getByRole('link', { name: 'aanvaard', exact: true }).press('Enter');
          expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('aanvaard');
          await page.locator('summary', { hasText: 'Verloop' }).press('Enter');
          expect(await page.locator('#history').getByText('begonnen').isVisible()).toBe(true);
        },
        { javaScriptEnabled: false },
      ),
    TIMEOUT,
  );
});
