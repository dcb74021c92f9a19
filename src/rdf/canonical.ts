import { createHash } from 'node:crypto';
import { canonicalLine, type Statement } from '../domain/statement.ts';
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
  const lines: string[] = [];
  const withBlanks = new Map<string, Statement>();
  for (const statement of statements) {
    const line = canonicalLine(statement);
    if (mentionsBlank(statement)) withBlanks.set(line, statement);
    else lines.push(line);
  }
  const labels = await canonicalLabels([...withBlanks.values()], limits);
  const rename = (blank: Term): Term => labels.get(blank) ?? blank;
  for (const statement of withBlanks.values()) lines.push(canonicalLine(relabel(statement, rename)));
  return lines.sort().filter((line, index) => line !== lines[index - 1]);
}

/** `sha256-` and the hash of the canonical N-Quads: anyone can recompute it from any export of the same graph. */
export async function digest(
  statements: Iterable<Statement>,
  limits: Limits = DEFAULT_LIMITS,
): Promise<string> {
  const hash = createHash('sha256');
  for (const line of await canonicalLines(statements, limits)) hash.update(`${line}\n`);
  return `sha256-${hash.digest('hex')}`;
}
