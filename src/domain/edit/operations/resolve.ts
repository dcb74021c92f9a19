import { checkedValue } from '../check-value.ts';
import type { Draft } from '../draft.ts';
import type { Operation } from '../operation.ts';
import { applyChanges, NOTHING } from '../slot.ts';

/** Sets a slot in conflict to what was chosen. */
export function resolve(
  draft: Draft,
  { uri, slot, choice, mine, theirs, value }: Extract<Operation, { kind: 'resolve' }>,
): void {
  const after =
    choice === 'other' ? checkedValue(slot, value, { mine, theirs }) : choice === 'mine' ? mine : theirs;
  draft.put(uri, applyChanges(draft.resource(uri), uri, [{ iri: uri, slot, before: NOTHING, after }]));
}
