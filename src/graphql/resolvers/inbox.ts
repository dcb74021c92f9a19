import { entryWords } from '../../domain/entry-words.ts';
import { follow, readInbox, unfollow } from '../../workflow/follow.ts';
import { command } from '../commanding.ts';
import type {
  MutationResolvers,
  NotificationConnectionResolvers,
  NotificationResolvers,
} from '../generated.ts';
import { followingAs, unread } from '../model/inbox.ts';
import { proposalModel } from '../model/proposal.ts';

const releaseIn = ({
  told,
  entry,
}: {
  told: { version?: string; release?: string };
  entry: { action: string };
}) => told.release ?? (entry.action === 'release' ? told.version : undefined);

export const Notification: NotificationResolvers = {
  sequence: ({ entry }) => entry.sequence,
  at: ({ entry }) => entry.at,
  action: ({ entry }) => entry.action,
  actor: ({ entry }, _args, { loaders }) => loaders.account.load(entry.actor),
  vocabulary: ({ entry }) => entry.vocabulary || null,
  summary: (it, { language }) =>
    entryWords(it.entry.action, {
      vocabulary: it.entry.vocabulary || undefined,
      proposal: it.proposal?.proposal.title,
      release: releaseIn(it),
    })[language === 'EN' ? 'en' : 'nl'],
  release: (it) => releaseIn(it) ?? null,
  proposal: ({ proposal }, _args, context) => (proposal ? proposalModel(context, proposal) : null),
  read: ({ isRead }) => isRead,
};

export const NotificationConnection: NotificationConnectionResolvers = {
  unreadCount: ({ readTo }, _args, context) => unread(context, readTo),
};

export const inboxCommands = {
  follow: async (_root, { idempotencyKey, ...input }, context) =>
    followingAs((await command(context, follow, input, idempotencyKey)).subject),
  unfollow: async (_root, { idempotencyKey, ...input }, context) =>
    followingAs((await command(context, unfollow, input, idempotencyKey)).subject),
  readInbox: (_root, { idempotencyKey, ...input }, context) =>
    command(context, readInbox, input, idempotencyKey),
} satisfies MutationResolvers;
