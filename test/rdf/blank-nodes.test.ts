import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resourcesOf } from '../../src/domain/resource.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { stableBlankNodes } from '../../src/rdf/blank-nodes.ts';
import { canonicalLines } from '../../src/rdf/canonical.ts';
import { graph } from './blank-nodes-arbitrary.ts';
import { FORMAT_NAMES, lines, read, refusal, write } from './support.ts';

const P = '@prefix e: <http://e.org/> .\n';
const labels = (statements: readonly Statement[]): string[] =>
  [...new Set(statements.flatMap(({ subject, object, graph }) => [subject, object, graph]))]
    .filter((t) => t.startsWith('_:'))
    .sort();

describe('The labels of blank nodes', () => {
  test('follow from what is said of them, not from their names or their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        graph.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length }))),
        fc.shuffledSubarray(['_:a', '_:b', '_:c', '_:d', '_:e'], { minLength: 5 }),
        async ([one, shuffled], names) => {
          const rename = (term: string) =>
            term.startsWith('_:') ? (names['abcde'.indexOf(term.slice(2))] ?? '') : term;
          const other = shuffled.map(({ subject, predicate, object, graph }) => ({
            subject: rename(subject),
            predicate,
            object: rename(object),
            graph: rename(graph),
          }));
          expect(lines(await stableBlankNodes(other))).toEqual(lines(await stableBlankNodes(one)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('change no graph into another', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (one) => {
        const stable = await stableBlankNodes(one);
        expect(lines(stable)).toHaveLength(lines(one).length);
        expect(labels(stable)).toHaveLength(labels(one).length);
        expect(await canonicalLines(stable)).toEqual(await canonicalLines(one));
        expect(lines(await stableBlankNodes(stable))).toEqual(lines(stable));
      }),
      { numRuns: 300 },
    );
  });

  test('are the same from every format', async () => {
    const { statements } = await read(
      'ttl',
      `${P}e:a e:b [ e:c ( 1 [ e:d "x" ] ) ], [ e:c () ] . [] e:e "alone" . _:x e:f _:y . _:y e:f _:x . e:z e:f _:x .`,
    );
    for (const format of FORMAT_NAMES) {
      const back = await read(format, write(statements, format, { e: 'http://e.org/' }));
      expect(lines(back.statements)).toEqual(lines(statements));
    }
  });

  test('stay the same in one resource when another changes', async () => {
    const one = `e:a e:b [ e:c "x" ; e:d [ e:c "y" ] ] .`;
    const before = await read('ttl', `${P}${one} e:z e:b [ e:c "before" ] .`);
    const after = await read('ttl', `${P}e:z e:b [ e:c "after" ], [] . e:y e:b [] .\n${one}`);
    const same = ({ statements }: { statements: readonly Statement[] }) =>
      resourcesOf(statements).get('http://e.org/a');
    expect(Object.keys(same(before)?.about ?? {})).toHaveLength(3);
    expect(same(after)).toEqual(same(before));
  });

  test('tell twins apart, so that a thing said twice stays said twice', async () => {
    const { statements } = await read('ttl', `${P}e:a e:b [ e:c "x" ], [ e:c "x" ], [ e:c "x" ] .`);
    const [first = '', ...twins] = labels(statements);
    expect(first).toMatch(/^_:b[0-9a-f]{16}n0$/);
    expect(twins).toEqual([`${first}d1`, `${first}d2`]);
  });

  test('are those that this version always gave: a change here would rewrite every stored vocabulary', async () => {
    const { statements } = await read('ttl', `${P}e:a e:b [ e:c "x" ; e:d [ e:c "x" ] ] .`);
    expect(labels(statements)).toEqual(PINNED);
  });
});

const PINNED = ['_:b54f3d5f01ac40d34n0', '_:b54f3d5f01ac40d34n1'];

describe('A graph made to be costly', () => {
  const links = (size: number, to: (i: number) => number[]) =>
    Array.from({ length: size }, (_, i) =>
      to(i)
        .map((j) => `_:a${i} <http://e.org/p> _:a${j} .`)
        .join('\n'),
    ).join('\n');

  test.each([
    [
      'a clique',
      links(30, (i) => Array.from({ length: 30 }, (_, j) => j).filter((j) => j !== i)),
      'canonicalSteps',
    ],
    [
      'a cube of six dimensions',
      links(64, (i) => [1, 2, 4, 8, 16, 32].map((bit) => i ^ bit)),
      'canonicalSteps',
    ],
    ['a ring', links(2000, (i) => [(i + 1) % 2000]), 'alikeBlankNodes'],
    [
      'a list of one thing',
      `<http://e.org/a> <http://e.org/p> ( ${'1 '.repeat(2000)} ) .`,
      'alikeBlankNodes',
    ],
  ])('%s is refused', async (_, text, limit) => {
    const refused = await refusal('ttl', text);
    expect(refused.code).toBe('TOO_LARGE');
    expect(refused.message).toContain(`"${limit}"`);
  });

  test('many small ones are refused together', async () => {
    const lists = Array.from(
      { length: 200 },
      (_, i) => `<http://e.org/${i}> <http://e.org/p> ( ${'1 '.repeat(60)} ) .`,
    );
    expect((await refusal('ttl', lists.join('\n'), { limits: { canonicalWork: 20_000 } })).message).toContain(
      '"canonicalWork"',
    );
  });
});
