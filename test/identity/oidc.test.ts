import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { startServer, type RunningServer } from '../../src/server.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { axe, complaintsOf, launch } from '../web/chromium.ts';
import { CLIENT, freePort, realProvider, ROBOT, type RealProvider } from './real-provider.ts';

const [, openDatabase] = DATABASES[0];
const TIMEOUT = 120_000;
const AUDIENCE = 'https://begrippen.example.org/graphql';

let db: TestDatabase;
let provider: RealProvider;
let server: RunningServer;
let base: string;
let browser: Browser;

beforeAll(async () => {
  // The provider says again and again that this is no way to run it.
  for (const way of ['info', 'warn'] as const) jest.spyOn(console, way).mockImplementation(() => undefined);
  db = await openDatabase();
  await db.store.transact((tx) => tx.lock('v', new Date().toISOString()));
  const port = await freePort();
  base = `http://localhost:${port}`;
  provider = await realProvider(base, AUDIENCE);
  const mapping = {
    organisation: 'rol_3d',
    roles: [
      { claim: 'rol_3d', value: 'redacteur:*', vocabulary: 'v', role: 'contributor' },
      { claim: 'client_id', value: ROBOT.id, vocabulary: 'v', role: 'reviewer' },
    ],
  };
  const config = readConfig({
    PORT: String(port),
    PUBLIC_URL: base,
    DATABASE_URL: db.url,
    LOG_LEVEL: 'silent',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.clientId,
    OIDC_CLIENT_SECRET: CLIENT.clientSecret,
    OIDC_NAME: 'ACM/IDM',
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_MAPPING: JSON.stringify(mapping),
  });
  server = await startServer(config, db.store);
  browser = await launch();
}, TIMEOUT);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await provider.close();
  await db.close();
}, TIMEOUT);

const me = '{ viewer { account { name organisation } } }';
const ask = (headers: Record<string, string>): Promise<Response> =>
  fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query: me }),
  });

/** Through the login form of the provider, and its question whether that is right. */
async function logIn(page: Page, name: string): Promise<void> {
  await page.fill('input[name=login]', name);
  await page.fill('input[name=password]', 'om het even');
  await page.click('button[type=submit]');
  await page.click('button[type=submit]');
}

async function visitor(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'nl-BE' });
  // The provider's own page would load a font from elsewhere.
  await context.route(/^https:/, (route) => route.abort());
  return { context, page: await context.newPage() };
}

describe('With a real provider', () => {
  test(
    'one signs in through its login form, returns to where one was, and signs out of both',
    async () => {
      provider.people.set('an', { name: 'An Ontwerp', rol_3d: ['redacteur:OVO002949'] });
      const { context, page } = await visitor();
      await page.goto(`${base}/account/sign-in?return=${encodeURIComponent('/account?lang=en')}`);
      expect(await axe(page)).toEqual([]);
      const complaints = complaintsOf(page);
      await page.click('text=Meld aan met ACM/IDM');
      expect(page.url()).toContain(provider.issuer);
      await logIn(page, 'an');
      await page.waitForURL(`${base}/account?lang=en`);
      const text = await page.innerText('main');
      for (const told of ['An Ontwerp', 'OVO002949', 'contributor of v']) expect(text).toContain(told);
      const cookies = await context.cookies(base);
      expect(cookies.find(({ name }) => name === 'session')).toMatchObject({
        httpOnly: true,
        sameSite: 'Lax',
      });
      expect(cookies.some(({ name }) => name === 'sign-on')).toBe(false);
      await page.click('text=Sign out');
      await page.waitForURL(`${provider.issuer}/session/end**`);
      await page.click('button[value=yes]');
      await page.waitForURL(`${base}/`);
      await page.goto(`${base}/account`);
      expect(page.url()).toContain('/account/sign-in');
      expect(complaints.filter((one) => one.startsWith(base))).toEqual([]);
      await context.close();
    },
    TIMEOUT,
  );

  test(
    'an answer counts once, and in no other browser',
    async () => {
      const { context, page } = await visitor();
      const answers: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/account/oidc/callback')) answers.push(request.url());
      });
      let kept = '';
      await page.goto(`${base}/account/oidc`);
      kept = (await context.cookies(base)).find(({ name }) => name === 'sign-on')?.value ?? '';
      await logIn(page, 'an');
      await page.waitForURL(`${base}/account`);
      const [answer = ''] = answers;
      const replay = (headers: Record<string, string>) => fetch(answer, { redirect: 'manual', headers });
      for (const headers of [{}, { cookie: `sign-on=${kept}` }, { cookie: `sign-on=${kept}x` }]) {
        const again = await replay(headers as Record<string, string>);
        expect([again.status, again.headers.get('set-cookie')]).toEqual([
          400,
          expect.not.stringContaining('session'),
        ]);
        expect(await again.text()).toContain('SIGN_ON_FAILED');
      }
      await context.close();
    },
    TIMEOUT,
  );

  test(
    'who has nothing here is told so, and so is who turns back',
    async () => {
      provider.people.set('niemand', { name: 'Niemand' });
      const { context, page } = await visitor();
      await page.goto(`${base}/account/oidc`);
      await logIn(page, 'niemand');
      await page.waitForURL(`${base}/account/oidc/callback**`);
      expect(await page.innerText('main')).toContain('U hebt hier geen account');
      expect(await axe(page)).toEqual([]);
      expect((await context.cookies(base)).some(({ name }) => name === 'session')).toBe(false);
      await context.clearCookies();
      await page.goto(`${base}/account/oidc`);
      await page.click('text=[ Cancel ]');
      await page.waitForURL(`${base}/account/oidc/callback**`);
      expect(await page.innerText('main')).toContain('Het aanmelden is niet gelukt');
      expect(await page.content()).toContain('access_denied');
      await context.close();
    },
    TIMEOUT,
  );

  test(
    'a program shows its token, and a wrong one is never taken for nobody',
    async () => {
      const token = await provider.tokenFor(ROBOT.id, 'read');
      const taken = await ask({ Authorization: `Bearer ${token}` });
      expect([taken.status, await taken.json()]).toEqual([
        200,
        expect.not.objectContaining({ errors: expect.anything() }),
      ]);
      const [header, payload, signature] = token.split('.');
      const none = Buffer.from('{"alg":"none"}').toString('base64url');
      for (const wrong of [`${none}.${payload}.`, `${header}.${payload}.${signature?.slice(4)}`]) {
        const refused = await ask({ Authorization: `Bearer ${wrong}` });
        expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
          401,
          'Bearer error="invalid_token"',
        ]);
        expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_TOKEN' } }] });
      }
    },
    TIMEOUT,
  );
});
