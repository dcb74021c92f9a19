import { describe, expect, test } from '@jest/globals';
import { Reach } from '../../../src/domain/rules/facts/reach.ts';

type Graph = Map<string, string[]>;

/** Small graphs of every shape (trees, diamonds, cycles, loops), the same ones at each run. */
function randomGraph(seed: number, nodes: number, edges: number): Graph {
  let state = seed;
  const next = (bound: number): string => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `n${(state >>> 8) % bound}`;
  };
  const graph: Graph = new Map();
  for (let i = 0; i < edges; i++) {
    const from = next(nodes);
    graph.set(from, [...(graph.get(from) ?? []), next(nodes)]);
  }
  return graph;
}

function walked(graph: Graph, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(graph.get(node) ?? []));
  }
  return seen.has(to);
}

describe('whether one node leads to another', () => {
  test.each([8, 14, 24, 40])('agrees with walking, in graphs of 14 nodes and %i edges', (edges) => {
    for (let seed = 1; seed <= 60; seed++) {
      const graph = randomGraph(seed, 14, edges);
      const names = Array.from({ length: 15 }, (_, i) => `n${i}`);
      const pairs = names.flatMap((from) => names.map((to): [string, string] => [from, to]));
      expect(new Reach(graph).leads(pairs)).toEqual(pairs.map(([from, to]) => walked(graph, from, to)));
    }
  });

  test('is answered for a chain of 100,000 without overflow', () => {
    const chain: Graph = new Map();
    for (let i = 0; i < 100_000; i++) chain.set(`n${i}`, [`n${i + 1}`]);
    const reach = new Reach(chain);
    expect(
      reach.leads([
        ['n0', 'n100000'],
        ['n100000', 'n0'],
        ['n500', 'n501'],
      ]),
    ).toEqual([true, false, true]);
    expect(reach.cycles()).toEqual([]);
    chain.set('n100000', ['n0']);
    expect(new Reach(chain).cycles().map(({ length }) => length)).toEqual([100_001]);
  });

  test('is answered 50,000 times in a deep polyhierarchy as walking for each would answer', () => {
    const ladder: Graph = new Map(); // two chains with rungs: every node has two ways up, all 20,000 deep
    for (let i = 0; i < 20_000; i++)
      for (const side of 'ab') ladder.set(side + i, [`a${i + 1}`, `b${i + 1}`]);
    const pairs = Array.from({ length: 50_000 }, (_, i): [string, string] => [
      `b${i % 9_000}`,
      `a${(i * 7) % 20_000}`,
    ]);
    const answers = new Reach(ladder).leads(pairs);
    expect(answers).toEqual(pairs.map(([from, to]) => Number(from.slice(1)) < Number(to.slice(1))));
  }, 60_000);
});
