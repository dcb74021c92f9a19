import { canonicalLine, type Statement } from './statement.ts';
import { statements, type Resource } from './resource.ts';
import type { Term } from './term.ts';

/** One resource before and after; `undefined` where it was not or is no longer there. */
export interface ResourceChange {
  readonly iri: Term;
  readonly before: Resource | undefined;
  readonly after: Resource | undefined;
}

export interface StatementDiff {
  readonly added: readonly Statement[];
  readonly removed: readonly Statement[];
}

/** The statements of one resource that came and went. */
export function statementDiff({ before, after }: ResourceChange): StatementDiff {
  const old = keyed(before);
  const now = keyed(after);
  return {
    added: [...now].filter(([line]) => !old.has(line)).map(([, statement]) => statement),
    removed: [...old].filter(([line]) => !now.has(line)).map(([, statement]) => statement),
  };
}

const keyed = (resource: Resource | undefined): Map<string, Statement> =>
  new Map(
    resource ? [...statements(resource)].map((statement) => [canonicalLine(statement), statement]) : [],
  );
