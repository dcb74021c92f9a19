// One measured step, in a process of its own so that none warms or burdens another. Prints one JSON line.
import { readFileSync } from 'node:fs';
import n3 from 'n3';

const [step, file, database] = process.argv.slice(2);
const room = (path) => import(new URL(`../../dist/${path}`, import.meta.url));
const since = (start) => performance.now() - start;

const STEPS = {
  /** The peer of reading: N3.js alone, to an array. */
  async parse() {
    const text = readFileSync(file, 'utf8');
    const start = performance.now();
    const quads = new n3.Parser().parse(text);
    return { ms: since(start), statements: quads.length };
  },
  /** The peer of storing: the same rows in bulk, in one transaction, with nothing around it. */
  async insert() {
    const { readRdf } = await room('rdf/read.js');
    const { encode, resourcesOf } = await room('domain/resource.js');
    const { openStore } = await room('store/open.js');
    const document = await readRdf(readFileSync(file), { format: 'turtle' });
    const rows = [...resourcesOf(document.value.statements).values()].map((one) => ({
      vocabulary: 'bench',
      iri: one.iri,
      since: 1,
      until: null,
      content: encode(one),
    }));
    const store = await openStore(`sqlite:${database}`);
    const start = performance.now();
    await store.transact((transaction) => transaction.addDescriptions(rows));
    return { ms: since(start), rows: rows.length };
  },
  async import() {
    const { readRdf } = await room('rdf/read.js');
    const { openStore } = await room('store/open.js');
    const { importDocument } = await room('workflow/import-document.js');
    const store = await openStore(`sqlite:${database}`);
    const bytes = readFileSync(file);
    const start = performance.now();
    const document = await readRdf(bytes, { format: 'turtle' });
    const command = { vocabulary: 'bench', document: document.value, actor: 'bench', now: new Date() };
    const outcome = await importDocument(store, command);
    const ms = since(start);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    const peakMb = process.resourceUsage().maxRSS / 1024;
    // The same document again stores nothing: what it takes is the release, its digest above all, and the comparison.
    const again = performance.now();
    await importDocument(store, { ...command, release: '1.0.0' });
    const releaseMs = since(again);
    await store.close();
    return { ms, peakMb, releaseMs };
  },
  /** Every format of the whole vocabulary over HTTP, read as it comes: how far memory rises above the idle server's. */
  async exports() {
    const { openStore } = await room('store/open.js');
    const { startServer } = await room('server.js');
    const store = await openStore(`sqlite:${database}`);
    const config = { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:4000', logLevel: 'silent' };
    const server = await startServer(config, store);
    await fetch(`${server.url}/health/ready`).then((answer) => answer.text());
    globalThis.gc();
    const idle = process.memoryUsage().rss;
    let peak = idle;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
    for (const format of ['ttl', 'nt', 'rdf', 'jsonld', 'csv'])
      for await (const _chunk of (await fetch(`${server.url}/export/bench.${format}`)).body);
    clearInterval(watch);
    await server.stop();
    return { aboveIdleMb: (peak - idle) / 2 ** 20 };
  },
  async serve() {
    const { openStore } = await room('store/open.js');
    const { Catalog } = await room('snapshot/catalog.js');
    const { indexOf } = await room('search/snapshot-index.js');
    const { search, suggest } = await room('search/search-index.js');
    const start = performance.now();
    const store = await openStore(`sqlite:${database}`);
    const catalog = await Catalog.open(store.reader);
    const snapshot = catalog.snapshot('bench');
    const index = indexOf(snapshot);
    const ms = since(start);
    const labels = [...snapshot.content.values()]
      .filter((_, i) => i % 97 === 0)
      .flatMap((one) => one.about[one.iri]['http://www.w3.org/2004/02/skos/core#prefLabel'] ?? [])
      .map((term) => term.slice(1, term.lastIndexOf('"')));
    const timed = (work) => percentiles(labels.slice(0, 1_000).map((label) => clock(() => work(label))));
    return {
      ms,
      suggest: timed((label) => suggest(index, label.slice(0, 2 + (label.length % 5)), { limit: 10 })),
      search: timed((label) => search(index, label, { limit: 20 })),
      rssMb: process.memoryUsage().rss / 2 ** 20,
    };
  },
};

function clock(work) {
  const start = performance.now();
  work();
  return since(start);
}

function percentiles(times) {
  const sorted = times.sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p99: at(0.99) };
}

process.stdout.write(`${JSON.stringify(await STEPS[step]())}\n`);
process.exit(0);
