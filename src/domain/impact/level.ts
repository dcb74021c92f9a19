import type { ResourceChange } from '../diff.ts';
import { kindOf, type Kind } from '../kind.ts';
import { SKOS, XL } from '../namespaces.ts';
import { encode, objects, type Resource } from '../resource.ts';
import { LABEL_KINDS } from '../rules/facts/labels.ts';
import { MAPPINGS } from '../rules/facts/relations.ts';
import { statusOf } from '../status.ts';
import { isText, languageOf, type Iri, type Term } from '../term.ts';

/** What a change asks of those who use the terms: to act, to take note, or nothing. */
export type Level = 'breaking' | 'additive' | 'editorial';

/** Concepts by what happens to them, each in one list. */
export interface TermChanges {
  readonly added: readonly Iri[];
  readonly changed: readonly Iri[];
  /** No longer in force, still described. */
  readonly retired: readonly Iri[];
  /** No longer described, or no longer a concept. */
  readonly removed: readonly Iri[];
}

/** What resources were and are. */
export interface Kinds {
  readonly before: ReadonlyMap<Iri, Kind>;
  readonly after: ReadonlyMap<Iri, Kind>;
}

const CONCEPTS: ReadonlySet<Iri> = new Set([SKOS.Concept]);

/** As the resources themselves say. A vocabulary may declare classes of concepts of its own: its view knows those. */
function statedKinds(changes: readonly ResourceChange[]): Kinds {
  const kinds = { before: new Map<Iri, Kind>(), after: new Map<Iri, Kind>() };
  for (const change of changes)
    for (const side of ['before', 'after'] as const) {
      const resource = change[side];
      if (resource) kinds[side].set(change.iri, kindOf(resource, CONCEPTS));
    }
  return kinds;
}

export function termChanges(
  changes: readonly ResourceChange[],
  kinds: Kinds = statedKinds(changes),
): TermChanges {
  const terms = { added: [], changed: [], retired: [], removed: [] } as Record<keyof TermChanges, Iri[]>;
  for (const { iri, before, after } of changes) {
    const [was, is] = [kinds.before.get(iri) === 'concept', kinds.after.get(iri) === 'concept'];
    if (!was && is) terms.added.push(iri);
    else if (was && !is) terms.removed.push(iri);
    else if (was && before && after && encode(before) !== encode(after))
      terms[isRetired(after) && !isRetired(before) ? 'retired' : 'changed'].push(iri);
  }
  return terms;
}

/**
 * Breaking: a concept is retired, removed or leaves a scheme; a collection or scheme is removed. Additive: a concept,
 * collection, scheme, label or mapping is new, or a concept is in force again. Editorial: the rest.
 */
export function levelOf(changes: readonly ResourceChange[], kinds: Kinds = statedKinds(changes)): Level {
  const { retired, removed, added } = termChanges(changes, kinds);
  if (retired.length + removed.length > 0) return 'breaking';
  if (changes.some((change) => isGone(kinds.before, kinds.after, change.iri) || leavesScheme(change)))
    return 'breaking';
  if (added.length > 0) return 'additive';
  const isAdditive = (change: ResourceChange): boolean =>
    isGone(kinds.after, kinds.before, change.iri) || entersScheme(change) || addsWords(change);
  return changes.some(isAdditive) ? 'additive' : 'editorial';
}

const isRetired = (resource: Resource): boolean => statusOf(resource) === 'retired';

/** Whether it was a collection or scheme on the one side and is not on the other. */
const isGone = (one: Kinds['before'], other: Kinds['after'], iri: Iri): boolean =>
  ['collection', 'scheme'].includes(one.get(iri) ?? '') && one.get(iri) !== other.get(iri);

const schemesOf = (resource: Resource | undefined): Term[] => [
  ...objects(resource, SKOS.inScheme),
  ...objects(resource, SKOS.topConceptOf),
];

const leavesScheme = ({ before, after }: ResourceChange): boolean =>
  schemesOf(before).some((scheme) => !schemesOf(after).includes(scheme));

const entersScheme = ({ before, after }: ResourceChange): boolean =>
  leavesScheme({ iri: '', before: after, after: before });

/** More labels in some language than there were (another label in its place is an edit), a mapping, or force again. */
function addsWords({ before, after }: ResourceChange): boolean {
  if (!after) return false;
  if (before && isRetired(before) && !isRetired(after)) return true;
  if (
    MAPPINGS.some((mapping) => objects(after, mapping).some((one) => !objects(before, mapping).includes(one)))
  )
    return true;
  return LABEL_KINDS.some(
    (kind) =>
      objects(after, XL[kind]).length > objects(before, XL[kind]).length ||
      [...new Set(objects(after, SKOS[kind]).map(languageOf))].some(
        (language) => countIn(after, SKOS[kind], language) > countIn(before, SKOS[kind], language),
      ),
  );
}

const countIn = (resource: Resource | undefined, property: Iri, language: string): number =>
  objects(resource, property).filter((term) => isText(term) && languageOf(term) === language).length;
