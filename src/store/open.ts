import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DataSource, type DataSourceOptions, type EntityManager } from 'typeorm';
import { masked } from '../domain/masked.ts';
import { Refused, type Refusal } from '../domain/refusal.ts';
import { refuseWhenAway } from './away.ts';
import { Dump, Refill } from './dump.ts';
import { Foundation1764000000000 } from './migrations/1764000000000-foundation.ts';
import { Governance1764000001000 } from './migrations/1764000001000-governance.ts';
import { SessionUse1764000002000 } from './migrations/1764000002000-session-use.ts';
import { News, PostgresEar } from './notify.ts';
import { Reader } from './reader.ts';
import { TABLES } from './tables.ts';
import { Transaction } from './transaction.ts';
import { WriterQueue } from './writer-queue.ts';

export interface Store {
  readonly reader: Reader;
  /** Runs one command's writes: all of them, or none. */
  transact<T>(command: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Reads everything as it is at one moment, whatever is written meanwhile. */
  atOneMoment<T>(work: (dump: Dump) => Promise<T>): Promise<T>;
  /** Puts rows back that another database held; nobody else writes meanwhile. */
  refill<T>(work: (refill: Refill) => Promise<T>): Promise<T>;
  /**
   * Calls back soon after the log has grown; `stop` ends it. On PostgreSQL whatever process wrote, on SQLite this one
   * only: who must know all looks at the log now and then as well.
   */
  onNews(callback: () => void): () => void;
  close(): Promise<void>;
}

const MIGRATIONS = [Foundation1764000000000, Governance1764000001000, SessionUse1764000002000];
const COMMON = { entities: TABLES, migrations: MIGRATIONS, migrationsTransactionMode: 'each' } as const;

/** The key of the advisory lock under which tables are made on PostgreSQL. */
const MIGRATION_LOCK = 0x6265_6773;

/** The oldest SQLite without the WAL-reset fault (sqlite.org/wal.html#walresetbug). */
const OLDEST_SQLITE = [3, 51, 3] as const;

/**
 * Opens `sqlite:PATH` or `postgres://…` and brings its tables up to date.
 * @throws Refused (DATABASE_UNUSABLE) with one line that says what is wrong and what to do.
 */
export async function openStore(url: string): Promise<Store> {
  try {
    if (/^postgres(ql)?:\/\//.test(url)) return await openPostgres(url);
    if (url.startsWith('sqlite:')) return await openSqlite(url.slice('sqlite:'.length));
  } catch (error) {
    throw error instanceof Refused ? error : unusable(url, error as Error);
  }
  throw refused(`DATABASE_URL ${url} is neither sqlite:PATH nor postgres://…`, 'Set it to one of the two.');
}

async function openPostgres(url: string): Promise<Store> {
  const source = await new DataSource({
    ...COMMON,
    type: 'postgres',
    url,
    // Where nobody answers, a request must not wait as long as the network would.
    connectTimeoutMS: 10_000,
    poolErrorHandler: () => undefined,
  }).initialize();
  await alone(source, () => migrate(source, url));
  refuseWhenAway(source);
  const news = new News();
  let ear: PostgresEar | undefined;
  return {
    reader: new Reader(source.manager),
    transact: (command) => source.transaction((manager) => command(new Transaction(manager, true))),
    atOneMoment: (work) =>
      source.transaction('REPEATABLE READ', async (manager) => {
        await manager.query('SET TRANSACTION READ ONLY');
        return work(new Dump(manager, true));
      }),
    refill: (work) =>
      source.transaction(async (manager) => {
        const names = source.entityMetadatas.map(({ tableName }) => source.driver.escape(tableName));
        await manager.query(`LOCK TABLE ${names.join()} IN EXCLUSIVE MODE`);
        return work(new Refill(manager, true));
      }),
    onNews: (callback) => {
      ear ??= new PostgresEar(url, news.tell);
      return news.on(callback);
    },
    close: async () => {
      await ear?.close();
      await source.destroy();
    },
  };
}

/** Of several processes that start at once, one migrates and the others wait. */
async function alone(source: DataSource, work: () => Promise<void>): Promise<void> {
  const session = source.createQueryRunner();
  await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await work();
  } finally {
    await session.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await session.release();
  }
}

async function openSqlite(path: string): Promise<Store> {
  const database = resolve(path);
  makeFolder(dirname(database));
  const options = {
    ...COMMON,
    type: 'better-sqlite3',
    database,
    // An import in another process holds the lock while it stores: long enough to wait for.
    timeout: 30_000,
    prepareDatabase: (db: { pragma(source: string): unknown }) => {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
    },
  } satisfies DataSourceOptions;
  const writer = await new DataSource(options).initialize();
  await migrate(writer, path);
  await checkSqlite(writer);
  const readonly = { ...options, readonly: true, prepareDatabase: undefined as never };
  const readers = await new DataSource(readonly).initialize();
  const queue = new WriterQueue();
  const news = new News();
  return {
    reader: new Reader(readers.manager),
    transact: (command) =>
      queue.run(async () => {
        const transaction = new Transaction(writer.manager, false);
        const result = await immediate(writer.manager, () => command(transaction));
        if (transaction.hasAppended) news.tell();
        return result;
      }),
    atOneMoment: async (work) => {
      // A connection of its own: within its transaction the others would see the past.
      const source = await new DataSource(readonly).initialize();
      try {
        await source.query('BEGIN');
        return await work(new Dump(source.manager, false));
      } finally {
        await source.destroy();
      }
    },
    refill: (work) =>
      queue.run(() => immediate(writer.manager, () => work(new Refill(writer.manager, false)))),
    onNews: (callback) => news.on(callback),
    // The writer last: only who may write can fold the write-ahead log into the file when it is the last to leave, and
    // a copy of that file is then a backup.
    close: () =>
      queue.run(async () => {
        await readers.destroy();
        await writer.destroy();
      }),
  };
}

/** Level by level: where a level cannot be made, Node's own recursion may try for ever (under /proc it does). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** BEGIN IMMEDIATE: a write lock from the start, so that a second process waits instead of failing half-way. */
async function immediate<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  try {
    await manager.query('BEGIN IMMEDIATE');
  } catch (error) {
    throw isBusy(error)
      ? refused('Another process is writing to the database.', 'Try again when it is done.')
      : error;
  }
  try {
    const result = await work();
    await manager.query('COMMIT');
    return result;
  } catch (error) {
    await manager.query('ROLLBACK');
    throw error;
  }
}

const isBusy = (error: unknown): boolean => /database is locked/.test((error as Error).message);

async function migrate(source: DataSource, name: string): Promise<void> {
  const runner = source.createQueryRunner();
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const applied: { name: string }[] = (await runner.hasTable('migrations'))
    ? await rows(runner, 'SELECT name FROM migrations ORDER BY id')
    : [];
  const newer = applied.find((migration) => !known.has(migration.name));
  if (source.options.type === 'postgres') await runner.release();
  if (newer)
    throw refused(
      `the database ${name} was made by a newer version of begrippenkader (it has ${newer.name})`,
      'Start that version, or restore an older backup.',
    );
  await source.runMigrations();
}

/** WAL with better-sqlite3 falls back to synchronous=NORMAL unless told: an acknowledged commit could be lost. */
async function checkSqlite(source: DataSource): Promise<void> {
  const [pragma] = await rows<{ synchronous: number }>(source, 'PRAGMA synchronous');
  const synchronous = pragma?.synchronous;
  if (synchronous !== 2) throw refused(`SQLite runs with synchronous=${synchronous}`, 'It must be FULL (2).');
  const [sqlite] = await rows<{ version: string }>(source, 'SELECT sqlite_version() AS version');
  const version = sqlite?.version ?? '';
  const parts = version.split('.').map(Number);
  const [a = 0, b = 0, c = 0] = OLDEST_SQLITE.map((least, i) => Math.sign((parts[i] ?? 0) - least));
  if (a * 4 + b * 2 + c < 0)
    throw refused(
      `SQLite ${version} has a fault that can corrupt files`,
      `Use ${OLDEST_SQLITE.join('.')} or newer.`,
    );
}

/** A query of our own, whose columns we know. */
const rows = <Row>(source: { query(sql: string): Promise<unknown> }, sql: string): Promise<Row[]> =>
  source.query(sql) as Promise<Row[]>;

function unusable(url: string, error: Error & { code?: string }): Refused {
  const where = masked(url);
  const remedy = url.startsWith('sqlite:')
    ? 'Check that the folder exists and may be written to, or set DATABASE_URL to another place.'
    : 'Check DATABASE_URL, and that the server runs and lets this user in.';
  return refused(`the database ${where} cannot be opened: ${error.message || error.code}`, remedy);
}

const refused = (message: string, remedy: string): Refused =>
  new Refused({ code: 'DATABASE_UNUSABLE', message, remedy } satisfies Refusal);
