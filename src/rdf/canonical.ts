import { createHash } from 'node:crypto';
import { canonicalLine, canonicalTerm, type Statement } from '../domain/statement.ts';
import type { Term } from '../domain/term.ts';
import { canonicalLabels, mentionsBlank, relabel } from './canonical-labels.ts';
import { DEFAULT_LIMITS, type Limits } from './guard.ts';

/**
 * The statements as lines of canonical N-Quads (RDFC-1.0), in order, each once: equal for equal (isomorphic)
 * graphs, whatever their blank nodes are called. Only statements with a blank node need the algorithm: the
 * labels it gives do not depend on the others. Throws `Refused` (TOO_LARGE) on a graph made to be costly.
 */
export async function canonicalLines(
  statements: Iterable<Statement>,
  limits: Limits = DEFAULT_LIMITS,
): Promise<string[]> {
  const bySubject = new Map<Term, string[]>();
  let beyond = false;
  const add = (statement: Statement, line: string): void => {
    beyond ||= SURROGATE.test(line);
    const lines = bySubject.get(statement.subject);
    if (lines) lines.push(line);
    else bySubject.set(statement.subject, [line]);
  };
  const withBlanks = new Map<string, Statement>();
  for (const statement of statements) {
    const line = canonicalLine(statement);
    if (mentionsBlank(statement)) withBlanks.set(line, statement);
    else add(statement, line);
  }
  const labels = await canonicalLabels([...withBlanks.values()], limits);
  const rename = (blank: Term): Term => labels.get(blank) ?? blank;
  for (const statement of withBlanks.values()) {
    const renamed = relabel(statement, rename);
    add(renamed, canonicalLine(renamed));
  }
  return inOrder(bySubject, beyond ? byBytes : byUnits);
}

/**
 * A line begins with its subject, so sorting subjects, then the few lines of each, sorts them all: a fraction of the
 * cost of sorting a million lines. Each line once.
 */
function inOrder(bySubject: ReadonlyMap<Term, string[]>, order: typeof byUnits): string[] {
  const all: string[] = [];
  const subjects = [...bySubject.keys()].map((subject) => [`${canonicalTerm(subject)} `, subject] as const);
  for (const [, subject] of subjects.sort(([a], [b]) => order(a, b))) {
    const lines = (bySubject.get(subject) ?? []).sort(order);
    for (const line of lines) if (line !== all.at(-1)) all.push(line);
  }
  return all;
}

const SURROGATE = /[\ud800-\udfff]/;

const byUnits = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The order of UTF-8 bytes, as `LC_ALL=C sort` and RDFC-1.0 have it. It differs from that of JavaScript's units only
 * where there is a character beyond U+FFFF, which JavaScript puts before U+E000.
 */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** `sha256-` and the hash of the canonical N-Quads: anyone can recompute it from any export of the same graph. */
export async function digest(
  statements: Iterable<Statement>,
  limits: Limits = DEFAULT_LIMITS,
): Promise<string> {
  const hash = createHash('sha256');
  for (const line of await canonicalLines(statements, limits)) hash.update(`${line}\n`);
  return `sha256-${hash.digest('hex')}`;
}
