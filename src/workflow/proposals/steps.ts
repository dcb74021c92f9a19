import * as lifecycle from '../../domain/proposal/lifecycle.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { type Result } from '../../domain/refusal.ts';
import type { Caller, Desk } from '../desk.ts';
import { checkSources } from './check-sources.ts';
import { changeProposal, type Outcome, type Seen } from './change-proposal.ts';
import type { HeldProposal } from './held-proposal.ts';
import { touched } from './touched.ts';

type Step<Input> = (desk: Desk, caller: Caller, input: Input) => Promise<Result<HeldProposal>>;

export interface Reason extends Seen {
  readonly text: string;
}

/** Title, rationale and sources, as a whole. */
export const describeProposal: Step<
  Seen & { readonly title: string; readonly rationale: string; readonly sources: readonly string[] }
> = (desk, caller, input) =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'edit-proposal', name: 'describe-proposal' },
    (proposal, { sitting }) => {
      checkSources(input.sources);
      return told(lifecycle.describe(proposal, input, sitting));
    },
  );

export const approveProposal: Step<Reason> = (desk, caller, input) =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'review', name: 'approve-proposal' },
    (proposal, { sitting }) => told(lifecycle.approve(proposal, input.text, sitting)),
  );

export const requestChanges: Step<Reason> = (desk, caller, input) =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'review', name: 'request-changes' },
    (proposal, { sitting }) => told(lifecycle.requestChanges(proposal, input.text, sitting)),
  );

export const openConsultation: Step<Seen & { readonly opens: string; readonly closes: string }> = (
  desk,
  caller,
  input,
) =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'decide', name: 'open-consultation' },
    (proposal, { sitting }) => told(lifecycle.consult(proposal, input, sitting)),
  );

export const rejectProposal: Step<Reason> = (desk, caller, input) =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'decide', name: 'reject-proposal' },
    (proposal, { sitting }) => told(lifecycle.reject(proposal, input.text, sitting)),
  );

export const withdrawProposal: Step<Reason> = (desk, caller, input) =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'withdraw', name: 'withdraw-proposal' },
    (proposal, { sitting }) => told(lifecycle.withdraw(proposal, input.text, sitting)),
  );

const told = (result: Result<Proposal>): Result<Outcome> =>
  result.ok ? { ok: true, value: { proposal: result.value, about: touched(result.value.edits) } } : result;
