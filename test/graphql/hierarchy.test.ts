import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refused } from '../../src/domain/refusal.ts';
import { RDF, SKOS } from '../../src/domain/namespaces.ts';
import { encode, resourcesOf } from '../../src/domain/resource.ts';
import { viewOf } from '../../src/domain/view.ts';
import { conceptsOf, levelsOf, pathsTo, treeOf } from '../../src/graphql/model/hierarchy.ts';
import { EncodedContent } from '../../src/snapshot/encoded-content.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';

/** A snapshot of concepts `0 … size - 1` with these broader relations. */
function snapshotOf(size: number, broader: readonly (readonly [number, number])[]): Snapshot {
  const concepts = Array.from({ length: size }, (_, i) => ({
    subject: `u:${i}`,
    predicate: RDF.type,
    object: SKOS.Concept,
    graph: '',
  }));
  const relations = broader.map(([below, above]) => ({
    subject: `u:${below}`,
    predicate: SKOS.broader,
    object: `u:${above}`,
    graph: '',
  }));
  const resources = [...resourcesOf([...concepts, ...relations]).values()];
  const content = new EncodedContent(new Map(resources.map((one) => [one.iri, encode(one)])));
  return { ...viewOf(content), content, vocabulary: 'v', release: {} as Snapshot['release'], prefixes: {} };
}

describe('the hierarchy', () => {
  test('written out holds every concept, circles and several parents included, and is no longer than its relations', () => {
    const size = 12;
    const node = fc.integer({ min: 0, max: size - 1 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(node, node), { selector: String, maxLength: 40 }), (broader) => {
        const snapshot = snapshotOf(size, broader);
        const lines = treeOf({ snapshot, moment: undefined }, {}, []);
        expect(new Set(lines.map(({ uri }) => uri))).toEqual(new Set(conceptsOf(snapshot)));
        expect(lines.filter(({ repeated }) => !repeated)).toHaveLength(size);
        expect(lines.length).toBeLessThanOrEqual(size + broader.length);
        expect(levelsOf(snapshot).size).toBe(size);
      }),
    );
  });

  test('of twenty thousand levels is written out', () => {
    const size = 20_000;
    const snapshot = snapshotOf(
      size,
      Array.from({ length: size - 1 }, (_, i) => [i + 1, i] as const),
    );
    const lines = treeOf({ snapshot, moment: undefined }, {}, []);
    expect(lines.at(-1)).toMatchObject({ level: size - 1, uri: `u:${size - 1}` });
  });

  test('with more paths than can be written out is refused, not walked', () => {
    // A ladder: each of 30 rungs doubles the number of ways up.
    const ladder = Array.from({ length: 30 }, (_, i) => [
      [3 * i + 1, 3 * i],
      [3 * i + 2, 3 * i],
      [3 * i + 3, 3 * i + 1],
      [3 * i + 3, 3 * i + 2],
    ]).flat() as [number, number][];
    const snapshot = snapshotOf(91, ladder);
    expect(() => pathsTo(snapshot, 'u:90')).toThrow(Refused);
    expect(pathsTo(snapshot, 'u:9')).toHaveLength(8);
  });
});
