import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open.ts';
import { verify } from '../../src/workflow/verify.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { importTurtle } from '../support/vocabularies.ts';

/** Whatever an insider with a tool may do to the file, triggers taken out first. */
const TAMPERINGS: [string, string][] = [
  [
    'a changed description',
    `UPDATE description SET content = replace(content, 'een', 'geen') WHERE since = 1`,
  ],
  ['a dropped description', `DELETE FROM description WHERE since = 2`],
  ['a description that ends earlier', `UPDATE description SET until = 2 WHERE until IS NULL AND since = 1`],
  [
    'an inserted description',
    `INSERT INTO description SELECT vocabulary, 'http://example.org/x', since, until, content FROM description LIMIT 1`,
  ],
  ['a garbled description', `UPDATE description SET content = 'garbage' WHERE since = 2`],
  ['a garbled log entry', `UPDATE log SET payload = 'x' WHERE sequence = 1`],
  [
    'a description of a revision to come',
    `INSERT INTO description SELECT vocabulary, iri, 9, NULL, content FROM description LIMIT 1`,
  ],
  [
    'a description of a vocabulary that is not there',
    `INSERT INTO description SELECT 'ghost', iri, since, NULL, content FROM description LIMIT 1`,
  ],
  ['a changed release', `UPDATE "release" SET notes = 'forged' WHERE version = '1.0.0'`],
  ['a release given to another revision', `UPDATE "release" SET revision = 9 WHERE version = '1.0.0'`],
  ['a dropped release', `DELETE FROM "release" WHERE version = '2.0.0'`],
  ['a changed revision', `UPDATE revision SET actor = 'nobody' WHERE number = 1`],
  ['a dropped revision', `DELETE FROM revision WHERE number = 2`],
  ['a head moved back', `UPDATE vocabulary SET head = 1`],
  ['a changed log entry', `UPDATE log SET actor = 'nobody' WHERE sequence = 2`],
  ['a dropped log entry', `DELETE FROM log WHERE sequence = 2`],
  ['a cut tail of the log', `DELETE FROM log WHERE sequence = 4`],
  [
    'two swapped log entries',
    `UPDATE log SET sequence = 99 WHERE sequence = 1; UPDATE log SET sequence = 1 WHERE sequence = 2;
     UPDATE log SET sequence = 2 WHERE sequence = 99`,
  ],
  [
    'an inserted log entry',
    `INSERT INTO log SELECT 5, at, vocabulary, actor, action, payload, hash, 'f' FROM log LIMIT 1`,
  ],
];

const ONE =
  'ex:a a skos:Concept ; skos:prefLabel "een"@nl . ex:b a skos:Concept ; skos:prefLabel "twee"@nl .';
const TWO = 'ex:a a skos:Concept ; skos:prefLabel "een"@nl . ex:b a skos:Concept ; skos:prefLabel "duo"@nl .';

describe.each(DATABASES)('Verifying %s', (_name, open) => {
  test('finds that everything holds after ordinary work', async () => {
    const { store, close } = await open();
    await importTurtle(store, 'v', ONE, { release: '1.0.0' });
    await importTurtle(store, 'v', TWO, { release: '2.0.0' });
    expect(await verify(store.reader)).toEqual({
      vocabularies: 1,
      revisions: 2,
      releases: 2,
      entries: 4,
      faults: [],
    });
    await close();
  });
});

describe('Verifying finds', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await DATABASES[0][1]();
    await importTurtle(database.store, 'v', ONE, { release: '1.0.0' });
    await importTurtle(database.store, 'v', TWO, { release: '2.0.0' });
  });
  afterEach(() => database.close());

  test.each(TAMPERINGS)('%s', async (_what, sql) => {
    const file = new Database(database.url.slice('sqlite:'.length));
    for (const { name } of file.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).all() as {
      name: string;
    }[])
      file.exec(`DROP TRIGGER ${name}`);
    file.exec(sql);
    file.close();
    const store = await openStore(database.url);
    const { faults } = await verify(store.reader);
    await store.close();
    expect(faults).not.toEqual([]);
  });
});
