import type { Iri } from '../../term.ts';
import type { Links } from '../../view.ts';
import { partsOf, type Parts } from './parts.ts';

/**
 * Answers "does this node lead to that one?" for many pairs at once, without walking the graph for each.
 *
 * The graph's parts (see `partsOf`) are numbered in post-order, so what a part leads to has a lower number. Two
 * intervals settle nearly every pair: all numbers from `first[p]` to `p` were met below `p` (a certain yes), and no
 * number below `lowest[p]` is (a certain no; Yıldırım et al., "GRAIL", 2010). In a tree they settle all. What is left,
 * in polyhierarchies, is answered 32 starting points at a time by passing bits down the parts.
 */
export class Reach {
  private readonly index = new Map<Iri, number>();
  private readonly nodes: Iri[] = [];
  private readonly edges: number[][] = [];
  private readonly parts: Parts;

  constructor(links: Links) {
    for (const [from, targets] of links) {
      const list = this.edges[this.number(from)]!;
      for (const target of targets) list.push(this.number(target));
    }
    this.parts = partsOf(this.edges);
  }

  private number(iri: Iri): number {
    const known = this.index.get(iri);
    if (known !== undefined) return known;
    this.index.set(iri, this.nodes.length);
    this.edges.push([]);
    return this.nodes.push(iri) - 1;
  }

  /** The nodes of each cycle of two or more. */
  cycles(): Iri[][] {
    return this.parts.members
      .filter(({ length }) => length > 1)
      .map((list) => list.map((node) => this.nodes[node]!));
  }

  /** For each pair, whether the first leads to the second in one or more steps. */
  leads(pairs: readonly (readonly [Iri, Iri])[]): boolean[] {
    const open: number[] = [];
    const answers = pairs.map(([from, to], at) => {
      const answer = this.settle(this.partOf(from), this.partOf(to), from === to && this.loops(from));
      if (answer === undefined) open.push(at);
      return answer ?? false;
    });
    for (let start = 0; start < open.length; start += 32)
      this.passBits(
        open.slice(start, start + 32).map((at) => [this.partOf(pairs[at]![0]), this.partOf(pairs[at]![1])]),
        (nth) => (answers[open[start + nth]!] = true),
      );
    return answers;
  }

  private partOf(iri: Iri): number {
    const node = this.index.get(iri);
    return node === undefined ? -1 : this.parts.part[node]!;
  }

  private loops(iri: Iri): boolean {
    const node = this.index.get(iri);
    return node !== undefined && this.edges[node]!.includes(node);
  }

  private settle(from: number, to: number, loop: boolean): boolean | undefined {
    const { first, lowest, members } = this.parts;
    if (from < 0 || to < 0 || to > from) return false;
    if (to === from) return loop || members[from]!.length > 1;
    if (to >= first[from]!) return true;
    return lowest[to]! < lowest[from]! ? false : undefined;
  }

  private passBits(pairs: readonly (readonly number[])[], found: (nth: number) => void): void {
    const { part, members } = this.parts;
    const bits = new Int32Array(members.length);
    let highest = 0;
    pairs.forEach(([from], nth) => {
      bits[from!]! |= 1 << nth;
      highest = Math.max(highest, from!);
    });
    for (let p = highest; p > 0; p--)
      if (bits[p] !== 0)
        for (const node of members[p]!)
          for (const target of this.edges[node]!) bits[part[target]!]! |= bits[p]!;
    pairs.forEach(([, to], nth) => {
      if (bits[to!]! & (1 << nth)) found(nth);
    });
  }
}
