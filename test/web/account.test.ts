import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { inviteFirstAdministrator } from '../../src/workflow/invite-first-administrator.ts';
import { changeAccount } from '../../src/workflow/change-account.ts';
import { ownPath } from '../../src/web/account/session.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { later, NOW, OWNER, PASSWORD, person } from '../identity/people.ts';
import { cookieOf, serveAccounts, type AccountServer } from './account-server.ts';
import { axe, complaintsOf, launch } from './chromium.ts';

const [, openDatabase] = DATABASES[0];
const TIMEOUT = 120_000;
let db: TestDatabase;
let served: AccountServer;
let now = NOW;

beforeAll(async () => {
  db = await openDatabase();
  await db.store.transact((tx) => tx.lock('terms', NOW.toISOString()));
  served = await serveAccounts(db.store, () => now);
});
afterAll(async () => {
  await served.close();
  await db.close();
});

const FORM = { email: 'an@example.org', password: PASSWORD };
const rights = [{ vocabulary: 'terms', role: 'translator', languages: ['fr'] }] as const;

describe('Over HTTP', () => {
  let cookie: string;

  test('who is invited chooses a password by the link, once, and is signed in', async () => {
    const page = await served.get('/account/invitation');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const secret = (await inviteFirstAdministrator(db.store, NOW)) as string;
    const step = await served.post('/account/invitation', { secret });
    expect([step.status, await step.text()]).toEqual([200, expect.stringContaining('eerste beheerder')]);
    const weak = await served.post('/account/invitation', { secret, ...FORM, name: 'An', password: 'kort' });
    expect([weak.status, await weak.text()]).toEqual([400, expect.stringContaining('te makkelijk te raden')]);
    const done = await served.post('/account/invitation', { secret, ...FORM, name: 'An' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/account']);
    expect(done.headers.get('set-cookie')).toMatch(
      /^session=bgk_\S{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
    );
    expect(await (await served.get('/account', { cookie: cookieOf(done) })).text()).toContain(
      'an@example.org',
    );
    const again = await served.post('/account/invitation', { secret });
    expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('al gebruikt')]);
  });

  test('one signs in, returns to where one was, and signs out', async () => {
    const asked = await served.get('/account?lang=en');
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      '/account/sign-in?return=%2Faccount%3Flang%3Den&lang=en',
    ]);
    const wrong = await served.post('/account/sign-in', { ...FORM, password: 'verkeerd woord' });
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await wrong.text()).not.toContain('verkeerd woord');
    const done = await served.post('/account/sign-in', { ...FORM, return: '/search?q=x' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/search?q=x']);
    cookie = cookieOf(done);
    expect((await served.get('/account', { cookie })).status).toBe(200);
    const out = await served.post('/account/sign-out', {}, { Origin: served.url, cookie });
    expect([out.status, out.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('Max-Age=0')]);
    expect((await served.get('/account', { cookie })).status).toBe(303);
  });

  test('a session lasts twelve hours', async () => {
    cookie = cookieOf(await served.post('/account/sign-in', FORM));
    now = later(12 * 60);
    expect((await served.get('/account', { cookie })).status).toBe(303);
    now = NOW;
    expect((await served.get('/account', { cookie })).status).toBe(200);
  });

  test.each([
    ['another site', { Origin: 'https://elders.example.org' }],
    ['another site that says so', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another host of the same site', { 'Sec-Fetch-Site': 'same-site' }],
    ['nowhere', { Origin: 'null' }],
    ['who does not say', {}],
  ])('a form from %s is refused, whatever it says', async (_from, headers) => {
    for (const path of ['sign-in', 'sign-out', 'invitation', 'tokens', 'tokens/revoke', 'password']) {
      const answer = await served.post(`/account/${path}`, FORM, { ...headers, cookie });
      expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 403, null]);
      expect(await answer.text()).toContain('Dit mag niet');
    }
  });

  test('what is no form is not read', async () => {
    const headers = { Origin: served.url, 'Content-Type': 'application/json' };
    const answer = await fetch(`${served.url}/account/sign-in`, {
      method: 'POST',
      headers,
      body: JSON.stringify(FORM),
    });
    expect(answer.status).toBe(415);
    expect((await served.post('/account/sign-in', { email: 'x'.repeat(20_000) })).status).toBe(413);
  });

  test('a token is shown once, works as a bearer, and is revoked', async () => {
    const own = { Origin: served.url, cookie };
    const made = await served.post('/account/tokens', { name: '<nacht>', scope: 'read', days: '30' }, own);
    expect(made.headers.get('cache-control')).toBe('no-store');
    const page = await made.text();
    const secret = /bgk_[\w-]{43}/.exec(page)?.[0] as string;
    expect(page).toContain('&lt;nacht&gt;');
    const bearer = { Authorization: `Bearer ${secret}` };
    const shown = await (await served.get('/account', bearer)).text();
    expect(shown).not.toContain(secret);
    const id = /name="token" value="(\w+)"/.exec(shown)?.[1] as string;
    // A token that may only read makes no other.
    const more = await served.post(
      '/account/tokens',
      { name: 'x', scope: 'read', days: '1' },
      { Origin: served.url, ...bearer },
    );
    expect(more.status).toBe(403);
    expect((await served.post('/account/tokens', { name: 'x', days: '1' }, own)).status).toBe(400);
    expect((await served.post('/account/tokens', { name: 'x', scope: 'read', days: '-1' }, own)).status).toBe(
      400,
    );
    expect((await served.post('/account/tokens/revoke', { token: id }, own)).status).toBe(303);
    expect((await served.get('/account', bearer)).status).toBe(303);
  });

  test('another password ends the other sessions', async () => {
    const other = cookieOf(await served.post('/account/sign-in', FORM));
    const own = { Origin: served.url, cookie };
    const change = { current: PASSWORD, password: 'een heel ander wachtwoord' };
    expect((await served.post('/account/password', { ...change, current: 'geraden' }, own)).status).toBe(401);
    const done = await served.post('/account/password', change, own);
    expect(done.headers.get('location')).toBe('/account?done=password');
    expect((await served.get('/account', { cookie: other })).status).toBe(303);
    expect((await served.get('/account', { cookie })).status).toBe(200);
  });

  test('an account that is closed is out at once', async () => {
    const bea = await person(db.store, { email: 'bea@example.org', rights });
    const headers = { cookie: `session=${bea.secret}` };
    expect((await served.get('/account', headers)).status).toBe(200);
    await changeAccount(db.store, { actor: OWNER, now, account: bea.actor.id, seen: 2, closed: true });
    expect((await served.get('/account', headers)).status).toBe(303);
  });

  test('guessing is held off with 429', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1)
      statuses.push(
        (await served.post('/account/sign-in', { email: 'x@example.org', password: `${i}` })).status,
      );
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });

  test('pages that are kept for all link the account, and say of nobody who reads', async () => {
    const [anyone, signedIn] = await Promise.all([served.get('/help'), served.get('/help', { cookie })]);
    const page = await anyone.text();
    expect(page).toContain('href="/account"');
    expect(await signedIn.text()).toBe(page);
  });

  test('over https the cookie is bound to this host and to https', async () => {
    const secured = await serveAccounts(db.store, () => now, 'https://begrippen.example.org');
    const bea = await person(db.store, { email: 'cas@example.org' });
    const headers = { Origin: 'https://begrippen.example.org' };
    const done = await secured.post('/account/sign-in', { email: bea.email, password: PASSWORD }, headers);
    expect(done.headers.get('set-cookie')).toMatch(/^__Host-session=bgk_\S+; Path=\/; .*; Secure$/);
    expect((await secured.get('/account', { cookie: cookieOf(done) })).status).toBe(200);
    await secured.close();
  });
});

test.each([
  ['/account', '/account'],
  ['/search?q=a#b', '/search?q=a'],
  ['//elders.org', undefined],
  ['/\\elders.org', undefined],
  ['/\t/elders.org', undefined],
  ['/.//elders.org', undefined],
  ['https://elders.org/', undefined],
  ['javascript:alert(1)', undefined],
  ['account', undefined],
  ['', undefined],
  [undefined, undefined],
])('after signing in, %j leads to %j', (asked, path) => {
  expect(ownPath(asked, 'http://localhost:4000')).toBe(path);
});

describe('In Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, TIMEOUT);
  const open: { close(): Promise<void> }[] = [];
  afterAll(async () => {
    await browser?.close();
    for (const one of open.reverse()) await one.close();
  });

  test.each([
    ['with script, the link alone', true],
    ['without script, by copying the code', false],
  ])(
    'one enters %s, makes a token and leaves; axe finds nothing on the way',
    async (_how, javaScriptEnabled) => {
      const fresh = await openDatabase();
      await fresh.store.transact((tx) => tx.lock('terms', NOW.toISOString()));
      const site = await serveAccounts(fresh.store, () => NOW);
      open.push(fresh, site);
      const context = await browser.newContext({
        locale: 'nl-BE',
        viewport: { width: 390, height: 800 },
        javaScriptEnabled,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const complaints = complaintsOf(page);
      const fine = async (): Promise<void> => {
        expect([page.url(), ...(javaScriptEnabled ? await axe(page) : [])]).toEqual([page.url()]);
        const width = javaScriptEnabled
          ? await page.evaluate<number>('document.documentElement.scrollWidth')
          : 390;
        expect([page.url(), width]).toEqual([page.url(), 390]);
      };
      await page.goto(`${site.url}/account/sign-in`);
      await fine();
      const secret = (await inviteFirstAdministrator(fresh.store, NOW)) as string;
      await page.goto(`${site.url}/account/invitation#${secret}`);
      if (!javaScriptEnabled) {
        await page.getByLabel('Code').fill(secret);
        await page.getByRole('button', { name: 'Verder' }).click();
      }
      await page.getByLabel('Naam').fill('An');
      expect(page.url()).not.toContain(secret);
      await fine();
      await page.getByLabel('E-mailadres').fill('an@example.org');
      await page.getByLabel('Nieuw wachtwoord').fill('kort');
      await page.getByRole('button', { name: 'Bewaar en meld aan' }).click();
      expect(await page.getByRole('alert').textContent()).toContain('te makkelijk te raden');
      await fine();
      await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD);
      await page.getByRole('button', { name: 'Bewaar en meld aan' }).click();
      await page.getByRole('heading', { name: 'Mijn account' }).waitFor();
      await fine();
      await page.getByLabel('Waarvoor').fill('nachtelijke controle');
      await page.getByRole('button', { name: 'Maak token' }).click();
      expect(await page.locator('.secret').textContent()).toMatch(/^bgk_/);
      await fine();
      await page.getByRole('button', { name: 'Trek in nachtelijke controle' }).click();
      await page.getByText('U hebt geen tokens.').waitFor();
      await page.getByRole('button', { name: 'Meld af' }).click();
      await page.goto(`${site.url}/account`);
      expect(page.url()).toContain('/account/sign-in');
      await page.getByLabel('E-mailadres').fill('an@example.org');
      await page.getByLabel('Wachtwoord').fill(PASSWORD);
      await page.getByRole('button', { name: 'Meld aan' }).click();
      await page.waitForURL('**/account');
      await context.close();
      expect(complaints.filter((one) => !one.includes('400 (Bad Request)'))).toEqual([]);
    },
    TIMEOUT,
  );
});
