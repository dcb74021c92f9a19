import { SKOS } from '../../domain/namespaces.ts';
import { objects } from '../../domain/resource.ts';
import { isIri, type Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { resourceIn, type ResourceModel, type Scope } from '../model.ts';
import { keeper } from './memo.ts';

export type MappingRelation =
  'EXACT_MATCH' | 'CLOSE_MATCH' | 'BROAD_MATCH' | 'NARROW_MATCH' | 'RELATED_MATCH';

/** A mapping, read from the concept it was asked of. */
export interface MappingModel {
  readonly relation: MappingRelation;
  readonly uri: Iri;
  readonly inverse: boolean;
  /** The version the mapping was asked in. */
  readonly scope: Scope;
}

interface Relation {
  readonly property: Iri;
  readonly relation: MappingRelation;
  /** What the relation is, read from the other side (SKOS S43, S44). */
  readonly inverse: MappingRelation;
}

const relation = (property: Iri, is: MappingRelation, inverse = is): Relation => ({
  property,
  relation: is,
  inverse,
});

const RELATIONS: readonly Relation[] = [
  relation(SKOS.exactMatch, 'EXACT_MATCH'),
  relation(SKOS.closeMatch, 'CLOSE_MATCH'),
  relation(SKOS.broadMatch, 'BROAD_MATCH', 'NARROW_MATCH'),
  relation(SKOS.narrowMatch, 'NARROW_MATCH', 'BROAD_MATCH'),
  relation(SKOS.relatedMatch, 'RELATED_MATCH'),
];

interface Incoming {
  readonly relation: MappingRelation;
  readonly from: Iri;
}

const indexes = keeper<ReadonlyMap<Iri, readonly Incoming[]>>();

/** Who maps to whom in a version, read from the other side. Read once: it costs a walk over all resources. */
export const mappedFrom = (snapshot: Snapshot): ReadonlyMap<Iri, readonly Incoming[]> =>
  indexes(snapshot, '', () => {
    const incoming = new Map<Iri, Incoming[]>();
    for (const resource of snapshot.content.values())
      for (const { property, inverse } of RELATIONS)
        for (const target of objects(resource, property)) {
          const list = incoming.get(target);
          const entry = { relation: inverse, from: resource.iri };
          if (list) list.push(entry);
          else incoming.set(target, [entry]);
        }
    return incoming;
  });

/** What the concept states, then what others state of it in any of the versions; each relation and concept once. */
export function mappingsOf(
  { scope, uri, resource }: ResourceModel,
  versions: readonly Snapshot[],
  wanted: readonly MappingRelation[] | null | undefined,
): readonly MappingModel[] {
  const found = new Map<string, MappingModel>();
  const add = (is: MappingRelation, other: Iri, inverse: boolean): void => {
    if (wanted && !wanted.includes(is)) return;
    const key = `${is} ${other}`;
    if (!found.has(key)) found.set(key, { relation: is, uri: other, inverse, scope });
  };
  for (const { property, relation: is } of RELATIONS)
    for (const target of objects(resource, property)) if (isIri(target)) add(is, target, false);
  for (const snapshot of versions)
    for (const { relation: is, from } of mappedFrom(snapshot).get(uri) ?? []) add(is, from, true);
  return [...found.values()];
}

/** The concept in the first of the versions that describes it. */
export function describedIn(versions: readonly Snapshot[], scope: Scope, uri: Iri): ResourceModel | null {
  const snapshot = versions.find(({ kinds }) => kinds.get(uri) === 'concept');
  return snapshot ? resourceIn({ snapshot, moment: scope.moment }, uri) : null;
}
