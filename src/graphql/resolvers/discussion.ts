import { addComment } from '../../workflow/discussion/add-comment.ts';
import { deleteComment, editComment, resolveComment } from '../../workflow/discussion/change-comment.ts';
import { command } from '../commanding.ts';
import type {
  CommentMarkResolvers,
  CommentResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated.ts';
import { commentPage, commentsOnTerm, earlierTexts } from '../model/comments.ts';
import { proposalSeen } from '../model/proposal.ts';
import { mayNowOf } from '../model/viewer-may.ts';

export const discussionQueries: Pick<QueryResolvers, 'comments'> = {
  comments: async (_root, { vocabulary, uri, ...args }, context) =>
    commentPage(await commentsOnTerm(context, vocabulary, uri), args, `${vocabulary} ${uri}`),
};

export const discussionCommands: Pick<
  MutationResolvers,
  'addComment' | 'editComment' | 'deleteComment' | 'resolveComment'
> = {
  addComment: (_root, { idempotencyKey, ...input }, context) =>
    command(context, addComment, input, idempotencyKey),
  editComment: (_root, { idempotencyKey, ...input }, context) =>
    command(context, editComment, input, idempotencyKey),
  deleteComment: (_root, { idempotencyKey, ...input }, context) =>
    command(context, deleteComment, input, idempotencyKey),
  resolveComment: (_root, { idempotencyKey, ...input }, context) =>
    command(context, resolveComment, input, idempotencyKey),
};

export const Comment: CommentResolvers = {
  id: ({ comment }) => comment.id,
  vocabulary: ({ comment }) => comment.vocabulary,
  proposal: ({ comment }, _args, context) =>
    comment.proposal === undefined ? null : proposalSeen(context, comment.proposal),
  edit: ({ comment }) => comment.edit ?? null,
  uri: ({ comment }) => comment.uri ?? null,
  by: ({ comment }, _args, { loaders }) => loaders.account.load(comment.by),
  at: ({ comment }) => comment.at,
  replyTo: ({ comment }) => comment.replyTo ?? null,
  text: ({ comment }) => comment.text,
  mentions: ({ comment }, _args, { loaders }) =>
    Promise.all(comment.mentions.map((id) => loaders.account.load(id))),
  editedAt: ({ comment: { earlier, deleted } }) =>
    earlier.slice(0, deleted ? -1 : undefined).map(({ at }) => at),
  earlier: ({ comment }, _args, context) => earlierTexts(comment, context),
  deleted: ({ comment }) => comment.deleted ?? null,
  resolved: ({ comment }) => comment.resolved ?? null,
  viewerMay: ({ comment }, _args, { actor }) => mayNowOf(comment, actor),
};

export const CommentMark: CommentMarkResolvers = {
  by: ({ by }, _args, { loaders }) => loaders.account.load(by),
};
