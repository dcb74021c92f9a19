import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Result } from '../../src/domain/refusal.ts';
import { decode } from '../../src/domain/resource.ts';
import type { ReleaseRow } from '../../src/store/tables.ts';
import { publish } from '../../src/workflow/publish-release.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { importTurtle } from '../support/vocabularies.ts';

const named = (label: string): string => `ex:a a skos:Concept ; skos:prefLabel "${label}"@nl .`;

describe.each(DATABASES)('Publishing on %s', (_name, open) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
    await importTurtle(database.store, 'v', named('een'));
    await importTurtle(database.store, 'v', named('twee'));
    await importTurtle(database.store, 'v', named('drie'));
  });
  afterEach(() => database.close());

  const release = async (revision: number, version: string): Promise<Result<ReleaseRow>> => {
    const { store } = database;
    const rows = [];
    for await (const row of store.reader.descriptions('v', revision)) rows.push(row);
    const content = rows.map(({ iri, content }) => decode(iri, content));
    const publication = { vocabulary: 'v', revision, version, notes: '', actor: 'test', now: new Date(0) };
    return store.transact((transaction) => publish(transaction, content, publication));
  };

  test('gives numbers to later and later revisions, and may pass some over', async () => {
    expect(await release(1, '1.0.0')).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await release(3, '1.1.0')).toMatchObject({ ok: true, value: { revision: 3, statements: 2 } });
  });

  test('refuses a revision older than the newest released one, and writes nothing', async () => {
    await release(2, '1.0.0');
    const before = await database.store.reader.logHead();
    const refused = await release(1, '1.1.0');
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'BAD_ARGUMENT', item: '1.1.0' } });
    expect(refused).toHaveProperty('refusal.message', expect.stringContaining('already released as 1.0.0'));
    expect(await database.store.reader.releases('v')).toHaveLength(1);
    expect(await database.store.reader.logHead()).toBe(before);
  });
});
