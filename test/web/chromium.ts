import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Without these Chromium looks for Google's hosts at every start. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that npm brings along; it is for Linux on x64, elsewhere an installed one is used. */
export async function launch(): Promise<Browser> {
  const isBrought = process.platform === 'linux' && process.arch === 'x64';
  const executablePath = isBrought
    ? await sparticuz.executablePath()
    : INSTALLED.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error(`No browser: install Chrome as one of ${INSTALLED.join(', ')}.`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...QUIET] });
}

// What runs in the page is given as text: these tests are compiled for node, which has no `document`.

/** Everything a page complains of: errors on the console, refusals by the policy, dialogs. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`${page.url()}: dialog`);
    void dialog.dismiss();
  });
  return complaints;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core holds against a page, folded parts opened. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
  const session = await page.context().newCDPSession(page);
  // By the debugger's door: the page's own policy lets no foreign script in.
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

export const PHONE = { width: 390, height: 800 };
export const DESK = { width: 1280, height: 900 };

/** Does something on a page of its own, and fails on anything the page complained of. */
export async function onPageOf(
  browser: Browser,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ locale: 'nl-BE', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints = complaintsOf(page);
  await work(page);
  await context.close();
  expect(complaints.filter((one) => !one.includes('404 (Not Found)'))).toEqual([]);
}
