import type { Term } from '../domain/term.ts';

/** Nodes joined into groups (a disjoint-set forest): each group is known by one of its nodes. */
export class Groups {
  private readonly parent = new Map<Term, Term>();

  of(node: Term): Term {
    let root = node;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root))
      root = up;
    for (let at = node; at !== root;) {
      const up = this.parent.get(at) as Term;
      this.parent.set(at, root);
      at = up;
    }
    this.parent.set(root, root);
    return root;
  }

  join(nodes: readonly Term[]): void {
    const [first, ...others] = nodes;
    if (first === undefined) return;
    const root = this.of(first);
    for (const other of others) this.parent.set(this.of(other), root);
  }
}
