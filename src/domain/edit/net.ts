import type { ResourceChange } from '../diff.ts';
import { encode, type Resource } from '../resource.ts';
import type { Term } from '../term.ts';
import type { Edit, SlotChange, SlotName, SlotValue } from './edit.ts';
import { applyChanges, canonicalValue, isNothing, sameValue } from './slot.ts';

/** What edits do to one resource, all together. */
export interface Net {
  /** The edits make it: without them it is not there. */
  readonly born: boolean;
  /** It is not there any more after them. */
  readonly gone: boolean;
  /** The first `before` and the last `after` of each slot that any edit sets, also where these are equal. */
  readonly slots: ReadonlyMap<SlotName, Pick<SlotChange, 'before' | 'after'>>;
}

export function netOf(edits: readonly Edit[]): Map<Term, Net> {
  const nets = new Map<Term, Draft>();
  for (const { changes } of edits)
    for (const { iri, slot, before, after, whole } of changes) {
      let net = nets.get(iri);
      if (!net)
        nets.set(iri, (net = { born: whole === true && isNothing(before), gone: false, slots: new Map() }));
      if (whole) net.gone = isNothing(after);
      net.slots.set(slot, { before: net.slots.get(slot)?.before ?? before, after });
    }
  return nets;
}

interface Draft extends Net {
  gone: boolean;
  readonly slots: Map<SlotName, { before: SlotValue; after: SlotValue }>;
}

/** What the edits change together: one change a slot, none where it ends as it began; by IRI, then by slot. */
export function netChanges(edits: readonly Edit[]): SlotChange[] {
  const changes: SlotChange[] = [];
  for (const [iri, { born, gone, slots }] of byName(netOf(edits)))
    for (const [slot, { before, after }] of byName(slots))
      if (!sameValue(before, after))
        changes.push({ iri, slot, before, after, ...(born !== gone && { whole: true as const }) });
  return changes;
}

const byName = <V>(map: ReadonlyMap<string, V>): [string, V][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * What approvals are bound to, as text: equal exactly where the net changes are. Who made which edit, when, in which
 * steps and on which revision makes no difference.
 */
export const canonicalEdits = (edits: readonly Edit[]): string =>
  JSON.stringify(
    netChanges(edits).map(({ iri, slot, before, after }) => [
      iri,
      slot,
      canonicalValue(before),
      canonicalValue(after),
    ]),
  );

/** What becomes of the head's resources by the edits; those that stay as they are left out. By IRI. */
export function changedResources(
  edits: readonly Edit[],
  headOf: (iri: Term) => Resource | undefined,
): ResourceChange[] {
  const byIri = new Map<Term, SlotChange[]>();
  for (const change of netChanges(edits)) {
    const known = byIri.get(change.iri);
    if (known) known.push(change);
    else byIri.set(change.iri, [change]);
  }
  return [...byIri].flatMap(([iri, changes]) => {
    const before = headOf(iri);
    const after = applyChanges(before, iri, changes);
    return encoded(before) === encoded(after) ? [] : [{ iri, before, after }];
  });
}

const encoded = (resource: Resource | undefined): string | undefined => resource && encode(resource);
