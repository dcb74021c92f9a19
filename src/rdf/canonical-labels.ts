import { createHash } from 'node:crypto';
import canonize from 'rdf-canonize';
import { canonicalLine, type Statement } from '../domain/statement.ts';
import { datatypeOf, isBlank, isLiteral, languageOf, valueOf, type Term } from '../domain/term.ts';
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
  for (const [blank, about] of mentions) byHash.set(firstDegreeHash(blank, about), blank);
  if (byHash.size < mentions.size) return fullLabels(statements, mentions.size - byHash.size, limits);
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

/**
 * The whole algorithm. It tries orders of nodes that look alike, and there are graphs made to have very many:
 * so it may take only so many steps for each such node. (It counts steps, not time: the same file is refused
 * everywhere, or nowhere.)
 */
async function fullLabels(
  statements: readonly Statement[],
  alike: number,
  limits: Limits,
): Promise<Map<Term, Term>> {
  const canonicalIdMap = new Map<string, string>();
  const maxDeepIterations = Math.max(LEAST_STEPS, (alike + 1) * limits.canonicalWork);
  try {
    await canonize.canonize(statements.map(quadOf), {
      algorithm: 'RDFC-1.0',
      canonicalIdMap,
      maxDeepIterations,
    });
  } catch (error) {
    if (!/deep iterations exceeded/.test(String(error))) throw error;
    throw tooLarge(
      'Canonical work on blank nodes that look alike',
      'canonicalWork',
      limits,
      'steps for each',
    );
  }
  return new Map([...canonicalIdMap].map(([label, canonical]) => [`_:${label}`, `_:${canonical}`]));
}

const LEAST_STEPS = 2000;

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
