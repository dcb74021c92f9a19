import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore, type Store } from '../../src/store/open.ts';

/** An empty database of its own; `close` takes everything away. */
export interface TestDatabase {
  readonly url: string;
  readonly store: Store;
  close(): Promise<void>;
}

async function sqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'begrippenkader-'));
  const url = `sqlite:${join(folder, 'test.sqlite')}`;
  const store = await openStore(url);
  return {
    url,
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

let databases = 0;

async function postgres(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL as string;
  const name = `test_${process.pid}_${(databases += 1)}`;
  await run(server, `CREATE DATABASE ${name}`);
  const url = server.replace(/\/[^/]*$/, `/${name}`);
  const store = await openStore(url);
  return {
    url,
    store,
    close: async () => {
      await store.close();
      await run(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** For `describe.each`: every test of the store and of the workflow runs on both. */
export const DATABASES = [
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
] as const;
