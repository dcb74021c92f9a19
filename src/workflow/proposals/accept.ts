import { mayDo } from '../../domain/policy.ts';
import type { Edit, SlotChange } from '../../domain/edit/edit.ts';
import { changedResources } from '../../domain/edit/net.ts';
import { perform } from '../../domain/edit/perform.ts';
import { isNothing, slotChanges } from '../../domain/edit/slot.ts';
import { slotParts } from '../../domain/edit/slot-name.ts';
import type { ResourceChange } from '../../domain/diff.ts';
import { accept } from '../../domain/proposal/lifecycle.ts';
import { authorsOf, type Proposal } from '../../domain/proposal/proposal.ts';
import { Refused, valueOrThrow, type Result } from '../../domain/refusal.ts';
import { encode } from '../../domain/resource.ts';
import { viewWith } from '../../domain/view-with.ts';
import type { View } from '../../domain/view.ts';
import { actorFor } from '../../identity/accounts.ts';
import type { Head } from '../../snapshot/heads.ts';
import type { Transaction } from '../../store/transaction.ts';
import type { Caller, Desk } from '../desk.ts';
import { writeRevision, type RowChange } from '../write-revision.ts';
import { editOf } from './add-edit.ts';
import { changeProposal, type Scene, type Seen } from './change-proposal.ts';
import type { HeldProposal } from './held-proposal.ts';
import { named, type Asked } from './named.ts';
import { rebased } from './rebase.ts';
import { holdToSum } from './hold-to-sum.ts';
import { refuseBroken } from './hold-together.ts';
import { territoryOf } from './territory.ts';
import { touched } from './touched.ts';

export interface AcceptProposal extends Seen {
  readonly reason: string;
  /** What the steward words better while accepting, with the reason; what was proposed and approved stays on record beside it. */
  readonly amendments: readonly Asked[];
}

/**
 * Makes the vocabulary's next revision of a proposal that has all it needs. Refuses NOT_APPROVED, CONFLICTS where the
 * head has moved so that the approved text would not be what is stored, RULE_BROKEN, and what `changeProposal` refuses.
 */
export const acceptProposal = (
  desk: Desk,
  caller: Caller,
  input: AcceptProposal,
): Promise<Result<HeldProposal>> =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'decide', name: 'accept-proposal' },
    async (proposal, scene) => {
      const { tx, sitting } = scene;
      const head = await desk.heads.headOf(tx, proposal.vocabulary);
      const current = rebased(proposal, head, head.revision);
      // What was approved is what is stored: where the merge made it something else, people must look again.
      if (current.conflicts.length > 0 || current.digest !== proposal.digest)
        throw new Refused(moved(proposal, head));
      const amendments = amended(input.amendments, current, head, scene);
      const revision = head.revision + 1;
      const lost = await lostRights(tx, current);
      const next = accept(current, { reason: input.reason, revision, amendments, lost }, sitting);
      if (!next.ok) return next;
      const edits = [...current.edits, ...amendments];
      const changes = changedResources(edits, (iri) => head.content.get(iri));
      if (changes.length === 0) throw new Refused(nothingLeft(proposal));
      refuseBroken(head, edits, territoryOf(current.vocabulary, sitting.policy, head));
      holdToSum(edits, changes, proposal.id);
      const made = {
        vocabulary: proposal.vocabulary,
        number: revision,
        at: sitting.now.toISOString(),
        actor: sitting.by,
        message: proposal.title,
        prefixes: JSON.stringify(head.prefixes),
      };
      const detail = await writeRevision(tx, made, rowsOf(changes));
      return { ok: true, value: { proposal: next.value, detail, about: touched(edits) } };
    },
  );

function amended(
  asked: readonly Asked[],
  proposal: Proposal,
  head: View,
  { sitting }: Scene,
): readonly Edit[] {
  let view = viewWith(
    head,
    changedResources(proposal.edits, (iri) => head.content.get(iri)),
  );
  const within = amendable(proposal.edits);
  return asked.map((one) => {
    const territory = territoryOf(proposal.vocabulary, sitting.policy, view);
    const operation = named(one, territory);
    const changes = valueOrThrow(perform(operation, view, territory));
    view = viewWith(view, changes);
    const edit = editOf(operation, slotChanges(changes), sitting);
    const beyond = edit.changes.find((change) => !within(change));
    if (beyond) throw new Refused(beyondProposal(proposal, beyond));
    return edit;
  });
}

/** Amending is wording better what was approved: the same properties of the same terms, and whatever is new. */
function amendable(edits: readonly Edit[]): (change: SlotChange) => boolean {
  const properties = new Set<string>();
  const born = new Set<string>();
  for (const { iri, slot, whole, before } of edits.flatMap(({ changes }) => changes)) {
    properties.add(`${iri} ${slotParts(slot).property}`);
    if (whole && isNothing(before)) born.add(iri);
  }
  return ({ iri, slot }) => born.has(iri) || properties.has(`${iri} ${slotParts(slot).property}`);
}

/** Who approved and may not review any more: the account was closed, or lost the right. */
async function lostRights(tx: Transaction, proposal: Proposal): Promise<ReadonlySet<string>> {
  const target = { vocabulary: proposal.vocabulary, authors: authorsOf(proposal) };
  const rows = await tx.records('account', { id: [...new Set(proposal.reviews.map(({ by }) => by))] });
  const lost = rows.filter((row) => row.status !== 'active' || !mayDo(actorFor(row), 'review', target).ok);
  return new Set(lost.map(({ id }) => id));
}

export function rowsOf(changes: readonly ResourceChange[]): RowChange {
  const sorted = [...changes].sort((a, b) => (a.iri < b.iri ? -1 : 1));
  const fresh = new Map<string, string>();
  for (const { iri, after } of sorted) if (after) fresh.set(iri, encode(after));
  return { fresh, ended: sorted.filter(({ before }) => before).map(({ iri }) => iri) };
}

const beyondProposal = ({ id }: Proposal, { iri, slot }: SlotChange) =>
  ({
    code: 'FORBIDDEN',
    item: iri,
    message: `Nobody approved a change of ${slotParts(slot).property} of ${iri}, so it is no amendment of ${id}.`,
    remedy: 'Amend only what the proposal changes; propose the rest.',
  }) as const;

const moved = ({ id }: Proposal, { revision }: Head) =>
  ({
    code: 'CONFLICTS',
    item: id,
    message: `The vocabulary is at revision ${revision} now, and what was approved no longer fits on it as it is.`,
    remedy: 'Rebase the proposal (rebaseProposal), settle its conflicts and have it approved again.',
  }) as const;

const nothingLeft = ({ id }: Proposal) =>
  ({
    code: 'INCOMPLETE',
    item: id,
    message: 'The vocabulary already is what this proposal would make it.',
    remedy: 'Withdraw or reject it.',
  }) as const;
