import { canonicalLine, type Statement } from '../domain/statement.ts';
import type { Term } from '../domain/term.ts';
import {
  blanksOf,
  CanonicalWork,
  canonicalLabels,
  mentionsBlank,
  relabel,
  sha256,
} from './canonical-labels.ts';
import { Groups } from './groups.ts';
import { DEFAULT_LIMITS, type Limits } from './guard.ts';

/**
 * Gives blank nodes labels that follow from what is said of them, and from nothing else: not from the file,
 * its format or order, nor from the other resources in it. So a graph read twice is the same statements, and
 * a change in one resource renames no node of another.
 *
 * Blank nodes joined by statements are labelled together, `_:b{hash of the group}n{index}`. Groups that are
 * equal to the last statement (a graph may hold the same thing twice) are told apart by `d1`, `d2` …
 */
export async function stableBlankNodes(
  statements: readonly Statement[],
  limits: Limits = DEFAULT_LIMITS,
): Promise<Statement[]> {
  const groups = connected(statements.filter(mentionsBlank));
  const labels = new Map<Term, Term>();
  const work = new CanonicalWork(limits);
  const seen = new Map<string, number>();
  for (const group of groups) {
    const canonical = await canonicalLabels(group, limits, work);
    const rename = (blank: Term): Term => canonical.get(blank) ?? blank;
    const lines = group.map((statement) => `${canonicalLine(relabel(statement, rename))}\n`).sort();
    const name = sha256(lines.join('')).slice(0, 16);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    const again = times === 0 ? '' : `d${times}`;
    for (const [blank, label] of canonical)
      labels.set(blank, `_:b${name}n${label.slice('_:c14n'.length)}${again}`);
  }
  if (labels.size === 0) return statements.slice();
  const rename = (blank: Term): Term => labels.get(blank) ?? blank;
  return statements.map((statement) => (mentionsBlank(statement) ? relabel(statement, rename) : statement));
}

/** The statements of each connected group of blank nodes, each statement once. */
function connected(statements: readonly Statement[]): Statement[][] {
  const joined = new Groups();
  for (const statement of statements) joined.join(blanksOf(statement));
  const groups = new Map<Term, Map<string, Statement>>();
  for (const statement of statements) {
    const root = joined.of(blanksOf(statement)[0] as Term);
    const group = groups.get(root) ?? new Map<string, Statement>();
    groups.set(root, group.set(canonicalLine(statement), statement));
  }
  return [...groups.values()].map((group) => [...group.values()]);
}
