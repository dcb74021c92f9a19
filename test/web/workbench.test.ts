import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe, PHONE, DESK } from './chromium.ts';
import { house, type House } from './workbench-house.ts';

const TIMEOUT = 180_000;
const concept = (ref: string) => `http://localhost:4000/id/concept/datastrategie/${ref}`;
const enc = encodeURIComponent;

let site: House;
beforeAll(async () => {
  site = await house();
}, TIMEOUT);
afterAll(() => site.close());

/** No violations, and no wider than the window, on a desk and on a phone. */
async function fine(page: Page): Promise<void> {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    expect([page.url(), await page.evaluate('document.documentElement.scrollWidth > innerWidth')]).toEqual([
      page.url(),
      false,
    ]);
  }
  expect([page.url(), await axe(page)]).toEqual([page.url(), []]);
}

/** A draft about one concept, begun where a reader begins: at the term. Ends at the form of the term. */
async function begin(page: Page, ref: string, title: string): Promise<string> {
  await page.goto(`${site.url}/workbench?vocabulary=datastrategie&uri=${enc(concept(ref))}`);
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Waarom deze wijziging?').fill('De definitie is te ruim.');
  await page.getByLabel('Waarop het steunt').fill('https://www.vlaanderen.be/digitaal-vlaanderen');
  await page.getByRole('button', { name: 'Begin het voorstel' }).click();
  await definition(page).waitFor();
  return /proposals\/(\w+)/.exec(page.url())?.[1] as string;
}

const definition = (page: Page) => page.getByRole('group', { name: 'Definitie' }).getByLabel('Nederlands');
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar in het voorstel' });
const saved = (page: Page) => page.getByText('Bewaard in het voorstel.').waitFor();
const step = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Volgende stap' }).getByRole('button', { name });

async function decide(page: Page, name: string, words: string): Promise<void> {
  await step(page, name).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Uw uitleg').fill(words);
  await fine(page);
  await dialog.getByRole('button', { name }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('The workbench is one script that stays under 200 kB, under the policy of all pages', async () => {
  const { page, close } = await site.enter('els');
  const answer = await page.goto(`${site.url}/workbench`);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(answer?.headers()['cache-control']).toBe('no-store');
  const script = await page.locator('script[src*="/workbench/assets/"]').getAttribute('src');
  const asset = await fetch(site.url + (script ?? ''), { headers: { 'accept-encoding': 'identity' } });
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect(gzipSync(Buffer.from(await asset.arrayBuffer())).length).toBeLessThan(200_000);
  expect((await fetch(`${site.url}/workbench/assets/workbench.000.js`)).status).toBe(404);
  await close();
});

test(
  'An editor changes a definition, a reviewer approves, a steward accepts and publishes, and readers have it',
  async () => {
    const text = 'kleinste stuk data met een eigen, afgesproken betekenis';
    const els = await site.enter('els');
    const { page } = els;
    await page.getByRole('heading', { name: 'Mijn ontwerpen' }).waitFor();
    await fine(page);
    const id = await begin(page, '0104', 'Gegevenselement scherper');
    await definition(page).fill(text);
    await fine(page);
    await save(page).click();
    await saved(page);
    await page.getByRole('link', { name: 'Overzicht' }).click();
    expect(await page.locator('.edit ins').allTextContents()).toContain('stuk');
    await fine(page);
    await step(page, 'Dien in').click();
    await page.getByText('in beoordeling', { exact: true }).waitFor();
    await els.close();

    const rita = await site.enter('rita');
    await rita.page.getByRole('heading', { name: 'Te beoordelen' }).waitFor();
    await rita.page.getByRole('link', { name: 'Gegevenselement scherper' }).click();
    await rita.page.getByRole('button', { name: 'Reageer op deze wijziging' }).click();
    await rita.page.getByLabel('Uw reactie').fill('Helder zo.');
    await rita.page.getByRole('button', { name: 'Plaats' }).click();
    await rita.page.locator('.edit').getByText('Helder zo.').waitFor();
    await decide(rita.page, 'Keur goed', 'Akkoord.');
    await rita.page.getByText('goedgekeurd', { exact: true }).waitFor();
    await rita.close();

    const stijn = await site.enter('stijn', `/workbench/proposals/${id}`);
    expect(new URL(stijn.page.url()).pathname).toBe(`/workbench/proposals/${id}`);
    await decide(stijn.page, 'Aanvaard', '');
    await stijn.page.getByText('aanvaard', { exact: true }).waitFor();
    await stijn.page.getByRole('link', { name: 'Beheer' }).click();
    await fine(stijn.page);
    await stijn.page.getByRole('link', { name: 'Publiceer een versie' }).click();
    const notes = stijn.page.getByLabel('Wat is er nieuw?');
    await notes.waitFor();
    expect(await notes.inputValue()).toContain('Gegevenselement scherper');
    expect(await stijn.page.getByLabel('Versienummer').inputValue()).toBe('1.0.1');
    await notes.fill('Een scherpere definitie van gegevenselement.');
    await fine(stijn.page);
    await stijn.page.getByRole('button', { name: 'Publiceer' }).click();
    await stijn.page.getByText('Versie 1.0.1 is gepubliceerd.').waitFor();
    await stijn.page.getByRole('link', { name: 'Bekijk die versie' }).click();
    await stijn.page.getByText('Een scherpere definitie van gegevenselement.').waitFor();
    await stijn.page.goto(`${site.url}/doc/concept/datastrategie/0104`);
    expect(await stijn.page.locator('main').textContent()).toContain(text);
    await stijn.close();
  },
  TIMEOUT,
);

describe('What is typed', () => {
  test(
    'is there after a refresh, and in the other tab, until it is saved',
    async () => {
      const { page, close } = await site.enter('els');
      await begin(page, '0108', 'Verversen');
      await definition(page).fill('half getypt');
      await page.reload();
      await page.getByText('Wat u eerder typte').waitFor();
      expect(await definition(page).inputValue()).toBe('half getypt');
      const other = await page.context().newPage();
      await other.goto(page.url());
      await definition(other).waitFor();
      expect(await definition(other).inputValue()).toBe('half getypt');
      await definition(other).fill('half getypt en aangevuld');
      await page.waitForFunction(
        `[...document.querySelectorAll('textarea')].some(({ value }) => value === 'half getypt en aangevuld')`,
      );
      await save(page).click();
      await saved(page);
      await page.reload();
      await definition(page).waitFor();
      expect(await definition(page).inputValue()).toBe('half getypt en aangevuld');
      expect(await page.getByText('Wat u eerder typte').count()).toBe(0);
      await close();
    },
    TIMEOUT,
  );

  test(
    'survives a cut of the network, and is saved once when it is over',
    async () => {
      const { page, close } = await site.enter('els');
      const id = await begin(page, '0112', 'Kabel los');
      await definition(page).fill('getypt zonder netwerk');
      await page.context().setOffline(true);
      await save(page).click();
      await page.getByText('De server is niet te bereiken.').waitFor();
      await page.context().setOffline(false);
      expect(await definition(page).inputValue()).toBe('getypt zonder netwerk');
      await save(page).click();
      await saved(page);
      await page.goto(`${site.url}/workbench/proposals/${id}`);
      await page.getByRole('heading', { name: 'Wat er verandert (1)' }).waitFor();
      await close();
    },
    TIMEOUT,
  );

  test(
    'is saved once when only the answer was lost, and one presses again',
    async () => {
      const { page, close } = await site.enter('els');
      const id = await begin(page, '0112', 'Antwoord kwijt');
      await page.goto(`${site.url}/workbench/proposals/${id}/edit?add=concept`);
      await page
        .getByRole('group', { name: 'Naam', exact: true })
        .getByLabel('Nederlands')
        .fill('dubbelganger');
      let lost = 0;
      await page.route('**/graphql', async (route) => {
        const isCommand = route.request().postData()?.includes('addConcept(') ?? false;
        if (!isCommand || lost > 0) return route.continue();
        lost += 1;
        await route.fetch();
        await route.abort('internetdisconnected');
      });
      const add = page.getByRole('button', { name: 'Voeg een begrip toe' });
      await add.click();
      await page.getByText('De server is niet te bereiken.').waitFor();
      await add.click();
      await page.getByRole('heading', { name: 'Wat er verandert (1)' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Wat er verandert (1)' }).waitFor();
      expect(lost).toBe(1);
      await close();
    },
    TIMEOUT,
  );

  test(
    'stays when someone else was first: one sees what happened, and does it again',
    async () => {
      const { page, close } = await site.enter('els');
      await begin(page, '0110', 'Twee tabbladen');
      await definition(page).fill('van het eerste tabblad');
      const { els } = site.people;
      const id = /proposals\/(\w+)/.exec(page.url())?.[1] as string;
      // The same person at another machine: nothing of it is in this browser.
      await els.ask(
        `mutation ($id: ID!, $uri: String!) { reviseConcept(proposal: $id, seen: 1, uri: $uri, fields: {
          texts: [{ field: DEFINITION, language: "nl", values: ["van elders"] }] }) { version } }`,
        { id, uri: concept('0110') },
      );
      await save(page).click();
      await page.getByText('Iemand heeft dit ondertussen gewijzigd.').waitFor();
      await page.getByText('Els: wijziging toegevoegd').waitFor();
      await page.getByText('Ondertussen bewaarde iemand anders hier:').waitFor();
      await page.getByText('van elders', { exact: true }).waitFor();
      await fine(page);
      expect(await definition(page).inputValue()).toBe('van het eerste tabblad');
      await save(page).click();
      await saved(page);
      expect(await page.getByRole('alert').count()).toBe(0);
      await close();
    },
    TIMEOUT,
  );
});

test(
  'A proposal is made, filled and submitted with the keyboard alone',
  async () => {
    const { page, close } = await site.enter('els');
    await page.getByRole('heading', { name: 'Mijn werk' }).waitFor();
    /** Presses Tab until the focus is on something called so. */
    const to = async (name: string): Promise<void> => {
      for (let at = 0; at < 90; at += 1) {
        const called = await page.evaluate<string>(`(() => {
          const one = document.activeElement;
          if (!one.matches('a, button, input, textarea, select, summary, [role=treeitem]')) return '';
          return [one.getAttribute('aria-label'), ...[...(one.labels ?? [])].map((label) => label.textContent), one.labels?.length ? '' : one.textContent].filter(Boolean).join(' ');
        })()`);
        if (called.includes(name)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never comes to “${name}”.`);
    };
    const type = (text: string) => page.keyboard.type(text);
    const press = (key: string) => page.keyboard.press(key);
    await to('Nieuw voorstel');
    await press('Enter');
    await page.getByRole('button', { name: 'Begin het voorstel' }).waitFor();
    await to('Titel');
    await type('Met het toetsenbord');
    await to('Waarom');
    await type('Zonder muis.');
    await to('Waarop het steunt');
    await type('een handboek');
    await to('Begin het voorstel');
    await press('Enter');
    await page.getByRole('heading', { name: 'Welk begrip wilt u wijzigen?' }).waitFor();
    await to('Zoek een begrip');
    await type('open data');
    await page.getByRole('option').first().waitFor();
    await press('Enter');
    await definition(page).waitFor();
    await to('Definitie Nederlands');
    await press('ControlOrMeta+a');
    await type('data die iedereen mag gebruiken');
    await to('Bewaar in het voorstel');
    await press('Enter');
    await saved(page);
    // A place in the tree, by arrow keys.
    await to('Verplaats');
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await to('Kies in de boom');
    await press('Enter');
    await page.getByRole('treeitem').nth(1).waitFor();
    await to('data');
    await press('ArrowDown');
    await press('Enter');
    await to('Zet op deze plaats');
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await to('Overzicht');
    await press('Enter');
    await page.getByRole('heading', { name: 'Wat er verandert (2)' }).waitFor();
    await to('Dien in');
    await press('Enter');
    await page.getByText('in beoordeling', { exact: true }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Met het toetsenbord');
    await close();
  },
  TIMEOUT,
);

test(
  'Of two texts for the same place one sees both and the difference, and chooses a third',
  async () => {
    const els = await site.enter('els');
    const { page } = els;
    const id = await begin(page, '0200', 'Mijn tekst');
    await definition(page).fill('tekst van Els');
    await save(page).click();
    await saved(page);
    await overtake(concept('0200'), 'tekst van Staf');
    await page.goto(`${site.url}/workbench/proposals/${id}`);
    await page.getByRole('button', { name: 'Werk bij tot de nieuwste tekst' }).click();
    const conflict = page.getByRole('region', { name: '1 conflict' });
    await conflict.getByText('tekst van Staf', { exact: true }).waitFor();
    await conflict.getByText('tekst van Els', { exact: true }).waitFor();
    await fine(page);
    await conflict.getByLabel('Of een tekst die beide samenneemt').fill('tekst van Els en Staf');
    await conflict.getByRole('button', { name: 'Neem deze tekst' }).click();
    await conflict.waitFor({ state: 'hidden' });
    await page.goto(`${site.url}/workbench/proposals/${id}/edit?uri=${enc(concept('0200'))}`);
    await definition(page).waitFor();
    expect(await definition(page).inputValue()).toBe('tekst van Els en Staf');
    await els.close();
  },
  TIMEOUT,
);

test(
  'A concept is dragged below another in the tree',
  async () => {
    const { page, close } = await site.enter('els');
    const id = await begin(page, '0100', 'Slepen');
    await page.goto(`${site.url}/workbench/proposals/${id}/edit`);
    await page.getByRole('button', { name: 'Kies in de boom' }).click();
    const first = page.getByRole('treeitem').first();
    const label = await first.locator('bdi').textContent();
    const below = await page.getByRole('treeitem').nth(2).locator('bdi').textContent();
    await first.dragTo(page.getByRole('treeitem').nth(2));
    await page.getByText(`${label} staat in dit voorstel onder ${below}.`).waitFor();
    await page.goto(`${site.url}/workbench/proposals/${id}`);
    const heading = page.getByRole('heading', { name: `verplaatst onder ${below}` });
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
    await close();
  },
  TIMEOUT,
);

describe('Every other view', () => {
  const VIEWS: [who: string, path: string, heading: string][] = [
    ['els', '/proposals', 'Voorstellen'],
    ['els', '/proposals?status=DRAFT&mine=1', 'Voorstellen'],
    ['els', '/new', 'Nieuw voorstel'],
    ['els', '/tokens', 'Mijn toegang'],
    ['els', '/nergens', 'Deze pagina is er niet'],
    ['els', '/log', 'Logboek'],
    ['stijn', '/vocabularies/datastrategie/policy', 'Beleid van Vlaamse datastrategie'],
    ['stijn', '/log', 'Logboek'],
    ['ada', '/', 'Mijn werk'],
    ['ada', '/accounts', 'Accounts'],
    ['ada', '/log', 'Logboek'],
    ['ada', '/?lang=en', 'My work'],
    ['ada', '/accounts?lang=en', 'Accounts'],
  ];

  test(
    'is accessible and fits, on a desk and on a phone',
    async () => {
      const shown: string[] = [];
      for (const who of ['els', 'stijn', 'ada']) {
        const { page, close } = await site.enter(who);
        for (const [, path, heading] of VIEWS.filter(([name]) => name === who)) {
          await page.goto(`${site.url}/workbench${path}`);
          await page.getByRole('heading', { level: 1, name: heading }).waitFor();
          await page
            .getByText('Even geduld …')
            .or(page.getByText('One moment …'))
            .waitFor({ state: 'hidden' });
          await fine(page);
          // Who is no steward reads no log.
          expect([path, await page.getByRole('alert').count()]).toEqual([
            path,
            who === 'els' && path === '/log' ? 1 : 0,
          ]);
          shown.push(heading);
        }
        await close();
      }
      expect(shown).toHaveLength(VIEWS.length);
    },
    TIMEOUT,
  );

  test(
    'is accessible where it adds or ends something',
    async () => {
      const { page, close } = await site.enter('els');
      const id = await begin(page, '0100', 'Alle vensters');
      for (const name of [
        'Verplaats',
        'Wijzig verwante',
        'Wijzig koppelingen',
        'Stel buiten gebruik',
        'Voeg samen',
        'Splits',
      ]) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.getByRole('dialog').waitFor();
        await fine(page);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }
      for (const part of [
        'edit?add=concept',
        'edit?add=collection',
        'edit?add=file',
        'describe',
        'history',
        'edit',
      ]) {
        await page.goto(`${site.url}/workbench/proposals/${id}/${part}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await fine(page);
      }
      expect(await page.getByRole('heading', { name: 'Welk begrip' }).count()).toBe(1);
      await close();
    },
    TIMEOUT,
  );
});

/** Another proposal that is through first: the form shows what it made of a text, though no release has it yet. */
async function overtake(uri: string, text: string): Promise<void> {
  const { staf, rita, stijn } = site.people;
  const { done } = await staf.ask(
    `mutation { done: openProposal(vocabulary: "datastrategie", title: "Eerst", rationale: "r", sources: ["s"]) { id } }`,
  );
  const variables = { id: done.id, uri, text };
  await staf.ask(
    `mutation ($id: ID!, $uri: String!, $text: String!) { reviseConcept(proposal: $id, seen: 1, uri: $uri, fields: {
      texts: [{ field: DEFINITION, language: "nl", values: [$text] }] }) { version } }`,
    variables,
  );
  await staf.ask(`mutation ($id: ID!) { submitProposal(proposal: $id, seen: 2) { version } }`, variables);
  await rita.ask(`mutation ($id: ID!) { approveProposal(proposal: $id, seen: 3) { version } }`, variables);
  await stijn.ask(`mutation ($id: ID!) { acceptProposal(proposal: $id, seen: 4) { version } }`, variables);
}
