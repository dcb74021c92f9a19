import type { Finding, Rule, Severity } from './finding.ts';
import { RULES } from './rules/index.ts';
import type { View } from './view.ts';

const SEVERITIES: readonly Severity[] = ['violation', 'warning', 'info'];

/** What the rules find, as they find it: for callers that count or stop early, and need not hold it all. */
export function* findingsOf(view: View, rules: readonly Rule[] = RULES): Generator<Finding> {
  for (const findings of findingsPerRule(view, rules)) yield* findings;
}

/** Everything the rules find: the gravest first, then in the order of the rules, then by resource. */
export function validate(view: View, rules: readonly Rule[] = RULES): Finding[] {
  return [...findingsPerRule(view, rules)].flatMap((findings) => [...findings].sort(byResource));
}

function* findingsPerRule(view: View, rules: readonly Rule[]): Generator<Iterable<Finding>> {
  const own = { ...view }; // what the rules remember of a view (see `once`) goes when this run is over
  for (const rule of bySeverity(rules)) yield findingsOfRule(own, rule);
}

function* findingsOfRule(view: View, rule: Rule): Generator<Finding> {
  for (const found of rule.check(view)) yield { rule: rule.id, severity: rule.severity, ...found };
}

const bySeverity = (rules: readonly Rule[]): Rule[] =>
  SEVERITIES.flatMap((severity) => rules.filter((rule) => rule.severity === severity));

const byResource = (a: Finding, b: Finding): number =>
  a.resource < b.resource ? -1 : a.resource > b.resource ? 1 : 0;

/** How often a rule is broken, and some of its findings. */
export interface BrokenRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly listed: readonly Finding[];
}

/** How many findings there are, in all and by severity, and which rules are broken. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly total: number;
  readonly rules: readonly BrokenRule[];
}

/** Counts all and keeps at most `limit` findings a rule: over `findingsOf` it never holds more than those. */
export function summarise(findings: Iterable<Finding>, limit = 20): Summary {
  const broken = new Map<string, { severity: Severity; count: number; listed: Finding[] }>();
  const counts = { total: 0, violation: 0, warning: 0, info: 0 };
  for (const finding of findings) {
    const { rule, severity } = finding;
    let line = broken.get(rule);
    if (!line) broken.set(rule, (line = { severity, count: 0, listed: [] }));
    if (++line.count <= limit) line.listed.push(finding);
    counts.total++;
    counts[severity]++;
  }
  return { ...counts, rules: [...broken].map(([rule, line]) => ({ rule, ...line })) };
}
