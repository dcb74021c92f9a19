import { createHash } from 'node:crypto';
import canonize from 'rdf-canonize';
import { canonicalLine, type Statement } from '../domain/statement.ts';
import { datatypeOf, isBlank, isLiteral, languageOf, valueOf, type Term } from '../domain/term.ts';
import { Groups } from './groups.ts';
import { tooLarge, type Limits } from './guard.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const mentionsBlank = ({ subject, object, graph }: Statement): boolean =>
  isBlank(subject) || isBlank(object) || isBlank(graph);

/** The blank nodes of a statement, one as often as it occurs. */
export const blanksOf = ({ subject, object, graph }: Statement): Term[] =>
  [subject, object, graph].filter(isBlank);

/**
 * The canonical labels (`_:c14n0` …) of the blank nodes in `statements`, none of which may come twice
 * (RDF Dataset Canonicalization, RDFC-1.0). Where what is said of each node tells it from the others, its
 * hash alone gives the order (§4.4, step 5), and that is nearly always so; only for the rest is the whole
 * algorithm run, by rdf-canonize.
 */
export async function canonicalLabels(
  statements: readonly Statement[],
  limits: Limits,
  work = new CanonicalWork(limits),
): Promise<Map<Term, Term>> {
  const mentions = new Map<Term, Statement[]>();
  for (const statement of statements)
    for (const blank of new Set(blanksOf(statement))) {
      const known = mentions.get(blank);
      if (known) known.push(statement);
      else mentions.set(blank, [statement]);
    }
  if (mentions.size < 2) return new Map([...mentions.keys()].map((blank) => [blank, '_:c14n0']));
  const byHash = new Map<string, Term>();
  const alike = new Set<Term>();
  for (const [blank, about] of mentions) {
    const hash = firstDegreeHash(blank, about);
    const twin = byHash.get(hash);
    if (twin !== undefined) alike.add(twin).add(blank);
    byHash.set(hash, blank);
  }
  if (alike.size > 0) return fullLabels(statements, alike, limits, work.and(mentions.size));
  return new Map(
    [...byHash.keys()].sort().map((hash, index) => [byHash.get(hash) as Term, `_:c14n${index}`]),
  );
}

/** The hash of what is said of one node, the others being alike (§4.6). */
function firstDegreeHash(blank: Term, about: readonly Statement[]): string {
  const rename = (term: Term): Term => (term === blank ? '_:a' : isBlank(term) ? '_:z' : term);
  return sha256(
    about
      .map((statement) => `${canonicalLine(relabel(statement, rename))}\n`)
      .sort()
      .join(''),
  );
}

export const relabel = (
  { subject, predicate, object, graph }: Statement,
  rename: (term: Term) => Term,
): Statement => ({
  subject: isBlank(subject) ? rename(subject) : subject,
  predicate,
  object: isBlank(object) ? rename(object) : object,
  graph: isBlank(graph) ? rename(graph) : graph,
});

/** The hashes that may be made for one file, however many groups of blank nodes it has. */
export class CanonicalWork {
  private left: number;
  private readonly limits: Limits;

  constructor(limits: Limits) {
    this.limits = limits;
    this.left = limits.canonicalWork;
  }

  /** Leaves room for what every node costs, alike or not. */
  and(nodes: number): this {
    this.left += nodes;
    return this;
  }

  /** A hash, in the form rdf-canonize asks for. */
  hash = (): canonize.MessageDigest => {
    if (--this.left < 0)
      throw tooLarge('Canonical work on blank nodes that look alike', 'canonicalWork', this.limits, 'hashes');
    const hash = createHash('sha256');
    return { update: (text) => void hash.update(text), digest: () => hash.digest('hex') };
  };
}

/**
 * The whole algorithm. It tries orders of nodes that look alike, and there are graphs made to have very many:
 * so it may take only so many steps for each such node, and no more than so many of them may be linked. (Both
 * count what is in the file, not time: the same file is refused everywhere, or nowhere.)
 */
async function fullLabels(
  statements: readonly Statement[],
  alike: ReadonlySet<Term>,
  limits: Limits,
  work: CanonicalWork,
): Promise<Map<Term, Term>> {
  const links = statements.filter(
    (statement) => blanksOf(statement).filter((blank) => alike.has(blank)).length > 1,
  );
  if (largestGroup(links, alike) > limits.alikeBlankNodes)
    throw tooLarge('Blank nodes that look alike and are linked', 'alikeBlankNodes', limits, 'nodes together');
  const canonicalIdMap = new Map<string, string>();
  // A step looks at all links of a node, so the more links, the fewer steps.
  const maxDeepIterations = Math.ceil(
    (alike.size * limits.canonicalSteps) / Math.max(1, links.length / alike.size),
  );
  try {
    const options = {
      algorithm: 'RDFC-1.0',
      canonicalIdMap,
      maxDeepIterations,
      createMessageDigest: work.hash,
    } as const;
    await canonize.canonize(statements.map(quadOf), options);
  } catch (error) {
    if (!/deep iterations exceeded/.test(String(error))) throw error;
    throw tooLarge(
      'Canonical work on blank nodes that look alike',
      'canonicalSteps',
      limits,
      'steps for each',
    );
  }
  return new Map([...canonicalIdMap].map(([label, canonical]) => [`_:${label}`, `_:${canonical}`]));
}

function largestGroup(links: readonly Statement[], alike: ReadonlySet<Term>): number {
  const groups = new Groups();
  for (const statement of links) groups.join(blanksOf(statement).filter((blank) => alike.has(blank)));
  const sizes = new Map<Term, number>();
  for (const blank of alike) sizes.set(groups.of(blank), (sizes.get(groups.of(blank)) ?? 0) + 1);
  let largest = 0;
  for (const size of sizes.values()) largest = Math.max(largest, size);
  return largest;
}

const quadOf = ({ subject, predicate, object, graph }: Statement) => ({
  subject: rdfTerm(subject),
  predicate: rdfTerm(predicate),
  object: rdfTerm(object),
  graph: graph === '' ? { termType: 'DefaultGraph', value: '' } : rdfTerm(graph),
});

function rdfTerm(term: Term): canonize.Term {
  if (isBlank(term)) return { termType: 'BlankNode', value: term.slice(2) };
  if (!isLiteral(term)) return { termType: 'NamedNode', value: term };
  const datatype = { termType: 'NamedNode', value: datatypeOf(term) };
  return { termType: 'Literal', value: valueOf(term), language: languageOf(term), datatype };
}
