import type { Conflict, Edit, SlotValue } from '../../domain/edit/edit.ts';
import { checkedValue } from '../../domain/edit/check-value.ts';
import { rebaseEdits, resolveConflict as resolved } from '../../domain/edit/merge.ts';
import { NOTHING, sameValue, slotsOf } from '../../domain/edit/slot.ts';
import { withEdits } from '../../domain/proposal/lifecycle.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { Refused, type Result } from '../../domain/refusal.ts';
import type { View } from '../../domain/view.ts';
import type { Caller, Desk } from '../desk.ts';
import { editOf, refuseForeign } from './add-edit.ts';
import { changeProposal, type Seen } from './change-proposal.ts';
import { digestOfEdits } from './digest-of-edits.ts';
import type { HeldProposal } from './held-proposal.ts';

/** The same edits upon the head: what merges merges, slot by slot; what two sides set differently is a conflict. */
export function rebased(proposal: Proposal, head: View, revision: number): Proposal {
  if (proposal.base === revision) return proposal;
  const upToDate = ({ removed: _removed, ...one }: Conflict): Conflict => {
    const resource = head.content.get(one.iri);
    const theirs = slotsOf(resource).get(one.slot) ?? NOTHING;
    return { ...one, theirs, ...(!resource && { removed: true as const }) };
  };
  const { edits, conflicts } = rebaseEdits(proposal.edits, (iri) => head.content.get(iri));
  const waiting = proposal.conflicts
    .map(upToDate)
    .filter((one) => !sameValue(one.mine, one.theirs))
    .filter((one) => !conflicts.some(({ iri, slot }) => iri === one.iri && slot === one.slot));
  // Where the others have gone back to what it was, nobody differs any more: what the author wrote is an edit again.
  const over = waiting.filter(({ base, theirs, removed }) => !removed && sameValue(base, theirs));
  const kept = [...edits, ...over.map((one) => again(one, proposal))];
  const all = [...waiting.filter((one) => !over.includes(one)), ...conflicts];
  return { ...proposal, base: revision, edits: kept, conflicts: all, digest: digestOfEdits(kept) };
}

function again({ iri, slot, mine, theirs }: Conflict, { author, edits, id }: Proposal): Edit {
  const operation = { kind: 'resolve', uri: iri, slot, choice: 'mine', mine, theirs, value: mine } as const;
  const at = edits.at(-1)?.at ?? '';
  return {
    id: `${id}-${edits.length + 1}-${slot}-${iri}`,
    by: author,
    at,
    operation,
    changes: [{ iri, slot, before: theirs, after: mine }],
  };
}

/** Brings a proposal up to the vocabulary's head. Refuses what `changeProposal` refuses. */
export const rebaseProposal = (desk: Desk, caller: Caller, input: Seen): Promise<Result<HeldProposal>> =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'rebase', name: 'rebase-proposal' },
    async (proposal, { tx, sitting }) => {
      const head = await desk.heads.headOf(tx, proposal.vocabulary);
      const after = rebased(proposal, head, head.revision);
      const next = withEdits(proposal, after, 'rebase-proposal', sitting);
      const detail = { base: head.revision, conflicts: after.conflicts.length };
      return next.ok ? { ok: true, value: { proposal: next.value, detail } } : next;
    },
  );

export interface ResolveConflict extends Seen {
  readonly uri: string;
  readonly slot: string;
  readonly choice: 'mine' | 'theirs' | 'other';
  /** For `other`: what the slot gets instead of both. */
  readonly value?: SlotValue;
}

/** Settles one conflict: an edit that holds both texts and what was chosen. Refuses UNKNOWN_EDIT where there is none. */
export const resolveConflict = (
  desk: Desk,
  caller: Caller,
  input: ResolveConflict,
): Promise<Result<HeldProposal>> =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'edit-proposal', name: 'resolve-conflict' },
    (proposal, { sitting, caller: { actor } }) => {
      const { uri, slot, choice } = input;
      const conflict = proposal.conflicts.find((one) => one.iri === uri && one.slot === slot);
      if (!conflict)
        throw new Refused({
          code: 'UNKNOWN_EDIT',
          item: uri,
          message: `The proposal has no conflict in ${slot} of ${uri}.`,
          remedy: 'Read its conflicts again.',
        });
      const chosen = choice === 'other' ? checkedValue(slot, input.value ?? NOTHING, conflict) : undefined;
      const change = resolved(conflict, choice, chosen);
      refuseForeign(actor, proposal.vocabulary, change ? [change] : []);
      const { mine, theirs } = conflict;
      const value = change?.after ?? theirs;
      const settlement = { kind: 'resolve', uri, slot, choice, mine, theirs, value } as const;
      const edit: Edit = editOf(settlement, change ? [change] : [], sitting);
      const edits = [...proposal.edits, edit];
      const conflicts = proposal.conflicts.filter((one) => one !== conflict);
      const next = withEdits(
        proposal,
        { edits, conflicts, digest: digestOfEdits(edits) },
        'resolve-conflict',
        sitting,
      );
      return next.ok ? { ok: true, value: { proposal: next.value, detail: { uri, slot, choice } } } : next;
    },
  );
