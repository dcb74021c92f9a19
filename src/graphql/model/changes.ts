import { statementDiff, type ResourceChange } from '../../domain/diff.ts';
import { kindOf, type Kind } from '../../domain/kind.ts';
import { SKOS } from '../../domain/namespaces.ts';
import { propertiesOf, type Properties, type Resource } from '../../domain/resource.ts';
import type { Statement } from '../../domain/statement.ts';
import { languageOf, valueOf, type Iri, type Term } from '../../domain/term.ts';
import type { Comparison as Difference } from '../../snapshot/compare.ts';
import type { Release } from '../../snapshot/snapshot.ts';
import type { Scope } from '../model.ts';
import { byCode } from './order.ts';

export type ChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED';

/** What came and went in one property, and language. */
export interface FieldChange {
  readonly property: Iri;
  readonly name: string;
  readonly language: string | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Two releases of a vocabulary and what differs. */
export interface ComparisonModel {
  readonly from: Release;
  readonly to: Release;
  readonly difference: Difference;
  /** The snapshots, read only where a field needs them: counting and naming changes does not. */
  readonly before: () => Promise<Scope>;
  readonly after: () => Promise<Scope>;
}

export interface ChangeModel {
  readonly change: ResourceChange;
  readonly kind: Kind;
  readonly comparison: ComparisonModel;
}

export const changeKind = ({ before, after }: ResourceChange): ChangeKind =>
  before ? (after ? 'CHANGED' : 'REMOVED') : 'ADDED';

const PLAIN: ReadonlySet<Iri> = new Set([SKOS.Concept]);

/** Every change of a comparison, by URI. */
export function allChanges(
  comparison: ComparisonModel,
  kinds: readonly string[] | null | undefined,
): ChangeModel[] {
  const { added, removed, changed, others } = comparison.difference;
  const concepts = [...added, ...removed, ...changed].map((change): ChangeModel => ({
    change,
    kind: 'concept',
    comparison,
  }));
  const rest = others.map((change): ChangeModel => ({ change, kind: kindOfChange(change), comparison }));
  return [...concepts, ...rest]
    .filter(({ kind }) => !kinds || kinds.includes(kind.toUpperCase()))
    .sort((a, b) => byCode(a.change.iri, b.change.iri));
}

export const kindOfChange = ({ before, after }: ResourceChange): Kind =>
  kindOf((after ?? before) as Resource, PLAIN);

const differences = new WeakMap<
  ResourceChange,
  { added: readonly Statement[]; removed: readonly Statement[] }
>();

export function statementsChanged(change: ResourceChange): {
  added: readonly Statement[];
  removed: readonly Statement[];
} {
  const known = differences.get(change);
  if (known) return known;
  const difference = statementDiff(change);
  differences.set(change, difference);
  return difference;
}

/** What differs in what is said of the resource itself, by property and language. */
export function fieldChanges({ before, after }: ResourceChange): FieldChange[] {
  const [old, now] = [before ? propertiesOf(before) : {}, after ? propertiesOf(after) : {}];
  const properties = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort(byCode);
  return properties.flatMap((property) => fieldChange(property, old, now));
}

function fieldChange(property: Iri, old: Properties, now: Properties): FieldChange[] {
  const [before, after] = [old[property] ?? [], now[property] ?? []];
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  const languages = [...new Set([...added, ...removed].map(languageOf))].sort(byCode);
  return languages.map((language) => ({
    property,
    name: property.slice(Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1),
    language: language || null,
    added: valuesIn(added, language),
    removed: valuesIn(removed, language),
  }));
}

const valuesIn = (terms: readonly Term[], language: string): string[] =>
  terms.filter((term) => languageOf(term) === language).map(valueOf);
