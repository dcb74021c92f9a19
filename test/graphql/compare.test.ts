import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EDITIONS } from './fixture.ts';
import { served, type Served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served(EDITIONS);
});
afterAll(() => server.stop());

const data = async (query: string, variables?: object) => {
  const answer = await server.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

describe('comparing two releases', () => {
  test('tells what came, went and changed, and how', async () => {
    const { compare } = await data(`{ compare(vocabulary: "dieren", from: "1.0.0", to: "2.0.0") {
      from { version } to { version }
      added { totalCount nodes { uri release { version } } } removed { totalCount }
      changed { totalCount nodes { uri change before { prefLabel { value } } after { prefLabel { value } }
        fields { name language added removed } added { totalCount } removed { nodes { object { value } } } } }
      changes(kinds: [COLLECTION, LABEL, OTHER]) { nodes { uri kind change } } } }`);
    expect(compare.from.version + compare.to.version).toBe('1.0.02.0.0');
    expect(compare.added).toEqual({
      totalCount: 1,
      nodes: [{ uri: 'http://x.test/zoogdier', release: { version: '2.0.0' } }],
    });
    expect(compare.removed.totalCount).toBe(0);
    expect(compare.changed.nodes.map(({ uri }: { uri: string }) => uri.slice(14))).toEqual([
      'dier',
      'hond',
      'kat',
      'oud',
    ]);
    expect(compare.changed.nodes[0]).toEqual({
      uri: 'http://x.test/dier',
      change: 'CHANGED',
      before: { prefLabel: { value: 'dier' } },
      after: { prefLabel: { value: 'beest' } },
      fields: [{ name: 'prefLabel', language: 'nl', added: ['beest'], removed: ['dier'] }],
      added: { totalCount: 1 },
      removed: { nodes: [{ object: { value: 'dier' } }] },
    });
    expect(compare.changes.nodes).toEqual([
      { uri: 'http://x.test/boek', kind: 'OTHER', change: 'REMOVED' },
      { uri: 'http://x.test/groep', kind: 'COLLECTION', change: 'CHANGED' },
      { uri: 'http://x.test/l1', kind: 'LABEL', change: 'ADDED' },
      { uri: 'http://x.test/rij', kind: 'COLLECTION', change: 'REMOVED' },
    ]);
  });

  test('goes back too, and from the release before where none is named', async () => {
    const { back, last } = await data(`{
      back: compare(vocabulary: "dieren", from: "2.0.0", to: "1.0.0") { removed { nodes { uri } } added { totalCount } }
      last: compare(vocabulary: "dieren") { from { version } to { version } } }`);
    expect(back).toEqual({
      removed: { nodes: [{ uri: 'http://x.test/zoogdier' }] },
      added: { totalCount: 0 },
    });
    expect(last).toEqual({ from: { version: '1.0.0' }, to: { version: '2.0.0' } });
  });
});
