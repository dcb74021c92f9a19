import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { statements } from '../../src/domain/resource.ts';
import { isIri } from '../../src/domain/term.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { readRdf } from '../../src/rdf/read.ts';
import { BASE, closeAll, testSite, type TestSite } from './support.ts';

let site: TestSite;
let snapshot: Snapshot;
beforeAll(async () => {
  site = await testSite();
  await site.publish('datastrategie', 'seed/datastrategie.ttl', '1.0.0', '2026-11-24T10:00:00Z');
  snapshot = site.catalog.snapshot('datastrategie') as Snapshot;
});
afterAll(closeAll);

const OURS = `${BASE}/id/`;

test('Every URI minted in the seed is 303 to a document that is 200 and about it', async () => {
  const uris = [...snapshot.content.keys()].filter((iri) => iri.startsWith(OURS));
  expect(uris.length).toBeGreaterThan(150);
  for (const uri of uris) {
    const thing = await site.get(uri.slice(BASE.length));
    expect([uri, thing.status]).toEqual([uri, 303]);
    const document = await site.get(String(thing.headers.location).slice(BASE.length), {
      accept: 'application/n-triples',
    });
    expect([uri, document.status]).toEqual([uri, 200]);
    expect(document.body).toContain(`<http://xmlns.com/foaf/0.1/primaryTopic> <${uri}> .`);
  }
});

test('Every URI of ours that the seed points to is described', async () => {
  const targets = new Set<string>();
  for (const resource of snapshot.content.values())
    for (const { object } of statements(resource))
      if (isIri(object) && object.startsWith(OURS)) targets.add(object);
  const missing = [...targets].filter((iri) => !snapshot.content.has(iri));
  expect(missing).toEqual([]);
});

test('The four formats of a document hold the same statements, and its own are all there', async () => {
  const iris = [`${OURS}concept/datastrategie/0104`, `${OURS}conceptscheme/datastrategie`].filter((iri) =>
    snapshot.content.has(iri),
  );
  expect(iris).toHaveLength(2);
  for (const iri of iris) {
    const path = iri.slice(BASE.length).replace('/id/', '/doc/');
    const read = async (suffix: string): Promise<string[]> => {
      const { body } = await site.get(path + suffix);
      const document = valueOrThrow(await readRdf(Buffer.from(body), { format: suffix }));
      return document.statements
        .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)
        .sort();
    };
    const turtle = await read('.ttl');
    for (const suffix of ['.jsonld', '.rdf', '.nt']) expect(await read(suffix)).toEqual(turtle);
    const own = [...statements(snapshot.content.get(iri) as never)];
    for (const { subject, predicate, object } of own)
      expect(turtle).toContain(`${subject} ${predicate} ${object}`);
  }
});
