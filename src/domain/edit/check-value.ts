import type { Properties } from '../resource.ts';
import type { Term } from '../term.ts';
import { checkedTerm } from './check-term.ts';
import type { Conflict, SlotName, SlotValue } from './edit.ts';
import { no } from './no.ts';
import { nodesFrom } from './slot.ts';
import { slotOf, slotParts } from './slot-name.ts';

/**
 * A third value that settles a conflict, as it is kept: of the slot's property and language; what is said of blank nodes
 * is what the two sides say. Throws a `Refused` with BAD_TEXT, BAD_TERM or BAD_ARGUMENT.
 */
export function checkedValue(
  slot: SlotName,
  { terms }: SlotValue,
  { mine, theirs }: Pick<Conflict, 'mine' | 'theirs'>,
): SlotValue {
  const { graph, property } = slotParts(slot);
  const known = [...mine.terms, ...theirs.terms];
  const checked = [...new Set(terms.map((term) => checkedTerm(property, term, known)))].sort();
  for (const term of checked)
    if (slotOf(graph, property, term) !== slot)
      no(
        'BAD_ARGUMENT',
        term,
        `${term} is not a value of ${slot}.`,
        'Give a value of the same property and language.',
      );
  const said: Record<Term, Properties> = { ...theirs.nested, ...mine.nested };
  const nodes = nodesFrom(said, checked, '').sort();
  if (nodes.length === 0) return { terms: checked };
  return { terms: checked, nested: Object.fromEntries(nodes.map((node) => [node, said[node] ?? {}])) };
}
