import { test } from '@jest/globals';
import { house } from './workbench-house.ts';
import { axe } from './chromium.ts';

const C = (ref: string) => `http://localhost:4000/id/concept/datastrategie/${ref}`;
test('looks', async () => {
  const h = await house();
  const problems: string[] = [];
  const shoot = async (page: any, name: string) => {
    for (const [kind, size] of [['desk', { width: 1280, height: 900 }], ['phone', { width: 390, height: 800 }]] as const) {
      await page.setViewportSize(size);
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      if (wide) problems.push(`${name} ${kind} too wide`);
      await page.screenshot({ path: `/tmp/wbshots/${name}-${kind}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const one of await axe(page)) problems.push(`${name}: ${one}`);
  };
  const els = await h.enter('els');
  const { page } = els;
  try {
    await page.getByRole('heading', { name: 'Mijn ontwerpen' }).waitFor();
    await shoot(page, '01-work-empty');
    await page.goto(`${h.url}/workbench?vocabulary=datastrategie&uri=${encodeURIComponent(C('0104'))}`);
    await page.getByRole('button', { name: 'Begin het voorstel' }).waitFor();
    await page.waitForTimeout(500);
    await shoot(page, '02-start');
    await page.getByLabel('Waarom deze wijziging?').fill('De definitie is te ruim.');
    await page.getByLabel('Waarop het steunt').fill('https://www.vlaanderen.be/digitaal-vlaanderen');
    await page.getByRole('button', { name: 'Begin het voorstel' }).click();
    await page.getByRole('group', { name: 'Definitie' }).waitFor();
    await page.getByRole('group', { name: 'Definitie' }).getByLabel('Nederlands').fill('gegevens die iets vertellen over andere gegevens');
    await page.getByRole('group', { name: 'Naam', exact: true }).getByLabel('Nederlands').fill('data');
    await page.waitForTimeout(900);
    await shoot(page, '03-term-form');
    await page.getByRole('group', { name: 'Naam', exact: true }).getByLabel('Nederlands').fill('metadata');
    await page.getByRole('button', { name: 'Bewaar in het voorstel' }).click();
    await page.getByText('Bewaard in het voorstel.').waitFor();
    for (const [button, name] of [['Verplaats', '04-move'], ['Wijzig koppelingen', '05-map'], ['Stel buiten gebruik', '06-retire'], ['Voeg samen', '07-merge'], ['Splits', '08-split']] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await page.waitForTimeout(400);
      await shoot(page, name);
      if (name === '06-retire') {
        await page.getByRole('dialog').getByRole('combobox').fill('data');
        await page.getByRole('option').first().waitFor();
        await shoot(page, '06b-retire-list');
      }
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).click({ timeout: 1500 }).catch(() => undefined);
    }
    await page.getByRole('link', { name: 'Kies een ander begrip' }).click();
    await page.getByRole('heading', { name: 'Welk begrip' }).waitFor();
    await shoot(page, '09-which');
    await page.getByRole('button', { name: 'Kies in de boom' }).click();
    await page.getByRole('treeitem').first().waitFor();
    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(500);
    await shoot(page, '10-tree');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Overzicht' }).click();
    await page.getByText('De controles vinden').or(page.locator('.findings')).first().waitFor();
    await shoot(page, '11-overview');
    await page.getByRole('link', { name: 'Titel en reden' }).click();
    await page.getByLabel('Titel').waitFor();
    await shoot(page, '12-describe');
    await page.getByRole('link', { name: 'Verloop' }).click();
    await shoot(page, '13-history');
    await page.getByRole('link', { name: 'Voorstellen' }).last().click();
    await page.goto(`${h.url}/workbench/proposals`);
    await page.getByText('1 voorstel').first().waitFor();
    await shoot(page, '14-list');
    await page.goto(`${h.url}/workbench/tokens`);
    await page.getByRole('heading', { name: 'Nieuw token' }).waitFor();
    await shoot(page, '15-tokens');
  } catch (error) {
    await page.screenshot({ path: '/tmp/wbshots/failed.png', fullPage: true });
    problems.push(String(error));
  }
  await els.close().catch((e: unknown) => problems.push(String(e)));
  console.log(problems.join('\n'));
  await h.close();
}, 300_000);
