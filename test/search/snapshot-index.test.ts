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

  test.each([
    [
      'a class of concepts that appears makes others concepts',
      'ex:a a ex:Role ; skos:prefLabel "rol"@nl .',
      'ex:a a ex:Role ; skos:prefLabel "rol"@nl . ex:Role rdfs:subClassOf skos:Concept .',
      'rol',
    ],
    [
      'a label that is a resource of its own, and has no type, changes',
      'ex:a a skos:Concept ; xl:prefLabel ex:l . ex:l xl:literalForm "oud"@nl .',
      'ex:a a skos:Concept ; xl:prefLabel ex:l . ex:l xl:literalForm "nieuw"@nl .',
      'nieuw',
    ],
  ])('follows also where %s', async (_what, before, after, query) => {
    const { store, close } = await DATABASES[0][1]();
    const more = `@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xl: <http://www.w3.org/2008/05/skos-xl#> . ${concept('z', 'zaad')}`;
    await importTurtle(store, 'v', more + before, { release: '1.0.0' });
    const catalog = await Catalog.open(store.reader, followIndex);
    await importTurtle(store, 'v', more + after, { release: '1.1.0' });
    await catalog.refresh();
    expect(found(catalog.snapshot('v') as Snapshot, query)).toEqual(['a']);
    await close();
  });
});
