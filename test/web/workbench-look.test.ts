import { test } from '@jest/globals';
import { house } from './workbench-house.ts';
import { axe } from './chromium.ts';

const C = (ref: string) => `http://localhost:4000/id/concept/datastrategie/${ref}`;
const enc = encodeURIComponent;
test('looks', async () => {
  const h = await house();
  const problems: string[] = [];
  const shoot = async (page: any, name: string) => {
    for (const [kind, size] of [
      ['desk', { width: 1280, height: 900 }],
      ['phone', { width: 390, height: 800 }],
    ] as const) {
      await page.setViewportSize(size);
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      if (wide) problems.push(`${name} ${kind} too wide`);
      await page.screenshot({ path: `/tmp/wbshots/${name}-${kind}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const one of await axe(page)) problems.push(`${name}: ${one}`);
  };
  let cur: any;
  const begin = async (page: any, ref: string, title: string) => {
    await page.goto(`${h.url}/workbench?vocabulary=datastrategie&uri=${enc(C(ref))}`);
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('Waarom deze wijziging?').fill('De definitie is te ruim.');
    await page.getByLabel('Waarop het steunt').fill('https://www.vlaanderen.be/digitaal-vlaanderen');
    await page.getByRole('button', { name: 'Begin het voorstel' }).click();
    await page.getByRole('group', { name: 'Definitie' }).waitFor();
    return /proposals\/(\w+)/.exec(page.url())?.[1] as string;
  };
  try {
    const els = await h.enter('els');
    const page = els.page;
    cur = page;
    const id = await begin(page, '0110', 'Buiten gebruik en nieuw');
    await page.getByRole('button', { name: 'Stel buiten gebruik' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('open');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Reden').fill('Valt samen met het ruimere begrip.');
    await page.getByRole('dialog').getByRole('button', { name: 'Stel buiten gebruik' }).click();
    await page.getByText('Dit staat nu in het voorstel').waitFor();
    await page.waitForTimeout(800);
    await shoot(page, '20-retired-impact');
    await page.getByRole('button', { name: 'In orde' }).click();
    await page.goto(`${h.url}/workbench/proposals/${id}/edit?add=concept`);
    await page.getByRole('group', { name: 'Naam', exact: true }).getByLabel('Nederlands').fill('metadata');
    await page.getByText('Bestaat dit al?').waitFor();
    await shoot(page, '21-add');
    await page.getByRole('group', { name: 'Naam', exact: true }).getByLabel('Nederlands').fill('dataspoor');
    await page
      .getByRole('group', { name: 'Definitie' })
      .getByLabel('Nederlands')
      .fill('wat data nalaten waar zij gebruikt worden');
    await page.locator('.save-bar button').click();
    await page.getByRole('heading', { name: 'Wat er verandert (2)' }).waitFor();
    await page.waitForTimeout(800);
    await shoot(page, '22-overview-two');
    await page.locator('.next-step').getByRole('button', { name: 'Dien in' }).click();
    await page.getByText('in beoordeling', { exact: true }).waitFor();
    const rita = await h.enter('rita');
    cur = rita.page;
    await rita.page.getByRole('link', { name: 'Buiten gebruik en nieuw' }).first().waitFor();
    await shoot(rita.page, '23-work-reviewer');
    await rita.page.goto(`${h.url}/workbench/proposals/${id}`);
    await rita.page.getByRole('button', { name: 'Reageer op deze wijziging' }).first().click();
    await rita.page.getByLabel('Uw reactie').fill('Wie gebruikt dit nog?');
    await rita.page.getByRole('button', { name: 'Plaats' }).click();
    await rita.page.getByText('Wie gebruikt dit nog?').waitFor();
    await rita.page.locator('.next-step').getByRole('button', { name: 'Vraag een aanpassing' }).click();
    await shoot(rita.page, '24-step');
    await rita.page.getByLabel('Uw uitleg').fill('Kijk nog eens na.');
    await rita.page.getByRole('dialog').getByRole('button', { name: 'Vraag een aanpassing' }).click();
    await rita.page.getByText('aanpassing gevraagd', { exact: true }).waitFor();
    await shoot(rita.page, '25-review');
    cur = page;
    await page.goto(`${h.url}/workbench`);
    await page.getByText('ongelezen berichten').first().waitFor();
    await page.waitForTimeout(500);
    await shoot(page, '26-work-full');
    await page.getByRole('button', { name: 'Markeer alles als gelezen' }).click();
    await page.getByText('0 ongelezen berichten').first().waitFor();
    const stijn = await h.enter('stijn', '/workbench/vocabularies/datastrategie/policy');
    cur = stijn.page;
    await stijn.page.getByLabel('Aantal goedkeuringen').waitFor();
    await shoot(stijn.page, '27-policy');
    await stijn.page.goto(`${h.url}/workbench/log`);
    await stijn.page.locator('tbody tr').first().waitFor();
    await shoot(stijn.page, '28-log');
    await stijn.page.goto(`${h.url}/workbench/manage`);
    await stijn.page.getByText('Publiceer een versie').waitFor();
    await shoot(stijn.page, '29-manage');
    const q = await begin(stijn.page, '0104', 'Snel');
    await stijn.page
      .getByRole('group', { name: 'Definitie' })
      .getByLabel('Nederlands')
      .fill('nieuwe definitie van gegevenselement');
    await stijn.page.getByRole('button', { name: 'Bewaar in het voorstel' }).click();
    await stijn.page.getByText('Bewaard in het voorstel.').waitFor();
    await stijn.page.goto(`${h.url}/workbench/proposals/${q}`);
    await stijn.page.locator('.next-step').getByRole('button', { name: 'Dien in' }).click();
    await stijn.page.getByText('in beoordeling', { exact: true }).waitFor();
    await rita.page.goto(`${h.url}/workbench/proposals/${q}`);
    await rita.page.locator('.next-step').getByRole('button', { name: 'Keur goed' }).click();
    await rita.page.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click();
    await rita.page.getByText('goedgekeurd', { exact: true }).waitFor();
    await stijn.page.reload();
    await stijn.page.getByRole('button', { name: 'Openbare consultatie' }).waitFor();
    await shoot(stijn.page, '30-approved-steward');
    await stijn.page.locator('.next-step').getByRole('button', { name: 'Aanvaard' }).click();
    await stijn.page.getByRole('dialog').getByRole('button', { name: 'Aanvaard' }).click();
    await stijn.page.getByText('aanvaard', { exact: true }).waitFor();
    await stijn.page.goto(`${h.url}/workbench/vocabularies/datastrategie/publish`);
    await stijn.page.getByLabel('Wat is er nieuw?').waitFor();
    await shoot(stijn.page, '31-publish');
    const ada = await h.enter('ada', '/workbench/accounts');
    cur = ada.page;
    await ada.page.getByText('Rita').first().waitFor();
    await shoot(ada.page, '32-accounts');
    await ada.page.getByRole('button', { name: 'Nodig iemand uit' }).click();
    await shoot(ada.page, '33-invite');
    await ada.page.getByLabel('E-mailadres').fill('nieuw@vlaanderen.be');
    await ada.page.getByLabel('Naam').fill('Nele');
    await ada.page.getByRole('dialog').getByLabel('Vlaamse datastrategie').selectOption('TRANSLATOR');
    await ada.page.getByRole('dialog').getByLabel('Talen').fill('fr');
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Nodig iemand uit' }).click();
    await ada.page.getByText('Bezorg deze link').waitFor();
    await shoot(ada.page, '34-invited');
    await ada.page.emulateMedia({ colorScheme: 'dark' });
    await ada.page.goto(`${h.url}/workbench/accounts?lang=en`);
    await ada.page.getByText('Rita').first().waitFor();
    await shoot(ada.page, '35-dark');
  } catch (error) {
    await cur.screenshot({ path: '/tmp/wbshots/failed.png', fullPage: true });
    problems.push(String(error));
  }
  console.log(problems.join('\n'));
  await h.close();
}, 300_000);
