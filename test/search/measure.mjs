// How fast and how big the index is. Not a test: run it by hand, also with peers beside it.
//   npm run build
//   node tools/gen-skos.mjs 50000 42 /tmp/s50k.ttl
//   node --expose-gc test/search/measure.mjs /tmp/s50k.ttl
import { readFileSync, createReadStream } from 'node:fs';
import { StreamParser } from 'n3';

const file = process.argv[2] ?? '/tmp/s50k.ttl';
const dist = process.env.SEARCH_DIST ?? new URL('../../dist/search/', import.meta.url).pathname;
const { buildIndex, search, suggest, withChanges } = await import(`${dist}/search-index.js`);

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const PROPERTY = {
  prefLabel: 'prefLabel',
  altLabel: 'altLabel',
  hiddenLabel: 'hiddenLabel',
  notation: 'notation',
  definition: 'definition',
  scopeNote: 'note',
};
async function entriesOf(path) {
  const entries = new Map();
  for await (const quad of createReadStream(path).pipe(new StreamParser())) {
    const property = PROPERTY[quad.predicate.value.slice(SKOS.length)];
    if (!property || !quad.predicate.value.startsWith(SKOS)) continue;
    const uri = quad.subject.value;
    let entry = entries.get(uri);
    if (!entry) entries.set(uri, (entry = { uri, retired: false, kind: 'concept', texts: [] }));
    entry.texts.push({ property, language: quad.object.language, value: quad.object.value });
  }
  return [...entries.values()];
}

const MB = 2 ** 20;
const memory = () => {
  global.gc?.();
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed / MB, buffers: arrayBuffers / MB };
};
let seed = 7;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const pick = (list) => list[Math.floor(random() * list.length)];
function mistype(word) {
  const at = Math.floor(random() * word.length);
  const kind = Math.floor(random() * 3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return `${word.slice(0, at)}x${word.slice(at)}`;
  return `${word.slice(0, at)}x${word.slice(at + 1)}`;
}
function queries(samples, count) {
  return Array.from({ length: count }, (_, i) => {
    const label = Object.values(pick(samples).pref)[Math.floor(random() * 3)];
    const words = label.split(' ');
    if (i % 4 === 0) return { kind: 'exact', text: label };
    if (i % 4 === 1) return { kind: 'prefix', text: label.slice(0, 1 + Math.floor(random() * 5)).trim() };
    if (i % 4 === 2) return { kind: 'typo', text: mistype(pick(words)) };
    return {
      kind: 'two words',
      text: `${words.at(-1)} ${pick(Object.values(pick(samples).pref)).split(' ')[0]}`,
    };
  });
}
// CPU=1 counts processor time of the process instead of the clock's: for a machine that others use too.
const clock = process.env.CPU
  ? () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    }
  : () => performance.now();
function time(name, asked, run) {
  const times = { all: [] };
  for (const { kind, text } of asked) {
    const start = clock();
    run(text);
    const took = clock() - start;
    times.all.push(took);
    (times[kind] ??= []).push(took);
  }
  for (const [kind, list] of Object.entries(times)) {
    list.sort((a, b) => a - b);
    const at = (share) => list[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(2);
    console.log(
      `${name} ${kind}: p50 ${at(0.5)} p99 ${at(0.99)} max ${list.at(-1).toFixed(2)} ms (${list.length})`,
    );
  }
}

const entries = await entriesOf(file);
const { samples } = JSON.parse(readFileSync(file.replace(/\.ttl$/, '.meta.json'), 'utf8'));
const before = memory();
const start = clock();
const index = buildIndex(entries);
const built = clock() - start;
const after = memory();
const texts = entries.reduce((sum, entry) => sum + entry.texts.length, 0);
console.log(`${entries.length} entries, ${texts} texts, ${index.base.dictionary.words.length} words`);
console.log(
  `build ${built.toFixed(0)} ms; heap +${(after.heap - before.heap).toFixed(1)} MB, buffers +${(after.buffers - before.buffers).toFixed(1)} MB`,
);
const asked = queries(samples, 2000);
for (const { text } of asked.slice(0, 200)) {
  search(index, text, { limit: 20 });
  suggest(index, text, { limit: 10 });
}
time('search', asked, (text) => search(index, text, { limit: 20 }));
time('suggest', asked, (text) => suggest(index, text, { limit: 10 }));
const changeStart = performance.now();
const changed = withChanges(index, [entries[5].uri], entries.slice(10, 20));
console.log(`withChanges of 11 entries: ${(performance.now() - changeStart).toFixed(2)} ms`);
time('search after change', asked.slice(0, 500), (text) => search(changed, text, { limit: 20 }));
const words = [
  'a',
  'in',
  'al',
  'land',
  'e',
  'Ö',
  '0',
  '5',
  'in s',
  'a b c d e f g h i j k l m n o p',
  'ingland ingberland konderland elkingjet almermer genharing jetkingland lanmernor orproquar retsterton urvenwood therlandwork stonement alberconx draelfishy genharinx',
];
for (const text of words) {
  const s = performance.now();
  const answer = search(index, text, { limit: 20 });
  const m = performance.now();
  suggest(index, text, { limit: 10 });
  console.log(
    JSON.stringify(text.slice(0, 20)),
    answer.value?.total,
    `search ${(m - s).toFixed(1)} suggest ${(performance.now() - m).toFixed(1)} ms`,
  );
}
