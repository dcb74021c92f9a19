import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { canonicalLines } from '../../../src/rdf/canonical.ts';
import { canonical, data, openSite, PREFIXES, statementsOf, type Site } from './site.ts';

const EX = 'https://example.org/id/concept/';

interface Change {
  readonly uri: string;
  readonly kind: string;
  readonly change: string;
  readonly label: string;
  readonly replacedBy: string[];
  readonly properties: string[];
  readonly document: string;
}
interface Changes {
  readonly from?: { version: string };
  readonly to?: { version: string };
  readonly changes: Change[];
  readonly next?: string;
}

describe('What changed', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await site.publish(
      'own',
      '1',
      `${PREFIXES}
      ex:1 a skos:Concept ; skos:prefLabel "een"@nl . ex:2 a skos:Concept ; skos:prefLabel "twee"@nl .
      ex:3 a skos:Concept ; skos:prefLabel "drie"@nl ; dct:source [ dct:title "oud" ] .
      ex:4 a skos:Concept ; skos:prefLabel "<vier> & \\u0007"@nl .`,
    );
    await site.publish(
      'own',
      '2',
      `${PREFIXES}
      ex:1 a skos:Concept ; skos:prefLabel "een"@nl ; skos:definition "=1+1"@nl .
      ex:2 a skos:Concept ; skos:prefLabel "twee"@nl ; owl:deprecated true ; dct:isReplacedBy ex:1 .
      ex:3 a skos:Concept ; skos:prefLabel "drie"@nl ; dct:source [ dct:title "nieuw" ] .
      ex:5 a skos:Concept ; skos:prefLabel "=vijf"@nl .`,
    );
    for (const version of ['1.0.1', '2.0.0', '2.1.0', '2.1.1', '2.1.3'])
      await site.publish('emissie', version, data(`feeds/emissie-${version}.ttl`));
  });
  afterAll(() => site.close());

  const changes = async (query: string) => JSON.parse(await site.text(`/changes/${query}`)) as Changes;

  test('is told by term: new, changed, retired or removed, and in which properties', async () => {
    const { from, to, changes: list, next } = await changes('own?since=1&until=2');
    expect([from?.version, to?.version, next]).toEqual(['1', '2', undefined]);
    expect(list.map(({ uri, change }) => [uri.replace(EX, ''), change])).toEqual([
      ['1', 'changed'],
      ['2', 'retired'],
      ['3', 'changed'],
      ['4', 'removed'],
      ['5', 'new'],
    ]);
    expect(list[0]?.properties).toEqual(['http://www.w3.org/2004/02/skos/core#definition']);
    expect(list[1]?.replacedBy).toEqual([`${EX}1`]);
    expect(list[2]?.properties).toEqual(['http://purl.org/dc/terms/source']);
    expect(list[0]?.document).toBe(`${site.base}/doc?uri=${encodeURIComponent(`${EX}1`)}`);
  });

  test('is found by dates: from the start of the one day to the end of the other', async () => {
    const all = await changes('own?since=2026-01-01');
    expect(all.from).toBeUndefined();
    expect(all.changes.filter(({ change }) => change === 'new').length).toBe(5);
    expect((await changes('own?since=2026-01-02')).from?.version).toBe('1');
    expect((await changes('own?since=2026-01-03')).changes).toEqual([]);
    expect((await changes('own?since=2025-01-01&until=2025-06-01')).changes).toEqual([]);
  });

  test('comes in pages that together are the whole, and agrees with the published counts', async () => {
    const ground = { '2.0.0': [1, 6], '2.1.0': [20, 0], '2.1.1': [0, 0], '2.1.3': [0, 0] } as const;
    const versions = ['1.0.1', ...Object.keys(ground)];
    for (const [index, [version, [added, removed]]] of Object.entries(ground).entries()) {
      const list: Change[] = [];
      for (
        let url: string | undefined = `/changes/emissie?since=${versions[index]}&until=${version}&limit=7`;
        url;
      ) {
        const page = JSON.parse(await site.text(url)) as Changes;
        expect(page.changes.length).toBeLessThanOrEqual(7);
        list.push(...page.changes);
        url = page.next;
      }
      const concepts = list.filter(({ kind }) => kind === 'concept' || kind === 'collection');
      expect(new Set(list.map(({ uri }) => uri)).size).toBe(list.length);
      const count = (change: string) => concepts.filter((one) => one.change === change).length;
      expect([version, count('new'), count('removed')]).toEqual([version, added, removed]);
    }
  });

  test('comes as CSV that no spreadsheet runs', async () => {
    const csv = await site.text('/changes/own?since=1&until=2', { Accept: 'text/csv' });
    expect(csv.split('\r\n')[5]).toBe(`"${EX}5","concept","new","'=vijf","nl","",""`);
    expect(await site.text('/changes/own?since=1&until=2&format=csv')).toBe(csv);
  });

  test('is refused where the question makes no sense', async () => {
    const cases: [string, number][] = [
      ['/changes/other', 404],
      ['/changes/own?since=9', 404],
      ['/changes/own?since=2&until=1', 400],
      ['/changes/own?limit=0', 400],
      ['/changes/own?limit=5000', 400],
      ['/changes/own?since=', 400],
      ['/changes/own?format=xml', 400],
      ['/diff/own?from=2&to=1', 400],
      ['/diff/own?to=1', 400],
      ['/diff/own?from=9&to=2', 404],
      ['/diff/own?format=xml', 400],
      ['/feed/other.atom', 404],
      ['/feed/own', 404],
      ['/feed/own.atom?page=2', 400],
      ['/feed/concept', 404],
      ['/feed/concept?uri=urn:nothing', 404],
    ];
    for (const [path, status] of cases) expect([path, (await site.get(path)).status]).toEqual([path, status]);
  });

  test('is a difference that makes the one release of the other, as N-Quads', async () => {
    for (const [vocabulary, from, to] of [
      ['own', '1', '2'],
      ['emissie', '1.0.1', '2.1.3'],
      ['emissie', '2.1.1', '2.1.3'],
    ]) {
      const path = `/diff/${vocabulary}?from=${from}&to=${to}`;
      const delta = (await site.text(path)).split('\n');
      const part = (name: string) => {
        const end = ` <${site.base}${path}#${name}> .`;
        const lines = delta.filter((line) => line.endsWith(end) && !line.includes('/terms/hasPart>'));
        return statementsOf(lines.map((line) => `${line.slice(0, -end.length)} .\n`).join(''), 'nt');
      };
      const key = (one: object) => JSON.stringify(one);
      const removed = new Set((await part('removed')).map(key));
      const before = await statementsOf(await site.text(`/export/${vocabulary}.ttl?version=${from}`), 'ttl');
      const left = before.filter((one) => !removed.has(key(one)));
      expect(await canonicalLines([...left, ...(await part('added'))])).toEqual(
        await canonical(await site.text(`/export/${vocabulary}.nq?version=${to}`), 'nq'),
      );
      expect(removed.size).toBe(before.length - left.length);
    }
  });

  test('is the same difference as RDF Patch', async () => {
    const path = '/diff/emissie?from=1.0.1&to=2.1.3';
    const response = await site.get(path, { Accept: 'application/rdf-patch' });
    expect(response.headers.get('content-type')).toMatch(/^application\/rdf-patch/);
    expect(response.headers.get('cache-control')).toContain('immutable');
    const lines = (await response.text()).split('\n');
    expect(lines.slice(0, 2)).toEqual([`H id <${site.base}${path}> .`, 'TX .']);
    expect(lines.slice(-2)).toEqual(['TC .', '']);
    const quads = (await site.text(path)).split('\n');
    const count = (letter: string) => lines.filter((line) => line.startsWith(`${letter} `)).length;
    expect(count('A')).toBe(
      quads.filter((line) => line.endsWith('#added> .') && !line.includes('hasPart')).length,
    );
    expect(count('D')).toBe(
      quads.filter((line) => line.endsWith('#removed> .') && !line.includes('hasPart')).length,
    );
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** A well-formed document as a tree; throws where it is not well-formed. */
function xml(document: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => ((stack.at(-1) as Element).text += text));
  parser.on('closetag', () => void stack.pop());
  parser.write(document).close();
  return root.children[0] as Element;
}

const all = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];
const one = (element: Element | undefined, name: string): string => all(element, name)[0]?.text ?? '';

describe('An Atom feed', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    for (let i = 1; i <= 25; i += 1)
      await site.publish(
        'own',
        `1.${i}`,
        `${PREFIXES} ex:1 a skos:Concept ; skos:prefLabel "<een> & ${i} \\u0007"@nl . ex:${i + 1} a skos:Concept .`,
      );
  });
  afterAll(() => site.close());

  /** What RFC 4287 §4.1 wants of every feed and entry. */
  const check = (feed: Element): void => {
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(all(all(feed, 'author')[0], 'name').length).toBe(1);
    expect(all(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self')).toBe(true);
    const ids = all(feed, 'entry').map((entry) => one(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of [feed, ...all(feed, 'entry')]) {
      for (const name of ['id', 'title', 'updated']) expect(all(element, name).length).toBe(1);
      expect(new URL(one(element, 'id')).protocol).toBe('http:');
      expect(one(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
    for (const entry of all(feed, 'entry'))
      expect(all(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate').length).toBe(1);
  };

  test('of a vocabulary has an entry a release, the newest first, in pages', async () => {
    const first = xml(await site.text('/feed/own.atom'));
    const second = xml(await site.text('/feed/own.atom?page=2'));
    [first, second].forEach(check);
    const versions = [first, second].flatMap((feed) => all(feed, 'entry').map((entry) => one(entry, 'id')));
    expect(versions.length).toBe(25);
    expect(versions[0]).toBe(`${site.base}/id/dataset/own/1.25`);
    expect(one(all(first, 'entry')[0], 'summary')).toMatch(
      /^1 nieuw: .*\n1 gewijzigd: <een> & 25 \uFFFD\n1 verwijderd:/,
    );
    expect(one(first, 'updated')).toBe(one(all(first, 'entry')[0], 'updated'));
  });

  test('of a term has an entry for each release that changed it, with an id that stays', async () => {
    const uri = encodeURIComponent(`${EX}2`);
    const ids = async () =>
      all(xml(await site.text(`/feed/concept?uri=${uri}`)), 'entry').map((entry) => one(entry, 'id'));
    const before = await ids();
    check(xml(await site.text(`/feed/concept?uri=${uri}`)));
    expect(before).toEqual(
      ['1.2', '1.1'].map((version) => `${site.base}/ldes/own/version/${version}?uri=${uri}`),
    );
    await site.publish('own', '2', `${PREFIXES} ex:2 a skos:Concept .`);
    expect((await ids()).slice(1)).toEqual(before);
    expect(
      all(xml(await site.text(`/feed/concept?uri=${encodeURIComponent(`${EX}1`)}`)), 'entry').length,
    ).toBe(26);
  });
});
