import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open.ts';
import { firstBreak } from '../../src/store/log.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';

const at = '2026-01-01T00:00:00.000Z';
const entry = (action: string) => ({ at, vocabulary: 'v', actor: 'test', action, payload: { action } });

describe.each(DATABASES)('A store on %s', (_name, open) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const log = async () => {
    const actions = [];
    for await (const { action } of database.store.reader.log()) actions.push(action);
    return actions;
  };

  test('keeps all that a transaction wrote, and nothing of one that failed', async () => {
    const { store } = database;
    await store.transact((tx) => tx.appendLog(entry('kept')));
    const failing = store.transact(async (tx) => {
      await tx.appendLog(entry('lost'));
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await log()).toEqual(['kept']);
  });

  test('loses no acknowledged write when an overlapping transaction fails', async () => {
    const { store } = database;
    for (let pair = 0; pair < 100; pair += 1) {
      const good = store.transact(async (tx) => {
        await tx.appendLog(entry(`good ${pair}`));
        await new Promise(setImmediate);
      });
      const bad = store.transact(async (tx) => {
        await new Promise(setImmediate);
        await tx.appendLog(entry(`bad ${pair}`));
        throw new Error('bad');
      });
      await Promise.all([good, expect(bad).rejects.toThrow('bad')]);
    }
    expect(await log()).toEqual(Array.from({ length: 100 }, (_, pair) => `good ${pair}`));
  });

  test('chains the log also when many write at once', async () => {
    const { store } = database;
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => store.transact((tx) => tx.appendLog(entry(`${i}`)))),
    );
    expect(await store.reader.logHead()).toBe(40);
    expect(await firstBreak(store.reader.log())).toBeUndefined();
  });

  test('refuses a revision that does not follow the head', async () => {
    const { store } = database;
    await store.transact((tx) => tx.lock('v', at));
    const late = store.transact((tx) =>
      tx.addRevision({
        vocabulary: 'v',
        number: 2,
        at,
        actor: 'test',
        message: '',
        added: 0,
        changed: 0,
        removed: 0,
        prefixes: '{}',
      }),
    );
    await expect(late).rejects.toThrow('the head of v is no longer 1');
  });

  test('reads back any revision from what each one changed', async () => {
    const { store } = database;
    const row = (iri: string, since: number, content: string) => ({
      vocabulary: 'v',
      iri,
      since,
      until: null,
      content,
    });
    await store.transact(async (tx) => {
      await tx.addDescriptions([row('urn:a', 1, 'a1'), row('urn:b', 1, 'b1')]);
      await tx.endDescriptions('v', ['urn:a', 'urn:b'], 2);
      await tx.addDescriptions([row('urn:a', 2, 'a2')]);
      await tx.addDescriptions([row('urn:c', 3, 'c3')]);
    });
    const at = async (revision: number) => {
      const contents = [];
      for await (const { content } of store.reader.descriptions('v', revision)) contents.push(content);
      return contents;
    };
    expect(await at(1)).toEqual(['a1', 'b1']);
    expect(await at(2)).toEqual(['a2']);
    expect(await at(3)).toEqual(['a2', 'c3']);
    expect((await store.reader.changes('v', 1, 2)).map(({ content }) => content)).toEqual(['a1', 'a2', 'b1']);
  });

  test('opens a database again without harm', async () => {
    const again = await openStore(database.url);
    await again.transact((tx) => tx.appendLog(entry('second')));
    await again.close();
    expect(await log()).toEqual(['second']);
  });
});

describe('An SQLite store', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'begrippenkader-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('refuses a database that a newer version made', async () => {
    const file = join(folder, 'newer.sqlite');
    await (await openStore(`sqlite:${file}`)).close();
    const db = new Database(file);
    db.exec(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Future9999999999999')`);
    db.close();
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
      refusal: { code: 'DATABASE_UNUSABLE', message: expect.stringContaining('newer version') },
    });
  });

  test('says in one line why a file cannot be its database', async () => {
    const file = join(folder, 'note.txt');
    writeFileSync(file, 'this is not a database, but it is long enough to look at '.repeat(20));
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
      refusal: { code: 'DATABASE_UNUSABLE' },
    });
    await expect(openStore(`sqlite:${file}/inside/it.sqlite`)).rejects.toMatchObject({
      refusal: { code: 'DATABASE_UNUSABLE' },
    });
  });

  test('leaves everything in its one file when it is closed, so that a copy is a backup', async () => {
    const file = join(folder, 'kept.sqlite');
    const store = await openStore(`sqlite:${file}`);
    await store.transact((tx) => tx.appendLog(entry('kept')));
    await store.reader.logHead();
    await store.close();
    copyFileSync(file, join(folder, 'copy.sqlite'));
    const copy = await openStore(`sqlite:${join(folder, 'copy.sqlite')}`);
    expect(await copy.reader.logHead()).toBe(1);
    await copy.close();
  });

  test('never alters a release or a log entry, whoever asks', async () => {
    const file = join(folder, 'sealed.sqlite');
    const store = await openStore(`sqlite:${file}`);
    await store.transact((tx) => tx.appendLog(entry('sealed')));
    await store.close();
    const db = new Database(file);
    expect(() => db.exec(`UPDATE log SET action = 'forged'`)).toThrow('log is append-only');
    expect(() => db.exec('DELETE FROM log')).toThrow('log is append-only');
    db.close();
  });
});
