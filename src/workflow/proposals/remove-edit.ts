import type { Edit, SlotValue } from '../../domain/edit/edit.ts';
import { isNothing } from '../../domain/edit/slot.ts';
import type { Term } from '../../domain/term.ts';
import { withEdits } from '../../domain/proposal/lifecycle.ts';
import { Refused, type Refusal, type Result } from '../../domain/refusal.ts';
import type { Caller, Desk } from '../desk.ts';
import { changeProposal, type Seen } from './change-proposal.ts';
import { digestOfEdits } from './digest-of-edits.ts';
import type { HeldProposal } from './held-proposal.ts';

export interface RemoveEdit extends Seen {
  readonly edit: string;
}

/**
 * Takes an edit out. Refuses UNKNOWN_EDIT, EDIT_NEEDED where a later edit builds on it, and what `changeProposal` refuses.
 */
export const removeEdit = (desk: Desk, caller: Caller, input: RemoveEdit): Promise<Result<HeldProposal>> =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'edit-proposal', name: 'remove-edit' },
    (proposal, { sitting }) => {
      const at = proposal.edits.findIndex(({ id }) => id === input.edit);
      const edit = proposal.edits[at];
      if (!edit) throw new Refused(unknownEdit(input.edit));
      const upon = proposal.edits.slice(at + 1).find((later) => buildsOn(later, edit));
      if (upon) throw new Refused(neededBy(edit, upon));
      const edits = proposal.edits.filter((one) => one !== edit);
      const change = { ...proposal, edits, digest: digestOfEdits(edits) };
      const next = withEdits(proposal, change, 'remove-edit', sitting);
      return next.ok ? { ok: true, value: { proposal: next.value, detail: { edit } } } : next;
    },
  );

/** It changes the same slot, or names something that `edit` made. */
function buildsOn(later: Edit, edit: Edit): boolean {
  const made = new Set(
    edit.changes.filter(({ whole, before }) => whole && isNothing(before)).map(({ iri }) => iri),
  );
  const slots = new Set(edit.changes.map(({ iri, slot }) => `${iri} ${slot}`));
  return later.changes.some(
    ({ iri, slot, after }) =>
      made.has(iri) || slots.has(`${iri} ${slot}`) || termsIn(after).some((term) => made.has(term)),
  );
}

const termsIn = ({ terms, nested = {} }: SlotValue): Term[] => [
  ...terms,
  ...Object.values(nested).flatMap((properties) => Object.values(properties).flat()),
];

export const unknownEdit = (item: string): Refusal => ({
  code: 'UNKNOWN_EDIT',
  item,
  message: `The proposal has no edit ${item}.`,
  remedy: 'Read its edits again.',
});

const neededBy = (edit: Edit, later: Edit): Refusal => ({
  code: 'EDIT_NEEDED',
  item: edit.id,
  message: `The later edit ${later.id} (${later.operation.kind}) builds on ${edit.id}.`,
  remedy: 'Take the later one out first.',
});
