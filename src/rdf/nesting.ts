import { RDF } from '../domain/namespaces.ts';
import { statements, type Properties, type Resource } from '../domain/resource.ts';
import { isBlank, type Term } from '../domain/term.ts';

/** The resources to write, which are gone through more than once: not a one-way iterator. */
export type Resources = ReadonlyMap<Term, Resource> | readonly Resource[];

export type About = Readonly<Record<Term, Properties>>;

export const each = (resources: Resources): Iterable<Resource> =>
  Array.isArray(resources) ? resources : (resources as ReadonlyMap<Term, Resource>).values();

/** How the blank nodes of one resource are written in one graph. */
export interface Plan {
  /** Subjects with statements of their own at the top level, in order. */
  readonly tops: readonly Term[];
  /** Blank nodes written where they are referred to. */
  readonly nested: ReadonlySet<Term>;
  /** Of those, the heads of RDF lists, with the items. */
  readonly lists: ReadonlyMap<Term, readonly Term[]>;
}

/** Deeper nesting gets labels: files stay readable, and far from what readers (our own too) accept. */
const DEEPEST = 12;
const PINNED = Infinity;

/**
 * Tells which blank nodes can be written in place, as `[ … ]` or `( … )`: those referred to exactly once, in
 * the graph and resource that describe them. It must look at all resources first.
 */
export class Nesting {
  /** The resources with statements in each named graph. */
  readonly graphs = new Map<Term, Resource[]>();
  private readonly references = new Map<Term, number>();
  private readonly graphOf = new Map<Term, Term>();
  private readonly owner = new Map<Term, Resource>();

  constructor(resources: Resources) {
    for (const resource of each(resources)) this.look(resource);
  }

  private look(resource: Resource): void {
    if (isBlank(resource.iri)) this.references.set(resource.iri, PINNED);
    for (const { subject, object, graph } of statements(resource)) {
      if (isBlank(object)) {
        this.references.set(object, (this.references.get(object) ?? 0) + 1);
        this.place(object, graph);
      }
      if (isBlank(subject)) {
        if (this.owner.has(subject) && this.owner.get(subject) !== resource)
          this.references.set(subject, PINNED);
        this.owner.set(subject, resource);
        this.place(subject, graph);
      }
    }
    for (const graph of Object.keys(resource.graphs ?? {})) {
      if (isBlank(graph)) this.references.set(graph, PINNED);
      const inGraph = this.graphs.get(graph) ?? [];
      if (inGraph.at(-1) !== resource) inGraph.push(resource);
      this.graphs.set(graph, inGraph);
    }
  }

  private place(blank: Term, graph: Term): void {
    const known = this.graphOf.get(blank);
    if (known !== undefined && known !== graph) this.references.set(blank, PINNED);
    this.graphOf.set(blank, graph);
  }

  plan(resource: Resource, about: About): Plan {
    const nested = new Set<Term>();
    const lists = new Map<Term, readonly Term[]>();
    const tops: Term[] = [];
    const isTop = new Set<Term>();
    const fits = (term: Term): boolean =>
      isBlank(term) &&
      this.references.get(term) === 1 &&
      (this.owner.get(term) ?? resource) === resource &&
      !isTop.has(term);
    const walk = (top: Term): void => {
      isTop.add(top);
      tops.push(top);
      const waiting: [Term, number][] = [[top, 0]];
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [subject, depth] = next;
        if (depth >= DEEPEST) continue;
        for (const object of lists.get(subject) ?? Object.values(about[subject] ?? {}).flat()) {
          if (!fits(object) || nested.has(object)) continue;
          const list = listAt(object, about, fits);
          for (const node of list?.nodes ?? [object]) nested.add(node);
          if (list) lists.set(object, list.items);
          waiting.push([object, depth + 1]);
        }
      }
    };
    const subjects = Object.keys(about);
    const alone = subjects.filter((subject) => !fits(subject));
    for (const subject of alone) if (subject === resource.iri) walk(subject);
    for (const subject of alone) if (subject !== resource.iri) walk(subject);
    // What nothing at the top leads to: nodes that only refer to each other, or that lie too deep.
    for (const subject of subjects) if (!nested.has(subject) && !isTop.has(subject)) walk(subject);
    return { tops, nested, lists };
  }
}

/** The nodes and items of a list that is nothing but a list: one first, one rest, each node used once. */
function listAt(
  head: Term,
  about: About,
  fits: (term: Term) => boolean,
): { nodes: Term[]; items: Term[] } | undefined {
  const nodes: Term[] = [];
  const items: Term[] = [];
  const seen = new Set<Term>();
  for (let node = head; node !== RDF.nil;) {
    const properties = about[node];
    const [first, rest] = [properties?.[RDF.first], properties?.[RDF.rest]];
    if (!fits(node) || seen.has(node) || first?.length !== 1 || rest?.length !== 1) return undefined;
    if (Object.keys(properties ?? {}).length !== 2) return undefined;
    seen.add(node);
    nodes.push(node);
    items.push(first[0] as Term);
    node = rest[0] as Term;
  }
  return { nodes, items };
}
