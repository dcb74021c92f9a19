import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openStore, type Store } from '../../src/store/open.ts';
import { addComment } from '../../src/workflow/discussion/add-comment.ts';
import { openProposal } from '../../src/workflow/proposals/open-proposal.ts';
import { restoreBackup } from '../../src/workflow/backup/restore-backup.ts';
import { writeBackup } from '../../src/workflow/backup/write-backup.ts';
import { verify } from '../../src/workflow/verify.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { callerOf, clockFrom, deskOf, person, THEMA } from '../support/editors.ts';
import { importTurtle } from '../support/vocabularies.ts';

const now = new Date('2026-01-31T00:00:00Z');

async function backupOf(store: Store): Promise<string> {
  const pieces: string[] = [];
  await writeBackup(store, { now, write: async (text) => void pieces.push(text) });
  return pieces.join('');
}

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const restored = (store: Store, text: string, size = 7_777) =>
  restoreBackup(store, { open: () => inPieces(text, size) });

/** Two releases, a proposal with a comment, followers, a receipt; more rows than go in one page, in no order. */
async function filled(store: Store): Promise<void> {
  const many = Array.from(
    { length: 1_500 },
    (_, i) => `ex:${i}é a skos:Concept ; skos:prefLabel "n${i}"@nl .`,
  );
  await importTurtle(store, 'andere', many.join('\n'), { release: '1.0.0' });
  await importTurtle(store, 'thema', THEMA, { release: '1.0.0' });
  await importTurtle(store, 'thema', THEMA.replace('"data"@en', '"data \u2028 line"@en'), {
    release: '1.1.0',
  });
  const desk = deskOf(store);
  const clock = clockFrom('2026-01-02T00:00:00Z');
  const asked = { vocabulary: 'thema', title: 'Beter', rationale: 'r', sources: [] };
  const opened = await openProposal(desk, callerOf(person('ann', 'steward'), clock, 'key'), asked);
  if (!opened.ok) throw new Error(opened.refusal.message);
  const { id } = opened.value.proposal;
  await addComment(desk, callerOf(person('bob', 'reviewer'), clock), { proposal: id, text: 'Waarom?' });
}

test('A backup is the same of a PostgreSQL that sorts as people do, capital letters beside small ones', async () => {
  const [[, sqlite], [, postgres]] = DATABASES;
  const [plain, helper] = [await sqlite(), await postgres()];
  const name = `sorted_${process.pid}`;
  const client = new pg.Client(helper.url);
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'nl'`);
  const sorted = await openStore(helper.url.replace(/\/[^/]*$/, `/${name}`));
  try {
    await plain.store.transact(async (tx) => {
      for (const subject of ['b', 'A', 'a', 'B', 'é', 'Z', 'z']) await tx.follow('ann', subject);
    });
    const text = await backupOf(plain.store);
    await restored(sorted, text);
    expect(await backupOf(sorted)).toBe(text);
    expect(await sorted.reader.followed('ann')).not.toEqual(await plain.store.reader.followed('ann'));
  } finally {
    await sorted.close();
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
    await Promise.all([plain.close(), helper.close()]);
  }
});

describe.each(DATABASES)('A backup of %s', (_name, open) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
    await filled(database.store);
  });
  afterEach(() => database.close());

  test.each(DATABASES)('is restored to %s as it was, to the letter', async (_to, openOther) => {
    const text = await backupOf(database.store);
    const other = await openOther();
    try {
      await restored(other.store, text);
      expect(await backupOf(other.store)).toBe(text);
      expect(await verify(other.store.reader)).toMatchObject({ vocabularies: 2, releases: 3, faults: [] });
      // And it goes on from there.
      await importTurtle(other.store, 'thema', `${THEMA} ex:new a skos:Concept .`, { release: '1.2.0' });
      expect((await verify(other.store.reader)).faults).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test('is of one moment, and stops nobody who writes meanwhile', async () => {
    const { store } = database;
    const before = await backupOf(store);
    const pieces: string[] = [];
    let written = 0;
    await writeBackup(store, {
      now,
      write: async (text) => {
        pieces.push(text);
        await importTurtle(store, 'thema', `${THEMA} ex:w${(written += 1)} a skos:Concept .`, {
          release: `2.0.${written}`,
        });
      },
    });
    expect(written).toBeGreaterThan(10);
    expect(pieces.join('')).toBe(before);
    expect((await store.reader.releases('thema')).length).toBe(2 + written);
  });

  test('goes into an empty database only, and leaves another as it is', async () => {
    const text = await backupOf(database.store);
    const again = restored(database.store, text);
    await expect(again).rejects.toMatchObject({ refusal: { code: 'DATABASE_NOT_EMPTY' } });
    expect(await backupOf(database.store)).toBe(text);
  });

  const DAMAGES: [string, (lines: string[]) => string[]][] = [
    ['without its trailer', (lines) => lines.slice(0, -1)],
    ['without a row', (lines) => lines.toSpliced(700, 1)],
    ['with a row twice', (lines) => lines.toSpliced(700, 0, lines[700] as string)],
    [
      'with two rows in each other’s place',
      (lines) => lines.with(700, lines[701] as string).with(701, lines[700] as string),
    ],
    ['with another letter in it', (lines) => lines.with(700, (lines[700] as string).replace('n', 'm'))],
    ['cut in a line', (lines) => [...lines.slice(0, 800), (lines[800] as string).slice(0, 20)]],
    ['with something behind it', (lines) => [...lines, '[]']],
    ['of another form', (lines) => lines.with(0, (lines[0] as string).replace('"version":1', '"version":2'))],
    [
      'of other tables',
      (lines) => lines.with(0, (lines[0] as string).replace(/"schema":"\w+"/, '"schema":"Future9"')),
    ],
    ['that is none', () => ['{"format":"other"}']],
    ['that is empty', () => []],
  ];
  test.each(DAMAGES)('is refused %s, and nothing is stored', async (_what, damage) => {
    const lines = (await backupOf(database.store)).trimEnd().split('\n');
    const other = await open();
    try {
      const text = damage(lines)
        .map((line) => `${line}\n`)
        .join('');
      await expect(restored(other.store, text)).rejects.toMatchObject({
        refusal: { code: 'BAD_BACKUP', message: expect.not.stringContaining('\n') },
      });
      expect(await other.store.reader.vocabularies()).toEqual([]);
      expect(await other.store.reader.logHead()).toBe(0);
    } finally {
      await other.close();
    }
  });

  test('reads the same in whatever pieces it comes', async () => {
    const text = await backupOf(database.store);
    const other = await open();
    try {
      await restored(other.store, text, 13);
      expect(await backupOf(other.store)).toBe(text);
    } finally {
      await other.close();
    }
  });
});
