import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import n3 from 'n3';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { resourcesOf } from '../../src/domain/resource.ts';
import { canonicalLines, digestOf } from '../../src/rdf/canonical.ts';
import { readRdf } from '../../src/rdf/read.ts';
import { compare } from '../../src/snapshot/compare.ts';
import { importDocument } from '../../src/workflow/import-document.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { importTurtle, packed, statementsAt, turtle } from '../support/vocabularies.ts';

const ONE = `ex:a a skos:Concept ; skos:prefLabel "een"@nl ; dct:source [ dct:title "bron"@nl ] .
ex:b a skos:Concept ; skos:prefLabel "twee"@nl .`;
const TWO = `ex:a a skos:Concept ; skos:prefLabel "één"@nl ; dct:source [ dct:title "bron"@nl ] .
ex:c a skos:Concept ; skos:prefLabel "drie"@nl .`;

describe.each(DATABASES)('Importing a document on %s', (_name, open) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  test('makes revision 1, and a change makes the next, holding only what differs', async () => {
    const { store } = database;
    expect(await importTurtle(store, 'v', ONE)).toMatchObject({
      revision: 1,
      added: 2,
      changed: 0,
      removed: 0,
    });
    expect(await importTurtle(store, 'v', TWO)).toMatchObject({
      revision: 2,
      added: 1,
      changed: 1,
      removed: 1,
    });
    const rows = await store.reader.changes('v', 0, 2);
    expect(rows.map(({ iri, since, until }) => [iri.at(-1), since, until])).toEqual([
      ['a', 1, 2],
      ['a', 2, null],
      ['b', 1, 2],
      ['c', 2, null],
    ]);
  });

  test('changes nothing where the file is the same, in whatever order and format it comes', async () => {
    const { store } = database;
    await importTurtle(store, 'v', ONE);
    const shuffled = await turtle(
      ONE.split('\n').reverse().join('\n').replace('[ ', '_:x . _:x ').replace(' ] .', ' .'),
    );
    expect(await importTurtle(store, 'v', shuffled)).toMatchObject({
      revision: 1,
      added: 0,
      changed: 0,
      removed: 0,
    });
    expect(await store.reader.logHead()).toBe(1);
  });

  test('releases what it imports, once and for ever', async () => {
    const { store } = database;
    const first = await importTurtle(store, 'v', ONE, { release: '1.0.0' });
    expect(first.release).toMatchObject({ version: '1.0.0', revision: 1, statements: 6 });
    expect(first.release).toMatchObject(await digestOf(resourcesOf((await turtle(ONE)).statements).values()));
    expect(await importTurtle(store, 'v', ONE, { release: '1.0.0' })).toMatchObject({
      release: first.release,
    });
    expect(await store.reader.logHead()).toBe(2);
  });

  test.each([
    ['a number that is taken', TWO, '1.0.0', 'VERSION_TAKEN'],
    ['a second number for the same content', ONE, '1.1.0', 'VERSION_TAKEN'],
    ['a number before the newest', TWO, '0.9.0', 'BAD_ARGUMENT'],
    ['a text that is no number', TWO, 'latest', 'BAD_ARGUMENT'],
  ])('refuses to release under %s, and stores nothing of it', async (_what, text, release, code) => {
    const { store } = database;
    await importTurtle(store, 'v', ONE, { release: '1.0.0' });
    const refused = await importDocument(store, {
      vocabulary: 'v',
      document: await turtle(text),
      actor: 'test',
      now: new Date(),
      release,
    });
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
    expect(await store.reader.vocabulary('v')).toMatchObject({ head: 1 });
    expect(await store.reader.logHead()).toBe(2);
  });

  test('reports what breaks SKOS, and refuses it when asked to be strict', async () => {
    const { store } = database;
    const document = await turtle('ex:a a skos:Concept ; skos:prefLabel "een"@nl, "twee"@nl .');
    const command = { vocabulary: 'v', document, actor: 'test', now: new Date() };
    const refused = await importDocument(store, { ...command, strict: true });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'RULE_BROKEN', item: 'http://example.org/a' },
    });
    expect(await store.reader.vocabularies()).toEqual([]);
    const outcome = valueOrThrow(await importDocument(store, command));
    expect(outcome.findings.rules.map(({ rule }) => rule)).toContain('skos-s14');
  });

  test.each([
    ['an empty document', 'v', ''],
    ['a name with a space', 'my vocabulary', ONE],
  ])('refuses %s', async (_what, vocabulary, text) => {
    const command = { vocabulary, document: await turtle(text), actor: 'test', now: new Date() };
    const refused = await importDocument(database.store, command);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'BAD_ARGUMENT' } });
    expect(await database.store.reader.vocabularies()).toEqual([]);
  });

  test('keeps imports that arrive at once apart: each makes its own revision', async () => {
    const { store } = database;
    const texts = [1, 2, 3, 4, 5].map((n) => `ex:a a skos:Concept ; skos:prefLabel "naam ${n}"@nl .`);
    const outcomes = await Promise.all(texts.map((text) => importTurtle(store, 'v', text)));
    expect(outcomes.map(({ revision }) => revision).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

/** Concepts added and removed from one version to the next, as rdflib counted them from the files. */
const SERIES = {
  sommatie_stoffen: {
    '1.0.1': [],
    '1.0.7': [136, 26],
    '2.0.0': [11, 100],
    // The count made with rdflib has 7: the collections lucht and water get a type in 3.0.0, and are in it.
    '3.0.0': [5, 1],
    '3.0.1': [387, 8],
    '3.0.7': [1, 0],
    '3.0.8': [1384, 0],
  },
  dpv: { '2.0': [], '2.1': [213, 4], '2.2': [47, 11], '2.3': [10, 0] },
} as const;

describe.each(DATABASES)('Successive real versions on %s', (_name, open) => {
  test.each(Object.entries(SERIES))(
    'of %s are read back as published and compare as counted',
    async (name, versions) => {
      const database = await open();
      const { store } = database;
      const names = Object.keys(versions);
      for (const version of names) {
        const document = valueOrThrow(await readRdf(packed(`${name}-${version}`), { format: 'turtle' }));
        await importTurtle(store, name, document, { release: version });
      }
      for (const [i, version] of names.entries()) {
        const published = new n3.Parser().parse(packed(`${name}-${version}`).toString());
        const statements = published.map(({ subject, predicate, object, graph }) => ({
          subject: subject.id,
          predicate: predicate.id,
          object: object.id,
          graph: graph.id,
        }));
        expect(await canonicalLines(await statementsAt(store, name, i + 1))).toEqual(
          await canonicalLines(statements),
        );
      }
      for (const [i, counts] of Object.values(versions).entries()) {
        if (i === 0) continue;
        const { added, removed } = await compare(store.reader, name, i, i + 1);
        expect([names[i], added.length, removed.length]).toEqual([names[i], ...counts]);
        const back = await compare(store.reader, name, i + 1, i);
        expect([back.added.length, back.removed.length]).toEqual([removed.length, added.length]);
      }
      await database.close();
    },
    60_000,
  );
});
