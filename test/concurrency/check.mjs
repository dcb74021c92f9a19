// npm run check:concurrency: eight editors in two processes at once, on few concepts, on SQLite and on PostgreSQL; then
// everything that was acknowledged is replayed against a model that does one thing after the other. Ends with one line of
// JSON. --clients N --operations N (each) --seed N; --without-locks takes the locks out, and must find anomalies.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { valueOrThrow } from '../../dist/domain/refusal.js';
import { readRdf } from '../../dist/rdf/read.js';
import { openStore } from '../../dist/store/open.js';
import { importDocument } from '../../dist/workflow/import-document.js';
import { start } from '../support/postgres.mjs';
import { judge } from './judge.mjs';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '8' },
    operations: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    'without-locks': { type: 'boolean', default: false },
  },
});
const clients = Number(values.clients);
const operations = Number(values.operations);
const PROCESSES = 2;

const TURTLE = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://example.org/> .
ex:s a skos:ConceptScheme .
ex:list a skos:OrderedCollection ; skos:memberList ( ex:a ex:b ) .
${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((c) => `ex:${c} a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "${c}"@nl ; skos:definition "${c}."@nl .`).join('\n')}
`;

async function run(url) {
  const store = await openStore(url);
  const document = valueOrThrow(await readRdf(new TextEncoder().encode(TURTLE), { format: 'turtle' }));
  const now = new Date('2026-01-01T00:00:00Z');
  valueOrThrow(
    await importDocument(store, { vocabulary: 'thema', document, actor: 'test', now, release: '1.0.0' }),
  );
  await store.close();
  const histories = await Promise.all(Array.from({ length: PROCESSES }, (_, i) => historyOf(url, i)));
  const after = await openStore(url);
  try {
    return await judge(after, histories.flat());
  } finally {
    await after.close();
  }
}

function historyOf(url, process) {
  const mine = Array.from({ length: clients }, (_, i) => i).filter((i) => i % PROCESSES === process);
  const child = fork(join(import.meta.dirname, 'clients.mjs'), { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    let history;
    child.on('message', (message) => (history = message));
    child.once('exit', (code) =>
      history ? resolve(history) : reject(new Error(`clients ended with ${code} and told nothing`)),
    );
    child.send({
      url,
      clients: mine,
      operations,
      seed: Number(values.seed),
      locks: !values['without-locks'],
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'begrippenkader-concurrency-'));
const postgres = await start();
const name = `concurrency_${process.pid}`;
await sql(`CREATE DATABASE ${name}`);
const databases = {};
try {
  databases.sqlite = await run(`sqlite:${join(folder, 'check.sqlite')}`);
  databases.postgresql = await run(postgres.url.replace(/\/[^/]*$/, `/${name}`));
} finally {
  await sql(`DROP DATABASE ${name} WITH (FORCE)`);
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

for (const [database, { found }] of Object.entries(databases))
  for (const anomaly of found.slice(0, 20)) console.error(`${database}: ${anomaly}`);
const total = (key) => Object.values(databases).reduce((sum, one) => sum + one[key], 0);
const told = Object.fromEntries(
  Object.entries(databases).map(([database, { found: _found, ...counts }]) => [database, counts]),
);
console.log(
  JSON.stringify({
    operations: total('operations'),
    acknowledged: total('acknowledged'),
    anomalies: total('anomalies'),
    databases: told,
  }),
);
process.exitCode = total('anomalies') > 0 ? 1 : 0;

async function sql(text) {
  const client = new pg.Client(postgres.url);
  await client.connect();
  await client.query(text);
  await client.end();
}
