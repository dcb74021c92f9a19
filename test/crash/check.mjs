// npm run check:crash: editors at work are killed (kill -9) at random moments, and at each named point of accepting and
// publishing, on SQLite and on PostgreSQL; each time everything that was acknowledged must be there, and everything must
// verify. Ends with one line of JSON. --random N kills, --aimed N at each point, --seed N; --lie acknowledges before it
// commits, and must find losses.
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
import { randomFrom } from '../support/random.mjs';

const { values } = parseArgs({
  options: {
    random: { type: 'string', default: '200' },
    aimed: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    lie: { type: 'boolean', default: false },
  },
});
const EDITORS = 3;
/** Kills before a fresh database is taken: verifying costs what has gathered. */
const LONGEST = 25;

const around = (command, steps) =>
  steps.flatMap((step) => [`${command}: before ${step}`, `${command}: after ${step}`]);
const POINTS = [
  ...around('accept', [
    'take',
    'addRevision',
    'endDescriptions',
    'addDescriptions',
    'save',
    'appendLog',
    'commit',
  ]),
  ...around('publish', ['take', 'addRelease', 'save', 'appendLog', 'commit']),
];

const TURTLE = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://example.org/> .
ex:s a skos:ConceptScheme .
${Array.from({ length: EDITORS }, (_, i) => `ex:c${i} a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "c${i}"@nl ; skos:definition "c."@nl .`).join('\n')}
`;

/** What is to be done, kill by kill. */
const random = randomFrom(Number(values.seed));
const plan = [
  ...Array.from({ length: Number(values.random) }, () => ({ after: Math.floor(random() * 60) })),
  ...POINTS.flatMap((point) =>
    Array.from({ length: Number(values.aimed) }, (_, i) => ({ point, times: 1 + (i % 4) })),
  ),
];

async function run(fresh) {
  const totals = { kills: 0, acknowledged: 0, slowestStart: 0, found: [] };
  let [url, told] = [undefined, []];
  for (const [round, kill] of plan.entries()) {
    if (round % LONGEST === 0) [url, told] = [await fresh(), []];
    const acknowledged = await killed(url, round, kill);
    told.push(...acknowledged);
    const { found, start: took } = await judge(url, told);
    totals.kills += 1;
    totals.acknowledged += acknowledged.length;
    totals.slowestStart = Math.max(totals.slowestStart, took);
    totals.found.push(...found.map((one) => `${kill.point ?? `after ${kill.after} answers`}: ${one}`));
    if (process.stderr.isTTY) process.stderr.write(`\r${round + 1} of ${plan.length} kills `);
  }
  return totals;
}

/** Lets editors work until they are killed. Answers with what they were told. */
function killed(url, round, { point, times, after }) {
  const child = fork(join(import.meta.dirname, 'worker.mjs'));
  const told = [];
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      told.push(message);
      // Somewhere in what follows that answer: how far it gets, the two processes do not agree on.
      if (told.length === after) setTimeout(() => child.kill('SIGKILL'), random() * 15);
    });
    // What has been sent is read first, then the end.
    child.once('close', (code, signal) =>
      signal === 'SIGKILL' ? resolve(told) : reject(new Error(`${point}: the editors ended with ${code}`)),
    );
    if (after === 0) child.once('spawn', () => setTimeout(() => child.kill('SIGKILL'), random() * 400));
    child.send({ url, round, editors: values.lie ? 1 : EDITORS, point, times, lie: values.lie });
  });
}

async function filled(url) {
  const store = await openStore(url);
  const document = valueOrThrow(await readRdf(new TextEncoder().encode(TURTLE), { format: 'turtle' }));
  const now = new Date('2026-01-01T00:00:00Z');
  const made = { vocabulary: 'thema', document, actor: 'test', now, release: '1.0.0' };
  valueOrThrow(await importDocument(store, made));
  await store.close();
  return url;
}

const folder = mkdtempSync(join(tmpdir(), 'begrippenkader-crash-'));
const postgres = await start();
let databases = 0;
const told = {};
try {
  told.sqlite = await run(() => filled(`sqlite:${join(folder, `${(databases += 1)}.sqlite`)}`));
  told.postgresql = await run(async () => {
    const name = `crash_${process.pid}_${(databases += 1)}`;
    await sql(`CREATE DATABASE ${name}`);
    return filled(postgres.url.replace(/\/[^/]*$/, `/${name}`));
  });
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

for (const [database, { found }] of Object.entries(told))
  for (const one of found.slice(0, 20)) console.error(`${database}: ${one}`);
const total = (of) => Object.values(told).reduce((sum, one) => sum + of(one), 0);
const faults = total(({ found }) => found.length);
console.log(
  JSON.stringify({
    kills: total(({ kills }) => kills),
    acknowledged: total(({ acknowledged }) => acknowledged),
    faults,
    databases: Object.fromEntries(
      Object.entries(told).map(([name, { found, ...counts }]) => [name, { ...counts, faults: found.length }]),
    ),
  }),
);
process.exitCode = faults > 0 ? 1 : 0;

async function sql(text) {
  const client = new pg.Client(postgres.url);
  await client.connect();
  await client.query(text);
  await client.end();
}
