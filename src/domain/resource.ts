import { isBlank, type Iri, type Term } from './term.ts';
import type { Statement } from './statement.ts';

/** What is said of one subject: objects by predicate, both in code-point order. */
export type Properties = Readonly<Record<Iri, readonly Term[]>>;

/**
 * The unit that is held and versioned: an IRI and the statements made about it, with the blank nodes that
 * only it leads to (RDF lists included). A blank node that no IRI leads to, or more than one does, is a
 * resource by itself, under its canonical label.
 */
export interface Resource {
  readonly iri: Term;
  /** Properties in the default graph, by subject: the resource itself and the blank nodes nested in it. */
  readonly about: Readonly<Record<Term, Properties>>;
  /** The same for each named graph (TriG, N-Quads); absent where there is none. */
  readonly graphs?: Readonly<Record<Iri, Readonly<Record<Term, Properties>>>>;
}

/** All resources of a vocabulary at one revision, by IRI. */
export type Content = ReadonlyMap<Term, Resource>;

const NONE: readonly Term[] = [];
const NOTHING: Properties = {};

/** The objects of `predicate` in the default graph; empty where there are none. */
export function objects(resource: Resource | undefined, predicate: Iri): readonly Term[] {
  return resource?.about[resource.iri]?.[predicate] ?? NONE;
}

export const propertiesOf = (resource: Resource): Properties => resource.about[resource.iri] ?? NOTHING;

export function statements({ about, graphs }: Resource): Statement[] {
  const all: Statement[] = [];
  addStatements(all, about, '');
  for (const graph in graphs) addStatements(all, graphs[graph] ?? {}, graph);
  return all;
}

export function* allStatements(resources: Iterable<Resource>): Generator<Statement> {
  for (const resource of resources) yield* statements(resource);
}

function addStatements(all: Statement[], about: Readonly<Record<Term, Properties>>, graph: Term): void {
  for (const subject in about) {
    const properties = about[subject] ?? NOTHING;
    for (const predicate in properties)
      for (const object of properties[predicate] ?? NONE) all.push({ subject, predicate, object, graph });
  }
}

/** Groups statements into resources, in the order in which their subjects first occur. */
export function resourcesOf(all: Iterable<Statement>): Map<Term, Resource> {
  const list = Array.isArray(all) ? (all as readonly Statement[]) : [...all];
  const owner = blankOwners(list);
  const groups = new Map<Term, Statement[]>();
  for (const statement of list) {
    const { subject } = statement;
    const iri = isBlank(subject) ? (owner.get(subject) ?? subject) : subject;
    const group = groups.get(iri);
    if (group) group.push(statement);
    else groups.set(iri, [statement]);
  }
  const resources = new Map<Term, Resource>();
  for (const [iri, group] of groups) resources.set(iri, resourceOf(iri, group));
  return resources;
}

/** Sorted first, so that every record gets its keys in order and equal resources have equal encodings. */
function resourceOf(iri: Term, group: Statement[]): Resource {
  const about: Draft = {};
  let graphs: Record<Iri, Draft> | undefined;
  for (const { subject, predicate, object, graph } of group.sort(inOrder)) {
    const draft = graph ? ((graphs ??= {})[graph] ??= {}) : about;
    const list = ((draft[subject] ??= {})[predicate] ??= []);
    if (list.at(-1) !== object) list.push(object);
  }
  return graphs ? { iri, about, graphs } : { iri, about };
}

type Draft = Record<Term, Record<Iri, Term[]>>;

function inOrder(a: Statement, b: Statement): number {
  return (
    byCodePoint(a.graph, b.graph) ||
    byCodePoint(a.subject, b.subject) ||
    byCodePoint(a.predicate, b.predicate) ||
    byCodePoint(a.object, b.object)
  );
}

const byCodePoint = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Which resource each blank node belongs to. Blank nodes that point at each other stay together; such a
 * cluster belongs to the one IRI that points into it, else to its own first label.
 */
function blankOwners(all: readonly Statement[]): Map<Term, Term> {
  const parent = new Map<Term, Term>();
  const find = (term: Term): Term => {
    let root = term;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(term, root);
    return root;
  };
  const join = (a: Term, b: Term): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y);
  };
  const pointers: [Term, Term][] = [];
  for (const { subject, object, graph } of all) {
    const from = isBlank(subject);
    const to = isBlank(object);
    if (!from && !to && !graph) continue;
    if (from) find(subject);
    if (to) find(object);
    if (from && to) join(subject, object);
    else if (to) pointers.push([object, subject]);
    if (isBlank(graph)) for (const end of [subject, object]) if (isBlank(end)) join(graph, end);
  }
  const referrers = new Map<Term, Set<Term>>();
  for (const [blank, iri] of pointers) {
    const root = find(blank);
    referrers.set(root, (referrers.get(root) ?? new Set()).add(iri));
  }
  const owners = new Map<Term, Term>();
  for (const blank of parent.keys()) {
    const root = find(blank);
    const [only, ...others] = referrers.get(root) ?? [];
    owners.set(blank, only !== undefined && others.length === 0 ? only : root);
  }
  return owners;
}

/** A resource as text, its IRI left out: equal texts mean equal statements. This is what the store keeps. */
export const encode = ({ about, graphs }: Resource): string =>
  JSON.stringify(graphs ? { about, graphs } : { about });

export function decode(iri: Term, encoded: string): Resource {
  return { iri, ...(JSON.parse(encoded) as Omit<Resource, 'iri'>) };
}
