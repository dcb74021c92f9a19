import type { Actor } from '../../domain/actor.ts';
import { mayDo } from '../../domain/policy.ts';
import { settled } from '../../domain/proposal/lifecycle.ts';
import { authorsOf, isPublic, type Proposal } from '../../domain/proposal/proposal.ts';
import type { VocabularyPolicy } from '../../domain/proposal/standing.ts';
import type { Reader } from '../../store/reader.ts';
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

/**
 * Whether someone may see it: the public what is in consultation or accepted, others by right. `hasRelease`: whether
 * its vocabulary is released at all.
 */
export const maySee = (actor: Actor, proposal: Proposal, now: Date, hasRelease: boolean): boolean =>
  isPublic(proposal, now, hasRelease) || mayReadDraft(actor, proposal);

/** By right, whether it is public or not: such a reader sees what is kept from the public. */
export const mayReadDraft = (actor: Actor, proposal: Proposal): boolean =>
  mayDo(actor, 'read-draft', { vocabulary: proposal.vocabulary, authors: authorsOf(proposal) }).ok;

/** As `maySee`, where a reader of the store tells whether there is a release. */
export const sees = async (reader: Reader, actor: Actor, proposal: Proposal, now: Date): Promise<boolean> =>
  maySee(actor, proposal, now, await hasRelease(reader, proposal));

/** Looked up only where it matters: of what is accepted. */
const hasRelease = async (reader: Reader, { status, vocabulary }: Proposal): Promise<boolean> =>
  status === 'accepted' && (await reader.releases(vocabulary)).length > 0;
