import { expect, test } from '@jest/globals';
import { BASE, foreign, testSite, water } from './support.ts';
test('smoke', async () => {
  const site = await testSite();
  await site.publish('water', water(), '1.0.0', '2026-01-10T10:00:00Z');
  await site.publish('water', water('', 'waterbron'), '2.0.0', '2026-02-10T10:00:00Z');
  await site.publish('foreign', foreign, '1', '2026-03-10T10:00:00Z');
  const show = async (...args: Parameters<typeof site.get>) => {
    const a = await site.get(...args);
    process.stdout.write(
      `### ${JSON.stringify(args)}\n${a.status} ${JSON.stringify(a.headers, null, 1)}\n${a.body}\n`,
    );
  };
  await show('/id/concept/milieu/water/2');
  await show('/doc/concept/milieu/water/2');
  await show('/doc/concept/milieu/water/2.jsonld?version=1.0.0');
  await show('/doc/conceptscheme/milieu/water', { accept: 'application/n-triples' });
  await show('/doc/collection/milieu/water/k.rdf');
  await show('/doc?uri=' + encodeURIComponent('http://data.example.org/a#1') + '&profile=skos-xl');
  await show('/timemap?uri=' + BASE + '/id/concept/milieu/water/2');
  await show('/doc/concept/milieu/water/2.html');
  await show(
    '/resolve',
    { 'content-type': 'application/json', accept: 'application/ld+json' },
    'POST',
    JSON.stringify([BASE + '/id/concept/milieu/water/2', 'x', 'http://data.example.org/a#1']),
  );
  await site.close();
  expect(1).toBe(1);
});
