import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { importTurtle } from '../support/vocabularies.ts';
import { wholeServer, type WholeServer } from './whole-server.ts';

const ONE = `ex:s a skos:ConceptScheme ; dct:title "Proef"@nl .
ex:a a skos:Concept ; skos:prefLabel "een"@nl ; skos:inScheme ex:s ; dct:source [ dct:title "bron"@nl ] .
ex:b a skos:Concept ; skos:prefLabel "twee"@nl ; skos:inScheme ex:s .`;
const TWO = `${ONE.replace('"een"', '"één"').replace(/ex:b .*/, '')}
ex:c a skos:Concept ; skos:prefLabel "drie"@nl ; skos:inScheme ex:s .`;
const A = `uri=${encodeURIComponent('http://example.org/a')}`;

/** What a reader may ask of two releases; each is answered on one database as on the other. */
const QUESTIONS = [
  `/doc.nt?${A}`,
  `/doc.ttl?${A}&version=1.0.0`,
  `/doc.jsonld?${A}&version=2.0.0`,
  `/timemap?${A}`,
  '/ldes/v',
  '/ldes/v/page/0',
  '/feed/v.atom',
  `/feed/concept?${A}`,
  '/changes/v?since=1.0.0',
  '/diff/v?from=1.0.0&to=2.0.0',
  '/export/v.nq?version=1.0.0',
  '/export/v.csv',
  '/doc/dataset/v/2.0.0',
  '/.well-known/void',
];
const answers = new Map<string, string[]>();

describe.each(DATABASES)('Two releases on %s', (_name, open) => {
  let database: TestDatabase;
  let whole: WholeServer;
  beforeAll(async () => {
    database = await open();
    whole = await wholeServer(database.url);
    await importTurtle(whole.store, 'v', ONE, { release: '1.0.0', now: new Date('2026-02-01T10:00:00Z') });
    await importTurtle(whole.store, 'v', TWO, { release: '2.0.0', now: new Date('2026-03-01T10:00:00Z') });
    await whole.server.app.refresh();
  });
  afterAll(async () => {
    await whole.close();
    await database.close();
  });

  const text = async (path: string): Promise<string> => {
    const answer = await whole.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  };

  test('are documents as they were, by number, by day and by Memento', async () => {
    expect(await text(`/doc.ttl?${A}&version=1.0.0`)).toContain('"een"@nl');
    expect(await text(`/doc.ttl?${A}&at=2026-02-15`)).toContain('"een"@nl');
    expect(await text(`/doc.ttl?${A}`)).toContain('"één"@nl');
    const headers = { 'Accept-Datetime': 'Sun, 15 Feb 2026 10:00:00 GMT' };
    const then = await whole.get(`/doc.ttl?${A}`, { headers });
    expect([then.status, then.headers.get('location')]).toEqual([
      302,
      `${whole.url}/doc.ttl?${A}&version=1.0.0`,
    ]);
    expect((await text(`/timemap?${A}`)).match(/version=[\d.]+/g)).toEqual([
      'version=1.0.0',
      'version=2.0.0',
    ]);
  });

  test('are told of by the stream: each version, and what went', async () => {
    const page = await text('/ldes/v/page/0');
    expect(page.match(/dct:isVersionOf/g)).toHaveLength(6);
    expect(page.match(/as:Delete/g)).toHaveLength(1);
  });

  test('differ as they are told to', async () => {
    const { changes } = JSON.parse(await text('/changes/v?since=1.0.0')) as {
      changes: { uri: string; change: string }[];
    };
    expect(changes.map(({ uri, change }) => [uri.at(-1), change])).toEqual([
      ['a', 'changed'],
      ['b', 'removed'],
      ['c', 'new'],
    ]);
    const patch = await text('/diff/v?from=1.0.0&to=2.0.0&format=rdf-patch');
    expect(patch).toMatch(/^D .*"een"@nl/m);
    expect(patch).toMatch(/^A .*"één"@nl/m);
  });

  test.each(['1.0.0', '2.0.0'])(
    'are exported with the digest that anyone recomputes: %s',
    async (version) => {
      const answer = await whole.get(`/export/v.nq?version=${version}`);
      const lines = (await answer.text()).split('\n').filter(Boolean).sort();
      const digest = createHash('sha256')
        .update(`${lines.join('\n')}\n`)
        .digest('hex');
      expect(answer.headers.get('release-digest')).toBe(`sha256-${digest}`);
      const release = (await whole.store.reader.releases('v')).find((one) => one.version === version);
      expect(release?.digest).toBe(`sha256-${digest}`);
    },
  );

  test('are answered alike on every database', async () => {
    for (const path of QUESTIONS) {
      const told = (await text(path)).replaceAll(
        new RegExp(`localhost(:|%3A)${new URL(whole.url).port}`, 'g'),
        'HERE',
      );
      answers.set(path, [...(answers.get(path) ?? []), told]);
    }
    for (const [path, [first, ...others]] of answers)
      for (const other of others) expect([path, other]).toEqual([path, first]);
  });
});
