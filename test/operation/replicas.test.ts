import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { readConfig } from '../../src/config.ts';
import { startServer, type RunningServer } from '../../src/server.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { wireTo } from '../support/cut-wire.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { THEMA } from '../support/editors.ts';
import { until } from '../support/until.ts';
import { importTurtle } from '../support/vocabularies.ts';

const [[, sqlite], [, postgres]] = DATABASES;

/** It never looks by itself: what it knows, it was told. */
const NEVER = { poll: 2 ** 30 };
const ALIVE = 'http://example.org/data';

const serve = (store: Store, url: string) =>
  startServer(readConfig({ PORT: '0', DATABASE_URL: url, LOG_LEVEL: 'silent' }), store, NEVER);

/** The version that a server serves of a term; nothing where it knows no such term. */
async function served({ url }: RunningServer): Promise<string | undefined> {
  const query = `{ concept(uri: "${ALIVE}") { release { version } } }`;
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  const { data } = (await answer.json()) as { data: { concept: { release: { version: string } } | null } };
  return data.concept?.release.version;
}

const seen = (server: RunningServer, version: string) =>
  until(
    () => served(server),
    (answer) => answer === version,
  );

describe('Two servers on one PostgreSQL', () => {
  let database: TestDatabase;
  let stores: Store[];
  let servers: RunningServer[];
  beforeEach(async () => {
    database = await postgres();
    stores = [await openStore(database.url), await openStore(database.url)];
    servers = await Promise.all(stores.map((store) => serve(store, database.url)));
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await Promise.all(stores.map((store) => store.close()));
    await database.close();
  });

  test('both serve at once what one of them releases', async () => {
    const [one, other] = servers as [RunningServer, RunningServer];
    await importTurtle(stores[0] as Store, 'thema', THEMA, { release: '1.0.0' });
    await Promise.all([seen(one, '1.0.0'), seen(other, '1.0.0')]);
    await importTurtle(stores[1] as Store, 'thema', `${THEMA} ex:new a skos:Concept .`, { release: '1.1.0' });
    await Promise.all([seen(one, '1.1.0'), seen(other, '1.1.0')]);
    expect(await served(one)).toBe('1.1.0');
  });

  test('hear again when the connection that they listen on was broken', async () => {
    await seenAfter('1.0.0', THEMA);
    const client = new pg.Client(database.url);
    await client.connect();
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()`,
    );
    await client.end();
    expect(rowCount).toBe(2);
    await seenAfter('1.1.0', `${THEMA} ex:new a skos:Concept .`);
  });

  async function seenAfter(version: string, text: string): Promise<void> {
    await importTurtle(database.store, 'thema', text, { release: version });
    for (const server of servers) expect(await seen(server, version)).toBe(version);
  }
});

test('A server on SQLite serves at once what its own process releases', async () => {
  const database = await sqlite();
  const server = await serve(database.store, database.url);
  await importTurtle(database.store, 'thema', THEMA, { release: '1.0.0' });
  expect(await seen(server, '1.0.0')).toBe('1.0.0');
  await server.stop();
  await database.close();
});

test('While the database is away a server says so, serves what it has, and recovers by itself', async () => {
  const database = await postgres();
  await importTurtle(database.store, 'thema', THEMA, { release: '1.0.0' });
  const wire = await wireTo(database.url);
  const store = await openStore(wire.url);
  const server = await serve(store, wire.url);
  const ready = async () => (await fetch(`${server.url}/health/ready`)).status;
  try {
    expect(await ready()).toBe(200);
    await wire.cut();
    expect(await ready()).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect(await served(server)).toBe('1.0.0');
    const unkept = await fetch(`${server.url}/resolve?uri=http://example.org/unknown`);
    expect([unkept.status, await unkept.json()]).toMatchObject([503, { code: 'DATABASE_UNUSABLE' }]);
    await expect(store.transact((tx) => tx.logHead())).rejects.toMatchObject({
      refusal: { code: 'DATABASE_UNUSABLE' },
    });
    await importTurtle(database.store, 'thema', `${THEMA} ex:new a skos:Concept .`, { release: '1.1.0' });
    await wire.mend();
    await until(ready, (status) => status === 200);
    // Nobody told it while the wire was cut: being connected again is what makes it look.
    expect(await seen(server, '1.1.0')).toBe('1.1.0');
  } finally {
    await server.stop();
    await store.close();
    await wire.cut();
    await database.close();
  }
});

test('Commands under way when the database goes away are done, or say that it does not answer', async () => {
  const database = await postgres();
  const wire = await wireTo(database.url);
  const store = await openStore(wire.url);
  const entry = { at: '2026-01-01T00:00:00.000Z', vocabulary: '', actor: 'test', payload: {} };
  const commands = Array.from({ length: 60 }, (_, i) =>
    store.transact((tx) => tx.appendLog({ ...entry, action: `${i}` })),
  );
  try {
    await Promise.any(commands);
    await wire.cut();
    const settled = await Promise.allSettled(commands);
    const done = settled.filter(({ status }) => status === 'fulfilled');
    const failed = settled.filter((one) => one.status === 'rejected');
    expect(failed.length).toBeGreaterThan(0);
    for (const { reason } of failed) expect(reason).toMatchObject({ refusal: { code: 'DATABASE_UNUSABLE' } });
    await wire.mend();
    const { action } = await store.transact((tx) => tx.appendLog({ ...entry, action: 'after' }));
    const kept = new Set((await database.store.reader.entries({ first: 100 })).map((one) => one.action));
    expect(kept).toContain(action);
    for (const one of done) if (one.status === 'fulfilled') expect(kept).toContain(one.value.action);
  } finally {
    await store.close();
    await wire.cut();
    await database.close();
  }
});
