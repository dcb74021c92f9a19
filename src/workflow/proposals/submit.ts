import { changedResources } from '../../domain/edit/net.ts';
import type { Edit } from '../../domain/edit/edit.ts';
import type { Finding } from '../../domain/finding.ts';
import { submit } from '../../domain/proposal/lifecycle.ts';
import { qualityHierarchyCycle } from '../../domain/rules/quality-hierarchy-cycle.ts';
import { SKOS_RULES } from '../../domain/rules/index.ts';
import { Refused, type Refusal, type Result } from '../../domain/refusal.ts';
import { newFindings } from '../../domain/validate-change.ts';
import type { View } from '../../domain/view.ts';
import type { Caller, Desk } from '../desk.ts';
import { changeProposal, type Seen } from './change-proposal.ts';
import type { HeldProposal } from './held-proposal.ts';
import { rebased } from './rebase.ts';
import { touched } from './touched.ts';

/**
 * Puts a draft before the reviewers, brought up to the head where that goes without conflict. Refuses INCOMPLETE,
 * CONFLICTS, WRONG_STATUS, RULE_BROKEN (what the vocabulary would become is not SKOS), and what `changeProposal` refuses.
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
      refuseBroken(head, current.edits);
      return { ok: true, value: { proposal: next.value, about: touched(current.edits) } };
    },
  );

/** SKOS lets a hierarchy bite its own tail; nobody means that, and two moves that merge can bring it about. */
const FORBIDDEN = [...SKOS_RULES, qualityHierarchyCycle];

/** What edits break that the vocabulary has not broken before is a "no"; old sins are not the proposal's. */
export function refuseBroken(head: View, edits: readonly Edit[]): void {
  const changes = changedResources(edits, (iri) => head.content.get(iri));
  const [first] = newFindings(head, changes, FORBIDDEN);
  if (first) throw new Refused(broken(first));
}

const broken = ({ rule, resource, message, remedy }: Finding): Refusal => ({
  code: 'RULE_BROKEN',
  item: resource,
  message: `With these edits the vocabulary does not hold together: ${rule}: ${message.en}`,
  remedy: remedy.en,
});
