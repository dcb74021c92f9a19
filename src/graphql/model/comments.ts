import { mayDo } from '../../domain/policy.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { isFor } from '../../workflow/discussion/audience.ts';
import type { Comment, HeldComment } from '../../workflow/discussion/comment.ts';
import type { Context } from '../context.ts';
import type { Connection, PageArguments } from './connection.ts';
import { pageOfKept } from './kept-page.ts';

/** Who did something to a comment, and when. */
export type MarkModel = NonNullable<Comment['deleted']>;

/** Comments, oldest first; new ones come at the end, so a cursor stays good. */
export const commentPage = (
  comments: readonly HeldComment[],
  args: PageArguments,
  subject: string,
): Connection<HeldComment> =>
  pageOfKept(
    comments,
    args,
    { list: `comments ${subject}`, keyOf: ({ comment }) => comment.id },
    (held) => held,
  );

/** What was said about a proposal that the caller sees: of it, what was written for them. */
export async function commentsOn(
  { actor, loaders }: Context,
  proposal: Proposal,
): Promise<readonly HeldComment[]> {
  const comments = await loaders.comments.load(`proposal:${proposal.id}`);
  return comments.filter(({ comment }) => isFor(actor, comment, proposal));
}

/** What was said about a term; editors of the vocabulary see it, others see nothing. */
export async function commentsOnTerm(
  { actor, loaders }: Context,
  vocabulary: string,
  uri: string,
): Promise<readonly HeldComment[]> {
  if (!mayDo(actor, 'read-draft', { vocabulary }).ok) return [];
  const comments = await loaders.comments.load(uri);
  return comments.filter(({ comment }) => comment.vocabulary === vocabulary);
}

/** The texts a comment had: what someone took back is for them, and for who keeps the log. */
export function earlierTexts({ by, vocabulary, earlier }: Comment, { actor }: Context): Comment['earlier'] {
  const target = { vocabulary, authors: [by] };
  const may = mayDo(actor, 'edit-comment', target).ok || mayDo(actor, 'read-log', target).ok;
  return may ? earlier : [];
}
