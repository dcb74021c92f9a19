// The whole server, with the seed and a synthetic vocabulary, and beside it a bare node:http server that writes the
// same headers and bytes. Sends what to ask to the process that forked it, and ends with that.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { turtle } from './generate.mjs';

const CONCEPTS = 10_000;
const PATH = '/doc/concept/datastrategie/0304';
const room = (path) => import(new URL(`../../dist/${path}`, import.meta.url));

const { readConfig } = await room('config.js');
const { readRdf } = await room('rdf/read.js');
const { openStore } = await room('store/open.js');
const { startServer } = await room('server.js');
const { importDocument } = await room('workflow/import-document.js');
const { loadSeed } = await room('workflow/load-seed.js');

const folder = mkdtempSync(join(tmpdir(), 'begrippenkader-bench-'));
process.once('disconnect', () => {
  rmSync(folder, { recursive: true });
  process.exit(0);
});
const BASE = 'http://begrippen.example.org';
const config = readConfig({
  PORT: '0',
  PUBLIC_URL: BASE,
  DATABASE_URL: `sqlite:${join(folder, 'db.sqlite')}`,
});
const store = await openStore(config.databaseUrl);
const seed = readFileSync(new URL('../../seed/datastrategie.ttl', import.meta.url));
await loadSeed(store, { bytes: seed, base: BASE, now: new Date() });
const document = await readRdf(Buffer.from([...turtle(CONCEPTS)].join('')), { format: 'turtle' });
const command = {
  vocabulary: 'bench',
  document: document.value,
  actor: 'bench',
  now: new Date(),
  release: '1.0.0',
};
const outcome = await importDocument(store, command);
if (!outcome.ok) throw new Error(outcome.refusal.message);

const { url, app } = await startServer(config, store);
const kinds = [...app.catalog.snapshot('datastrategie').kinds.values()];
const concepts = kinds.filter((kind) => kind === 'concept').length;
const bare = createServer((request, response) => {
  const { headers, body } = answers.get(request.headers.accept);
  response.writeHead(200, headers);
  response.end(body);
});
const answers = new Map();
for (const accept of ['text/turtle', 'application/ld+json', 'text/html'])
  answers.set(accept, await answerTo(accept));
bare.listen(0, 'localhost', () =>
  process.send({
    ours: Number(new URL(url).port),
    bare: bare.address().port,
    path: PATH,
    sizes: [concepts, CONCEPTS],
    uris: Array.from({ length: CONCEPTS }, (_, i) => `http://example.org/bench/c${i}`),
  }),
);

/** A real answer: what node writes by itself is left to node. */
async function answerTo(accept) {
  const answer = await fetch(url + PATH, { headers: { accept, 'accept-encoding': 'identity' } });
  const own = ['date', 'connection', 'keep-alive', 'transfer-encoding'];
  const body = Buffer.from(await answer.arrayBuffer());
  return {
    headers: {
      ...Object.fromEntries([...answer.headers].filter(([name]) => !own.includes(name))),
      'content-length': body.length,
    },
    body,
  };
}
