import { submit } from '../../domain/proposal/lifecycle.ts';
import type { Result } from '../../domain/refusal.ts';
import type { Caller, Desk } from '../desk.ts';
import { changeProposal, type Seen } from './change-proposal.ts';
import type { HeldProposal } from './held-proposal.ts';
import { refuseBroken } from './hold-together.ts';
import { rebased } from './rebase.ts';
import { territoryOf } from './territory.ts';
import { touched } from './touched.ts';

/**
 * Puts a draft before the reviewers, brought up to the head where that goes without conflict. Refuses INCOMPLETE,
 * CONFLICTS, WRONG_STATUS, what `refuseBroken` refuses (the vocabulary would not hold together), and what
 * `changeProposal` refuses.
 */
export const submitProposal = (desk: Desk, caller: Caller, input: Seen): Promise<Result<HeldProposal>> =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'submit', name: 'submit-proposal' },
    async (proposal, { tx, sitting }) => {
      const head = await desk.heads.headOf(tx, proposal.vocabulary);
      const current = rebased(proposal, head, head.revision);
      const next = submit(current, sitting);
      if (!next.ok) return next;
      refuseBroken(head, current.edits, territoryOf(current.vocabulary, sitting.policy, head));
      return { ok: true, value: { proposal: next.value, about: touched(current.edits) } };
    },
  );
