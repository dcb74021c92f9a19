import type { Resolvers } from '../generated.ts';
import { accountCommands } from './account-commands.ts';
import { Account, accountQueries, Right, Token, Viewer } from './account.ts';
import { Collection, ConceptScheme, Resource } from './collection.ts';
import { Change, Comparison, HistoryEntry } from './compare.ts';
import { Concept, Mapping, Path, Source } from './concept.ts';
import { Comment, CommentMark, discussionCommands, discussionQueries } from './discussion.ts';
import { editingCommands } from './editing.ts';
import {
  AddedConcept,
  ConceptTouched,
  Impact,
  LeftBehind,
  Likeness,
  MappedElsewhere,
  MappingTouched,
  MembershipTouched,
  ProposalFinding,
  RelationTouched,
} from './impact.ts';
import { inboxCommands, Notification, NotificationConnection } from './inbox.ts';
import { logQueries } from './log.ts';
import { Conflict, EditChange, ProposalEdit } from './proposal-edit.ts';
import {
  Proposal,
  ProposalDecision,
  proposalQueries,
  ProposalReview,
  ProposalStep,
  Standing,
} from './proposal.ts';
import { Query, SearchHit } from './query.ts';
import {
  DraftChange,
  GovernedVocabulary,
  Release,
  releaseCommands,
  ReleaseDraft,
  ReleaseFlag,
  releaseQueries,
} from './release.ts';
import { TermNews, Use, useCommands, UseNews } from './use.ts';
import { TreeLine, Vocabulary } from './vocabulary.ts';
import { withdrawalCommands, withdrawalQueries } from './withdrawal.ts';

/** Whatever is not named here is read from the model as it is. */
export const resolvers: Resolvers = {
  Query: {
    ...Query,
    ...accountQueries,
    ...releaseQueries,
    ...logQueries,
    ...proposalQueries,
    ...discussionQueries,
    ...withdrawalQueries,
  },
  Mutation: {
    ...accountCommands,
    ...inboxCommands,
    ...releaseCommands,
    ...useCommands,
    ...editingCommands,
    ...discussionCommands,
    ...withdrawalCommands,
  },
  Vocabulary,
  TreeLine,
  Resource,
  Concept,
  Path,
  Mapping,
  Source,
  Collection,
  ConceptScheme,
  SearchHit,
  Comparison,
  Change,
  HistoryEntry,
  Account,
  Right,
  Token,
  Viewer,
  Notification,
  NotificationConnection,
  Release,
  ReleaseFlag,
  GovernedVocabulary,
  ReleaseDraft,
  DraftChange,
  Use,
  UseNews,
  TermNews,
  Proposal,
  ProposalReview,
  ProposalDecision,
  ProposalStep,
  Standing,
  ProposalEdit,
  EditChange,
  Conflict,
  Impact,
  ConceptTouched,
  RelationTouched,
  MappingTouched,
  MembershipTouched,
  LeftBehind,
  MappedElsewhere,
  ProposalFinding,
  AddedConcept,
  Likeness,
  Comment,
  CommentMark,
};
