/** The strongly connected parts of a graph: a part is one node, or the nodes of a cycle. */
export interface Parts {
  /** The part of each node; a part leads only to parts with lower numbers. */
  readonly part: Int32Array;
  readonly members: readonly (readonly number[])[];
  /** Every part from `first[p]` to `p` is `p` or can be reached from it. */
  readonly first: readonly number[];
  /** No part below `lowest[p]` can be reached from `p`. */
  readonly lowest: readonly number[];
}

/** Tarjan's algorithm with its own stack instead of recursion: a chain of a million nodes is no deeper than one of two. */
export function partsOf(edges: readonly (readonly number[])[]): Parts {
  const walk = new Walk(edges);
  const entered = new Uint8Array(edges.length);
  for (const targets of edges) for (const target of targets) entered[target] = 1;
  // From the tops first, so that in a tree everything below a node is met below that node.
  for (let node = 0; node < edges.length; node++) if (!entered[node]) walk.from(node);
  for (let node = 0; node < edges.length; node++) walk.from(node);
  const { part, members, first } = walk;
  const lowest: number[] = [];
  members.forEach((nodes, p) => {
    let low = first[p]!;
    for (const node of nodes)
      for (const target of edges[node]!) if (part[target] !== p) low = Math.min(low, lowest[part[target]!]!);
    lowest.push(low);
  });
  return { part, members, first, lowest };
}

class Walk {
  readonly part: Int32Array;
  readonly members: number[][] = [];
  readonly first: number[] = [];
  /** When a node was met (0: not yet), the earliest node it leads back to, its next edge, the parts closed by then. */
  private readonly met: Int32Array;
  private readonly back: Int32Array;
  private readonly cursor: Int32Array;
  private readonly closed: Int32Array;
  private readonly open: number[] = [];
  private readonly path: number[] = [];
  private time = 0;

  constructor(private readonly edges: readonly (readonly number[])[]) {
    this.part = new Int32Array(edges.length).fill(-1);
    this.met = new Int32Array(edges.length);
    this.back = new Int32Array(edges.length);
    this.cursor = new Int32Array(edges.length);
    this.closed = new Int32Array(edges.length);
  }

  from(start: number): void {
    if (this.met[start]) return;
    this.enter(start);
    for (let node = this.path.at(-1); node !== undefined; node = this.path.at(-1)) {
      const target = this.edges[node]![this.cursor[node]!++];
      if (target === undefined) this.leave(node);
      else if (!this.met[target]) this.enter(target);
      else if (this.part[target]! < 0) this.back[node] = Math.min(this.back[node]!, this.met[target]);
    }
  }

  private enter(node: number): void {
    this.met[node] = this.back[node] = ++this.time;
    this.closed[node] = this.members.length;
    this.open.push(node);
    this.path.push(node);
  }

  private leave(node: number): void {
    this.path.pop();
    const above = this.path.at(-1);
    if (above !== undefined) this.back[above] = Math.min(this.back[above]!, this.back[node]!);
    if (this.back[node] !== this.met[node]) return;
    const members = this.open.splice(this.open.lastIndexOf(node));
    for (const member of members) this.part[member] = this.members.length;
    this.members.push(members);
    this.first.push(this.closed[node]!);
  }
}
