import type { ResourceChange } from '../../domain/diff.ts';
import { statementDiff } from '../../domain/diff.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Resource } from '../../domain/resource.ts';
import { replacedBy, statusOf } from '../../domain/status.ts';
import { isBlank, type Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { kindIn, nameOf } from './titles.ts';

/** What has become of a term: `retired` is still there, but no longer in force; `removed` is not. */
export type Fate = 'new' | 'changed' | 'retired' | 'removed';

export interface TermChange {
  readonly uri: Iri;
  readonly kind: Kind;
  readonly change: Fate;
  readonly label: string;
  readonly language: string;
  readonly replacedBy: readonly Iri[];
  /** The properties that were stated otherwise, for a term that was and is there. */
  readonly properties: readonly Iri[];
}

/** What a change of a resource means for its readers; undefined for a blank node, which nobody can refer to. */
export function termChange(change: ResourceChange, snapshot: Snapshot): TermChange | undefined {
  const { iri, before, after } = change;
  const resource = after ?? before;
  if (!resource || isBlank(iri)) return undefined;
  const name = nameOf(resource);
  return {
    uri: iri,
    kind: kindIn(snapshot, resource),
    change: fateOf(before, after),
    label: name?.value ?? '',
    language: name?.language ?? '',
    replacedBy: replacedBy(resource),
    properties: before && after ? changedProperties(change) : [],
  };
}

function fateOf(before: Resource | undefined, after: Resource | undefined): Fate {
  if (!before) return 'new';
  if (!after) return 'removed';
  return statusOf(before) === 'current' && statusOf(after) === 'retired' ? 'retired' : 'changed';
}

/** Nested blank nodes count as part of the property that leads to them, which has another object then. */
function changedProperties(change: ResourceChange): Iri[] {
  const { added, removed } = statementDiff(change);
  const own = [...added, ...removed].filter(({ subject }) => subject === change.iri);
  return [...new Set(own.map(({ predicate }) => predicate))].sort();
}
