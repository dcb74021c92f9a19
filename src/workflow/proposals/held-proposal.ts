import type { Actor } from '../../domain/actor.ts';
import { mayDo } from '../../domain/policy.ts';
import { settled } from '../../domain/proposal/lifecycle.ts';
import { authorsOf, isPublic, type Proposal } from '../../domain/proposal/proposal.ts';
import type { VocabularyPolicy } from '../../domain/proposal/standing.ts';
import type { RecordRow } from '../../store/tables.ts';

/** A proposal and the number of its state: one more with each command. Commands say which one they saw. */
export interface HeldProposal {
  readonly version: number;
  readonly proposal: Proposal;
}

export const heldProposal = ({ version, state }: RecordRow): HeldProposal => ({
  version,
  proposal: JSON.parse(state) as Proposal,
});

export const proposalRow = ({ version, proposal }: HeldProposal, at: string): RecordRow => ({
  kind: 'proposal',
  id: proposal.id,
  vocabulary: proposal.vocabulary,
  status: proposal.status,
  owner: proposal.author,
  subject: `proposal:${proposal.id}`,
  version,
  at,
  state: JSON.stringify(proposal),
});

/** As it stands at this moment: days pass, and silence may have become consent. */
export const standingNow = (held: HeldProposal, policy: VocabularyPolicy, now: Date): HeldProposal => ({
  ...held,
  proposal: settled(held.proposal, { policy, now }),
});

/** Whether someone may see it: the public what is in consultation or accepted, others by right. */
export const maySee = (actor: Actor, proposal: Proposal, now: Date): boolean =>
  isPublic(proposal, now) ||
  mayDo(actor, 'read-draft', { vocabulary: proposal.vocabulary, authors: authorsOf(proposal) }).ok;
