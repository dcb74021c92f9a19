import { canonicalLine, type Statement } from './statement.ts';
import { encode, statements, type Content, type Resource } from './resource.ts';
import type { Term } from './term.ts';

/** One resource before and after; `undefined` where it was not or is no longer there. */
export interface ResourceChange {
  readonly iri: Term;
  readonly before: Resource | undefined;
  readonly after: Resource | undefined;
}

/** Which resources differ, and how: what a revision holds, and what `compare` tells. */
export function diff(before: Content, after: Content): ResourceChange[] {
  const changes: ResourceChange[] = [];
  for (const [iri, resource] of after) {
    const old = before.get(iri);
    if (!old || encode(old) !== encode(resource)) changes.push({ iri, before: old, after: resource });
  }
  for (const [iri, old] of before) if (!after.has(iri)) changes.push({ iri, before: old, after: undefined });
  return changes;
}

/** The content after a change: the inverse of `diff`. */
export function apply(content: Content, changes: Iterable<ResourceChange>): Map<Term, Resource> {
  const result = new Map(content);
  for (const { iri, after } of changes)
    if (after) result.set(iri, after);
    else result.delete(iri);
  return result;
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
