import type { Actor } from '../../domain/actor.ts';
import { mayDo } from '../../domain/policy.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Reader } from '../../store/reader.ts';
import { mayReadDraft, sees } from '../proposals/held-proposal.ts';
import type { Comment } from './comment.ts';

export interface CommentAbout extends Pick<Comment, 'audience' | 'vocabulary'> {
  /** Where it is about one. */
  readonly proposal?: Proposal | undefined;
}

/**
 * Whether a comment was written for who asks, who sees the proposal it is about: what editors said among themselves
 * before a consultation stays theirs when that opens. What is said of a term is for editors of its vocabulary.
 */
export const isFor = (
  actor: Actor,
  { audience, vocabulary }: Pick<Comment, 'audience' | 'vocabulary'>,
  proposal: Proposal | undefined,
): boolean =>
  proposal
    ? audience === 'public' || mayReadDraft(actor, proposal)
    : mayDo(actor, 'read-draft', { vocabulary }).ok;

/** The same, and whether they see what it is about. */
export const maySeeComment = async (
  reader: Reader,
  actor: Actor,
  { proposal, ...comment }: CommentAbout,
  now: Date,
): Promise<boolean> =>
  isFor(actor, comment, proposal) && (!proposal || (await sees(reader, actor, proposal, now)));
