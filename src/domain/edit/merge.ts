import type { Resource } from '../resource.ts';
import type { Term } from '../term.ts';
import type { Conflict, Edit, SlotChange, SlotName, SlotValue } from './edit.ts';
import { netOf, type Net } from './net.ts';
import { isNothing, NOTHING, resourceFrom, sameValue, slotsOf } from './slot.ts';

/** Which sides have removed the whole resource that `base` had. */
export interface Removed {
  readonly mine: boolean;
  readonly theirs: boolean;
}

/**
 * Which side a slot is taken from. Whoever removes a resource whole means all of it, so what the other side has set
 * meanwhile is a conflict there, also in slots that the remover never saw.
 */
export function mergeSlot(
  base: SlotValue,
  mine: SlotValue,
  theirs: SlotValue,
  removed: Removed,
): 'mine' | 'theirs' | 'conflict' {
  if (sameValue(mine, theirs)) return 'theirs';
  if (sameValue(mine, base)) return removed.mine ? 'conflict' : 'theirs';
  if (sameValue(theirs, base)) return removed.theirs ? 'conflict' : 'mine';
  return 'conflict';
}

const REMOVED = { removed: true } as const;

export interface Merged {
  /** Has `theirs` in the slots in conflict. */
  readonly merged: Resource | undefined;
  readonly conflicts: readonly Conflict[];
}

/** Three-way merge of one resource, slot by slot. Conflicts come in the order of their slots. */
export function mergeResource(
  base: Resource | undefined,
  mine: Resource | undefined,
  theirs: Resource | undefined,
): Merged {
  const iri = (base ?? mine ?? theirs)?.iri;
  if (iri === undefined) return { merged: undefined, conflicts: [] };
  const removed = { mine: base !== undefined && !mine, theirs: base !== undefined && !theirs };
  const gone = removed.theirs && REMOVED;
  const [was, here, there] = [slotsOf(base), slotsOf(mine), slotsOf(theirs)];
  const merged = new Map(there);
  const conflicts: Conflict[] = [];
  for (const slot of [...new Set([...was.keys(), ...here.keys(), ...there.keys()])].sort()) {
    const values = [was, here, there].map((side) => side.get(slot) ?? NOTHING) as [
      SlotValue,
      SlotValue,
      SlotValue,
    ];
    const side = mergeSlot(...values, removed);
    if (side === 'mine') merged.set(slot, values[1]);
    if (side === 'conflict')
      conflicts.push({ iri, slot, base: values[0], mine: values[1], theirs: values[2], ...gone });
  }
  return { merged: resourceFrom(iri, merged), conflicts };
}

export interface Rebased {
  /** The same edits, without the changes that are in conflict or that the head has already. */
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/**
 * The edits upon a head that has moved: `mergeResource` of what they make of each slot together with what it was to
 * them and what the head has now. So a slot that they set and set back follows the head, and one that the head has set
 * as they do in the end is dropped. What stays is a chain from the head, and an edit of which nothing stays is kept empty.
 */
export function rebaseEdits(edits: readonly Edit[], headOf: (iri: Term) => Resource | undefined): Rebased {
  const nets = netOf(edits);
  const conflicts: Conflict[] = [];
  const dropped = new Map<Term, ReadonlySet<SlotName>>();
  const whole = new Map<Term, Whole>();
  for (const [iri, net] of nets) {
    const head = headOf(iri);
    const one = rebaseResource(iri, net, head);
    conflicts.push(...one.conflicts);
    dropped.set(iri, one.dropped);
    const madeByBoth = net.born && head !== undefined;
    const born = net.born && !madeByBoth;
    const gone = net.gone && !madeByBoth && one.conflicts.length === 0;
    if (one.dropped.size > 0 || born !== net.born || gone !== net.gone) whole.set(iri, { born, gone });
  }
  const kept = ({ iri, slot }: SlotChange): boolean => dropped.get(iri)?.has(slot) !== true;
  return {
    edits: edits.map((edit) => ({
      ...edit,
      changes: edit.changes.filter(kept).map((change) => marked(change, whole.get(change.iri))),
    })),
    conflicts: conflicts.sort(inOrder),
  };
}

function rebaseResource(
  iri: Term,
  net: Net,
  head: Resource | undefined,
): { conflicts: Conflict[]; dropped: Set<SlotName> } {
  const { slots } = net;
  const there = slotsOf(head);
  const removed = { mine: net.gone && !net.born, theirs: !net.born && !head };
  const gone = removed.theirs && REMOVED;
  const conflicts: Conflict[] = [];
  const dropped = new Set<SlotName>();
  for (const slot of new Set([...slots.keys(), ...(removed.mine ? there.keys() : [])])) {
    const { before: base, after: mine } = slots.get(slot) ?? { before: NOTHING, after: NOTHING };
    const theirs = there.get(slot) ?? NOTHING;
    const side = mergeSlot(base, mine, theirs, removed);
    if (side === 'conflict') conflicts.push({ iri, slot, base, mine, theirs, ...gone });
    if (side === 'conflict' || !sameValue(base, theirs)) dropped.add(slot);
  }
  // What they set and set back says nothing of whether they made the resource, once other changes are gone.
  if (dropped.size > 0)
    for (const [slot, { before, after }] of slots) if (sameValue(before, after)) dropped.add(slot);
  return { conflicts, dropped };
}

type Whole = Pick<Net, 'born' | 'gone'>;

/** A resource that the edits made or removed is so no longer where the head has some of it or a part is in conflict. */
function marked(change: SlotChange, as: Whole | undefined): SlotChange {
  if (!as) return change;
  const { iri, slot, before, after } = change;
  const whole = (as.born && isNothing(before)) || (as.gone && isNothing(after));
  return { iri, slot, before, after, ...(whole && { whole: true as const }) };
}

const inOrder = (a: Conflict, b: Conflict): number =>
  a.iri === b.iri ? (a.slot < b.slot ? -1 : 1) : a.iri < b.iri ? -1 : 1;

/**
 * The edit that settles a conflict, upon the head: 'mine', or another value (none: emptied). Keeping theirs changes
 * nothing: undefined.
 */
export function resolveConflict(
  { iri, slot, mine, theirs, removed }: Conflict,
  choice: 'mine' | 'theirs' | 'other',
  value: SlotValue = NOTHING,
): SlotChange | undefined {
  if (choice === 'theirs') return undefined;
  const after = choice === 'mine' ? mine : value;
  if (sameValue(theirs, after)) return undefined;
  // Where the head has removed the resource, this makes it anew.
  return { iri, slot, before: theirs, after, ...(removed && isNothing(theirs) && { whole: true as const }) };
}
