import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../src/domain/statement.ts';
import { isBlank, text, typed } from '../../../src/domain/term.ts';
import { PAGE_SIZE } from '../../../src/linked-data/feeds/event-log.ts';
import { canonicalLines } from '../../../src/rdf/canonical.ts';
import { canonical, data, openSite, PREFIXES, statementsOf, type Site } from './site.ts';

const LDES = 'https://w3id.org/ldes#';
const TREE = 'https://w3id.org/tree#';
const VERSION_OF = 'http://purl.org/dc/terms/isVersionOf';
const AT = 'http://www.w3.org/ns/prov#generatedAtTime';
const DELETE = 'https://www.w3.org/ns/activitystreams#Delete';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

interface RdfTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: string;
}
interface Member {
  readonly id: string;
  readonly quads: readonly [RdfTerm, RdfTerm, RdfTerm, RdfTerm][];
}

const SCRIPT = fileURLToPath(new URL('replicate.mjs', import.meta.url));

/** What the client emits; with a state folder it goes on from where it was. */
async function replicate(url: string, state: string, mode = 'none'): Promise<Member[]> {
  const { stdout } = await promisify(execFile)('node', [SCRIPT, url, state, mode], { maxBuffer: 2 ** 28 });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Member);
}

/** Term for term what the client gave, with blank nodes kept apart by member. */
function termOf({ termType, value, language, datatype }: RdfTerm, member: number): string {
  if (termType === 'BlankNode') return `_:m${member}x${value}`;
  if (termType === 'DefaultGraph') return '';
  if (termType !== 'Literal') return value;
  return language ? text(value, language) : typed(value, datatype as string);
}

/** The current state that the members come to, as a consumer who knows only the stream's own paths makes it. */
async function materialised(members: readonly Member[]): Promise<string[]> {
  const latest = new Map<string, { at: string; statements: Statement[] }>();
  for (const [number, { id, quads }] of members.entries()) {
    const all = quads.map(([subject, predicate, object, graph]): Statement => {
      const [s, o, g] = [subject, object, graph].map((one) => termOf(one, number)) as [
        string,
        string,
        string,
      ];
      return { subject: s, predicate: predicate.value, object: o, graph: g };
    });
    const metadata = (one: Statement) =>
      one.subject === id && (one.predicate === VERSION_OF || one.predicate === AT);
    const subject = all.find((one) => metadata(one) && one.predicate === VERSION_OF)?.object as string;
    const at = all.find((one) => metadata(one) && one.predicate === AT)?.object as string;
    const deleted = all.some((one) => one.subject === id && one.object === DELETE);
    const own = all
      .filter((one) => !metadata(one))
      .map((one) => ({ ...one, subject: one.subject === id ? subject : one.subject, graph: '' }));
    if ((latest.get(subject)?.at ?? '') < at) latest.set(subject, { at, statements: deleted ? [] : own });
  }
  const genid = (term: string) => term.replace(/^.*\/\.well-known\/genid\/[^/]+\//, '_:shared');
  return canonicalLines(
    [...latest.values()].flatMap(({ statements }) =>
      statements.map((one) => ({ ...one, subject: genid(one.subject), object: genid(one.object) })),
    ),
  );
}

const term = (lines: readonly Statement[], subject: string, predicate: string): string[] =>
  lines.filter((one) => one.subject === subject && one.predicate === predicate).map(({ object }) => object);

describe('The event stream of a vocabulary', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  }, 60_000);
  afterAll(() => site.close());

  const page = async (path: string) =>
    statementsOf(await site.text(path, { Accept: 'application/n-quads' }), 'nq');
  /** Every page there is, by the links from the root. */
  const crawl = async (vocabulary: string): Promise<string[]> => {
    const found = new Set([`${site.base}/ldes/${vocabulary}`]);
    for (const url of found)
      for (const { predicate, object } of await page(url)) if (predicate === `${TREE}node`) found.add(object);
    return [...found];
  };

  test('is replicated by ldes-client to exactly the current state, which then fetches only the news', async () => {
    await site.publish('stoffen', '1.0.1', data('versions/sommatie_stoffen-1.0.1.ttl.gz'));
    await site.publish('stoffen', '1.0.7', data('versions/sommatie_stoffen-1.0.7.ttl.gz'));
    await site.publish('stoffen', '2.0.0', data('versions/sommatie_stoffen-2.0.0.ttl.gz'));
    const state = join(site.folder, 'state');
    const url = `${site.base}/ldes/stoffen`;
    const first = await replicate(url, state);
    expect(first.length).toBeGreaterThan(4 * PAGE_SIZE);
    expect(await materialised(first)).toEqual(await canonical(await site.text('/export/stoffen.nq'), 'nq'));

    expect(await replicate(url, state)).toEqual([]);
    await site.publish('stoffen', '3.0.0', data('versions/sommatie_stoffen-3.0.0.ttl.gz'));
    await site.restart();
    const news = await replicate(url, state);
    expect(news.length).toBeGreaterThan(8);
    expect(news.length).toBeLessThan(first.length / 2);
    expect(new Set(news.map(({ id }) => new URL(id).pathname))).toEqual(
      new Set(['/ldes/stoffen/version/3.0.0']),
    );
    expect(await materialised([...first, ...news])).toEqual(
      await canonical(data('versions/sommatie_stoffen-3.0.0.ttl.gz'), 'ttl'),
    );
  }, 120_000);

  test('comes in the order of time to a client that asks for that', async () => {
    const members = await replicate(`${site.base}/ldes/stoffen`, join(site.folder, 'ordered'), 'ascending');
    const times = members.map(
      ({ id, quads }) => quads.find(([s, p]) => s.value === id && p.value === AT)?.[2].value as string,
    );
    expect(times.length).toBeGreaterThan(1000);
    expect(times).toEqual([...times].sort());
  }, 120_000);

  test('has full pages that keep their bytes in every format, after more releases and a restart', async () => {
    const formats = [
      'text/turtle',
      'application/ld+json',
      'application/n-triples',
      'application/n-quads',
      'application/trig',
    ];
    const urls = (await crawl('stoffen')).filter((url) => url.includes('/page/'));
    const hashes = async () => {
      const found: Record<string, string> = {};
      for (const url of urls)
        for (const Accept of formats) {
          const response = await site.get(url, { Accept });
          if (response.headers.get('cache-control')?.includes('immutable'))
            found[`${url} ${Accept}`] = createHash('sha256')
              .update(await response.text())
              .digest('hex');
        }
      return found;
    };
    const before = await hashes();
    expect(Object.keys(before).length).toBe((urls.length - 1) * formats.length);
    await site.publish('stoffen', '3.0.1', data('versions/sommatie_stoffen-3.0.1.ttl.gz'));
    await site.publish('stoffen', '3.0.7', data('versions/sommatie_stoffen-3.0.7.ttl.gz'));
    await site.restart();
    expect(await hashes()).toMatchObject(before);
  }, 60_000);

  test('leads to every page by bounds that its members keep, and has one open page', async () => {
    const root = `${site.base}/ldes/stoffen`;
    const lines = await page(root);
    expect(term(lines, `${root}#stream`, `${TREE}view`)).toEqual([root]);
    expect(term(lines, `${root}#stream`, `${LDES}timestampPath`)).toEqual([AT]);
    expect(term(lines, `${root}#stream`, `${LDES}versionOfPath`)).toEqual([VERSION_OF]);
    let open = 0;
    const all: string[] = [];
    for (const url of (await crawl('stoffen')).filter((one) => one !== root)) {
      const statements = await page(url);
      const relations = lines.filter(
        ({ predicate, object }) => predicate === `${TREE}node` && object === url,
      );
      const times = statements.filter(({ predicate }) => predicate === AT).map(({ object }) => object);
      for (const { subject } of relations) {
        const [value = ''] = term(lines, subject, `${TREE}value`);
        const lower = term(lines, subject, TYPE).includes(`${TREE}GreaterThanOrEqualToRelation`);
        expect(times.filter((time) => (lower ? time < value : time > value))).toEqual([]);
      }
      expect(term(statements, url, `${LDES}immutable`).length).toBe(relations.length - 1);
      open += relations.length === 1 ? 1 : 0;
      all.push(...term(statements, `${root}#stream`, `${TREE}member`));
    }
    expect(open).toBe(1);
    expect(new Set(all).size).toBe(all.length);
  });

  test('has members that answer by their own IRI, each with what its page says', async () => {
    const [url] = (await crawl('stoffen')).filter((one) => one.includes('/page/'));
    const statements = await page(url as string);
    const [member] = term(statements, `${site.base}/ldes/stoffen#stream`, `${TREE}member`);
    const alone = await page(member as string);
    const inPage = statements.filter(({ subject }) => subject === member);
    expect((await canonicalLines(alone)).length).toBe(inPage.length);
    expect((await site.get(`${member}x`)).status).toBe(404);
    expect((await site.get('/ldes/stoffen/page/9999')).status).toBe(404);
    expect((await site.get('/ldes/stoffen/page/01')).status).toBe(404);
    expect((await site.get('/ldes/other')).status).toBe(404);
    expect((await site.get('/ldes/stoffen', { Accept: 'image/png' })).status).toBe(406);
  });

  test('never goes back in time, whatever the clock says', async () => {
    const { reader } = site.store;
    await site.publish('klok', '1', `${PREFIXES} ex:1 a skos:Concept ; skos:prefLabel "een"@nl .`);
    await site.store.transact(async (tx) => {
      const [first] = await tx.releases('klok');
      await tx.addRevision({
        vocabulary: 'klok',
        number: 2,
        at: '2020-01-01T00:00:00.000Z',
        actor: '',
        message: '',
        added: 0,
        changed: 0,
        removed: 1,
        prefixes: '{}',
      });
      await tx.endDescriptions('klok', ['https://example.org/id/concept/1'], 2);
      await tx.addRelease({
        ...(first as NonNullable<typeof first>),
        version: '2',
        revision: 2,
        at: '2020-01-01T00:00:00.000Z',
      });
      await tx.appendLog({
        at: '2020-01-01T00:00:00.000Z',
        vocabulary: 'klok',
        actor: '',
        action: 'release',
        payload: {},
      });
    });
    await site.restart();
    expect((await reader.releases('klok')).map(({ version }) => version)).toEqual(['2', '1']);
    const times = (await page('/ldes/klok/page/0'))
      .filter(({ predicate }) => predicate === AT)
      .map(({ object }) => object);
    expect(times.length).toBe(3);
    expect(times).toEqual([...times].sort());
    expect(times[2]).not.toBe(times[1]);
  });

  test('tells of what is awkward: shared blank nodes, lists, and statements like its own', async () => {
    const awkward = `${PREFIXES}
      ex:1 a skos:Concept ; skos:prefLabel "een"@nl ; dct:source _:shared, [ dct:title "eigen"@nl ; dct:source [ dct:title "diep" ] ] ;
        dct:isVersionOf ex:0 ; prov:generatedAtTime "2001-01-01T00:00:00Z"^^xsd:dateTime .
      ex:2 a skos:Concept ; skos:prefLabel "twee"@nl ; dct:source _:shared ; skos:related ex:2 .
      _:shared dct:title "gedeeld"@nl .
      ex:l a skos:OrderedCollection ; skos:memberList ( ex:1 ex:2 ) .`;
    await site.publish(
      'moeilijk',
      '1',
      `${PREFIXES} ex:9 a skos:Concept ; dct:source [ dct:title "weg"@nl ] .`,
    );
    await site.publish('moeilijk', '2', awkward);
    const members = await replicate(`${site.base}/ldes/moeilijk`, join(site.folder, 'awkward'));
    expect(await materialised(members)).toEqual(await canonical(awkward, 'ttl'));
    const deleted = members.filter(({ quads }) => quads.some(([, , object]) => object.value === DELETE));
    expect(deleted.map(({ id }) => id)).toEqual([
      `${site.base}/ldes/moeilijk/version/2?uri=${encodeURIComponent('https://example.org/id/concept/9')}`,
    ]);
    expect((await page('/ldes/moeilijk/page/0')).some(({ subject }) => isBlank(subject))).toBe(true);
    // Two versions share no blank node, though the store calls what is the same by the same name.
    await site.publish('moeilijk', '3', awkward.replace('"een"@nl', '"één"@nl'));
    const owners = new Map<string, Set<string>>();
    for (const { subject, object } of await page('/ldes/moeilijk/page/0'))
      if (isBlank(object)) owners.set(object, (owners.get(object) ?? new Set()).add(subject));
    expect(owners.size).toBeGreaterThan(5);
    expect([...owners.values()].filter((subjects) => subjects.size > 1)).toEqual([]);
  }, 60_000);
});
