import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RunningServer } from '../../src/server.ts';
import { invited, opened, type Client } from '../story/cast.ts';
import { DATABASES } from '../support/databases.ts';
import { complaintsOf, DESK, launch } from './chromium.ts';

const PASSWORD = 'een lang wachtwoord 42';

/** A real server on a real database with people of every role, and a browser to open. */
export interface House {
  readonly url: string;
  readonly people: Readonly<Record<'els' | 'staf' | 'rita' | 'stijn', Client>>;
  /** A window of someone who has signed in by the form, and whatever its pages complain of. */
  enter(name: string, path?: string): Promise<Window>;
  close(): Promise<void>;
}

export interface Window {
  readonly page: Page;
  /** Leaves, and fails on what the pages complained of. */
  close(): Promise<void>;
}

export async function house(): Promise<House> {
  const script = fileURLToPath(new URL('../../src/web/workbench/bundle.mjs', import.meta.url));
  execFileSync(process.execPath, [script]);
  const [[, open]] = DATABASES;
  const database = await open();
  const { server, administrator, public: anyone } = await opened(database);
  const someone = (name: string, role: Parameters<typeof invited>[4]) =>
    invited(administrator, anyone, name, 'OVO002949', role);
  const people = {
    els: await someone('Els', 'CONTRIBUTOR'),
    staf: await someone('Staf', 'CONTRIBUTOR'),
    rita: await someone('Rita', 'REVIEWER'),
    stijn: await someone('Stijn', 'STEWARD'),
  };
  const browser = await launch();
  return {
    url: server.url,
    people,
    enter: (name, path = '/workbench') => enter(browser, server, name, path),
    close: async () => {
      await browser.close();
      await server.stop();
      await database.close();
    },
  };
}

async function enter(browser: Browser, server: RunningServer, name: string, path: string): Promise<Window> {
  const context = await browser.newContext({ locale: 'nl-BE', viewport: DESK });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = complaintsOf(page);
  await page.goto(server.url + path);
  await page.getByLabel('E-mailadres').fill(`${name}@vlaanderen.be`);
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/workbench'));
  return {
    page,
    close: async () => {
      await context.close();
      // Chromium itself tells of a cut of the network; the tests that cut it mean to.
      expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    },
  };
}
