import type { Term } from './term.ts';
import type { View } from './view.ts';

/** `violation` forbids a release; `warning` and `info` inform (NL-SBB §H5: only violations decide conformance). */
export type Severity = 'violation' | 'warning' | 'info';

/** A sentence in both languages of the product. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** What a rule found: on which resource, which value, and what to do about it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly resource: Term;
  /** The offending value: a literal, a label, the IRI at the other end. */
  readonly value?: Term;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** One rule, one file. `check` reads the whole view: some conditions (S27, S46) are not local to a resource. */
export interface Rule {
  /** Stable, e.g. `skos-s13`, `nl-sbb-definition`, `quality-orphan`. */
  readonly id: string;
  readonly severity: Severity;
  /** Where the rule stands: "SKOS Reference S13" … */
  readonly source: string;
  readonly title: Bilingual;
  check(view: View): Iterable<Omit<Finding, 'rule' | 'severity'>>;
}
