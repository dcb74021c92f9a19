// npm run screenshots: a picture of every kind of page, on a desk and on a phone, in Dutch and English, light and dark,
// into screenshots/ (not in git). To be looked at, one by one. Give names of pages to make only those; complains of what
// a page logs, and of pages that are wider than their window.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { startServer } from '../../dist/server.js';
import { openStore } from '../../dist/store/open.js';
import { fill } from './screenshots-data.mjs';

const enc = encodeURIComponent;
const pagesOf = (base, { released, open, rejected }) => ({
  home: '/',
  search: '/search?q=data',
  'search-none': '/search?q=xyzzyq',
  vocabulary: '/vocabulary/datastrategie',
  'vocabulary-big': '/vocabulary/groot',
  branch: `/vocabulary/groot/tree?of=${enc(`${base}/id/concept/groot/0`)}`,
  index: '/vocabulary/datastrategie/index',
  concept: '/doc/concept/datastrategie/0704',
  'concept-many': '/doc/concept/groot/0',
  'concept-old': '/doc/concept/datastrategie/0704?version=1.0.0',
  'concept-retired': '/doc/concept/datastrategie/0104',
  collection: '/doc/collection/datastrategie/c02',
  source: '/doc/document/datastrategie/nota-2c',
  release: '/vocabulary/datastrategie/releases/1.0.0',
  compare: '/compare/datastrategie',
  proposals: '/proposals',
  'proposals-term': `/proposals?uri=${enc(`${base}/id/concept/datastrategie/0704`)}`,
  'proposals-none': '/proposals?status=approved',
  'proposal-open': `/proposals/${open}`,
  'proposal-released': `/proposals/${released}`,
  'proposal-rejected': `/proposals/${rejected}`,
  help: '/help',
  accessibility: '/accessibility',
  'sign-in': '/account/sign-in',
  invitation: '/account/invitation',
  'not-found': '/proposals/nergens',
});
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 800 };
const LOOKS = {
  'desk-light': { viewport: DESK, colorScheme: 'light' },
  'desk-dark': { viewport: DESK, colorScheme: 'dark' },
  'phone-light': { viewport: PHONE, colorScheme: 'light' },
  'phone-dark': { viewport: PHONE, colorScheme: 'dark' },
};

const folder = new URL('../../screenshots/', import.meta.url).pathname;
const only = process.argv.slice(2);

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** On a busy machine the browser now and then cannot take a picture; a moment later it can. */
async function picture(page, path) {
  for (let left = 3; ; left -= 1)
    try {
      return await page.screenshot({ path, fullPage: true });
    } catch (error) {
      if (left === 0) throw error;
    }
}

async function take(base, pages) {
  const isBrought = process.platform === 'linux' && process.arch === 'x64';
  const browser = await chromium.launch({
    ...(isBrought ? { executablePath: await sparticuz.executablePath() } : { channel: 'chrome' }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  let complaints = 0;
  const complain = (...what) => {
    complaints += 1;
    process.stderr.write(`${what.join(' ')}\n`);
  };
  try {
    for (const [look, options] of Object.entries(LOOKS))
      for (const lang of ['nl', 'en']) {
        const context = await browser.newContext({ ...options, locale: lang === 'nl' ? 'nl-BE' : 'en-GB' });
        const page = await context.newPage();
        page.on('console', (message) => {
          const isWrong = ['error', 'warning'].includes(message.type()) && !message.text().includes('404');
          if (isWrong) complain(page.url(), message.text());
        });
        for (const [name, path] of Object.entries(pages)) {
          if (only.length > 0 && !only.includes(name)) continue;
          await page.goto(base + path);
          await picture(page, join(folder, `${name}.${lang}.${look}.png`));
          const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          if (over > 0) complain(page.url(), look, `is ${over} pixels too wide`);
        }
        await context.close();
      }
  } finally {
    await browser.close();
  }
  return complaints;
}

const temporary = mkdtempSync(join(tmpdir(), 'begrippenkader-'));
const store = await openStore(`sqlite:${join(temporary, 'screenshots.sqlite')}`);
try {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const ids = await fill(store, publicUrl);
  const server = await startServer(
    { host: 'localhost', port, publicUrl, databaseUrl: '', logLevel: 'error', stopGrace: 1_000 },
    store,
  );
  mkdirSync(folder, { recursive: true });
  const complaints = await take(publicUrl, pagesOf(publicUrl, ids));
  process.stdout.write(`Pictures are in ${folder}\n`);
  await server.stop();
  if (complaints > 0) process.exitCode = 1;
} finally {
  await store.close();
  rmSync(temporary, { recursive: true });
}
