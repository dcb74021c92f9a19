import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { Heads } from '../../src/snapshot/heads.ts';
import type { Desk } from '../../src/workflow/desk.ts';
import { acceptProposal } from '../../src/workflow/proposals/accept.ts';
import { addEdit } from '../../src/workflow/proposals/add-edit.ts';
import type { HeldProposal } from '../../src/workflow/proposals/held-proposal.ts';
import type { Asked } from '../../src/workflow/proposals/named.ts';
import { openProposal } from '../../src/workflow/proposals/open-proposal.ts';
import { approveProposal, openConsultation } from '../../src/workflow/proposals/steps.ts';
import { submitProposal } from '../../src/workflow/proposals/submit.ts';
import { publishRelease } from '../../src/workflow/releases/publish.ts';
import { reinstateTerm, withdrawTerm } from '../../src/workflow/withdrawal/withdraw-term.ts';
import { wholeServer, type WholeServer } from '../linked-data/whole-server.ts';
import { callerOf, clockFrom, person } from '../support/editors.ts';
import { importTurtle } from '../support/vocabularies.ts';

const EX = 'http://example.org/';
const G = `${EX}geheim`;
/** In every text that is said of the term, in whatever version or proposal. */
const SECRET = 'zwijgplicht';
const vocabulary = 'wet';
const reason = 'Vonnis.';

const concept = (name: string, more: string): string =>
  `ex:${name} a skos:Concept ; skos:inScheme ex:s ; skos:definition "Een ${name}."@nl ; ${more} .\n`;
const wet = (text: string): string =>
  `ex:s a skos:ConceptScheme ; dct:title "Wet"@nl .
ex:geheim a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "${SECRET}"@nl ; skos:definition "${text} ${SECRET}"@nl .
${concept('buur', 'skos:prefLabel "buur"@nl ; skos:related ex:geheim')}${concept('kind', 'skos:prefLabel "kind"@nl')}`;

let site: WholeServer;
let desk: Desk;
const now = clockFrom('2026-02-01T00:00:00Z');
const an = person('an', 'contributor', vocabulary);
const rik = person('rik', 'reviewer', vocabulary, 'OVO000002');
const stien = person('stien', 'steward', vocabulary, 'OVO000003');
const seen = ({ proposal, version }: HeldProposal) => ({ proposal: proposal.id, seen: version });
const open: HeldProposal[] = [];

async function proposed(...edits: Asked[]): Promise<HeldProposal> {
  const given = { vocabulary, title: 'Beter', rationale: 'Het kan beter.', sources: ['Een boek'] };
  let held = valueOrThrow(await openProposal(desk, callerOf(an, now), given));
  for (const operation of edits)
    held = valueOrThrow(await addEdit(desk, callerOf(an, now), { ...seen(held), operation }));
  return valueOrThrow(await submitProposal(desk, callerOf(an, now), seen(held)));
}

const define = (text: string): Asked => ({
  kind: 'revise',
  uri: G,
  fields: { texts: [{ field: 'definition', language: 'nl', values: [`${text} ${SECRET}`] }] },
});

beforeAll(async () => {
  site = await wholeServer();
  desk = { store: site.store, heads: new Heads(), base: site.url };
  await importTurtle(site.store, vocabulary, wet('een'), { release: '1.0.0' });
  await importTurtle(site.store, vocabulary, wet('twee'), { release: '2.0.0', now: now() });
  const held = await proposed(define('drie'));
  const approved = valueOrThrow(await approveProposal(desk, callerOf(rik, now), { ...seen(held), text: '' }));
  const decision = { ...seen(approved), reason: '', amendments: [] };
  open.push(valueOrThrow(await acceptProposal(desk, callerOf(stien, now), decision)));
  const published = { vocabulary, seen: 3, version: '3.0.0', notes: 'Derde.' };
  valueOrThrow(await publishRelease(desk, callerOf(stien, now), published));
  const consulted = await proposed(define('vier'), { kind: 'move', uri: `${EX}kind`, broader: [G] });
  const window = { opens: '2026-02-01', closes: '2099-01-01' };
  open.push(
    valueOrThrow(await openConsultation(desk, callerOf(stien, now), { ...seen(consulted), ...window })),
  );
  await site.server.app.refresh();
});
afterAll(() => site.close());

const uri = encodeURIComponent(G);
const RELEASES = ['1.0.0', '2.0.0', '3.0.0'];
const FORMATS = ['ttl', 'nt', 'nq', 'trig', 'jsonld', 'rdf', 'csv'];

const PATHS: readonly string[] = [
  `/doc.ttl?uri=${uri}`,
  `/doc.html?uri=${uri}`,
  ...RELEASES.map((version) => `/doc.ttl?uri=${uri}&version=${version}`),
  `/doc.ttl?uri=${encodeURIComponent(`${EX}buur`)}`,
  `/doc.html?uri=${encodeURIComponent(`${EX}buur`)}`,
  `/doc.ttl?uri=${encodeURIComponent(`${EX}buur`)}&version=1.0.0`,
  ...FORMATS.flatMap((one) => [
    `/export/wet.${one}`,
    ...RELEASES.map((version) => `/export/wet.${one}?version=${version}`),
  ]),
  '/diff/wet?from=1.0.0&to=2.0.0&format=nquads',
  '/diff/wet?from=1.0.0&to=3.0.0&format=rdf-patch',
  '/changes/wet?format=json',
  '/changes/wet?since=1.0.0&until=2.0.0&format=csv',
  '/ldes/wet',
  '/ldes/wet/page/0',
  ...RELEASES.map((version) => `/ldes/wet/version/${version}?uri=${uri}`),
  '/feed/wet.atom',
  `/feed/concept?uri=${uri}`,
  '/compare/wet?from=1.0.0&to=2.0.0',
  '/vocabulary/wet',
  '/vocabulary/wet/releases/2.0.0',
  '/search?q=zwijg',
  '/suggest?prefix=zwijg',
  '/proposals',
  '/catalogue',
];

const QUERIES: readonly string[] = [
  `{ concept(uri: "${G}") { prefLabel { value } definition { value } } }`,
  `{ concept(uri: "${G}", version: "1.0.0") { prefLabel { value } definition { value } } }`,
  `{ concept(uri: "${EX}buur") { related { nodes { prefLabel { value } } } history { nodes { added { nodes { object { value } } } } } } }`,
  `{ compare(vocabulary: "wet", from: "1.0.0", to: "2.0.0") { changed { nodes { fields { added removed } } } changes { nodes { added { nodes { object { value } } } } } } }`,
  `{ search(query: "zwijg") { nodes { matched { value } } } }`,
  `{ suggest(prefix: "zwijg") { matched { value } } }`,
  `{ duplicates(label: "${SECRET.slice(0, -1)}") { label { value } definitions { value } } }`,
  `{ vocabulary(id: "wet") { concepts { nodes { prefLabel { value } } } } }`,
  `{ proposals(vocabulary: "wet", first: 4) { nodes { title edits(first: 4) { nodes { summary changes(first: 9) { nodes { label { value } meaning before { value } after { value } words { text } } } } } } } }`,
  `{ proposals(vocabulary: "wet", first: 4) { nodes { impact { concepts(first: 9) { nodes { uri label { value } } } relations(first: 9) { nodes { otherLabel { value } label { value } } } } findings(first: 9) { nodes { message label { value } value { value } } } addedConcepts(first: 9) { nodes { label { value } } } } } }`,
];

const proposalPaths = (): string[] =>
  open.flatMap(({ proposal: { id, edits } }) => [
    `/proposals/${id}`,
    ...edits.map((edit) => `/proposals/${id}/edits/${edit.id}`),
  ]);

const bodyOf = async (path: string): Promise<string> => (await site.get(path)).text();
const answerOf = async (query: string): Promise<string> =>
  bodyOf(`/graphql?query=${encodeURIComponent(query)}`);

async function everything(): Promise<string[]> {
  const telling: string[] = [];
  for (const path of [...PATHS, ...proposalPaths()])
    if ((await bodyOf(path)).includes(SECRET)) telling.push(path);
  for (const query of QUERIES) {
    const body = await answerOf(query);
    expect([query, (JSON.parse(body) as { errors?: unknown }).errors]).toEqual([query, undefined]);
    if (body.includes(SECRET)) telling.push(query);
  }
  return telling;
}

const pinned = (path: string) => site.get(path);
const about = async (path: string) => {
  const { headers } = await pinned(path);
  return Object.fromEntries(
    ['etag', 'cache-control', 'last-modified', 'release-digest', 'withdrawn-terms'].map((name) => [
      name,
      headers.get(name),
    ]),
  );
};

describe('A term withdrawn by law', () => {
  const EXPORT = '/export/wet.nq?version=2.0.0';
  const DATED = [
    '/diff/wet?from=1.0.0&to=2.0.0',
    '/doc.ttl?uri=http%3A%2F%2Fexample.org%2Fbuur&version=1.0.0',
  ];
  let before: Record<string, string | null>;

  test('is told of nearly everywhere before, and nowhere after, in no version, export, feed or proposal', async () => {
    const shown = await everything();
    // The list tells something: all but these have it.
    const silent = [...PATHS, ...proposalPaths(), ...QUERIES].filter((one) => !shown.includes(one));
    expect(silent).toEqual(['/ldes/wet', '/vocabulary/wet/releases/2.0.0', '/proposals', '/catalogue']);
    before = await about(EXPORT);
    expect(before).toMatchObject({ 'cache-control': expect.stringContaining('immutable') });
    for (const path of DATED) expect((await about(path))['cache-control']).toContain('immutable');
    valueOrThrow(
      await withdrawTerm(desk, callerOf(stien, now), { vocabulary, uri: G, reason, replacedBy: [] }),
    );
    await site.server.app.refresh();
    expect(await everything()).toEqual([]);
    expect((await pinned(`/doc.ttl?uri=${uri}`)).status).toBe(410);
  });

  test('leaves exports that claim neither the digest of the release nor to stay as they are', async () => {
    const after = await about(EXPORT);
    expect(after).toMatchObject({
      'cache-control': 'public, no-cache',
      'last-modified': null,
      'release-digest': null,
      'withdrawn-terms': '1',
    });
    expect(after['etag']).not.toBe(before['etag']);
    for (const path of DATED) {
      const one = await about(path);
      expect([path, one['cache-control'], one['last-modified']]).toEqual([path, 'public, no-cache', null]);
    }
  });

  test('is still read in a proposal by who may read drafts of the vocabulary', async () => {
    const { createGraphql } = await import('../../src/graphql/server.ts');
    const graphql = createGraphql({ catalog: site.server.app.catalog, store: site.store, base: site.url });
    const query = QUERIES.at(-2) as string;
    const asker = { actor: an } as never;
    const { body } = await graphql.executeOperation({ query }, { contextValue: asker });
    expect(JSON.stringify(body)).toContain(SECRET);
  });

  test('comes back as it was when it is reinstated', async () => {
    valueOrThrow(await reinstateTerm(desk, callerOf(stien, now), { vocabulary, uri: G, reason }));
    await site.server.app.refresh();
    expect(await about(EXPORT)).toEqual(before);
    expect(await bodyOf(`/doc.ttl?uri=${uri}`)).toContain(SECRET);
  });
});

describe('Of a URI that two vocabularies describe', () => {
  const sam = person('sam', 'steward', 'ander');

  test('each is withdrawn by itself: the other keeps its own, and its stewards take nothing off the first', async () => {
    const own =
      'ex:t a skos:ConceptScheme . ex:geheim a skos:Concept ; skos:inScheme ex:t ; skos:prefLabel "eigen woord"@nl .';
    await importTurtle(site.store, 'ander', own, { release: '1.0.0', now: now() });
    const stone = { vocabulary: 'ander', uri: G, reason, replacedBy: [] };
    valueOrThrow(await withdrawTerm(desk, callerOf(sam, now), stone));
    await site.server.app.refresh();
    expect(await bodyOf(`/doc.ttl?uri=${uri}`)).toContain(SECRET);
    expect(await bodyOf('/export/ander.ttl')).not.toContain('eigen woord');
    valueOrThrow(await reinstateTerm(desk, callerOf(sam, now), stone));
    valueOrThrow(await withdrawTerm(desk, callerOf(stien, now), { ...stone, vocabulary }));
    await site.server.app.refresh();
    const body = await bodyOf(`/doc.ttl?uri=${uri}`);
    expect([body.includes('eigen woord'), body.includes(SECRET)]).toEqual([true, false]);
    expect(await bodyOf(`/compare/wet?from=1.0.0&to=2.0.0`)).not.toContain(SECRET);
    valueOrThrow(await withdrawTerm(desk, callerOf(sam, now), stone));
    await site.server.app.refresh();
    expect((await pinned(`/doc.ttl?uri=${uri}`)).status).toBe(410);
  });
});
