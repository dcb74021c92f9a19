// npm run bench [-- SIZE …]: what import, start, suggest, search and documents cost beside the bare parts they are made of, all
// in this run on this machine. Writes bench/results.json and prints the table.
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { turtle } from './generate.mjs';

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'begrippenkader-bench-'));
const results = [];

for (const size of sizes.length ? sizes : [50_000]) {
  const file = join(folder, `${size}.ttl`);
  await pipeline(turtle(size), createWriteStream(file));
  const step = (name) =>
    JSON.parse(
      execFileSync(process.execPath, [
        join(import.meta.dirname, 'steps.mjs'),
        name,
        file,
        join(folder, `${name}-${size}.sqlite`),
      ]),
    );
  // Each bare part before and after the import: the mean evens out a machine that slows down meanwhile.
  const bare = () => 3 * step('parse').ms + step('insert').ms;
  const before = bare();
  const imported = step('import');
  rmSync(join(folder, `insert-${size}.sqlite`));
  const peer = (before + bare()) / 2;
  add('import ≤ 3 × N3.js parse + bulk insert', size, imported.ms, peer, 1);
  add('import: memory at its peak, MB', size, imported.peakMb, undefined, 1_024);
  add('release of what was imported, ms', size, imported.releaseMs, undefined, 4_000);
  const exported = JSON.parse(
    execFileSync(process.execPath, [
      '--expose-gc',
      join(import.meta.dirname, 'steps.mjs'),
      'exports',
      file,
      join(folder, `import-${size}.sqlite`),
    ]),
  );
  add('exports: memory above the idle server, MB', size, exported.aboveIdleMb, undefined, 64);
  const served = JSON.parse(
    execFileSync(process.execPath, [
      join(import.meta.dirname, 'steps.mjs'),
      'serve',
      file,
      join(folder, `import-${size}.sqlite`),
    ]),
  );
  add('start to a ready index, ms', size, served.ms, undefined, 4_000);
  for (const kind of ['suggest', 'search'])
    for (const share of ['p50', 'p99'])
      add(`${kind} ${share}, ms`, size, served[kind][share], undefined, kind === 'suggest' ? 10 : 25);
  add('start: memory, MB', size, served.rssMb, undefined, 500);
}
resolved(JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'resolve.mjs')])));
rmSync(folder, { recursive: true });
mkdirSync('bench', { recursive: true });
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
print();

/** Documents of the seed and batches of a synthetic vocabulary, over HTTP. */
function resolved({ documents, batch, sizes: [seed, synthetic] }) {
  for (const { name, ours, peer, ratio } of documents) {
    const work = `${name} document ≥ 0.7 × node:http, requests/s`;
    results.push({ name: work, size: seed, better: 'more', ours, peer, ratio, goal: 0.7, met: ratio >= 0.7 });
  }
  for (const share of ['p50', 'p99'])
    add(`batch of 1,000 URIs ${share}, ms`, synthetic, batch[share], undefined, 50);
}

/** `ratio` is ours to the peer where there is one, else ours to the goal; at most 1 is good. */
function add(name, size, ours, peer, goal) {
  const ratio = ours / (peer ?? goal);
  results.push({
    name,
    size,
    better: 'less',
    ours,
    peer,
    ratio,
    goal,
    met: peer === undefined ? ours <= goal : ratio <= goal,
  });
}

function print() {
  const row = (cells) =>
    `${cells[0].padEnd(48)}${cells
      .slice(1)
      .map((cell) => cell.padStart(12))
      .join('')}\n`;
  process.stdout.write(row(['work', 'concepts', 'ours', 'peer', 'goal', 'ratio', 'met']));
  const short = (value) => (value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toFixed(2));
  for (const { name, size, ours, peer, goal, ratio, met } of results)
    process.stdout.write(
      row([name, String(size), short(ours), short(peer), short(goal), short(ratio), met ? 'yes' : 'NO']),
    );
}
