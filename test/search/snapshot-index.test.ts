import { describe, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { search } from '../../src/search/search-index.ts';
import { followIndex, indexOf } from '../../src/search/snapshot-index.ts';
import { Catalog } from '../../src/snapshot/catalog.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { DATABASES } from '../support/databases.ts';
import { importTurtle } from '../support/vocabularies.ts';

const concept = (name: string, label: string) =>
  `ex:${name} a skos:Concept ; skos:prefLabel "${label}"@nl .\n`;
const found = (snapshot: Snapshot, query: string) =>
  valueOrThrow(search(indexOf(snapshot), query, { limit: 10 })).hits.map(({ uri }) => uri.at(-1));

describe('The index of a snapshot', () => {
  test('follows the one before it: changed, added and removed terms are found as in an index made anew', async () => {
    const { store, close } = await DATABASES[0][1]();
    const followed: [boolean, string][] = [];
    await importTurtle(store, 'v', concept('a', 'appel') + concept('b', 'peer') + concept('c', 'kers'), {
      release: '1.0.0',
    });
    const catalog = await Catalog.open(store.reader, (previous, next) => {
      followed.push([previous !== undefined, next.release.version]);
      followIndex(previous, next);
    });
    await importTurtle(store, 'v', concept('a', 'appel') + concept('b', 'banaan') + concept('d', 'druif'), {
      release: '1.1.0',
    });
    await catalog.refresh();
    const snapshot = catalog.snapshot('v') as Snapshot;
    const queries = ['appel', 'peer', 'banaan', 'kers', 'druif'];
    expect(queries.map((query) => found(snapshot, query))).toEqual([['a'], [], ['b'], [], ['d']]);
    const anew = { ...snapshot };
    expect(queries.map((query) => found(anew, query))).toEqual(
      queries.map((query) => found(snapshot, query)),
    );
    expect(followed).toEqual([
      [false, '1.0.0'],
      [true, '1.1.0'],
    ]);
    await close();
  });
});
