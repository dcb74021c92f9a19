import type { Result } from '../../domain/refusal.ts';
import { acceptProposal } from '../../workflow/proposals/accept.ts';
import { addEdit } from '../../workflow/proposals/add-edit.ts';
import type { HeldProposal } from '../../workflow/proposals/held-proposal.ts';
import type { Asked } from '../../workflow/proposals/named.ts';
import { openProposal } from '../../workflow/proposals/open-proposal.ts';
import { proposeFile } from '../../workflow/proposals/propose-file.ts';
import { proposeRollback } from '../../workflow/proposals/propose-rollback.ts';
import { rebaseProposal, resolveConflict } from '../../workflow/proposals/rebase.ts';
import { removeEdit } from '../../workflow/proposals/remove-edit.ts';
import {
  approveProposal,
  describeProposal,
  openConsultation,
  rejectProposal,
  requestChanges,
  withdrawProposal,
} from '../../workflow/proposals/steps.ts';
import { submitProposal } from '../../workflow/proposals/submit.ts';
import type { Caller, Desk } from '../../workflow/desk.ts';
import { command } from '../commanding.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated.ts';
import { amendmentFrom, asked, termFrom } from '../model/asked.ts';
import { lower } from '../model/enums.ts';
import { proposalModel, type ProposalModel } from '../model/proposal.ts';

interface Keyed {
  readonly idempotencyKey?: string | null | undefined;
}

/** What every mutation of a proposal is asked with. */
interface Given extends Keyed {
  readonly proposal: string;
  readonly seen: number;
}

type Step<Input> = (desk: Desk, caller: Caller, input: Input) => Promise<Result<HeldProposal>>;

/** Takes one step of a proposal, and answers with the proposal as it became. */
async function take<Input extends object>(
  context: Context,
  step: Step<Input>,
  input: Input,
  { idempotencyKey }: Keyed,
): Promise<ProposalModel> {
  return proposalModel(context, await command(context, step, input, idempotencyKey));
}

/** The mutation that adds an edit of a kind. */
const edit =
  <Input>(operation: (input: Input) => Asked) =>
  (_root: unknown, args: Input & Given, context: Context): Promise<ProposalModel> => {
    const { proposal, seen } = args;
    return take(context, addEdit, { proposal, seen, operation: operation(args) }, args);
  };

/** The mutation whose arguments are what the command takes. */
const step =
  <Input extends object>(run: Step<Input>) =>
  (_root: unknown, args: Input & Keyed, context: Context): Promise<ProposalModel> => {
    const { idempotencyKey: _key, ...input } = args;
    return take(context, run, input as unknown as Input, args);
  };

export const editingCommands = {
  openProposal: step(openProposal),
  describeProposal: step(describeProposal),
  addConcept: edit(asked.addConcept),
  reviseConcept: edit(asked.revise),
  reviseCollection: edit(asked.revise),
  reviseScheme: edit(asked.revise),
  moveConcept: edit(asked.moveConcept),
  relateConcepts: edit(asked.relateConcepts),
  unrelateConcepts: edit(asked.unrelateConcepts),
  mapConcept: edit(asked.mapConcept),
  unmapConcept: edit(asked.unmapConcept),
  retireConcept: edit(asked.retireConcept),
  mergeConcepts: edit(asked.mergeConcepts),
  splitConcept: edit(asked.splitConcept),
  addCollection: edit(asked.addCollection),
  setCollectionMembers: edit(asked.setCollectionMembers),
  proposeFile: step(proposeFile),
  proposeRollback: step(proposeRollback),
  removeEdit: step(removeEdit),
  rebaseProposal: step(rebaseProposal),
  resolveConflict: (_root, { proposal, seen, uri, slot, choice, value, ...key }, context) =>
    take(
      context,
      resolveConflict,
      {
        proposal,
        seen,
        uri,
        slot,
        choice: lower(choice),
        ...(value && { value: { terms: value.map(termFrom) } }),
      },
      key,
    ),
  submitProposal: step(submitProposal),
  openConsultation: step(openConsultation),
  requestChanges: step(requestChanges),
  approveProposal: step(approveProposal),
  acceptProposal: (_root, { amendments, idempotencyKey, ...input }, context) =>
    take(
      context,
      acceptProposal,
      { ...input, amendments: amendments.map(amendmentFrom) },
      { idempotencyKey },
    ),
  rejectProposal: (_root, { reason: text, idempotencyKey, ...seen }, context) =>
    take(context, rejectProposal, { ...seen, text }, { idempotencyKey }),
  withdrawProposal: (_root, { reason: text, idempotencyKey, ...seen }, context) =>
    take(context, withdrawProposal, { ...seen, text }, { idempotencyKey }),
} satisfies Partial<MutationResolvers>;
