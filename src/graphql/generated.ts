import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VocabularyModel, ResourceModel, ConceptModel, CollectionModel, SchemeModel } from './model.ts';
import type { PathModel, TreeLineModel } from './model/hierarchy.ts';
import type { MappingModel } from './model/mappings.ts';
import type { SourceModel } from './model/statements.ts';
import type { HitModel } from './searching.ts';
import type { ComparisonModel, ChangeModel } from './model/changes.ts';
import type { HistoryEntryModel } from './model/history.ts';
import type { Release as ReleaseModel } from '../snapshot/snapshot.ts';
import type { AccountModel } from './model/accounts.ts';
import type { Token as TokenModel } from '../identity/accounts.ts';
import type { NewToken as NewTokenModel } from '../workflow/account-rows.ts';
import type { Right as RightModel, Actor } from '../domain/actor.ts';
import type { GovernedModel } from './model/governed.ts';
import type { ReleaseFlag as ReleaseFlagModel } from '../workflow/releases/flag-release.ts';
import type { ReleaseDraft as ReleaseDraftModel } from '../workflow/releases/draft-release.ts';
import type { ResourceChange } from '../domain/diff.ts';
import type { HeldUse } from '../workflow/uses/use.ts';
import type { NewsModel, TermNewsModel } from './model/news.ts';
import type { NotificationModel, InboxModel } from './model/inbox.ts';
import type { ProposalModel, ReviewModel, StandingModel, EditModel, SlotChangeModel, ConflictModel } from './model/proposal.ts';
import type { Decision, Happening } from '../domain/proposal/proposal.ts';
import type { ImpactModel, ConceptTouchedModel, RelationTouchedModel, MappingTouchedModel, MembershipTouchedModel, LeftModel, ElsewhereModel, FindingModel } from './model/impact.ts';
import type { AddedModel, LikenessModel } from './model/likeness.ts';
import type { HeldComment } from '../workflow/discussion/comment.ts';
import type { MarkModel } from './model/comments.ts';
import type { Tombstone as TombstoneModel } from '../snapshot/tombstone.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment: ISO 8601 in UTC, such as `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
};

/** Someone who takes part. To readers who have not signed in, only what organisation they are of. */
export type Account = {
  /** Whether it manages accounts; null but for oneself and administrators. */
  readonly administrator?: Maybe<Scalars['Boolean']['output']>;
  /** The address it is known by; null but for oneself and administrators. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Its identifier; `cli:…` for who did it at the command line of the server. */
  readonly id: Scalars['ID']['output'];
  /** The name of the person; null for readers who have not signed in. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organisation: its OVO code or another organisation's IRI; empty for none. */
  readonly organisation: Scalars['String']['output'];
  /** What it may do, vocabulary by vocabulary; null but for oneself and administrators. */
  readonly rights?: Maybe<ReadonlyArray<Right>>;
  /** Whether one enters by it; null but for oneself and administrators. */
  readonly status?: Maybe<AccountStatus>;
  /** Goes up with each change: a change gives back, as `seen`, the one it was made from. Null but for oneself and administrators. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A page of accounts. */
export type AccountConnection = {
  /** This page, each account with its cursor. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Account>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many accounts there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One account on a page. */
export type AccountEdge = {
  /** Where this account lies: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Account;
};

/** Whether one enters by an account. */
export type AccountStatus =
  /** In use. */
  | 'ACTIVE'
  /** Nobody enters by it any more; its name stays in the history. */
  | 'CLOSED'
  /** Invited: no password was chosen yet. */
  | 'INVITED';

/** Something that one may or may not do: a row of the policy. */
export type Action =
  /** To comment. */
  | 'COMMENT'
  /** To comment in a consultation. */
  | 'COMMENT_CONSULTATION'
  /** To decide on a proposal. */
  | 'DECIDE'
  /** To edit a comment. */
  | 'EDIT_COMMENT'
  /** To edit a proposal. */
  | 'EDIT_PROPOSAL'
  /** To end a use of terms. */
  | 'END_USE'
  /** To flag a release. */
  | 'FLAG_RELEASE'
  /** To follow something. */
  | 'FOLLOW'
  /** To manage accounts. */
  | 'MANAGE_ACCOUNTS'
  /** To manage the ways into an account. */
  | 'MANAGE_TOKENS'
  /** To open a proposal. */
  | 'OPEN_PROPOSAL'
  /** To publish a release. */
  | 'PUBLISH'
  /** To read drafts. */
  | 'READ_DRAFT'
  /** To read the log. */
  | 'READ_LOG'
  /** To see who uses terms. */
  | 'READ_USES'
  /** To rebase a proposal. */
  | 'REBASE'
  /** To register a use of terms. */
  | 'REGISTER_USE'
  /** To resolve a comment. */
  | 'RESOLVE_COMMENT'
  /** To review a proposal. */
  | 'REVIEW'
  /** To set the policy of a vocabulary. */
  | 'SET_POLICY'
  /** To submit a proposal. */
  | 'SUBMIT'
  /** To withdraw a proposal. */
  | 'WITHDRAW'
  /** To withdraw a term from the web. */
  | 'WITHDRAW_TERM';

/** A new collection. */
export type AddCollectionInput = {
  /** Its labels and other fields. */
  readonly fields: FieldsInput;
  /** The URIs of its members. */
  readonly members?: ReadonlyArray<Scalars['String']['input']>;
  /** Whether its members are in order. */
  readonly ordered?: Scalars['Boolean']['input'];
  /** The URI of the scheme it is in. */
  readonly scheme: Scalars['String']['input'];
};

/** A new concept. */
export type AddConceptInput = {
  /** The concepts above it; none makes it a top concept. */
  readonly broader?: ReadonlyArray<Scalars['String']['input']>;
  /** Its labels and other fields. */
  readonly fields: FieldsInput;
  /** The URI of the scheme it is in. */
  readonly scheme: Scalars['String']['input'];
};

/** A concept that a proposal adds. */
export type AddedConcept = {
  /** What it is called; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** Those that may be meant by it already, or are called the same: see the query `duplicates`. At most 20. */
  readonly likenesses: ReadonlyArray<Likeness>;
  /** Its URI. */
  readonly uri: Scalars['String']['output'];
};


/** A concept that a proposal adds. */
export type AddedConceptLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of concepts. */
export type AddedConceptConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<AddedConceptEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<AddedConcept>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many concepts there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept on a page. */
export type AddedConceptEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: AddedConcept;
};

/** One change that a steward makes while accepting: exactly one of these. */
export type AmendmentInput =
  /** As `addCollection`. */
  { readonly addCollection: AddCollectionInput; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `addConcept`. */
  { readonly addCollection?: never; readonly addConcept: AddConceptInput; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `mapConcept`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept: MapInput; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `mergeConcepts`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts: MergeInput; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `moveConcept`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept: MoveInput; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `relateConcepts`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts: RelateInput; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `retireConcept`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept: RetireInput; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `reviseConcept`, `reviseCollection` and `reviseScheme`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise: ReviseInput; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `setCollectionMembers`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers: SetMembersInput; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `splitConcept`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept: SplitInput; readonly unmapConcept?: never; readonly unrelateConcepts?: never; }
  |  /** As `unmapConcept`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept: MapInput; readonly unrelateConcepts?: never; }
  |  /** As `unrelateConcepts`. */
  { readonly addCollection?: never; readonly addConcept?: never; readonly mapConcept?: never; readonly mergeConcepts?: never; readonly moveConcept?: never; readonly relateConcepts?: never; readonly retireConcept?: never; readonly revise?: never; readonly setCollectionMembers?: never; readonly splitConcept?: never; readonly unmapConcept?: never; readonly unrelateConcepts: RelateInput; };

/** What changed about one resource. */
export type Change = {
  /** The statements that came. */
  readonly added: StatementConnection;
  /** The concept as it is; null where it is none. */
  readonly after?: Maybe<Concept>;
  /** The concept as it was; null where it was none. */
  readonly before?: Maybe<Concept>;
  /** Whether it came, changed or went. */
  readonly change: ChangeKind;
  /** What differs, property by property; texts language by language. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** What the resource is; was, where it went. */
  readonly kind: ResourceKind;
  /** The statements that went. */
  readonly removed: StatementConnection;
  /** The URI of the resource. */
  readonly uri: Scalars['String']['output'];
};


/** What changed about one resource. */
export type ChangeAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed about one resource. */
export type ChangeRemovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of changes. */
export type ChangeConnection = {
  /** This page, each change with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many changes there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many concepts changed, and how; other resources stand apart. */
export type ChangeCounts = {
  /** Concepts that are new. */
  readonly added: Scalars['Int']['output'];
  /** Concepts of which something said differs. */
  readonly changed: Scalars['Int']['output'];
  /** Resources that are no concepts: collections, schemes, labels, and the like. */
  readonly others: Scalars['Int']['output'];
  /** Concepts that are no longer described. */
  readonly removed: Scalars['Int']['output'];
  /** Concepts that are no longer in force. */
  readonly retired: Scalars['Int']['output'];
};

/** One change on a page. */
export type ChangeEdge = {
  /** Where this change lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What happened to a resource between two releases. */
export type ChangeKind =
  /** It came. */
  | 'ADDED'
  /** Something said of it changed. */
  | 'CHANGED'
  /** It went. */
  | 'REMOVED';

/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type Collection = Resource & {
  /** Other labels, in every language. */
  readonly altLabels: ReadonlyArray<Text>;
  /** The collections it is a member of. Sorted by label. */
  readonly collections: CollectionConnection;
  /** The definition in the first language that has one; null where there is none at all. */
  readonly definition?: Maybe<Text>;
  /** The definitions in every language. */
  readonly definitions: ReadonlyArray<Text>;
  /** Examples of its use. */
  readonly examples: ReadonlyArray<Text>;
  /** Labels to be found by but not shown, such as misspellings. */
  readonly hiddenLabels: ReadonlyArray<Text>;
  /** The concept schemes it belongs to. */
  readonly inScheme: ConceptSchemeConnection;
  /** What it is, by its `rdf:type`. */
  readonly kind: ResourceKind;
  /** Its members, concepts and collections: in their own order where it has one, else sorted by label. */
  readonly members: ResourceConnection;
  /** Notations: codes rather than words. `statements` has their datatypes. */
  readonly notations: ReadonlyArray<Scalars['String']['output']>;
  /** General notes (`skos:note`). */
  readonly notes: ReadonlyArray<Text>;
  /** Whether its members have an order of their own (`skos:OrderedCollection`). */
  readonly ordered: Scalars['Boolean']['output'];
  /** The preferred label in the first language that has one; null where there is none at all. */
  readonly prefLabel?: Maybe<Text>;
  /** Every preferred label: one for each language. */
  readonly prefLabels: ReadonlyArray<Text>;
  /** The release it was read from. */
  readonly release: Release;
  /** Notes on how to use it. */
  readonly scopeNotes: ReadonlyArray<Text>;
  /** Every RDF statement made about it, nested blank nodes and named graphs included: nothing is hidden. */
  readonly statements: StatementConnection;
  /** Every `rdf:type` stated, as URIs. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The URI that identifies the collection, for ever. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary that describes it, in the same version. */
  readonly vocabulary: Vocabulary;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionInSchemeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionPrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of collections. */
export type CollectionConnection = {
  /** This page, each collection with its cursor. */
  readonly edges: ReadonlyArray<CollectionEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Collection>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many collections there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One collection on a page. */
export type CollectionEdge = {
  /** Where this collection lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The collection. */
  readonly node: Collection;
};

/** What someone said about a proposal, one edit of it, or a term. */
export type Comment = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly by: Account;
  /** Who deleted it, and when; null where nobody did. That it was there stays. */
  readonly deleted?: Maybe<CommentMark>;
  /** The texts it had before, oldest first: for its author and for stewards; empty for others. */
  readonly earlier: ReadonlyArray<EarlierText>;
  /** The identifier of the edit it is about; null where it is about something else. */
  readonly edit?: Maybe<Scalars['ID']['output']>;
  /** When its text was replaced, oldest first. */
  readonly editedAt: ReadonlyArray<Scalars['DateTime']['output']>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Who is called to it. */
  readonly mentions: ReadonlyArray<Account>;
  /** The proposal it is about; null where it is about a term. */
  readonly proposal?: Maybe<Proposal>;
  /** The identifier of the comment that it answers; null where it begins a thread. Threads are one level deep. */
  readonly replyTo?: Maybe<Scalars['ID']['output']>;
  /** Who marked it as dealt with, and when; null where nobody did. */
  readonly resolved?: Maybe<CommentMark>;
  /** What was said; empty where it was deleted. */
  readonly text: Scalars['String']['output'];
  /** The URI of the term it is about; null where it is about a proposal. */
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** Goes up with each change: a change gives back, as `seen`, the one it was made from. */
  readonly version: Scalars['Int']['output'];
  /** What the caller may do with it right now. */
  readonly viewerMay: ReadonlyArray<CommentAction>;
  /** The identifier of the vocabulary. */
  readonly vocabulary: Scalars['ID']['output'];
};

/** What the caller may do with a comment, named by the mutations that do it. */
export type CommentAction =
  /** `deleteComment`. */
  | 'DELETE'
  /** `editComment`. */
  | 'EDIT'
  /** `resolveComment`. */
  | 'RESOLVE';

/** A page of comments. */
export type CommentConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<CommentEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Comment>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many comments there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One comment on a page. */
export type CommentEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The comment. */
  readonly node: Comment;
};

/** Something done to a comment. */
export type CommentMark = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Account;
};

/** What changed between two releases of a vocabulary. */
export type Comparison = {
  /** Concepts that are in `to` and not in `from`, as they are in `to`. Sorted by label. */
  readonly added: ConceptConnection;
  /** Concepts in both of which something said differs. Sorted by label. */
  readonly changed: ChangeConnection;
  /** Everything that differs, concepts and all other resources, by URI. */
  readonly changes: ChangeConnection;
  /** The release started from. */
  readonly from: Release;
  /** Concepts that are in `from` and not in `to`, as they were in `from`. Sorted by label. */
  readonly removed: ConceptConnection;
  /** The release gone to. */
  readonly to: Release;
};


/** What changed between two releases of a vocabulary. */
export type ComparisonAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What changed between two releases of a vocabulary. */
export type ComparisonChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What changed between two releases of a vocabulary. */
export type ComparisonChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ResourceKind>>;
};


/** What changed between two releases of a vocabulary. */
export type ComparisonRemovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type Concept = Resource & {
  /** Other labels, in every language. */
  readonly altLabels: ReadonlyArray<Text>;
  /** Every concept above it, nearest first, each once. */
  readonly ancestors: ConceptConnection;
  /** Broader concepts elsewhere (`skos:broadMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly broadMatch: MappingConnection;
  /** The concepts right above it: stated as broader (ISO 25964 refinements included), or as narrower there. Sorted by label. */
  readonly broader: ConceptConnection;
  /** Concepts that mean nearly the same (`skos:closeMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly closeMatch: MappingConnection;
  /** The collections it is a member of. Sorted by label. */
  readonly collections: CollectionConnection;
  /** The definition in the first language that has one; null where there is none at all. */
  readonly definition?: Maybe<Text>;
  /** The definitions in every language. */
  readonly definitions: ReadonlyArray<Text>;
  /** Whether this release describes the concept; false where a relation names a URI and nothing more is known of it. */
  readonly described: Scalars['Boolean']['output'];
  /** Concepts that mean the same (`skos:exactMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly exactMatch: MappingConnection;
  /** Examples of its use. */
  readonly examples: ReadonlyArray<Text>;
  /** Labels to be found by but not shown, such as misspellings. */
  readonly hiddenLabels: ReadonlyArray<Text>;
  /** How it came to be as it is: one entry for each release that changed it, newest first, up to the release it is read from. */
  readonly history: HistoryEntryConnection;
  /** The concept schemes it belongs to. */
  readonly inScheme: ConceptSchemeConnection;
  /** What it is, by its `rdf:type`. */
  readonly kind: ResourceKind;
  /** How far below the top it is: 0 for a top concept. The shortest way counts. */
  readonly level: Scalars['Int']['output'];
  /** All mappings: those stated here first, then those that other concepts state to this one. */
  readonly mappings: MappingConnection;
  /** Narrower concepts elsewhere (`skos:narrowMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly narrowMatch: MappingConnection;
  /** The concepts right below it: stated as narrower, or as broader there. Sorted by label. */
  readonly narrower: ConceptConnection;
  /** Notations: codes rather than words. `statements` has their datatypes. */
  readonly notations: ReadonlyArray<Scalars['String']['output']>;
  /** General notes (`skos:note`). */
  readonly notes: ReadonlyArray<Text>;
  /** The ways down to it from the top: one path for each chain of broader concepts; a cycle ends it. Refuses TOO_LARGE for more than 1,000 paths. */
  readonly paths: PathConnection;
  /** The preferred label in the first language that has one; null where there is none at all. */
  readonly prefLabel?: Maybe<Text>;
  /** Every preferred label: one for each language. */
  readonly prefLabels: ReadonlyArray<Text>;
  /** Concepts it is related to, in either direction. Sorted by label. */
  readonly related: ConceptConnection;
  /** Related concepts elsewhere (`skos:relatedMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly relatedMatch: MappingConnection;
  /** The release it was read from. */
  readonly release: Release;
  /** The concepts that took its place (`dct:isReplacedBy`), in whatever vocabulary. */
  readonly replacedBy: ConceptConnection;
  /** Notes on how to use it. */
  readonly scopeNotes: ReadonlyArray<Text>;
  /** Where it comes from (`dct:source`). */
  readonly sources: ReadonlyArray<Source>;
  /** Every RDF statement made about it, nested blank nodes and named graphs included: nothing is hidden. */
  readonly statements: StatementConnection;
  /** Whether it is in force. */
  readonly status: Status;
  /** The concept schemes it is a top concept of. */
  readonly topConceptOf: ConceptSchemeConnection;
  /** Every `rdf:type` stated, as URIs. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The URI that identifies the concept, for ever. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary that describes it, in the same version. */
  readonly vocabulary: Vocabulary;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptBroadMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptCloseMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptExactMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptInSchemeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<MappingRelation>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptNarrowMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptPrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptRelatedMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptTopConceptOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of concepts. */
export type ConceptConnection = {
  /** This page, each concept with its cursor. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many concepts there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept on a page. */
export type ConceptEdge = {
  /** Where this concept lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: Concept;
};

/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptScheme = Resource & {
  /** All its concepts. Sorted by label. */
  readonly concepts: ConceptConnection;
  /** What it is about; null where it does not say. */
  readonly description?: Maybe<Text>;
  /** What it is, by its `rdf:type`. */
  readonly kind: ResourceKind;
  /** The preferred label in the first language that has one; null where there is none at all. */
  readonly prefLabel?: Maybe<Text>;
  /** The release it was read from. */
  readonly release: Release;
  /** Every RDF statement made about it, nested blank nodes and named graphs included: nothing is hidden. */
  readonly statements: StatementConnection;
  /** Its title: `dct:title`, else its preferred label, else its `rdfs:label`; null where it has none. */
  readonly title?: Maybe<Text>;
  /** Its top concepts. Sorted by label. */
  readonly topConcepts: ConceptConnection;
  /** Every `rdf:type` stated, as URIs. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The URI that identifies the scheme, for ever. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary that describes it, in the same version. */
  readonly vocabulary: Vocabulary;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeDescriptionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemePrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeTopConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of concept schemes. */
export type ConceptSchemeConnection = {
  /** This page, each concept scheme with its cursor. */
  readonly edges: ReadonlyArray<ConceptSchemeEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<ConceptScheme>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many concept schemes there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept scheme on a page. */
export type ConceptSchemeEdge = {
  /** Where this concept scheme lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The concept scheme. */
  readonly node: ConceptScheme;
};

/** A concept that a proposal changes itself. */
export type ConceptTouched = {
  /** What happens to it. */
  readonly change: TermChange;
  /** What it is called with the edits; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** Its URI. */
  readonly uri: Scalars['String']['output'];
};


/** A concept that a proposal changes itself. */
export type ConceptTouchedLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of concepts. */
export type ConceptTouchedConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<ConceptTouchedEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<ConceptTouched>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many concepts there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept on a page. */
export type ConceptTouchedEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: ConceptTouched;
};

/** One place that the proposal and someone else have set differently. */
export type Conflict = {
  /** What both sides started from; empty for nothing. */
  readonly base: ReadonlyArray<Term>;
  /** What the resource is called; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** The language of the text; empty for text without one, null where it is no text. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What the proposal makes it; empty for nothing. */
  readonly mine: ReadonlyArray<Term>;
  /** What the property is called. */
  readonly name: Scalars['String']['output'];
  /** The property, as a URI. */
  readonly property: Scalars['String']['output'];
  /** Whether the vocabulary has removed the whole resource. */
  readonly removed: Scalars['Boolean']['output'];
  /** The place, as `resolveConflict` takes it. */
  readonly slot: Scalars['String']['output'];
  /** What the vocabulary has now; empty for nothing. */
  readonly theirs: ReadonlyArray<Term>;
  /** The URI of the resource. */
  readonly uri: Scalars['String']['output'];
  /** Word by word from theirs (`OLD`) to mine (`NEW`), where both are one text; null elsewhere. */
  readonly words?: Maybe<ReadonlyArray<Stretch>>;
};


/** One place that the proposal and someone else have set differently. */
export type ConflictLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One place that the proposal and someone else have set differently. */
export type ConflictNameArgs = {
  language?: SentenceLanguage;
};

/** Whose text is chosen where two sides set one differently. */
export type ConflictChoice =
  /** The proposal's. */
  | 'MINE'
  /** A third. */
  | 'OTHER'
  /** The vocabulary's: nothing is changed there. */
  | 'THEIRS';

/** A page of conflicts. */
export type ConflictConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many conflicts there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One conflict on a page. */
export type ConflictEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: Conflict;
};

/** Where a public consultation is. */
export type ConsultationState =
  /** It is over. */
  | 'CLOSED'
  /** There is none. */
  | 'NONE'
  /** The public may comment. */
  | 'OPEN'
  /** It has dates, and has not begun. */
  | 'PLANNED';

/** A window in which the public reads and comments. */
export type ConsultationWindow = {
  /** When it closes. */
  readonly closes: Scalars['DateTime']['output'];
  /** When it opens. */
  readonly opens: Scalars['DateTime']['output'];
};

/** How much a vocabulary holds, in this release. */
export type Counts = {
  /** Collections. */
  readonly collections: Scalars['Int']['output'];
  /** Concepts. */
  readonly concepts: Scalars['Int']['output'];
  /** Labels described by themselves (SKOS-XL). */
  readonly labels: Scalars['Int']['output'];
  /** Concepts on each level of the hierarchy, the top first. */
  readonly levels: ReadonlyArray<Scalars['Int']['output']>;
  /** Resources of any other kind. */
  readonly others: Scalars['Int']['output'];
  /** Concept schemes. */
  readonly schemes: Scalars['Int']['output'];
  /** RDF statements. */
  readonly statements: Scalars['Int']['output'];
};

/** What changed about one resource since the newest release. */
export type DraftChange = {
  /** Whether it came, changed or went. */
  readonly change: ChangeKind;
  /** What differs, property by property; texts language by language. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** What it is called; its URI where it has no label. */
  readonly label: Scalars['String']['output'];
  /** The URI of the resource. */
  readonly uri: Scalars['String']['output'];
};

/** A page of changes. */
export type DraftChangeConnection = {
  /** This page, each change with its cursor. */
  readonly edges: ReadonlyArray<DraftChangeEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<DraftChange>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many changes there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change on a page. */
export type DraftChangeEdge = {
  /** Where this change lies: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: DraftChange;
};

/** What a rule finds in a draft. */
export type DraftFinding = {
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly remedy: Scalars['String']['output'];
  /** The rule, such as `skos-s13`. */
  readonly rule: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: FindingSeverity;
  /** The URI of the resource. */
  readonly uri: Scalars['String']['output'];
};

/** A text that was replaced. */
export type EarlierText = {
  /** When it was replaced. */
  readonly at: Scalars['DateTime']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** What an edit sets in one place: a property; a text in one language; one value of a property whose values are set one by one. */
export type EditChange = {
  /** What comes instead; empty for nothing. */
  readonly after: ReadonlyArray<Term>;
  /** What was there; empty for nothing. */
  readonly before: ReadonlyArray<Term>;
  /** What the resource is called with the edits; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** The language of the text; empty for text without one, null where it is no text. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What it means: `definition (nl) changed`, `moved under …`. */
  readonly meaning: Scalars['String']['output'];
  /** What the property is called. */
  readonly name: Scalars['String']['output'];
  /** The property, as a URI. */
  readonly property: Scalars['String']['output'];
  /** The URI of the resource. */
  readonly uri: Scalars['String']['output'];
  /** Word by word, where one text became another; null elsewhere. */
  readonly words?: Maybe<ReadonlyArray<Stretch>>;
};


/** What an edit sets in one place: a property; a text in one language; one value of a property whose values are set one by one. */
export type EditChangeLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What an edit sets in one place: a property; a text in one language; one value of a property whose values are set one by one. */
export type EditChangeMeaningArgs = {
  language?: SentenceLanguage;
};


/** What an edit sets in one place: a property; a text in one language; one value of a property whose values are set one by one. */
export type EditChangeNameArgs = {
  language?: SentenceLanguage;
};

/** A page of changes. */
export type EditChangeConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<EditChangeEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<EditChange>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many changes there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change on a page. */
export type EditChangeEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: EditChange;
};

/** What an edit asks. */
export type EditKind =
  /** A new collection. */
  | 'ADD_COLLECTION'
  /** A new concept. */
  | 'ADD_CONCEPT'
  /** A mapping to a concept elsewhere, or the end of one. */
  | 'MAP'
  /** One concept goes into another. */
  | 'MERGE'
  /** Other broader concepts. */
  | 'MOVE'
  /** A relation between two concepts, or the end of one. */
  | 'RELATE'
  /** A conflict that was settled. */
  | 'RESOLVE'
  /** Out of force. */
  | 'RETIRE'
  /** Other texts, notations, sources or properties. */
  | 'REVISE'
  /** Back to an earlier revision. */
  | 'ROLLBACK'
  /** Other members, or another order. */
  | 'SET_MEMBERS'
  /** One concept becomes several. */
  | 'SPLIT'
  /** The difference with an uploaded file. */
  | 'UPLOAD';

/** What a change does to something beside it. */
export type Effect =
  /** It comes. */
  | 'ADDED'
  /** It goes. */
  | 'REMOVED'
  /** It stays, on a concept that is no longer in force or no longer described. */
  | 'STRANDED';

/** An account that has just been entered, and the session it is entered by. */
export type Entered = {
  /** The account. */
  readonly account: Account;
  /** The session, with its secret: it holds for twelve hours. */
  readonly session: NewToken;
};

/** What changed in one property of a resource; for texts, in one language. */
export type FieldChange = {
  /** The values that came: texts, URIs, lexical forms. */
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  /** The language; null where the values are no texts with a language. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The property as people write it: `prefLabel` for SKOS, else the last part of its URI. */
  readonly name: Scalars['String']['output'];
  /** The property, as a URI. */
  readonly property: Scalars['String']['output'];
  /** The values that went. */
  readonly removed: ReadonlyArray<Scalars['String']['output']>;
};

/** The texts of one field in one language, all together. */
export type FieldTextsInput = {
  /** The field. */
  readonly field: TextField;
  /** The language tag, such as `nl` or `nl-BE`; empty for text without a language. */
  readonly language: Scalars['String']['input'];
  /** All its texts in that language; none empties it. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** Fields as they are to be; what is not named stays as it is. */
export type FieldsInput = {
  /** Notations, replaced as a whole. */
  readonly notations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Other properties, each replaced as a whole: nothing that a file may say is out of reach. */
  readonly properties?: InputMaybe<ReadonlyArray<PropertyInput>>;
  /** Sources (`dct:source`), IRIs or titles, replaced as a whole. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Texts: those of each field and language that is named here are replaced. */
  readonly texts?: InputMaybe<ReadonlyArray<FieldTextsInput>>;
};

/** How much a finding matters. */
export type FindingSeverity =
  /** It could be better. */
  | 'INFO'
  /** It breaks a rule that must hold. */
  | 'VIOLATION'
  /** It is likely to be a mistake. */
  | 'WARNING';

/** Something the caller follows: a vocabulary, a proposal or a term. */
export type Following = {
  /** The identifier of the proposal; null where it is none. */
  readonly proposal?: Maybe<Scalars['ID']['output']>;
  /** As the log names it: `vocabulary:ID`, `proposal:ID` or the URI of a term. */
  readonly subject: Scalars['String']['output'];
  /** The URI of the term; null where it is none. */
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** The identifier of the vocabulary; null where it is none. */
  readonly vocabulary?: Maybe<Scalars['ID']['output']>;
};

/** A page of followed subjects. */
export type FollowingConnection = {
  /** This page, each followed subject with its cursor. */
  readonly edges: ReadonlyArray<FollowingEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Following>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many followed subjects there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One followed subject on a page. */
export type FollowingEdge = {
  /** Where this followed subject lies: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The followed subject. */
  readonly node: Following;
};

/** A vocabulary as it is governed now, released or not: what is not part of any version. So it stands apart from `Vocabulary`, which is one release, always the same, and is there only once something is released. */
export type GovernedVocabulary = {
  /** The newest revision: accepted changes are counted 1, 2, 3 … Given back as `seen` when a release is published. */
  readonly head: Scalars['Int']['output'];
  /** The identifier of the vocabulary. */
  readonly id: Scalars['ID']['output'];
  /** How it decides. */
  readonly policy: Policy;
  /** What a release would be, of the head or of an earlier accepted revision. Refuses SIGN_IN_NEEDED, FORBIDDEN (who may publish may read it) and UNKNOWN_VERSION (nothing new, or no such revision). */
  readonly releaseDraft?: Maybe<ReleaseDraft>;
  /** How many accepted revisions no release holds yet. */
  readonly unreleased: Scalars['Int']['output'];
  /** Who uses its terms, newest first: all to stewards, to others only what they registered themselves. Refuses SIGN_IN_NEEDED and FORBIDDEN (the token lacks the scope `read`). */
  readonly uses?: Maybe<UseConnection>;
  /** What the caller may do here, whoever made the thing it is done to. What one may do with one's own alone, `viewer { may }` tells. */
  readonly viewerMay: ReadonlyArray<Action>;
};


/** A vocabulary as it is governed now, released or not: what is not part of any version. So it stands apart from `Vocabulary`, which is one release, always the same, and is there only once something is released. */
export type GovernedVocabularyReleaseDraftArgs = {
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/** A vocabulary as it is governed now, released or not: what is not part of any version. So it stands apart from `Vocabulary`, which is one release, always the same, and is there only once something is released. */
export type GovernedVocabularyUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One release that changed a concept. */
export type HistoryEntry = {
  /** The statements that came. */
  readonly added: StatementConnection;
  /** Whether the concept came, changed or went. */
  readonly change: ChangeKind;
  /** The definition since then; the last one, where the concept went. */
  readonly definition?: Maybe<Text>;
  /** What differs from the release before, property by property. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The preferred label since then; the last one, where the concept went. */
  readonly prefLabel?: Maybe<Text>;
  /** The release that brought the change. */
  readonly release: Release;
  /** The statements that went. */
  readonly removed: StatementConnection;
};


/** One release that changed a concept. */
export type HistoryEntryAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One release that changed a concept. */
export type HistoryEntryDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One release that changed a concept. */
export type HistoryEntryPrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One release that changed a concept. */
export type HistoryEntryRemovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entries. */
export type HistoryEntryConnection = {
  /** This page, each entry with its cursor. */
  readonly edges: ReadonlyArray<HistoryEntryEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many entries there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry on a page. */
export type HistoryEntryEdge = {
  /** Where this entry lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: HistoryEntry;
};

/** What a proposal touches. */
export type Impact = {
  /** The concepts that it changes itself. */
  readonly concepts: ConceptTouchedConnection;
  /** Released concepts of other vocabularies that are mapped to what it touches. */
  readonly elsewhere: MappedElsewhereConnection;
  /** Concepts that are retired or removed, and to which concepts in force still point. */
  readonly left: LeftBehindConnection;
  /** What it asks of those who use the terms. */
  readonly level: Level;
  /** Mappings that come, go, or are left on a concept that is no longer in force. */
  readonly mappings: MappingTouchedConnection;
  /** Memberships of collections that come, go, or are left on a concept that is no longer in force. */
  readonly memberships: MembershipTouchedConnection;
  /** Concepts that it does not change itself, and that get or lose a relation. */
  readonly relations: RelationTouchedConnection;
  /** Registered uses of what it touches, of those that the caller may see: reviewers and stewards see all, others their own. */
  readonly uses: UseConnection;
};


/** What a proposal touches. */
export type ImpactConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  change?: InputMaybe<ReadonlyArray<TermChange>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a proposal touches. */
export type ImpactElsewhereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a proposal touches. */
export type ImpactLeftArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a proposal touches. */
export type ImpactMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a proposal touches. */
export type ImpactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a proposal touches. */
export type ImpactRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a proposal touches. */
export type ImpactUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An account together with the link by which someone chooses its password. */
export type Invited = {
  /** The account. */
  readonly account: Account;
  /** The link: told this once, good for one use within seven days. Its secret stands behind the #. */
  readonly link: Scalars['String']['output'];
};

/** A concept that is no longer in force, and to which others still point. */
export type LeftBehind = {
  /** What it is called; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** URIs of concepts in force below it. */
  readonly narrower: ReadonlyArray<Scalars['String']['output']>;
  /** URIs of concepts in force related to it. */
  readonly related: ReadonlyArray<Scalars['String']['output']>;
  /** Its URI. */
  readonly uri: Scalars['String']['output'];
};


/** A concept that is no longer in force, and to which others still point. */
export type LeftBehindLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of concepts. */
export type LeftBehindConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<LeftBehindEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<LeftBehind>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many concepts there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept on a page. */
export type LeftBehindEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: LeftBehind;
};

/** What a change asks of those who use the terms. */
export type Level =
  /** Something is new, and nothing is gone. */
  | 'ADDITIVE'
  /** Something they may rely on is retired or gone: they may have to act. */
  | 'BREAKING'
  /** Only texts and relations differ. */
  | 'EDITORIAL';

/** A concept or collection with a label that is like another. */
export type Likeness = {
  /** The concept as it is released; null where it is not, or is a collection. */
  readonly concept?: Maybe<Concept>;
  /** Its definitions, in the language asked where there are any. */
  readonly definitions: ReadonlyArray<Text>;
  /** How like they are. */
  readonly kind: LikenessKind;
  /** Its label that is like the one asked. */
  readonly label: Text;
  /** The proposal that adds it; null where it is in the vocabulary already. */
  readonly proposal?: Maybe<Proposal>;
  /** Whether it is no longer in force. */
  readonly retired: Scalars['Boolean']['output'];
  /** Its URI. */
  readonly uri: Scalars['String']['output'];
  /** The identifier of its vocabulary. */
  readonly vocabulary: Scalars['ID']['output'];
};

/** How like two labels are. */
export type LikenessKind =
  /** Other forms of the same words, or a typing mistake. */
  | 'NEAR'
  /** The same, but for capitals, accents, spaces and hyphens. */
  | 'SAME';

/** One entry of the log, which is only ever added to: written in the same transaction as what it tells, and chained to the entry before it. */
export type LogEntry = {
  /** What was done. */
  readonly action: Scalars['String']['output'];
  /** Who did it: the id of an account, or `cli:…` for the command line of the server. */
  readonly actor: Scalars['String']['output'];
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** SHA-256 over the JSON array of sequence, at, vocabulary (empty for none), actor, action, payload and previous. */
  readonly hash: Scalars['String']['output'];
  /** What was done to what, on which digests: JSON, to the letter as it was hashed. */
  readonly payload: Scalars['String']['output'];
  /** The hash of the entry before it; zeros for the first. */
  readonly previous: Scalars['String']['output'];
  /** Its number: 1, 2, 3 … without a gap. */
  readonly sequence: Scalars['Int']['output'];
  /** The vocabulary it was done in; null for none. */
  readonly vocabulary?: Maybe<Scalars['ID']['output']>;
};

/** A page of entries. */
export type LogEntryConnection = {
  /** This page, each entry with its cursor. */
  readonly edges: ReadonlyArray<LogEntryEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<LogEntry>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
};

/** One entry on a page. */
export type LogEntryEdge = {
  /** Where this entry lies: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LogEntry;
};

/** A mapping, or the end of one. */
export type MapInput = {
  /** How it is mapped. */
  readonly relation: MappingRelation;
  /** The URI of the concept elsewhere. */
  readonly target: Scalars['String']['input'];
  /** The URI of the concept. */
  readonly uri: Scalars['String']['input'];
};

/** A released concept of another vocabulary that is mapped to what a proposal touches. */
export type MappedElsewhere = {
  /** What it is called; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** The mapping, read from the concept there. */
  readonly relation: MappingRelation;
  /** The URI of what the proposal touches. */
  readonly target: Scalars['String']['output'];
  /** The URI of the concept there. */
  readonly uri: Scalars['String']['output'];
  /** The identifier of that vocabulary. */
  readonly vocabulary: Scalars['ID']['output'];
};


/** A released concept of another vocabulary that is mapped to what a proposal touches. */
export type MappedElsewhereLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of mappings. */
export type MappedElsewhereConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<MappedElsewhereEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<MappedElsewhere>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many mappings there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mapping on a page. */
export type MappedElsewhereEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The mapping. */
  readonly node: MappedElsewhere;
};

/** A mapping to another concept, here or in the outside world. */
export type Mapping = {
  /** The other concept, where one of our vocabularies describes it: of the release that was current at the same moment, where a version or date was asked; else of the newest. Null for concepts of others. */
  readonly concept?: Maybe<Concept>;
  /** Whether the other concept states it, and this one does not. */
  readonly inverse: Scalars['Boolean']['output'];
  /** The relation, read from this concept to the other: an inverse `broadMatch` is shown as `NARROW_MATCH`. */
  readonly relation: MappingRelation;
  /** The URI of the other concept. */
  readonly uri: Scalars['String']['output'];
};

/** A page of mappings. */
export type MappingConnection = {
  /** This page, each mapping with its cursor. */
  readonly edges: ReadonlyArray<MappingEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Mapping>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many mappings there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mapping on a page. */
export type MappingEdge = {
  /** Where this mapping lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The mapping. */
  readonly node: Mapping;
};

/** How a concept is mapped to another (SKOS). */
export type MappingRelation =
  /** The other is broader. */
  | 'BROAD_MATCH'
  /** Means nearly the same. */
  | 'CLOSE_MATCH'
  /** Means the same. */
  | 'EXACT_MATCH'
  /** The other is narrower. */
  | 'NARROW_MATCH'
  /** The other is related. */
  | 'RELATED_MATCH';

/** A mapping that comes, goes or is left. */
export type MappingTouched = {
  /** What happens to it. */
  readonly effect: Effect;
  /** What it is called; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** The mapping. */
  readonly relation: MappingRelation;
  /** The URI of the concept it is mapped to. */
  readonly target: Scalars['String']['output'];
  /** The URI of the concept. */
  readonly uri: Scalars['String']['output'];
};


/** A mapping that comes, goes or is left. */
export type MappingTouchedLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of mappings. */
export type MappingTouchedConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<MappingTouchedEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<MappingTouched>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many mappings there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mapping on a page. */
export type MappingTouchedEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The mapping. */
  readonly node: MappingTouched;
};

/** The text a search matched. */
export type Match = {
  /** Its language tag; empty where it has none. */
  readonly language: Scalars['String']['output'];
  /** What the text is to the concept, in SKOS names: `prefLabel`, `altLabel`, `notation` … */
  readonly property: Scalars['String']['output'];
  /** The text as it is written. */
  readonly value: Scalars['String']['output'];
};

/** A membership that comes, goes or is left. */
export type MembershipTouched = {
  /** The URI of the collection. */
  readonly collection: Scalars['String']['output'];
  /** What happens to it. */
  readonly effect: Effect;
  /** What the collection is called; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** The URI of the member. */
  readonly member: Scalars['String']['output'];
  /** What the member is called; null where it has no label. */
  readonly memberLabel?: Maybe<Text>;
};


/** A membership that comes, goes or is left. */
export type MembershipTouchedLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A membership that comes, goes or is left. */
export type MembershipTouchedMemberLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of memberships. */
export type MembershipTouchedConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<MembershipTouchedEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<MembershipTouched>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many memberships there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One membership on a page. */
export type MembershipTouchedEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: MembershipTouched;
};

/** A concept that goes into another. */
export type MergeInput = {
  /** The URI of the one that it goes into. */
  readonly into: Scalars['String']['input'];
  /** Why. */
  readonly reason: TextInput;
  /** The URI of the concept that goes. */
  readonly uri: Scalars['String']['input'];
};

/** Another place for a concept. */
export type MoveInput = {
  /** The concepts above it; none makes it a top concept. */
  readonly broader: ReadonlyArray<Scalars['String']['input']>;
  /** Its URI. */
  readonly uri: Scalars['String']['input'];
};

/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type Mutation = {
  /** Chooses name and password by a link, once, and signs in. Anyone who has the link may. Refuses LINK_UNUSABLE, WEAK_PASSWORD and BAD_ARGUMENT. */
  readonly acceptInvitation: Entered;
  /** Makes a proposal that has all it needs the next revision of the vocabulary. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, NOT_APPROVED (naming what is missing), CONFLICTS (the vocabulary has moved, so that what was approved is not what would be stored), RULE_BROKEN, INCOMPLETE (nothing of it is left), BAD_ARGUMENT, and for amendments what the mutations of these names refuse. */
  readonly acceptProposal: Proposal;
  /** Adds a new collection; its URI is made by the vocabulary's template. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, UNKNOWN_URI, WRONG_KIND, RETIRED_TARGET, CYCLE, BAD_TEXT, BAD_TERM and BAD_ARGUMENT. */
  readonly addCollection: Proposal;
  /** Says something about a proposal, an edit or a term; whoever follows it hears of it. In a public consultation everyone with an account may, and what is written since it opened is read by everyone; what was written before, and answers to that, only by those who may read drafts of the vocabulary. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, UNKNOWN_EDIT, UNKNOWN_VOCABULARY, UNKNOWN_URI, UNKNOWN_COMMENT, TOO_LARGE (too many mentions), BAD_ARGUMENT and KEY_REUSED. */
  readonly addComment: Comment;
  /** Adds a new concept; its URI is made by the vocabulary's template, never from the label. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, UNKNOWN_URI, WRONG_KIND, RETIRED_TARGET, BAD_TEXT, BAD_TERM and BAD_ARGUMENT. */
  readonly addConcept: Proposal;
  /** Approves the edits as they are: the approval falls when they change. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OWN_PROPOSAL, ALREADY_REVIEWED, CONFLICTS and BAD_ARGUMENT. */
  readonly approveProposal: Proposal;
  /** Changes what an account may do, or closes it; what is left out stays. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_ACCOUNT, STALE, LAST_ADMINISTRATOR, BAD_ARGUMENT and UNKNOWN_VOCABULARY. */
  readonly changeAccount: Account;
  /** Chooses another password; all other sessions of the account end. Refuses SIGN_IN_NEEDED, FORBIDDEN (the token lacks the scope `admin`), UNKNOWN_ACCOUNT, SIGN_IN_FAILED (the present password), TOO_MANY_ATTEMPTS, WEAK_PASSWORD and STALE. */
  readonly changePassword: Account;
  /** Makes a token for a program. Its secret is answered this once, and kept nowhere: so there is no idempotency key, and who lost the answer ends the token and makes another. Refuses SIGN_IN_NEEDED, FORBIDDEN (also for a scope that the caller's own token lacks), UNKNOWN_ACCOUNT and BAD_ARGUMENT. */
  readonly createToken: NewToken;
  /** Takes the text of a comment away; that it was there stays visible. Refuses SIGN_IN_NEEDED, FORBIDDEN (only its author), UNKNOWN_COMMENT, STALE and KEY_REUSED. */
  readonly deleteComment: Comment;
  /** Sets title, rationale and sources, as a whole; approvals are of the edits, and stay. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED and BAD_ARGUMENT. */
  readonly describeProposal: Proposal;
  /** Replaces the text of a comment; that it was another stays visible. Refuses SIGN_IN_NEEDED, FORBIDDEN (only its author), UNKNOWN_COMMENT, STALE, BAD_ARGUMENT and KEY_REUSED. */
  readonly editComment: Comment;
  /** Ends a use; that it was there stays on record. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_USE (none that the caller may change), STALE and KEY_REUSED. */
  readonly endUse: Use;
  /** Says of a release that it is superseded or withdrawn; a later flag takes the place of an earlier one. The release stays as it is. Refuses SIGN_IN_NEEDED, FORBIDDEN (stewards flag), UNKNOWN_VOCABULARY, UNKNOWN_VERSION, INCOMPLETE (no reason) and KEY_REUSED. */
  readonly flagRelease: ReleaseFlag;
  /** From now on what others do to a vocabulary, a proposal or a term comes into the caller's inbox; following twice is following once. Refuses SIGN_IN_NEEDED, FORBIDDEN (the token lacks the scope `write`), UNKNOWN_VOCABULARY, UNKNOWN_PROPOSAL, UNKNOWN_URI, BAD_ARGUMENT (not exactly one of the three) and KEY_REUSED. */
  readonly follow: Following;
  /** Makes an account, with a link by which its owner chooses a password; who has the link enters. Refuses SIGN_IN_NEEDED, FORBIDDEN (administrators invite), ACCOUNT_EXISTS (so a repeated call makes no second one), BAD_ARGUMENT and UNKNOWN_VOCABULARY. */
  readonly inviteAccount: Invited;
  /** Maps a concept to one elsewhere. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, SELF_RELATION, BAD_TERM and BAD_ARGUMENT (it is already). */
  readonly mapConcept: Proposal;
  /** Merges one concept into another: labels stay as alternatives, relations and mappings are carried over, and the other becomes its successor. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, ALREADY_RETIRED, RETIRED_SUCCESSOR, SELF_RELATION, CYCLE, BAD_TEXT and BAD_ARGUMENT. */
  readonly mergeConcepts: Proposal;
  /** Hangs a concept under others. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, RETIRED_TARGET, SELF_RELATION, CYCLE and BAD_ARGUMENT (it changes nothing). */
  readonly moveConcept: Proposal;
  /** Says that another release has been taken up. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_USE (none that the caller may change), UNKNOWN_VERSION, STALE and KEY_REUSED. */
  readonly moveUse: Use;
  /** Opens a public consultation, or sets other dates. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED and BAD_ARGUMENT. */
  readonly openConsultation: Proposal;
  /** Opens a draft against the head of a vocabulary; the caller follows it. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_VOCABULARY, BAD_ARGUMENT and KEY_REUSED. */
  readonly openProposal: Proposal;
  /** Adds the difference with a whole RDF file as one edit: what the file does not say goes. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, UNKNOWN_FORMAT, BAD_RDF, BAD_ENCODING, BAD_TERM, OUTSIDE_VOCABULARY and BAD_ARGUMENT. */
  readonly proposeFile: Proposal;
  /** Adds an edit that makes the vocabulary again what it was at a revision: history stays. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, UNKNOWN_VERSION and BAD_ARGUMENT. */
  readonly proposeRollback: Proposal;
  /** Publishes a revision as a release, for ever: it can be flagged, never altered. Readers have it at once. Refuses SIGN_IN_NEEDED, FORBIDDEN (stewards publish), UNKNOWN_VOCABULARY, UNKNOWN_VERSION (nothing new, or no such revision), STALE (telling what came since), VERSION_TAKEN, BAD_ARGUMENT (no version, or no later one), TOO_LARGE (the notes) and KEY_REUSED. */
  readonly publishRelease: Release;
  /** Marks the caller's inbox as read, up to and including an entry; one that was read stays read. Refuses SIGN_IN_NEEDED, FORBIDDEN (the token lacks the scope `write`) and KEY_REUSED. */
  readonly readInbox: ReadInbox;
  /** Brings the proposal up to the head of the vocabulary, merging place by place. What both sides have set differently becomes a conflict that holds both texts; approvals stay where nothing differs. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED. */
  readonly rebaseProposal: Proposal;
  /** Registers that an application uses a vocabulary, or some terms of it; the caller follows what is used, and so hears of what changes. Anyone who has signed in may. Refuses SIGN_IN_NEEDED, FORBIDDEN (the token lacks the scope `write`), UNKNOWN_VOCABULARY, UNKNOWN_VERSION, UNKNOWN_URI, BAD_ARGUMENT, TOO_LARGE (more than 10,000 terms) and KEY_REUSED. */
  readonly registerUse: Use;
  /** Shows a withdrawn term again. Refuses SIGN_IN_NEEDED, FORBIDDEN (stewards reinstate), UNKNOWN_URI (it is not withdrawn), INCOMPLETE (no reason) and KEY_REUSED. */
  readonly reinstateTerm: Tombstone;
  /** Turns a proposal down. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, INCOMPLETE (without a reason) and BAD_ARGUMENT. */
  readonly rejectProposal: Proposal;
  /** Relates two concepts. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, RETIRED_TARGET, SELF_RELATION and BAD_ARGUMENT (they are already). */
  readonly relateConcepts: Proposal;
  /** Takes an edit out. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, UNKNOWN_EDIT and EDIT_NEEDED (a later edit builds on it). */
  readonly removeEdit: Proposal;
  /** Makes a new link for an account, for who lost theirs or forgot the password; the link before it opens nothing any more. Refuses SIGN_IN_NEEDED, FORBIDDEN and UNKNOWN_ACCOUNT (none of that id, or closed). */
  readonly renewInvitation: Invited;
  /** Sends a proposal back to its author. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OWN_PROPOSAL, INCOMPLETE (without words) and BAD_ARGUMENT. */
  readonly requestChanges: Proposal;
  /** Marks a comment as dealt with, or as open again. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_COMMENT, STALE and KEY_REUSED. */
  readonly resolveComment: Comment;
  /** Settles one conflict; both texts and the choice stay on record. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, UNKNOWN_EDIT (there is no such conflict), BAD_TEXT, BAD_TERM and BAD_ARGUMENT. */
  readonly resolveConflict: Proposal;
  /** Puts a concept or collection out of force; its URI stays resolvable for ever. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, ALREADY_RETIRED, RETIRED_SUCCESSOR, SELF_RELATION, BAD_TEXT, BAD_TERM and BAD_ARGUMENT. */
  readonly retireConcept: Proposal;
  /** Changes fields of a collection: its labels, notes and whatever else is said of it. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, BAD_TEXT, BAD_TERM and BAD_ARGUMENT (also where it changes nothing). */
  readonly reviseCollection: Proposal;
  /** Changes fields of a concept. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, BAD_TEXT, BAD_TERM and BAD_ARGUMENT (also where it changes nothing). */
  readonly reviseConcept: Proposal;
  /** Changes fields of a concept scheme: its title, description, and whatever else is said of it. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, BAD_TEXT, BAD_TERM and BAD_ARGUMENT (also where it changes nothing). */
  readonly reviseScheme: Proposal;
  /** Ends a token; one that has ended stays so. Refuses SIGN_IN_NEEDED, FORBIDDEN and UNKNOWN_TOKEN (none of that id that the caller may end). */
  readonly revokeToken: Token;
  /** Sets the members of a collection, or their order. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, RETIRED_TARGET, CYCLE and BAD_ARGUMENT. */
  readonly setCollectionMembers: Proposal;
  /** Sets how a vocabulary decides, as a whole; it holds from then on for the proposals that are open too. Refuses SIGN_IN_NEEDED, FORBIDDEN (stewards set it), UNKNOWN_VOCABULARY, BAD_ARGUMENT, STALE and KEY_REUSED. */
  readonly setPolicy: Policy;
  /** Signs in with a password: answers a session, whose secret is sent as `Authorization: Bearer` from then on. Give the password as a variable, so that it is not part of the document. Anyone may. Refuses SIGN_IN_FAILED (never telling whether the account is there) and TOO_MANY_ATTEMPTS. */
  readonly signIn: Entered;
  /** Ends the session or token that this request was sent with. True where it ended one; false where nobody was signed in, so it may be repeated. Anyone may. */
  readonly signOut: Scalars['Boolean']['output'];
  /** Splits a concept into new ones, which become its successors. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, ALREADY_RETIRED, BAD_TEXT, BAD_TERM and BAD_ARGUMENT. */
  readonly splitConcept: Proposal;
  /** Puts a draft, or one that was sent back, before the reviewers, brought up to the head. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, INCOMPLETE (a title, a rationale, a source or an edit is missing), CONFLICTS and RULE_BROKEN (what the vocabulary would become is not SKOS: the rule is named). */
  readonly submitProposal: Proposal;
  /** Follows it no longer; what is not followed is not followed. Refuses SIGN_IN_NEEDED, FORBIDDEN (the token lacks the scope `write`), BAD_ARGUMENT (not exactly one of the three) and KEY_REUSED. */
  readonly unfollow: Following;
  /** Ends a mapping. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, SELF_RELATION and BAD_ARGUMENT (there is none). */
  readonly unmapConcept: Proposal;
  /** Ends the relation of two concepts. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED, OUTSIDE_VOCABULARY, UNKNOWN_URI, WRONG_KIND, SELF_RELATION and BAD_ARGUMENT (they are not related). */
  readonly unrelateConcepts: Proposal;
  /** Takes a proposal back; only its authors do. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_PROPOSAL, STALE (telling what happened since), WRONG_STATUS, KEY_REUSED and BAD_ARGUMENT. */
  readonly withdrawProposal: Proposal;
  /** Takes a term away from readers, in every version: for what the law forbids to show (what is outdated is retired). It applies in that vocabulary: another that describes the same URI keeps its own. Pages, documents, search, comparisons, feeds and exports leave it out, and so do proposals to those who may not read drafts; an export that leaves something out has the header `Withdrawn-Terms` in place of `Release-Digest`. Refuses SIGN_IN_NEEDED, FORBIDDEN (stewards withdraw), UNKNOWN_VOCABULARY, UNKNOWN_URI, INCOMPLETE (no reason), BAD_ARGUMENT and KEY_REUSED. */
  readonly withdrawTerm: Tombstone;
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationAcceptInvitationArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  secret: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationAcceptProposalArgs = {
  amendments?: ReadonlyArray<AmendmentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationAddCollectionArgs = {
  fields: FieldsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  members?: ReadonlyArray<Scalars['String']['input']>;
  ordered?: Scalars['Boolean']['input'];
  proposal: Scalars['ID']['input'];
  scheme: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationAddCommentArgs = {
  edit?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  mentions?: ReadonlyArray<Scalars['ID']['input']>;
  proposal?: InputMaybe<Scalars['ID']['input']>;
  replyTo?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  uri?: InputMaybe<Scalars['String']['input']>;
  vocabulary?: InputMaybe<Scalars['ID']['input']>;
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationAddConceptArgs = {
  broader?: ReadonlyArray<Scalars['String']['input']>;
  fields: FieldsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  scheme: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationApproveProposalArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
  text?: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationChangeAccountArgs = {
  account: Scalars['ID']['input'];
  administrator?: InputMaybe<Scalars['Boolean']['input']>;
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  organisation?: InputMaybe<Scalars['String']['input']>;
  rights?: InputMaybe<ReadonlyArray<RightInput>>;
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationCreateTokenArgs = {
  account?: InputMaybe<Scalars['ID']['input']>;
  expires: Scalars['DateTime']['input'];
  name: Scalars['String']['input'];
  scopes: ReadonlyArray<Scope>;
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationDeleteCommentArgs = {
  comment: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationDescribeProposalArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  rationale: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
  sources: ReadonlyArray<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationEditCommentArgs = {
  comment: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  seen: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationEndUseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  seen: Scalars['Int']['input'];
  use: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationFlagReleaseArgs = {
  flag: ReleaseFlagKind;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  release: Scalars['String']['input'];
  vocabulary: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationFollowArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal?: InputMaybe<Scalars['ID']['input']>;
  uri?: InputMaybe<Scalars['String']['input']>;
  vocabulary?: InputMaybe<Scalars['ID']['input']>;
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationInviteAccountArgs = {
  administrator?: Scalars['Boolean']['input'];
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organisation?: Scalars['String']['input'];
  rights?: ReadonlyArray<RightInput>;
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationMapConceptArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  relation: MappingRelation;
  seen: Scalars['Int']['input'];
  target: Scalars['String']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationMergeConceptsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  into: Scalars['String']['input'];
  proposal: Scalars['ID']['input'];
  reason: TextInput;
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationMoveConceptArgs = {
  broader: ReadonlyArray<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationMoveUseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  release: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
  use: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationOpenConsultationArgs = {
  closes: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opens: Scalars['String']['input'];
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationOpenProposalArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rationale?: Scalars['String']['input'];
  sources?: ReadonlyArray<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  vocabulary: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationProposeFileArgs = {
  content: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationProposeRollbackArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationPublishReleaseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  seen: Scalars['Int']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
  vocabulary: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationReadInboxArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  upTo: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRebaseProposalArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRegisterUseArgs = {
  contact?: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  release: Scalars['String']['input'];
  uris?: ReadonlyArray<Scalars['String']['input']>;
  vocabulary: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationReinstateTermArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  uri: Scalars['String']['input'];
  vocabulary: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRejectProposalArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRelateConceptsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  related: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRemoveEditArgs = {
  edit: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRenewInvitationArgs = {
  account: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRequestChangesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationResolveCommentArgs = {
  comment: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  resolved?: Scalars['Boolean']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationResolveConflictArgs = {
  choice: ConflictChoice;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
  slot: Scalars['String']['input'];
  uri: Scalars['String']['input'];
  value?: InputMaybe<ReadonlyArray<TermInput>>;
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRetireConceptArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  reason: TextInput;
  seen: Scalars['Int']['input'];
  successors?: ReadonlyArray<Scalars['String']['input']>;
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationReviseCollectionArgs = {
  fields: FieldsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationReviseConceptArgs = {
  fields: FieldsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationReviseSchemeArgs = {
  fields: FieldsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationRevokeTokenArgs = {
  token: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationSetCollectionMembersArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  members: ReadonlyArray<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationSetPolicyArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  policy: PolicyInput;
  seen: Scalars['Int']['input'];
  vocabulary: Scalars['ID']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationSplitConceptArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  parts: ReadonlyArray<FieldsInput>;
  proposal: Scalars['ID']['input'];
  reason: TextInput;
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationSubmitProposalArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationUnfollowArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal?: InputMaybe<Scalars['ID']['input']>;
  uri?: InputMaybe<Scalars['String']['input']>;
  vocabulary?: InputMaybe<Scalars['ID']['input']>;
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationUnmapConceptArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  relation: MappingRelation;
  seen: Scalars['Int']['input'];
  target: Scalars['String']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationUnrelateConceptsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  related: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
  uri: Scalars['String']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationWithdrawProposalArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposal: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
  seen: Scalars['Int']['input'];
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationWithdrawTermArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  replacedBy?: ReadonlyArray<Scalars['String']['input']>;
  uri: Scalars['String']['input'];
  vocabulary: Scalars['ID']['input'];
};

/** A token together with its secret. */
export type NewToken = {
  /** The secret: told this once. Send it as `Authorization: Bearer bgk_…`. */
  readonly secret: Scalars['String']['output'];
  /** The token. */
  readonly token: Token;
};

/** What someone else did to what the caller follows, or to the caller's own account. */
export type Notification = {
  /** What was done, as the log names it: `submit-proposal`, `release` … */
  readonly action: Scalars['String']['output'];
  /** Who did it. */
  readonly actor: Account;
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** The proposal it is about, as it is now; null for none. */
  readonly proposal?: Maybe<Proposal>;
  /** Whether the caller has read it. */
  readonly read: Scalars['Boolean']['output'];
  /** The number of the release it is about; null for none. */
  readonly release?: Maybe<Scalars['String']['output']>;
  /** The number of its entry in the log: give the newest one as `upTo` when they are read. */
  readonly sequence: Scalars['Int']['output'];
  /** What it was done to, of what the caller follows: `vocabulary:ID`, `proposal:ID` or URIs. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** What was done, in a sentence. */
  readonly summary: Scalars['String']['output'];
  /** The vocabulary it was done in; null for none. */
  readonly vocabulary?: Maybe<Scalars['ID']['output']>;
};


/** What someone else did to what the caller follows, or to the caller's own account. */
export type NotificationSummaryArgs = {
  language?: SentenceLanguage;
};

/** A page of notifications. */
export type NotificationConnection = {
  /** This page, each notification with its cursor. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many the caller has not read; at most 1,000 are counted. */
  readonly unreadCount: Scalars['Int']['output'];
};

/** One notification on a page. */
export type NotificationEdge = {
  /** Where this notification lies: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node: Notification;
};

/** Where a page lies in its list (Relay). */
export type PageInfo = {
  /** The cursor of the last item of this page: give it as `after` for the next one; null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether any came before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page; null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A way down from the top of a hierarchy to a concept. */
export type Path = {
  /** The concepts on the path, from the top to right above the concept itself. */
  readonly concepts: ConceptConnection;
  /** How many concepts the path has, the concept itself not counted. */
  readonly length: Scalars['Int']['output'];
};


/** A way down from the top of a hierarchy to a concept. */
export type PathConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of paths. */
export type PathConnection = {
  /** This page, each path with its cursor. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Path>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many paths there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One path on a page. */
export type PathEdge = {
  /** Where this path lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: Path;
};

/** Something that the caller may do. */
export type Permission = {
  /** What may be done. */
  readonly action: Action;
  /** With whose things; for what nobody makes, such as a release, it says `ANY`. */
  readonly reach: Reach;
};

/** How a vocabulary decides; its stewards set it. */
export type Policy = {
  /** How many people must approve a change: at least one, and no author of it. */
  readonly approvals: Scalars['Int']['output'];
  /** How many days a public consultation must have been open; 0 where none is needed. */
  readonly consultationDays: Scalars['Int']['output'];
  /** Namespaces that are the vocabulary's own, besides that of the template. */
  readonly namespaces: ReadonlyArray<Scalars['String']['output']>;
  /** OVO codes of organisations of which someone must approve. */
  readonly signOff: ReadonlyArray<Scalars['String']['output']>;
  /** After how many days since submission an organisation that said nothing consents; null where silence says nothing. */
  readonly silenceDays?: Maybe<Scalars['Int']['output']>;
  /** Where new terms live: `{kind}` becomes `concept` or `collection`, `{ref}` the part that is minted. */
  readonly uriTemplate: Scalars['String']['output'];
  /** How often it has been set; 0 where it never was and holds by default. Given back as `seen` when it is set. */
  readonly version: Scalars['Int']['output'];
};

/** How a vocabulary shall decide, as a whole. */
export type PolicyInput = {
  /** How many people must approve a change: 1 to 20. */
  readonly approvals: Scalars['Int']['input'];
  /** How many days a public consultation must have been open: 0 to 365. */
  readonly consultationDays: Scalars['Int']['input'];
  /** Namespaces that are the vocabulary's own: at most 20 http(s) URIs that end in `/` or `#`. */
  readonly namespaces: ReadonlyArray<Scalars['String']['input']>;
  /** OVO codes of organisations of which someone must approve: at most 20. */
  readonly signOff: ReadonlyArray<Scalars['String']['input']>;
  /** After how many days silence is consent: 1 to 365; null where it says nothing. */
  readonly silenceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Where new terms live: an ASCII http(s) URI that ends in `{ref}`. */
  readonly uriTemplate: Scalars['String']['input'];
};

/** A prefix and the namespace it stands for. */
export type Prefix = {
  /** The namespace, as a URI. */
  readonly namespace: Scalars['String']['output'];
  /** The prefix, such as `skos`. */
  readonly prefix: Scalars['String']['output'];
};

/** Any other property, with all its values. */
export type PropertyInput = {
  /** The property, as a URI. */
  readonly property: Scalars['String']['input'];
  /** All its values; none empties it. */
  readonly values: ReadonlyArray<TermInput>;
};

/** A change to one vocabulary, from first draft to release. Drafts are seen by editors of the vocabulary only; the public sees a proposal from its consultation on, and what is accepted. */
export type Proposal = {
  /** The concepts that it adds, each with those that may be meant by it already. */
  readonly addedConcepts: AddedConceptConnection;
  /** What a steward changed while accepting it; the edits stay as they were approved. */
  readonly amendments: ProposalEditConnection;
  /** Who opened it. */
  readonly author: Account;
  /** The revision of the vocabulary that its edits start from. */
  readonly base: Scalars['Int']['output'];
  /** What was said about it and its edits, oldest first; deleted comments leave a trace. */
  readonly comments: CommentConnection;
  /** What someone else has meanwhile set differently; each is settled with `resolveConflict`. */
  readonly conflicts: ConflictConnection;
  /** The window in which the public may comment; null where there is none. */
  readonly consultation?: Maybe<ConsultationWindow>;
  /** How it ended; null where it has not. */
  readonly decision?: Maybe<ProposalDecision>;
  /** What approvals are bound to: SHA-256 over what the edits change, however they came to it. */
  readonly digest: Scalars['String']['output'];
  /** What is proposed, in the order in which it was. */
  readonly edits: ProposalEditConnection;
  /** What the rules find that was not there before: on what the vocabulary would become upon its head; where it is accepted, on what it became. Violations of SKOS block submission. */
  readonly findings: ProposalFindingConnection;
  /** The newest revision of the vocabulary: where it is beyond `base`, others have changed the vocabulary meanwhile. */
  readonly head: Scalars['Int']['output'];
  /** Every step, oldest first. */
  readonly history: ProposalStepConnection;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** What it touches. */
  readonly impact: Impact;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The organisation of its author when it was opened; empty for none. */
  readonly organisation: Scalars['String']['output'];
  /** Why it is made. */
  readonly rationale: Scalars['String']['output'];
  /** The number of the release that has it; null where none has. */
  readonly release?: Maybe<Scalars['String']['output']>;
  /** What reviewers said, oldest first. */
  readonly reviews: ReadonlyArray<ProposalReview>;
  /** What it rests on: IRIs or titles. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What it has, and what it lacks before it can be accepted. */
  readonly standing: Standing;
  /** Where it is on its way, as of now. */
  readonly status: ProposalStatus;
  /** When it was submitted last; null where it never was. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Goes up with each step: a mutation gives back, as `seen`, the one it was made from. */
  readonly version: Scalars['Int']['output'];
  /** What the caller may do with it right now. */
  readonly viewerMay: ReadonlyArray<ProposalAction>;
  /** The identifier of the vocabulary. */
  readonly vocabulary: Scalars['ID']['output'];
};


/** A change to one vocabulary, from first draft to release. Drafts are seen by editors of the vocabulary only; the public sees a proposal from its consultation on, and what is accepted. */
export type ProposalAddedConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change to one vocabulary, from first draft to release. Drafts are seen by editors of the vocabulary only; the public sees a proposal from its consultation on, and what is accepted. */
export type ProposalAmendmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change to one vocabulary, from first draft to release. Drafts are seen by editors of the vocabulary only; the public sees a proposal from its consultation on, and what is accepted. */
export type ProposalCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change to one vocabulary, from first draft to release. Drafts are seen by editors of the vocabulary only; the public sees a proposal from its consultation on, and what is accepted. */
export type ProposalConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change to one vocabulary, from first draft to release. Drafts are seen by editors of the vocabulary only; the public sees a proposal from its consultation on, and what is accepted. */
export type ProposalEditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A change to one vocabulary, from first draft to release. Drafts are seen by editors of the vocabulary only; the public sees a proposal from its consultation on, and what is accepted. */
export type ProposalFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  severity?: InputMaybe<ReadonlyArray<FindingSeverity>>;
};


/** A change to one vocabulary, from first draft to release. Drafts are seen by editors of the vocabulary only; the public sees a proposal from its consultation on, and what is accepted. */
export type ProposalHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the caller may do with a proposal right now, named by the mutations that do it. */
export type ProposalAction =
  /** `acceptProposal`: nothing is missing, and what was approved fits on the head as it is. */
  | 'ACCEPT'
  /** `approveProposal`: the caller has not approved this very text, and is no author of it. */
  | 'APPROVE'
  /** `addComment`. */
  | 'COMMENT'
  /** `describeProposal`. */
  | 'DESCRIBE'
  /** `addConcept`, `reviseConcept` and all other mutations that add an edit; `removeEdit`. */
  | 'EDIT'
  /** `openConsultation`. */
  | 'OPEN_CONSULTATION'
  /** `rebaseProposal`. */
  | 'REBASE'
  /** `rejectProposal`. */
  | 'REJECT'
  /** `requestChanges`. */
  | 'REQUEST_CHANGES'
  /** `resolveConflict`: there is a conflict. */
  | 'RESOLVE_CONFLICT'
  /** `submitProposal`: it is complete, and has no conflict. Whether it breaks a rule, `findings` tells. */
  | 'SUBMIT'
  /** `withdrawProposal`. */
  | 'WITHDRAW';

/** A page of proposals. */
export type ProposalConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many proposals there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How a proposal ended. */
export type ProposalDecision = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Account;
  /** Why; may be empty for what is accepted or withdrawn. */
  readonly reason: Scalars['String']['output'];
  /** The revision that it became; null where it was not accepted. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
};

/** One proposal on a page. */
export type ProposalEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: Proposal;
};

/** One edit of a proposal. */
export type ProposalEdit = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly by: Account;
  /** What it sets: one change for each property, language or value. None where a rebase left nothing of it. */
  readonly changes: EditChangeConnection;
  /** How many comments there are on it. */
  readonly commentCount: Scalars['Int']['output'];
  /** Its identifier, within the proposal. */
  readonly id: Scalars['ID']['output'];
  /** What it asks. */
  readonly kind: EditKind;
  /** Why, where the edit says so itself: a retirement, a merge or a split does. */
  readonly reason?: Maybe<Text>;
  /** Where it settled a conflict: both texts and what was chosen; null for other edits. */
  readonly settlement?: Maybe<Settlement>;
  /** What it asks, in one line. */
  readonly summary: Scalars['String']['output'];
};


/** One edit of a proposal. */
export type ProposalEditChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One edit of a proposal. */
export type ProposalEditSummaryArgs = {
  language?: SentenceLanguage;
};

/** A page of edits. */
export type ProposalEditConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<ProposalEditEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<ProposalEdit>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many edits there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One edit on a page. */
export type ProposalEditEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The edit. */
  readonly node: ProposalEdit;
};

/** What a rule finds that was not there before. */
export type ProposalFinding = {
  /** What it is called; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly remedy: Scalars['String']['output'];
  /** The rule, such as `skos-s13`. */
  readonly rule: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: FindingSeverity;
  /** The URI of the resource. */
  readonly uri: Scalars['String']['output'];
  /** The value it is about; null for none. */
  readonly value?: Maybe<Term>;
};


/** What a rule finds that was not there before. */
export type ProposalFindingLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What a rule finds that was not there before. */
export type ProposalFindingMessageArgs = {
  language?: SentenceLanguage;
};


/** What a rule finds that was not there before. */
export type ProposalFindingRemedyArgs = {
  language?: SentenceLanguage;
};

/** A page of findings. */
export type ProposalFindingConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<ProposalFindingEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<ProposalFinding>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many findings there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One finding on a page. */
export type ProposalFindingEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: ProposalFinding;
};

/** What a reviewer said of a proposal. */
export type ProposalReview = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly by: Account;
  /** What was reviewed: see `digest` of the proposal. */
  readonly digest: Scalars['String']['output'];
  /** The organisation of the reviewer at that moment; empty for none. */
  readonly organisation: Scalars['String']['output'];
  /** Whether it counts: an approval falls when the edits change, when its reviewer speaks again, or becomes an author. */
  readonly stands: Scalars['Boolean']['output'];
  /** In words; may be empty. */
  readonly text: Scalars['String']['output'];
  /** What was said. */
  readonly verdict: Verdict;
};

/** Where a proposal is on its way, as of now: days pass, and silence may have become consent. */
export type ProposalStatus =
  /** A revision of the vocabulary, not released yet. */
  | 'ACCEPTED'
  /** Submitted, and nothing is missing: a steward may accept it. */
  | 'APPROVED'
  /** Sent back by a reviewer. */
  | 'CHANGES_REQUESTED'
  /** Being written; only editors of the vocabulary see it. */
  | 'DRAFT'
  /** Turned down, with a reason. */
  | 'REJECTED'
  /** In a release. */
  | 'RELEASED'
  /** Before the reviewers. */
  | 'SUBMITTED'
  /** Taken back by its author. */
  | 'WITHDRAWN';

/** One step in the story of a proposal. */
export type ProposalStep = {
  /** Which step, such as `submit`. */
  readonly action: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who took it. */
  readonly by: Account;
  /** A reason, or the words of a review; null where there are none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A page of steps. */
export type ProposalStepConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<ProposalStepEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<ProposalStep>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many steps there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One step on a page. */
export type ProposalStepEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The step. */
  readonly node: ProposalStep;
};

/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type Query = {
  /** All accounts, newest first. Refuses SIGN_IN_NEEDED and FORBIDDEN: administrators read them. */
  readonly accounts: AccountConnection;
  /** One collection; null where the URI, or the release asked for, holds no such collection. Refuses UNKNOWN_VERSION. */
  readonly collection?: Maybe<Collection>;
  /** What was said about a term, oldest first; only editors of the vocabulary see it, to others it is empty. */
  readonly comments: CommentConnection;
  /** What changed between two releases of a vocabulary. Refuses UNKNOWN_VOCABULARY and UNKNOWN_VERSION. */
  readonly compare?: Maybe<Comparison>;
  /** One concept; null where the URI, or the release asked for, holds no such concept. Refuses UNKNOWN_VERSION. */
  readonly concept?: Maybe<Concept>;
  /** Many concepts at once, in the order asked; null where a URI is unknown. Refuses BAD_ARGUMENT for more than 1,000. */
  readonly concepts: ReadonlyArray<Maybe<Concept>>;
  /** Concepts and collections that may be meant by a label already, or are called the same by accident: of the newest releases, of open proposals that the caller may see, and for editors of a vocabulary what it has accepted and not released. At most 20, the same label first. Refuses UNKNOWN_VOCABULARY, UNKNOWN_PROPOSAL and UNKNOWN_LANGUAGE. */
  readonly duplicates: ReadonlyArray<Likeness>;
  /** A vocabulary as it is governed now, also where nothing of it is released yet; null where there is none, or none that the caller may know of: what was never released is known to those with a right in it, and to administrators. */
  readonly governed?: Maybe<GovernedVocabulary>;
  /** The log, newest entry first. Refuses SIGN_IN_NEEDED and FORBIDDEN: stewards read that of their vocabulary, administrators the whole. `begrippenkader verify` holds it, and every row it tells of, against its hashes. */
  readonly log: LogEntryConnection;
  /** One proposal; null where there is none, or none that the caller may see. */
  readonly proposal?: Maybe<Proposal>;
  /** The proposals that the caller may see, newest first. */
  readonly proposals: ProposalConnection;
  /** Finds concepts by their labels, notations and notes, best match first. Refuses UNKNOWN_VOCABULARY, UNKNOWN_LANGUAGE and BAD_ARGUMENT. */
  readonly search: SearchConnection;
  /** Completes what is being typed: the concepts with a label that starts with it, best first. */
  readonly suggest: ReadonlyArray<SearchHit>;
  /** What is left of a term that was withdrawn by law; null where it was not, or where another vocabulary describes it still. */
  readonly tombstone?: Maybe<Tombstone>;
  /** Who asks, and what they may do. A request says who asks with `Authorization: Bearer bgk_…` (an API token, or the secret that `signIn` answers), or with the cookie of a browser that has signed in at `/account`; a secret that holds no longer is answered with 401. */
  readonly viewer: Viewer;
  /** All released vocabularies, oldest first, each in its newest release. */
  readonly vocabularies: VocabularyConnection;
  /** One vocabulary. Refuses UNKNOWN_VOCABULARY and UNKNOWN_VERSION. */
  readonly vocabulary?: Maybe<Vocabulary>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AccountStatus>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryCollectionArgs = {
  at?: InputMaybe<Scalars['String']['input']>;
  uri: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  uri: Scalars['String']['input'];
  vocabulary: Scalars['ID']['input'];
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryCompareArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  vocabulary: Scalars['ID']['input'];
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryConceptArgs = {
  at?: InputMaybe<Scalars['String']['input']>;
  uri: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryConceptsArgs = {
  at?: InputMaybe<Scalars['String']['input']>;
  uris: ReadonlyArray<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryDuplicatesArgs = {
  label: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  proposal?: InputMaybe<Scalars['ID']['input']>;
  vocabularies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryGovernedArgs = {
  vocabulary: Scalars['ID']['input'];
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryLogArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  vocabulary?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisation?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<ProposalStatus>>;
  vocabulary?: InputMaybe<Scalars['ID']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  query: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
  vocabularies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QuerySuggestArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
  vocabularies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryTombstoneArgs = {
  uri: Scalars['String']['input'];
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryVocabulariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryVocabularyArgs = {
  at?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};

/** With whose things something may be done. */
export type Reach =
  /** With those of anyone. */
  | 'ANY'
  /** With those others made. */
  | 'OTHERS'
  /** With those one made oneself. */
  | 'OWN';

/** How far an inbox has been read. */
export type ReadInbox = {
  /** The `sequence` of the newest entry that is read; 0 for none. */
  readonly readTo: Scalars['Int']['output'];
};

/** Two concepts that are related, or no longer. */
export type RelateInput = {
  /** The URI of the other. */
  readonly related: Scalars['String']['input'];
  /** The URI of the one. */
  readonly uri: Scalars['String']['input'];
};

/** How one concept lies to another. */
export type RelationKind =
  /** The other is above it. */
  | 'BROADER'
  /** The other is below it. */
  | 'NARROWER'
  /** The other is related to it. */
  | 'RELATED';

/** A relation that comes or goes at a concept that is not changed itself. */
export type RelationTouched = {
  /** Whether it comes or goes. */
  readonly effect: Effect;
  /** What it is called; null where it has no label. */
  readonly label?: Maybe<Text>;
  /** The URI of the concept at the other end. */
  readonly other: Scalars['String']['output'];
  /** What that one is called; null where it has no label. */
  readonly otherLabel?: Maybe<Text>;
  /** The relation, read from it. */
  readonly relation: RelationKind;
  /** The URI of that concept. */
  readonly uri: Scalars['String']['output'];
};


/** A relation that comes or goes at a concept that is not changed itself. */
export type RelationTouchedLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A relation that comes or goes at a concept that is not changed itself. */
export type RelationTouchedOtherLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of relations. */
export type RelationTouchedConnection = {
  /** This page, each with its cursor. */
  readonly edges: ReadonlyArray<RelationTouchedEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<RelationTouched>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many relations there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation on a page. */
export type RelationTouchedEdge = {
  /** Where it lies in the list: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: RelationTouched;
};

/** A release: a revision with a number, for ever the same. */
export type Release = {
  /** When it was published. */
  readonly at: Scalars['DateTime']['output'];
  /** The digest anyone can compute again from the exported RDF: `sha256-…` over the canonical N-Quads. */
  readonly digest: Scalars['String']['output'];
  /** What was said of it afterwards; null where nothing was. */
  readonly flag?: Maybe<ReleaseFlag>;
  /** What its publisher said of it; may be empty. */
  readonly notes: Scalars['String']['output'];
  /** The revision it names: accepted changes are counted 1, 2, 3 … */
  readonly revision: Scalars['Int']['output'];
  /** How many RDF statements it holds. */
  readonly statements: Scalars['Int']['output'];
  /** Its number, such as `2.1.0`. */
  readonly version: Scalars['String']['output'];
};

/** A page of releases. */
export type ReleaseConnection = {
  /** This page, each release with its cursor. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Release>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many releases there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What the release of a revision would be. Nothing of it is kept: `publishRelease` works it out anew. */
export type ReleaseDraft = {
  /** What changed since the newest release, by URI. */
  readonly changes: DraftChangeConnection;
  /** How much changed. */
  readonly counts: ChangeCounts;
  /** What rules find in it that they did not find in the newest release; violations first, at most 100. */
  readonly findings: ReadonlyArray<DraftFinding>;
  /** What it asks of those who use the terms. */
  readonly level: Level;
  /** Notes drafted from the accepted proposals and what changed, in Dutch, in Markdown: to be edited by hand. */
  readonly notes: Scalars['String']['output'];
  /** The number of the newest release; null where this is the first. */
  readonly previous?: Maybe<Scalars['String']['output']>;
  /** The accepted proposals it would bring, in the order in which they were accepted. */
  readonly proposals: ProposalConnection;
  /** The revision. */
  readonly revision: Scalars['Int']['output'];
  /** The suggested number: higher in its first place where something is retired or gone, in its second where something is new, else in its third. */
  readonly version: Scalars['String']['output'];
  /** Why that number. */
  readonly why: Scalars['String']['output'];
};


/** What the release of a revision would be. Nothing of it is kept: `publishRelease` works it out anew. */
export type ReleaseDraftChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the release of a revision would be. Nothing of it is kept: `publishRelease` works it out anew. */
export type ReleaseDraftFindingsArgs = {
  language?: SentenceLanguage;
};


/** What the release of a revision would be. Nothing of it is kept: `publishRelease` works it out anew. */
export type ReleaseDraftProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the release of a revision would be. Nothing of it is kept: `publishRelease` works it out anew. */
export type ReleaseDraftWhyArgs = {
  language?: SentenceLanguage;
};

/** One release on a page. */
export type ReleaseEdge = {
  /** Where this release lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The release. */
  readonly node: Release;
};

/** A warning about a release, which itself never changes. */
export type ReleaseFlag = {
  /** When it was said. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly by: Account;
  /** What it says. */
  readonly flag: ReleaseFlagKind;
  /** Why: what users of the release should know. */
  readonly reason: Scalars['String']['output'];
};

/** What is said of a release afterwards. */
export type ReleaseFlagKind =
  /** Another one is to be used instead. */
  | 'SUPERSEDED'
  /** It should not have been published; it stays readable. */
  | 'WITHDRAWN';

/** Whatever has a URI and statements about it. */
export type Resource = {
  /** What it is, by its `rdf:type`. */
  readonly kind: ResourceKind;
  /** The preferred label in the first language that has one; null where there is none at all. */
  readonly prefLabel?: Maybe<Text>;
  /** The release it was read from. */
  readonly release: Release;
  /** Every RDF statement made about it, nested blank nodes and named graphs included: nothing is hidden. */
  readonly statements: StatementConnection;
  /** Every `rdf:type` stated, as URIs. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The URI that identifies it, for ever. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary that describes it, in the same version. */
  readonly vocabulary: Vocabulary;
};


/** Whatever has a URI and statements about it. */
export type ResourcePrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Whatever has a URI and statements about it. */
export type ResourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of resources. */
export type ResourceConnection = {
  /** This page, each resource with its cursor. */
  readonly edges: ReadonlyArray<ResourceEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Resource>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many resources there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One resource on a page. */
export type ResourceEdge = {
  /** Where this resource lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: Resource;
};

/** What a resource is, by its `rdf:type`. */
export type ResourceKind =
  /** A group of concepts: `skos:Collection` or `skos:OrderedCollection`. */
  | 'COLLECTION'
  /** A term with its meaning: `skos:Concept`, or a class the vocabulary declares below it. */
  | 'CONCEPT'
  /** A label described by itself: `skosxl:Label`. */
  | 'LABEL'
  /** Anything else that the vocabulary describes. */
  | 'OTHER'
  /** A concept scheme: `skos:ConceptScheme`. */
  | 'SCHEME';

/** A concept or collection that goes out of force. */
export type RetireInput = {
  /** Why. */
  readonly reason: TextInput;
  /** What takes its place, in force; none where nothing does. */
  readonly successors?: ReadonlyArray<Scalars['String']['input']>;
  /** Its URI. */
  readonly uri: Scalars['String']['input'];
};

/** Other fields of a concept, collection or scheme. */
export type ReviseInput = {
  /** The fields that change. */
  readonly fields: FieldsInput;
  /** Its URI. */
  readonly uri: Scalars['String']['input'];
};

/** What an account may do in one vocabulary. */
export type Right = {
  /** For a translator, the only languages whose texts may be proposed; empty for other roles. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** What it may do there. */
  readonly role: Role;
  /** The identifier of the vocabulary. */
  readonly vocabulary: Scalars['ID']['output'];
};

/** What an account shall be able to do in one vocabulary. */
export type RightInput = {
  /** For a translator, the languages to write in; empty for other roles. */
  readonly languages?: ReadonlyArray<Scalars['String']['input']>;
  /** What it may do there. */
  readonly role: Role;
  /** The identifier of the vocabulary. */
  readonly vocabulary: Scalars['ID']['input'];
};

/** What an account may do in one vocabulary; a steward may do what a reviewer may, a reviewer what a contributor may. */
export type Role =
  /** Proposes changes. */
  | 'CONTRIBUTOR'
  /** Reviews what others propose. */
  | 'REVIEWER'
  /** Decides, publishes and sets the policy. */
  | 'STEWARD'
  /** Proposes texts in languages of their own. */
  | 'TRANSLATOR';

/** What a token may be used for, at most. */
export type Scope =
  /** Everything else: deciding, publishing, accounts and tokens. */
  | 'ADMIN'
  /** Reading what is not public: drafts, uses, the log. */
  | 'READ'
  /** Proposing, reviewing, following. */
  | 'WRITE';

/** A page of hits. */
export type SearchConnection = {
  /** This page, each hit with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Whether nothing matches all words of the query: these match as many of them as anything does. */
  readonly partial: Scalars['Boolean']['output'];
  /** How many hits there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hit on a page. */
export type SearchEdge = {
  /** Where this hit lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** What a search found. */
export type SearchHit = {
  /** The collection; null where something else was found. */
  readonly collection?: Maybe<Collection>;
  /** The concept; null where something else was found. */
  readonly concept?: Maybe<Concept>;
  /** What it is. */
  readonly kind: ResourceKind;
  /** The text that matched. */
  readonly matched: Match;
  /** How the text matched. */
  readonly reason: SearchReason;
  /** How well it matches, from 0 to 1: for comparing the hits of one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The URI of what was found. */
  readonly uri: Scalars['String']['output'];
};

/** What can be searched for. */
export type SearchKind =
  /** Collections. */
  | 'COLLECTION'
  /** Concepts. */
  | 'CONCEPT'
  /** Concept schemes. */
  | 'SCHEME';

/** How a text matched, best first. */
export type SearchReason =
  /** Parts of compound words, or the beginning of a word. */
  | 'COMPOUND'
  /** Words of a definition or a note. */
  | 'DEFINITION'
  /** A label or notation is what was asked. */
  | 'EXACT'
  /** With a typing mistake. */
  | 'FUZZY'
  /** A label begins with it. */
  | 'PREFIX'
  /** So after reducing both to stems: `gegeven` finds `gegevens`. */
  | 'STEM'
  /** Its words are words of a label; in a suggestion the last one is begun. */
  | 'WORD';

/** The languages in which this server speaks. */
export type SentenceLanguage =
  /** English. */
  | 'EN'
  /** Dutch. */
  | 'NL';

/** Other members of a collection. */
export type SetMembersInput = {
  /** The URIs of all its members, in order where it is ordered. */
  readonly members: ReadonlyArray<Scalars['String']['input']>;
  /** Its URI. */
  readonly uri: Scalars['String']['input'];
};

/** How a conflict was settled. Both texts stay on record. */
export type Settlement = {
  /** Whose was chosen. */
  readonly choice: ConflictChoice;
  /** What the proposal had. */
  readonly mine: ReadonlyArray<Term>;
  /** The place: see `Conflict.slot`. */
  readonly slot: Scalars['String']['output'];
  /** What the vocabulary had. */
  readonly theirs: ReadonlyArray<Term>;
  /** The URI of the resource. */
  readonly uri: Scalars['String']['output'];
  /** What was chosen. */
  readonly value: ReadonlyArray<Term>;
};

/** An organisation of which someone must approve. */
export type SignOff = {
  /** Its OVO code. */
  readonly organisation: Scalars['String']['output'];
  /** Whether it has. */
  readonly state: SignOffState;
};

/** Whether an organisation has signed off. */
export type SignOffState =
  /** Someone of it has approved. */
  | 'SIGNED'
  /** It has said nothing for as long as counts as consent. */
  | 'SILENT'
  /** It has not yet. */
  | 'WAITING';

/** Where a concept comes from (`dct:source`). */
export type Source = {
  /** The title of the source, or the text that names it; null where the vocabulary has only its URI. */
  readonly title?: Maybe<Text>;
  /** The URI of the source; null where it is named by text only. */
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** Where a concept comes from (`dct:source`). */
export type SourceTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A concept that becomes several. */
export type SplitInput = {
  /** The new concepts, by their fields: at least two. */
  readonly parts: ReadonlyArray<FieldsInput>;
  /** Why. */
  readonly reason: TextInput;
  /** The URI of the concept that goes. */
  readonly uri: Scalars['String']['input'];
};

/** What a proposal has, and what it lacks before it can be accepted. */
export type Standing = {
  /** How many approvals count. */
  readonly approvals: Scalars['Int']['output'];
  /** Where the public consultation is. */
  readonly consultation: ConsultationState;
  /** What is missing, a phrase each; empty: a steward may accept it. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** How many the vocabulary asks for. */
  readonly needed: Scalars['Int']['output'];
  /** The organisations that must sign off. */
  readonly signOffs: ReadonlyArray<SignOff>;
};


/** What a proposal has, and what it lacks before it can be accepted. */
export type StandingMissingArgs = {
  language?: SentenceLanguage;
};

/** One RDF statement. */
export type Statement = {
  /** The named graph the statement stands in; null for the default graph. */
  readonly graph?: Maybe<Scalars['String']['output']>;
  /** What is said. */
  readonly object: Term;
  /** The property, as a URI. */
  readonly predicate: Scalars['String']['output'];
  /** What it is about: a URI, or a blank node as `_:label`. */
  readonly subject: Scalars['String']['output'];
};

/** A page of statements. */
export type StatementConnection = {
  /** This page, each statement with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many statements there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One statement on a page. */
export type StatementEdge = {
  /** Where this statement lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Whether a concept is in force. Retired concepts stay resolvable for ever. */
export type Status =
  /** In force. */
  | 'CURRENT'
  /** No longer in force: deprecated, withdrawn or replaced. */
  | 'RETIRED';

/** A stretch of words. All `SAME` and `OLD` together are the old text to the letter, all `SAME` and `NEW` the new one. */
export type Stretch = {
  /** Which of the texts has it. */
  readonly kind: StretchKind;
  /** The words, with the spaces between them. */
  readonly text: Scalars['String']['output'];
};

/** Whether words are in both texts. */
export type StretchKind =
  /** In the new one only. */
  | 'NEW'
  /** In the old one only. */
  | 'OLD'
  /** In both. */
  | 'SAME';

/** An RDF term. */
export type Term = {
  /** The datatype of a literal; null for other terms. */
  readonly datatype?: Maybe<Scalars['String']['output']>;
  /** The language tag of a literal; null where it has none. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Whether it is an IRI, a literal or a blank node. */
  readonly type: TermType;
  /** The IRI, the lexical form of the literal, or the label of the blank node. */
  readonly value: Scalars['String']['output'];
};

/** What happens to a concept between two releases. */
export type TermChange =
  /** It is new. */
  | 'ADDED'
  /** Something said of it differs. */
  | 'CHANGED'
  /** It is no longer described. */
  | 'REMOVED'
  /** It is no longer in force, and still described. */
  | 'RETIRED';

/** An RDF term, in the form in which `Term` gives it. */
export type TermInput = {
  /** The datatype of a literal; `xsd:string` where left out. */
  readonly datatype?: InputMaybe<Scalars['String']['input']>;
  /** The language tag of a literal. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly type?: TermType;
  /** The IRI, the lexical form of the literal, or the label of a blank node that is there already. */
  readonly value: Scalars['String']['input'];
};

/** What a newer release changes about a term. */
export type TermNews = {
  /** What happens to it. */
  readonly change: TermChange;
  /** What differs, property by property; texts language by language. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** What it is called in the newer release; was called, where it is gone. */
  readonly label: Scalars['String']['output'];
  /** The terms to use instead, as the newer release names them: where there is one, it may simply take its place. */
  readonly successors: ReadonlyArray<Scalars['String']['output']>;
  /** The URI of the term. */
  readonly uri: Scalars['String']['output'];
};

/** A page of terms. */
export type TermNewsConnection = {
  /** This page, each term with its cursor. */
  readonly edges: ReadonlyArray<TermNewsEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<TermNews>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many terms there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One term on a page. */
export type TermNewsEdge = {
  /** Where this term lies: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The term. */
  readonly node: TermNews;
};

/** What kind of RDF term something is. */
export type TermType =
  /** A blank node: something without a URI of its own. */
  | 'BLANK'
  /** An IRI. */
  | 'IRI'
  /** A literal: a text, a number, a date … */
  | 'LITERAL';

/** A text and the language it is in: always the language really used, whatever was asked. */
export type Text = {
  /** Its language tag in lower case, such as `nl` or `nl-be`; empty where it has none. */
  readonly language: Scalars['String']['output'];
  /** The text as it was approved. */
  readonly value: Scalars['String']['output'];
};

/** A field of a concept, collection or scheme that holds text. */
export type TextField =
  /** `skos:altLabel`. */
  | 'ALT_LABEL'
  /** `skos:changeNote`. */
  | 'CHANGE_NOTE'
  /** `skos:definition`. */
  | 'DEFINITION'
  /** `dct:description`, of a scheme. */
  | 'DESCRIPTION'
  /** `skos:editorialNote`. */
  | 'EDITORIAL_NOTE'
  /** `skos:example`. */
  | 'EXAMPLE'
  /** `skos:hiddenLabel`. */
  | 'HIDDEN_LABEL'
  /** `skos:historyNote`. */
  | 'HISTORY_NOTE'
  /** `skos:note`. */
  | 'NOTE'
  /** `skos:prefLabel`: one in each language. */
  | 'PREF_LABEL'
  /** `skos:scopeNote`. */
  | 'SCOPE_NOTE'
  /** `dct:title`, of a scheme. */
  | 'TITLE';

/** A text and its language. */
export type TextInput = {
  /** Its language tag, such as `nl`; empty for none. */
  readonly language?: Scalars['String']['input'];
  /** The text. */
  readonly value: Scalars['String']['input'];
};

/** A way into an account. Its secret was told once, when it was made, and is kept nowhere. */
export type Token = {
  /** When it opens nothing any more. */
  readonly expires: Scalars['DateTime']['output'];
  /** Its identifier, to end it by. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly made: Scalars['DateTime']['output'];
  /** The name it was given; empty for sessions and links. */
  readonly name: Scalars['String']['output'];
  /** What it may be used for, at most. */
  readonly scopes: ReadonlyArray<Scope>;
  /** Whether it was ended or used. */
  readonly status: TokenStatus;
  /** What it is for. */
  readonly use: TokenUse;
};

/** A page of tokens. */
export type TokenConnection = {
  /** This page, each token with its cursor. */
  readonly edges: ReadonlyArray<TokenEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Token>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many tokens there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One token on a page. */
export type TokenEdge = {
  /** Where this token lies: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The token. */
  readonly node: Token;
};

/** Whether a token opens anything. */
export type TokenStatus =
  /** In use, until it expires. */
  | 'LIVE'
  /** Ended. */
  | 'REVOKED'
  /** A link that has been used. */
  | 'USED';

/** What a token is. */
export type TokenUse =
  /** A program. */
  | 'API'
  /** A link by which someone chooses a password, once. */
  | 'INVITATION'
  /** Someone who has signed in. */
  | 'SESSION';

/** What is left of a term that was withdrawn by law from a vocabulary: its URI answers 410 with this, where no other vocabulary describes it. */
export type Tombstone = {
  /** Since when; for a term that was reinstated, when it was. */
  readonly at: Scalars['DateTime']['output'];
  /** The decision or the law. */
  readonly reason: Scalars['String']['output'];
  /** URIs of what takes its place. */
  readonly replacedBy: ReadonlyArray<Scalars['String']['output']>;
  /** The URI of the term. */
  readonly uri: Scalars['String']['output'];
  /** The identifier of the vocabulary. */
  readonly vocabulary: Scalars['ID']['output'];
};

/** One line of the hierarchy. */
export type TreeLine = {
  /** The concept. */
  readonly concept: Concept;
  /** How far below the first level of the list: 0 for the first level. */
  readonly level: Scalars['Int']['output'];
  /** How many concepts are right below it, shown or not. */
  readonly narrowerCount: Scalars['Int']['output'];
  /** The URI of the concept it stands under; null on the first level. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  /** Whether the concept stands elsewhere in the list already: what is below it is shown there, once. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** A page of lines. */
export type TreeLineConnection = {
  /** This page, each line with its cursor. */
  readonly edges: ReadonlyArray<TreeLineEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<TreeLine>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many lines there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One line on a page. */
export type TreeLineEdge = {
  /** Where this line lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: TreeLine;
};

/** Someone says that an application uses a vocabulary, or some terms of it, at a release. */
export type Use = {
  /** Who registered it. */
  readonly by: Account;
  /** Whom to tell: an address or a page. Only who registered it and stewards see it, as all of this. */
  readonly contact: Scalars['String']['output'];
  /** When it ended; null where it goes on. */
  readonly ended?: Maybe<Scalars['DateTime']['output']>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** What uses it, in its own words. */
  readonly name: Scalars['String']['output'];
  /** What a newer release would change for it. Refuses UNKNOWN_VERSION, also for an older release. */
  readonly news?: Maybe<UseNews>;
  /** The organisation that uses it; empty for none. */
  readonly organisation: Scalars['String']['output'];
  /** The number of the release it has taken up. */
  readonly release: Scalars['String']['output'];
  /** When it was registered. */
  readonly since: Scalars['DateTime']['output'];
  /** The terms that are used; empty for the vocabulary as a whole. */
  readonly uris: ReadonlyArray<Scalars['String']['output']>;
  /** Goes up with each change: a change gives back, as `seen`, the one it was made from. */
  readonly version: Scalars['Int']['output'];
  /** The identifier of the vocabulary. */
  readonly vocabulary: Scalars['ID']['output'];
};


/** Someone says that an application uses a vocabulary, or some terms of it, at a release. */
export type UseNewsArgs = {
  toRelease?: InputMaybe<Scalars['String']['input']>;
};

/** A page of uses. */
export type UseConnection = {
  /** This page, each use with its cursor. */
  readonly edges: ReadonlyArray<UseEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Use>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many uses there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One use on a page. */
export type UseEdge = {
  /** Where this use lies: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The use. */
  readonly node: Use;
};

/** What lies between the release that a use has taken up and a newer one; only about the terms it names, where it names any. */
export type UseNews = {
  /** The release it has taken up. */
  readonly from: Release;
  /** What that asks of the user; null where nothing changes for it. */
  readonly level?: Maybe<Level>;
  /** The terms it changes for: retired and removed first, then by URI. */
  readonly terms: TermNewsConnection;
  /** The newer release. */
  readonly to: Release;
};


/** What lies between the release that a use has taken up and a newer one; only about the terms it names, where it names any. */
export type UseNewsTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a reviewer says. */
export type Verdict =
  /** It is good as it is. */
  | 'APPROVE'
  /** It must be changed first. */
  | 'REQUEST_CHANGES';

/** Who asks, and what they may do. Nothing of it is anyone else's to see. */
export type Viewer = {
  /** The account; null for readers who have not signed in. */
  readonly account?: Maybe<Account>;
  /** Whether the caller manages accounts. */
  readonly administrator: Scalars['Boolean']['output'];
  /** What the caller follows, sorted. */
  readonly following: FollowingConnection;
  /** What others did to what the caller follows, newest first. Of proposals that the caller may not see, or not any more, nothing is told. Refuses SIGN_IN_NEEDED and FORBIDDEN (the token lacks the scope `read`). */
  readonly inbox?: Maybe<NotificationConnection>;
  /** What the caller may do now, with this token: in one vocabulary, or where none is given, outside of all. What is not listed is refused. */
  readonly may: ReadonlyArray<Permission>;
  /** The name; empty for readers who have not signed in. */
  readonly name: Scalars['String']['output'];
  /** The organisation; empty for none. */
  readonly organisation: Scalars['String']['output'];
  /** What the caller may do, vocabulary by vocabulary. */
  readonly rights: ReadonlyArray<Right>;
  /** What the token that is used may be used for; empty for readers who have not signed in. */
  readonly scopes: ReadonlyArray<Scope>;
  /** The ways into the caller's account that have not been ended, newest first. */
  readonly tokens: TokenConnection;
  /** The uses that the caller has registered, newest first. Refuses SIGN_IN_NEEDED and FORBIDDEN (the token lacks the scope `read`). */
  readonly uses?: Maybe<UseConnection>;
};


/** Who asks, and what they may do. Nothing of it is anyone else's to see. */
export type ViewerFollowingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who asks, and what they may do. Nothing of it is anyone else's to see. */
export type ViewerInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Who asks, and what they may do. Nothing of it is anyone else's to see. */
export type ViewerMayArgs = {
  vocabulary?: InputMaybe<Scalars['ID']['input']>;
};


/** Who asks, and what they may do. Nothing of it is anyone else's to see. */
export type ViewerTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who asks, and what they may do. Nothing of it is anyone else's to see. */
export type ViewerUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type Vocabulary = {
  /** Its collections. Sorted by label. */
  readonly collections: CollectionConnection;
  /** Its concepts. Sorted by label. */
  readonly concepts: ConceptConnection;
  /** How much it holds. */
  readonly counts: Counts;
  /** The description of its first concept scheme; null where it has none. */
  readonly description?: Maybe<Text>;
  /** The vocabulary as it is governed now, whatever the version this is read from. */
  readonly governance: GovernedVocabulary;
  /** Its identifier, such as `datastrategie`. */
  readonly id: Scalars['ID']['output'];
  /** The languages its labels are in, in alphabetical order. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The prefixes of the file it was imported from. */
  readonly prefixes: ReadonlyArray<Prefix>;
  /** The release it is read from. */
  readonly release: Release;
  /** All its releases, newest first, those after the one it is read from included. */
  readonly releases: ReleaseConnection;
  /** Its concept schemes. */
  readonly schemes: ConceptSchemeConnection;
  /** The title of its first concept scheme; its identifier, without language, where that has none. */
  readonly title: Text;
  /** The top concepts of its schemes; where none are stated, the concepts with nothing above them. Sorted by label. */
  readonly topConcepts: ConceptConnection;
  /** The whole hierarchy, or the part below a concept, as a flat list in reading order: each line has its level. A vocabulary of 5,000 concepts is drawn with five requests. */
  readonly tree: TreeLineConnection;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  level?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Status>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyDescriptionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularySchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyTopConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyTreeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  root?: InputMaybe<Scalars['String']['input']>;
};

/** A page of vocabularies. */
export type VocabularyConnection = {
  /** This page, each vocabulary with its cursor. */
  readonly edges: ReadonlyArray<VocabularyEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Vocabulary>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many vocabularies there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One vocabulary on a page. */
export type VocabularyEdge = {
  /** Where this vocabulary lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The vocabulary. */
  readonly node: Vocabulary;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountModel>;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountEdge']>, nodes: ReadonlyArray<ResolversTypes['Account']> }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountStatus: AccountStatus;
  Action: Action;
  AddCollectionInput: AddCollectionInput;
  AddConceptInput: AddConceptInput;
  AddedConcept: ResolverTypeWrapper<AddedModel>;
  AddedConceptConnection: ResolverTypeWrapper<Omit<AddedConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AddedConceptEdge']>, nodes: ReadonlyArray<ResolversTypes['AddedConcept']> }>;
  AddedConceptEdge: ResolverTypeWrapper<Omit<AddedConceptEdge, 'node'> & { node: ResolversTypes['AddedConcept'] }>;
  AmendmentInput: AmendmentInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  Collection: ResolverTypeWrapper<CollectionModel>;
  CollectionConnection: ResolverTypeWrapper<Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CollectionEdge']>, nodes: ReadonlyArray<ResolversTypes['Collection']> }>;
  CollectionEdge: ResolverTypeWrapper<Omit<CollectionEdge, 'node'> & { node: ResolversTypes['Collection'] }>;
  Comment: ResolverTypeWrapper<HeldComment>;
  CommentAction: CommentAction;
  CommentConnection: ResolverTypeWrapper<Omit<CommentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommentEdge']>, nodes: ReadonlyArray<ResolversTypes['Comment']> }>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>;
  CommentMark: ResolverTypeWrapper<MarkModel>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  Concept: ResolverTypeWrapper<ConceptModel>;
  ConceptConnection: ResolverTypeWrapper<Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversTypes['Concept']> }>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptScheme: ResolverTypeWrapper<SchemeModel>;
  ConceptSchemeConnection: ResolverTypeWrapper<Omit<ConceptSchemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptSchemeEdge']>, nodes: ReadonlyArray<ResolversTypes['ConceptScheme']> }>;
  ConceptSchemeEdge: ResolverTypeWrapper<Omit<ConceptSchemeEdge, 'node'> & { node: ResolversTypes['ConceptScheme'] }>;
  ConceptTouched: ResolverTypeWrapper<ConceptTouchedModel>;
  ConceptTouchedConnection: ResolverTypeWrapper<Omit<ConceptTouchedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptTouchedEdge']>, nodes: ReadonlyArray<ResolversTypes['ConceptTouched']> }>;
  ConceptTouchedEdge: ResolverTypeWrapper<Omit<ConceptTouchedEdge, 'node'> & { node: ResolversTypes['ConceptTouched'] }>;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  ConflictChoice: ConflictChoice;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConsultationState: ConsultationState;
  ConsultationWindow: ResolverTypeWrapper<ConsultationWindow>;
  Counts: ResolverTypeWrapper<Counts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DraftChange: ResolverTypeWrapper<ResourceChange>;
  DraftChangeConnection: ResolverTypeWrapper<Omit<DraftChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DraftChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['DraftChange']> }>;
  DraftChangeEdge: ResolverTypeWrapper<Omit<DraftChangeEdge, 'node'> & { node: ResolversTypes['DraftChange'] }>;
  DraftFinding: ResolverTypeWrapper<DraftFinding>;
  EarlierText: ResolverTypeWrapper<EarlierText>;
  EditChange: ResolverTypeWrapper<SlotChangeModel>;
  EditChangeConnection: ResolverTypeWrapper<Omit<EditChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EditChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['EditChange']> }>;
  EditChangeEdge: ResolverTypeWrapper<Omit<EditChangeEdge, 'node'> & { node: ResolversTypes['EditChange'] }>;
  EditKind: EditKind;
  Effect: Effect;
  Entered: ResolverTypeWrapper<Omit<Entered, 'account' | 'session'> & { account: ResolversTypes['Account'], session: ResolversTypes['NewToken'] }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldTextsInput: FieldTextsInput;
  FieldsInput: FieldsInput;
  FindingSeverity: FindingSeverity;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Following: ResolverTypeWrapper<Following>;
  FollowingConnection: ResolverTypeWrapper<FollowingConnection>;
  FollowingEdge: ResolverTypeWrapper<FollowingEdge>;
  GovernedVocabulary: ResolverTypeWrapper<GovernedModel>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryModel>;
  HistoryEntryConnection: ResolverTypeWrapper<Omit<HistoryEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HistoryEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['HistoryEntry']> }>;
  HistoryEntryEdge: ResolverTypeWrapper<Omit<HistoryEntryEdge, 'node'> & { node: ResolversTypes['HistoryEntry'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invited: ResolverTypeWrapper<Omit<Invited, 'account'> & { account: ResolversTypes['Account'] }>;
  LeftBehind: ResolverTypeWrapper<LeftModel>;
  LeftBehindConnection: ResolverTypeWrapper<Omit<LeftBehindConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LeftBehindEdge']>, nodes: ReadonlyArray<ResolversTypes['LeftBehind']> }>;
  LeftBehindEdge: ResolverTypeWrapper<Omit<LeftBehindEdge, 'node'> & { node: ResolversTypes['LeftBehind'] }>;
  Level: Level;
  Likeness: ResolverTypeWrapper<LikenessModel>;
  LikenessKind: LikenessKind;
  LogEntry: ResolverTypeWrapper<LogEntry>;
  LogEntryConnection: ResolverTypeWrapper<LogEntryConnection>;
  LogEntryEdge: ResolverTypeWrapper<LogEntryEdge>;
  MapInput: MapInput;
  MappedElsewhere: ResolverTypeWrapper<ElsewhereModel>;
  MappedElsewhereConnection: ResolverTypeWrapper<Omit<MappedElsewhereConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MappedElsewhereEdge']>, nodes: ReadonlyArray<ResolversTypes['MappedElsewhere']> }>;
  MappedElsewhereEdge: ResolverTypeWrapper<Omit<MappedElsewhereEdge, 'node'> & { node: ResolversTypes['MappedElsewhere'] }>;
  Mapping: ResolverTypeWrapper<MappingModel>;
  MappingConnection: ResolverTypeWrapper<Omit<MappingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MappingEdge']>, nodes: ReadonlyArray<ResolversTypes['Mapping']> }>;
  MappingEdge: ResolverTypeWrapper<Omit<MappingEdge, 'node'> & { node: ResolversTypes['Mapping'] }>;
  MappingRelation: MappingRelation;
  MappingTouched: ResolverTypeWrapper<MappingTouchedModel>;
  MappingTouchedConnection: ResolverTypeWrapper<Omit<MappingTouchedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MappingTouchedEdge']>, nodes: ReadonlyArray<ResolversTypes['MappingTouched']> }>;
  MappingTouchedEdge: ResolverTypeWrapper<Omit<MappingTouchedEdge, 'node'> & { node: ResolversTypes['MappingTouched'] }>;
  Match: ResolverTypeWrapper<Match>;
  MembershipTouched: ResolverTypeWrapper<MembershipTouchedModel>;
  MembershipTouchedConnection: ResolverTypeWrapper<Omit<MembershipTouchedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MembershipTouchedEdge']>, nodes: ReadonlyArray<ResolversTypes['MembershipTouched']> }>;
  MembershipTouchedEdge: ResolverTypeWrapper<Omit<MembershipTouchedEdge, 'node'> & { node: ResolversTypes['MembershipTouched'] }>;
  MergeInput: MergeInput;
  MoveInput: MoveInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewToken: ResolverTypeWrapper<NewTokenModel>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationConnection: ResolverTypeWrapper<InboxModel>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  PathConnection: ResolverTypeWrapper<Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PathEdge']>, nodes: ReadonlyArray<ResolversTypes['Path']> }>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  Permission: ResolverTypeWrapper<Permission>;
  Policy: ResolverTypeWrapper<Policy>;
  PolicyInput: PolicyInput;
  Prefix: ResolverTypeWrapper<Prefix>;
  PropertyInput: PropertyInput;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  ProposalAction: ProposalAction;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['Proposal']> }>;
  ProposalDecision: ResolverTypeWrapper<Decision>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalEdit: ResolverTypeWrapper<EditModel>;
  ProposalEditConnection: ResolverTypeWrapper<Omit<ProposalEditConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposalEditEdge']>, nodes: ReadonlyArray<ResolversTypes['ProposalEdit']> }>;
  ProposalEditEdge: ResolverTypeWrapper<Omit<ProposalEditEdge, 'node'> & { node: ResolversTypes['ProposalEdit'] }>;
  ProposalFinding: ResolverTypeWrapper<FindingModel>;
  ProposalFindingConnection: ResolverTypeWrapper<Omit<ProposalFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposalFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['ProposalFinding']> }>;
  ProposalFindingEdge: ResolverTypeWrapper<Omit<ProposalFindingEdge, 'node'> & { node: ResolversTypes['ProposalFinding'] }>;
  ProposalReview: ResolverTypeWrapper<ReviewModel>;
  ProposalStatus: ProposalStatus;
  ProposalStep: ResolverTypeWrapper<Happening>;
  ProposalStepConnection: ResolverTypeWrapper<Omit<ProposalStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposalStepEdge']>, nodes: ReadonlyArray<ResolversTypes['ProposalStep']> }>;
  ProposalStepEdge: ResolverTypeWrapper<Omit<ProposalStepEdge, 'node'> & { node: ResolversTypes['ProposalStep'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reach: Reach;
  ReadInbox: ResolverTypeWrapper<ReadInbox>;
  RelateInput: RelateInput;
  RelationKind: RelationKind;
  RelationTouched: ResolverTypeWrapper<RelationTouchedModel>;
  RelationTouchedConnection: ResolverTypeWrapper<Omit<RelationTouchedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationTouchedEdge']>, nodes: ReadonlyArray<ResolversTypes['RelationTouched']> }>;
  RelationTouchedEdge: ResolverTypeWrapper<Omit<RelationTouchedEdge, 'node'> & { node: ResolversTypes['RelationTouched'] }>;
  Release: ResolverTypeWrapper<ReleaseModel>;
  ReleaseConnection: ResolverTypeWrapper<Omit<ReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReleaseEdge']>, nodes: ReadonlyArray<ResolversTypes['Release']> }>;
  ReleaseDraft: ResolverTypeWrapper<ReleaseDraftModel>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>;
  ReleaseFlag: ResolverTypeWrapper<ReleaseFlagModel>;
  ReleaseFlagKind: ReleaseFlagKind;
  Resource: ResolverTypeWrapper<ResourceModel>;
  ResourceConnection: ResolverTypeWrapper<Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Resource']> }>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  ResourceKind: ResourceKind;
  RetireInput: RetireInput;
  ReviseInput: ReviseInput;
  Right: ResolverTypeWrapper<RightModel>;
  RightInput: RightInput;
  Role: Role;
  Scope: Scope;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<HitModel>;
  SearchKind: SearchKind;
  SearchReason: SearchReason;
  SentenceLanguage: SentenceLanguage;
  SetMembersInput: SetMembersInput;
  Settlement: ResolverTypeWrapper<Settlement>;
  SignOff: ResolverTypeWrapper<SignOff>;
  SignOffState: SignOffState;
  Source: ResolverTypeWrapper<SourceModel>;
  SplitInput: SplitInput;
  Standing: ResolverTypeWrapper<StandingModel>;
  Statement: ResolverTypeWrapper<Statement>;
  StatementConnection: ResolverTypeWrapper<StatementConnection>;
  StatementEdge: ResolverTypeWrapper<StatementEdge>;
  Status: Status;
  Stretch: ResolverTypeWrapper<Stretch>;
  StretchKind: StretchKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Term: ResolverTypeWrapper<Term>;
  TermChange: TermChange;
  TermInput: TermInput;
  TermNews: ResolverTypeWrapper<TermNewsModel>;
  TermNewsConnection: ResolverTypeWrapper<Omit<TermNewsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TermNewsEdge']>, nodes: ReadonlyArray<ResolversTypes['TermNews']> }>;
  TermNewsEdge: ResolverTypeWrapper<Omit<TermNewsEdge, 'node'> & { node: ResolversTypes['TermNews'] }>;
  TermType: TermType;
  Text: ResolverTypeWrapper<Text>;
  TextField: TextField;
  TextInput: TextInput;
  Token: ResolverTypeWrapper<TokenModel>;
  TokenConnection: ResolverTypeWrapper<Omit<TokenConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TokenEdge']>, nodes: ReadonlyArray<ResolversTypes['Token']> }>;
  TokenEdge: ResolverTypeWrapper<Omit<TokenEdge, 'node'> & { node: ResolversTypes['Token'] }>;
  TokenStatus: TokenStatus;
  TokenUse: TokenUse;
  Tombstone: ResolverTypeWrapper<TombstoneModel>;
  TreeLine: ResolverTypeWrapper<TreeLineModel>;
  TreeLineConnection: ResolverTypeWrapper<Omit<TreeLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TreeLineEdge']>, nodes: ReadonlyArray<ResolversTypes['TreeLine']> }>;
  TreeLineEdge: ResolverTypeWrapper<Omit<TreeLineEdge, 'node'> & { node: ResolversTypes['TreeLine'] }>;
  Use: ResolverTypeWrapper<HeldUse>;
  UseConnection: ResolverTypeWrapper<Omit<UseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UseEdge']>, nodes: ReadonlyArray<ResolversTypes['Use']> }>;
  UseEdge: ResolverTypeWrapper<Omit<UseEdge, 'node'> & { node: ResolversTypes['Use'] }>;
  UseNews: ResolverTypeWrapper<NewsModel>;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<Actor>;
  Vocabulary: ResolverTypeWrapper<VocabularyModel>;
  VocabularyConnection: ResolverTypeWrapper<Omit<VocabularyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VocabularyEdge']>, nodes: ReadonlyArray<ResolversTypes['Vocabulary']> }>;
  VocabularyEdge: ResolverTypeWrapper<Omit<VocabularyEdge, 'node'> & { node: ResolversTypes['Vocabulary'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountModel;
  AccountConnection: Omit<AccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Account']> };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AddCollectionInput: AddCollectionInput;
  AddConceptInput: AddConceptInput;
  AddedConcept: AddedModel;
  AddedConceptConnection: Omit<AddedConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AddedConceptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AddedConcept']> };
  AddedConceptEdge: Omit<AddedConceptEdge, 'node'> & { node: ResolversParentTypes['AddedConcept'] };
  AmendmentInput: AmendmentInput;
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeModel;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeCounts: ChangeCounts;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Collection: CollectionModel;
  CollectionConnection: Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CollectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Collection']> };
  CollectionEdge: Omit<CollectionEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  Comment: HeldComment;
  CommentConnection: Omit<CommentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Comment']> };
  CommentEdge: Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] };
  CommentMark: MarkModel;
  Comparison: ComparisonModel;
  Concept: ConceptModel;
  ConceptConnection: Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Concept']> };
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptScheme: SchemeModel;
  ConceptSchemeConnection: Omit<ConceptSchemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptSchemeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConceptScheme']> };
  ConceptSchemeEdge: Omit<ConceptSchemeEdge, 'node'> & { node: ResolversParentTypes['ConceptScheme'] };
  ConceptTouched: ConceptTouchedModel;
  ConceptTouchedConnection: Omit<ConceptTouchedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptTouchedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConceptTouched']> };
  ConceptTouchedEdge: Omit<ConceptTouchedEdge, 'node'> & { node: ResolversParentTypes['ConceptTouched'] };
  Conflict: ConflictModel;
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConsultationWindow: ConsultationWindow;
  Counts: Counts;
  DateTime: Scalars['DateTime']['output'];
  DraftChange: ResourceChange;
  DraftChangeConnection: Omit<DraftChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DraftChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DraftChange']> };
  DraftChangeEdge: Omit<DraftChangeEdge, 'node'> & { node: ResolversParentTypes['DraftChange'] };
  DraftFinding: DraftFinding;
  EarlierText: EarlierText;
  EditChange: SlotChangeModel;
  EditChangeConnection: Omit<EditChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EditChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EditChange']> };
  EditChangeEdge: Omit<EditChangeEdge, 'node'> & { node: ResolversParentTypes['EditChange'] };
  Entered: Omit<Entered, 'account' | 'session'> & { account: ResolversParentTypes['Account'], session: ResolversParentTypes['NewToken'] };
  FieldChange: FieldChange;
  FieldTextsInput: FieldTextsInput;
  FieldsInput: FieldsInput;
  Float: Scalars['Float']['output'];
  Following: Following;
  FollowingConnection: FollowingConnection;
  FollowingEdge: FollowingEdge;
  GovernedVocabulary: GovernedModel;
  HistoryEntry: HistoryEntryModel;
  HistoryEntryConnection: Omit<HistoryEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HistoryEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HistoryEntry']> };
  HistoryEntryEdge: Omit<HistoryEntryEdge, 'node'> & { node: ResolversParentTypes['HistoryEntry'] };
  ID: Scalars['ID']['output'];
  Impact: ImpactModel;
  Int: Scalars['Int']['output'];
  Invited: Omit<Invited, 'account'> & { account: ResolversParentTypes['Account'] };
  LeftBehind: LeftModel;
  LeftBehindConnection: Omit<LeftBehindConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LeftBehindEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LeftBehind']> };
  LeftBehindEdge: Omit<LeftBehindEdge, 'node'> & { node: ResolversParentTypes['LeftBehind'] };
  Likeness: LikenessModel;
  LogEntry: LogEntry;
  LogEntryConnection: LogEntryConnection;
  LogEntryEdge: LogEntryEdge;
  MapInput: MapInput;
  MappedElsewhere: ElsewhereModel;
  MappedElsewhereConnection: Omit<MappedElsewhereConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MappedElsewhereEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MappedElsewhere']> };
  MappedElsewhereEdge: Omit<MappedElsewhereEdge, 'node'> & { node: ResolversParentTypes['MappedElsewhere'] };
  Mapping: MappingModel;
  MappingConnection: Omit<MappingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MappingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mapping']> };
  MappingEdge: Omit<MappingEdge, 'node'> & { node: ResolversParentTypes['Mapping'] };
  MappingTouched: MappingTouchedModel;
  MappingTouchedConnection: Omit<MappingTouchedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MappingTouchedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MappingTouched']> };
  MappingTouchedEdge: Omit<MappingTouchedEdge, 'node'> & { node: ResolversParentTypes['MappingTouched'] };
  Match: Match;
  MembershipTouched: MembershipTouchedModel;
  MembershipTouchedConnection: Omit<MembershipTouchedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipTouchedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MembershipTouched']> };
  MembershipTouchedEdge: Omit<MembershipTouchedEdge, 'node'> & { node: ResolversParentTypes['MembershipTouched'] };
  MergeInput: MergeInput;
  MoveInput: MoveInput;
  Mutation: Record<PropertyKey, never>;
  NewToken: NewTokenModel;
  Notification: NotificationModel;
  NotificationConnection: InboxModel;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  PageInfo: PageInfo;
  Path: PathModel;
  PathConnection: Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PathEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Path']> };
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  Permission: Permission;
  Policy: Policy;
  PolicyInput: PolicyInput;
  Prefix: Prefix;
  PropertyInput: PropertyInput;
  Proposal: ProposalModel;
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Proposal']> };
  ProposalDecision: Decision;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalEdit: EditModel;
  ProposalEditConnection: Omit<ProposalEditConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEditEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProposalEdit']> };
  ProposalEditEdge: Omit<ProposalEditEdge, 'node'> & { node: ResolversParentTypes['ProposalEdit'] };
  ProposalFinding: FindingModel;
  ProposalFindingConnection: Omit<ProposalFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProposalFinding']> };
  ProposalFindingEdge: Omit<ProposalFindingEdge, 'node'> & { node: ResolversParentTypes['ProposalFinding'] };
  ProposalReview: ReviewModel;
  ProposalStep: Happening;
  ProposalStepConnection: Omit<ProposalStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProposalStep']> };
  ProposalStepEdge: Omit<ProposalStepEdge, 'node'> & { node: ResolversParentTypes['ProposalStep'] };
  Query: Record<PropertyKey, never>;
  ReadInbox: ReadInbox;
  RelateInput: RelateInput;
  RelationTouched: RelationTouchedModel;
  RelationTouchedConnection: Omit<RelationTouchedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationTouchedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RelationTouched']> };
  RelationTouchedEdge: Omit<RelationTouchedEdge, 'node'> & { node: ResolversParentTypes['RelationTouched'] };
  Release: ReleaseModel;
  ReleaseConnection: Omit<ReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReleaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Release']> };
  ReleaseDraft: ReleaseDraftModel;
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] };
  ReleaseFlag: ReleaseFlagModel;
  Resource: ResourceModel;
  ResourceConnection: Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Resource']> };
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  RetireInput: RetireInput;
  ReviseInput: ReviseInput;
  Right: RightModel;
  RightInput: RightInput;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: HitModel;
  SetMembersInput: SetMembersInput;
  Settlement: Settlement;
  SignOff: SignOff;
  Source: SourceModel;
  SplitInput: SplitInput;
  Standing: StandingModel;
  Statement: Statement;
  StatementConnection: StatementConnection;
  StatementEdge: StatementEdge;
  Stretch: Stretch;
  String: Scalars['String']['output'];
  Term: Term;
  TermInput: TermInput;
  TermNews: TermNewsModel;
  TermNewsConnection: Omit<TermNewsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TermNewsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TermNews']> };
  TermNewsEdge: Omit<TermNewsEdge, 'node'> & { node: ResolversParentTypes['TermNews'] };
  Text: Text;
  TextInput: TextInput;
  Token: TokenModel;
  TokenConnection: Omit<TokenConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TokenEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Token']> };
  TokenEdge: Omit<TokenEdge, 'node'> & { node: ResolversParentTypes['Token'] };
  Tombstone: TombstoneModel;
  TreeLine: TreeLineModel;
  TreeLineConnection: Omit<TreeLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TreeLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TreeLine']> };
  TreeLineEdge: Omit<TreeLineEdge, 'node'> & { node: ResolversParentTypes['TreeLine'] };
  Use: HeldUse;
  UseConnection: Omit<UseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Use']> };
  UseEdge: Omit<UseEdge, 'node'> & { node: ResolversParentTypes['Use'] };
  UseNews: NewsModel;
  Viewer: Actor;
  Vocabulary: VocabularyModel;
  VocabularyConnection: Omit<VocabularyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VocabularyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Vocabulary']> };
  VocabularyEdge: Omit<VocabularyEdge, 'node'> & { node: ResolversParentTypes['Vocabulary'] };
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  administrator?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Right']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AccountStatus']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AddedConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddedConcept'] = ResolversParentTypes['AddedConcept']> = {
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<AddedConceptLabelArgs>>;
  likenesses?: Resolver<ReadonlyArray<ResolversTypes['Likeness']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddedConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddedConceptConnection'] = ResolversParentTypes['AddedConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AddedConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AddedConcept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddedConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddedConceptEdge'] = ResolversParentTypes['AddedConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AddedConcept'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  added?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ChangeAddedArgs, 'first'>>;
  after?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ChangeRemovedArgs, 'first'>>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<CollectionCollectionsArgs, 'first'>>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CollectionDefinitionArgs>>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  hiddenLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  inScheme?: Resolver<ResolversTypes['ConceptSchemeConnection'], ParentType, ContextType, RequireFields<CollectionInSchemeArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<CollectionMembersArgs, 'first'>>;
  notations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CollectionPrefLabelArgs>>;
  prefLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  scopeNotes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CollectionStatementsArgs, 'first'>>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Collection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  deleted?: Resolver<Maybe<ResolversTypes['CommentMark']>, ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['EarlierText']>, ParentType, ContextType>;
  edit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  editedAt?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['CommentMark']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay?: Resolver<ReadonlyArray<ResolversTypes['CommentAction']>, ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type CommentMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentMark'] = ResolversParentTypes['CommentMark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  added?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ComparisonAddedArgs, 'first'>>;
  changed?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ComparisonChangedArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ComparisonChangesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ComparisonRemovedArgs, 'first'>>;
  to?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  ancestors?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptAncestorsArgs, 'first'>>;
  broadMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptBroadMatchArgs, 'first'>>;
  broader?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptBroaderArgs, 'first'>>;
  closeMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptCloseMatchArgs, 'first'>>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<ConceptCollectionsArgs, 'first'>>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptDefinitionArgs>>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  described?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exactMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptExactMatchArgs, 'first'>>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  hiddenLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<ConceptHistoryArgs, 'first'>>;
  inScheme?: Resolver<ResolversTypes['ConceptSchemeConnection'], ParentType, ContextType, RequireFields<ConceptInSchemeArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mappings?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptMappingsArgs, 'first'>>;
  narrowMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptNarrowMatchArgs, 'first'>>;
  narrower?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptNarrowerArgs, 'first'>>;
  notations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<ConceptPathsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptPrefLabelArgs>>;
  prefLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  related?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptRelatedArgs, 'first'>>;
  relatedMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptRelatedMatchArgs, 'first'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptReplacedByArgs, 'first'>>;
  scopeNotes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ConceptStatementsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  topConceptOf?: Resolver<ResolversTypes['ConceptSchemeConnection'], ParentType, ContextType, RequireFields<ConceptTopConceptOfArgs, 'first'>>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptScheme'] = ResolversParentTypes['ConceptScheme']> = {
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptSchemeConceptsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptSchemeDescriptionArgs>>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptSchemePrefLabelArgs>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ConceptSchemeStatementsArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptSchemeTitleArgs>>;
  topConcepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptSchemeTopConceptsArgs, 'first'>>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptSchemeConnection'] = ResolversParentTypes['ConceptSchemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptSchemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConceptScheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptSchemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptSchemeEdge'] = ResolversParentTypes['ConceptSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConceptScheme'], ParentType, ContextType>;
};

export type ConceptTouchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptTouched'] = ResolversParentTypes['ConceptTouched']> = {
  change?: Resolver<ResolversTypes['TermChange'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptTouchedLabelArgs>>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConceptTouchedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptTouchedConnection'] = ResolversParentTypes['ConceptTouchedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptTouchedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConceptTouched']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptTouchedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptTouchedEdge'] = ResolversParentTypes['ConceptTouchedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConceptTouched'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  base?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConflictLabelArgs>>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mine?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictNameArgs, 'language'>>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Stretch']>>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConsultationWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationWindow'] = ResolversParentTypes['ConsultationWindow']> = {
  closes?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  collections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DraftChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftChange'] = ResolversParentTypes['DraftChange']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftChangeConnection'] = ResolversParentTypes['DraftChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DraftChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftChangeEdge'] = ResolversParentTypes['DraftChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DraftChange'], ParentType, ContextType>;
};

export type DraftFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftFinding'] = ResolversParentTypes['DraftFinding']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EarlierTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierText'] = ResolversParentTypes['EarlierText']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditChange'] = ResolversParentTypes['EditChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<EditChangeLabelArgs>>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EditChangeMeaningArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EditChangeNameArgs, 'language'>>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Stretch']>>, ParentType, ContextType>;
};

export type EditChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditChangeConnection'] = ResolversParentTypes['EditChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EditChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditChangeEdge'] = ResolversParentTypes['EditChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EditChange'], ParentType, ContextType>;
};

export type EnteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entered'] = ResolversParentTypes['Entered']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['NewToken'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FollowingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Following'] = ResolversParentTypes['Following']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vocabulary?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FollowingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowingConnection'] = ResolversParentTypes['FollowingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FollowingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Following']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowingEdge'] = ResolversParentTypes['FollowingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Following'], ParentType, ContextType>;
};

export type GovernedVocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernedVocabulary'] = ResolversParentTypes['GovernedVocabulary']> = {
  head?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  releaseDraft?: Resolver<Maybe<ResolversTypes['ReleaseDraft']>, ParentType, ContextType, Partial<GovernedVocabularyReleaseDraftArgs>>;
  unreleased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uses?: Resolver<Maybe<ResolversTypes['UseConnection']>, ParentType, ContextType, RequireFields<GovernedVocabularyUsesArgs, 'first'>>;
  viewerMay?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  added?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<HistoryEntryAddedArgs, 'first'>>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<HistoryEntryDefinitionArgs>>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<HistoryEntryPrefLabelArgs>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<HistoryEntryRemovedArgs, 'first'>>;
};

export type HistoryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryConnection'] = ResolversParentTypes['HistoryEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryEdge'] = ResolversParentTypes['HistoryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  concepts?: Resolver<ResolversTypes['ConceptTouchedConnection'], ParentType, ContextType, RequireFields<ImpactConceptsArgs, 'first'>>;
  elsewhere?: Resolver<ResolversTypes['MappedElsewhereConnection'], ParentType, ContextType, RequireFields<ImpactElsewhereArgs, 'first'>>;
  left?: Resolver<ResolversTypes['LeftBehindConnection'], ParentType, ContextType, RequireFields<ImpactLeftArgs, 'first'>>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  mappings?: Resolver<ResolversTypes['MappingTouchedConnection'], ParentType, ContextType, RequireFields<ImpactMappingsArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipTouchedConnection'], ParentType, ContextType, RequireFields<ImpactMembershipsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationTouchedConnection'], ParentType, ContextType, RequireFields<ImpactRelationsArgs, 'first'>>;
  uses?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<ImpactUsesArgs, 'first'>>;
};

export type InvitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invited'] = ResolversParentTypes['Invited']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftBehindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehind'] = ResolversParentTypes['LeftBehind']> = {
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<LeftBehindLabelArgs>>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftBehindConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehindConnection'] = ResolversParentTypes['LeftBehindConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeftBehindEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeftBehind']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftBehindEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehindEdge'] = ResolversParentTypes['LeftBehindEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeftBehind'], ParentType, ContextType>;
};

export type LikenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Likeness'] = ResolversParentTypes['Likeness']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LikenessKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vocabulary?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntryConnection'] = ResolversParentTypes['LogEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntryEdge'] = ResolversParentTypes['LogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogEntry'], ParentType, ContextType>;
};

export type MappedElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedElsewhere'] = ResolversParentTypes['MappedElsewhere']> = {
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MappedElsewhereLabelArgs>>;
  relation?: Resolver<ResolversTypes['MappingRelation'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MappedElsewhereConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedElsewhereConnection'] = ResolversParentTypes['MappedElsewhereConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MappedElsewhereEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MappedElsewhere']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MappedElsewhereEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedElsewhereEdge'] = ResolversParentTypes['MappedElsewhereEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MappedElsewhere'], ParentType, ContextType>;
};

export type MappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mapping'] = ResolversParentTypes['Mapping']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['MappingRelation'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingConnection'] = ResolversParentTypes['MappingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MappingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mapping']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MappingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingEdge'] = ResolversParentTypes['MappingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export type MappingTouchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingTouched'] = ResolversParentTypes['MappingTouched']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MappingTouchedLabelArgs>>;
  relation?: Resolver<ResolversTypes['MappingRelation'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappingTouchedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingTouchedConnection'] = ResolversParentTypes['MappingTouchedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MappingTouchedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MappingTouched']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MappingTouchedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingTouchedEdge'] = ResolversParentTypes['MappingTouchedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MappingTouched'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipTouchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipTouched'] = ResolversParentTypes['MembershipTouched']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MembershipTouchedLabelArgs>>;
  member?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MembershipTouchedMemberLabelArgs>>;
};

export type MembershipTouchedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipTouchedConnection'] = ResolversParentTypes['MembershipTouchedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipTouchedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MembershipTouched']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipTouchedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipTouchedEdge'] = ResolversParentTypes['MembershipTouchedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MembershipTouched'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['Entered'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'name' | 'password' | 'secret'>>;
  acceptProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'amendments' | 'proposal' | 'reason' | 'seen'>>;
  addCollection?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationAddCollectionArgs, 'fields' | 'members' | 'ordered' | 'proposal' | 'scheme' | 'seen'>>;
  addComment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationAddCommentArgs, 'mentions' | 'text'>>;
  addConcept?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationAddConceptArgs, 'broader' | 'fields' | 'proposal' | 'scheme' | 'seen'>>;
  approveProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationApproveProposalArgs, 'proposal' | 'seen' | 'text'>>;
  changeAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationChangeAccountArgs, 'account' | 'seen'>>;
  changePassword?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'current' | 'password'>>;
  createToken?: Resolver<ResolversTypes['NewToken'], ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'expires' | 'name' | 'scopes'>>;
  deleteComment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationDeleteCommentArgs, 'comment' | 'seen'>>;
  describeProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationDescribeProposalArgs, 'proposal' | 'rationale' | 'seen' | 'sources' | 'title'>>;
  editComment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationEditCommentArgs, 'comment' | 'seen' | 'text'>>;
  endUse?: Resolver<ResolversTypes['Use'], ParentType, ContextType, RequireFields<MutationEndUseArgs, 'seen' | 'use'>>;
  flagRelease?: Resolver<ResolversTypes['ReleaseFlag'], ParentType, ContextType, RequireFields<MutationFlagReleaseArgs, 'flag' | 'reason' | 'release' | 'vocabulary'>>;
  follow?: Resolver<ResolversTypes['Following'], ParentType, ContextType, Partial<MutationFollowArgs>>;
  inviteAccount?: Resolver<ResolversTypes['Invited'], ParentType, ContextType, RequireFields<MutationInviteAccountArgs, 'administrator' | 'email' | 'name' | 'organisation' | 'rights'>>;
  mapConcept?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationMapConceptArgs, 'proposal' | 'relation' | 'seen' | 'target' | 'uri'>>;
  mergeConcepts?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationMergeConceptsArgs, 'into' | 'proposal' | 'reason' | 'seen' | 'uri'>>;
  moveConcept?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationMoveConceptArgs, 'broader' | 'proposal' | 'seen' | 'uri'>>;
  moveUse?: Resolver<ResolversTypes['Use'], ParentType, ContextType, RequireFields<MutationMoveUseArgs, 'release' | 'seen' | 'use'>>;
  openConsultation?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'closes' | 'opens' | 'proposal' | 'seen'>>;
  openProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationOpenProposalArgs, 'rationale' | 'sources' | 'title' | 'vocabulary'>>;
  proposeFile?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationProposeFileArgs, 'content' | 'fileName' | 'proposal' | 'seen'>>;
  proposeRollback?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationProposeRollbackArgs, 'proposal' | 'revision' | 'seen'>>;
  publishRelease?: Resolver<ResolversTypes['Release'], ParentType, ContextType, RequireFields<MutationPublishReleaseArgs, 'seen' | 'vocabulary'>>;
  readInbox?: Resolver<ResolversTypes['ReadInbox'], ParentType, ContextType, RequireFields<MutationReadInboxArgs, 'upTo'>>;
  rebaseProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationRebaseProposalArgs, 'proposal' | 'seen'>>;
  registerUse?: Resolver<ResolversTypes['Use'], ParentType, ContextType, RequireFields<MutationRegisterUseArgs, 'contact' | 'name' | 'release' | 'uris' | 'vocabulary'>>;
  reinstateTerm?: Resolver<ResolversTypes['Tombstone'], ParentType, ContextType, RequireFields<MutationReinstateTermArgs, 'reason' | 'uri' | 'vocabulary'>>;
  rejectProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationRejectProposalArgs, 'proposal' | 'reason' | 'seen'>>;
  relateConcepts?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationRelateConceptsArgs, 'proposal' | 'related' | 'seen' | 'uri'>>;
  removeEdit?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationRemoveEditArgs, 'edit' | 'proposal' | 'seen'>>;
  renewInvitation?: Resolver<ResolversTypes['Invited'], ParentType, ContextType, RequireFields<MutationRenewInvitationArgs, 'account'>>;
  requestChanges?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationRequestChangesArgs, 'proposal' | 'seen' | 'text'>>;
  resolveComment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationResolveCommentArgs, 'comment' | 'resolved' | 'seen'>>;
  resolveConflict?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationResolveConflictArgs, 'choice' | 'proposal' | 'seen' | 'slot' | 'uri'>>;
  retireConcept?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationRetireConceptArgs, 'proposal' | 'reason' | 'seen' | 'successors' | 'uri'>>;
  reviseCollection?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationReviseCollectionArgs, 'fields' | 'proposal' | 'seen' | 'uri'>>;
  reviseConcept?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationReviseConceptArgs, 'fields' | 'proposal' | 'seen' | 'uri'>>;
  reviseScheme?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationReviseSchemeArgs, 'fields' | 'proposal' | 'seen' | 'uri'>>;
  revokeToken?: Resolver<ResolversTypes['Token'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'token'>>;
  setCollectionMembers?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationSetCollectionMembersArgs, 'members' | 'proposal' | 'seen' | 'uri'>>;
  setPolicy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType, RequireFields<MutationSetPolicyArgs, 'policy' | 'seen' | 'vocabulary'>>;
  signIn?: Resolver<ResolversTypes['Entered'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  splitConcept?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationSplitConceptArgs, 'parts' | 'proposal' | 'reason' | 'seen' | 'uri'>>;
  submitProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationSubmitProposalArgs, 'proposal' | 'seen'>>;
  unfollow?: Resolver<ResolversTypes['Following'], ParentType, ContextType, Partial<MutationUnfollowArgs>>;
  unmapConcept?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationUnmapConceptArgs, 'proposal' | 'relation' | 'seen' | 'target' | 'uri'>>;
  unrelateConcepts?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationUnrelateConceptsArgs, 'proposal' | 'related' | 'seen' | 'uri'>>;
  withdrawProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'proposal' | 'reason' | 'seen'>>;
  withdrawTerm?: Resolver<ResolversTypes['Tombstone'], ParentType, ContextType, RequireFields<MutationWithdrawTermArgs, 'reason' | 'replacedBy' | 'uri' | 'vocabulary'>>;
};

export type NewTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewToken'] = ResolversParentTypes['NewToken']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['Token'], ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotificationSummaryArgs, 'language'>>;
  vocabulary?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<PathConceptsArgs, 'first'>>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  approvals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consultationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namespaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signOff?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  silenceDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uriTemplate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrefixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prefix'] = ResolversParentTypes['Prefix']> = {
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  addedConcepts?: Resolver<ResolversTypes['AddedConceptConnection'], ParentType, ContextType, RequireFields<ProposalAddedConceptsArgs, 'first'>>;
  amendments?: Resolver<ResolversTypes['ProposalEditConnection'], ParentType, ContextType, RequireFields<ProposalAmendmentsArgs, 'first'>>;
  author?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<ProposalCommentsArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<ProposalConflictsArgs, 'first'>>;
  consultation?: Resolver<Maybe<ResolversTypes['ConsultationWindow']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ProposalDecision']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edits?: Resolver<ResolversTypes['ProposalEditConnection'], ParentType, ContextType, RequireFields<ProposalEditsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['ProposalFindingConnection'], ParentType, ContextType, RequireFields<ProposalFindingsArgs, 'first'>>;
  head?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ProposalStepConnection'], ParentType, ContextType, RequireFields<ProposalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ProposalReview']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay?: Resolver<ReadonlyArray<ResolversTypes['ProposalAction']>, ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalDecision'] = ResolversParentTypes['ProposalDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdit'] = ResolversParentTypes['ProposalEdit']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['EditChangeConnection'], ParentType, ContextType, RequireFields<ProposalEditChangesArgs, 'first'>>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EditKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProposalEditSummaryArgs, 'language'>>;
};

export type ProposalEditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEditConnection'] = ResolversParentTypes['ProposalEditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEditEdge'] = ResolversParentTypes['ProposalEditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposalEdit'], ParentType, ContextType>;
};

export type ProposalFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalFinding'] = ResolversParentTypes['ProposalFinding']> = {
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProposalFindingLabelArgs>>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProposalFindingMessageArgs, 'language'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProposalFindingRemedyArgs, 'language'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type ProposalFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalFindingConnection'] = ResolversParentTypes['ProposalFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProposalFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalFindingEdge'] = ResolversParentTypes['ProposalFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposalFinding'], ParentType, ContextType>;
};

export type ProposalReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalReview'] = ResolversParentTypes['ProposalReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ProposalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalStep'] = ResolversParentTypes['ProposalStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalStepConnection'] = ResolversParentTypes['ProposalStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProposalStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalStepEdge'] = ResolversParentTypes['ProposalStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposalStep'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, RequireFields<QueryCollectionArgs, 'uri'>>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<QueryCommentsArgs, 'first' | 'uri' | 'vocabulary'>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'vocabulary'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'uri'>>;
  concepts?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<QueryConceptsArgs, 'uris'>>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['Likeness']>, ParentType, ContextType, RequireFields<QueryDuplicatesArgs, 'label'>>;
  governed?: Resolver<Maybe<ResolversTypes['GovernedVocabulary']>, ParentType, ContextType, RequireFields<QueryGovernedArgs, 'vocabulary'>>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<QueryLogArgs, 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'kinds' | 'query'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'limit' | 'prefix'>>;
  tombstone?: Resolver<Maybe<ResolversTypes['Tombstone']>, ParentType, ContextType, RequireFields<QueryTombstoneArgs, 'uri'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  vocabularies?: Resolver<ResolversTypes['VocabularyConnection'], ParentType, ContextType, RequireFields<QueryVocabulariesArgs, 'first'>>;
  vocabulary?: Resolver<Maybe<ResolversTypes['Vocabulary']>, ParentType, ContextType, RequireFields<QueryVocabularyArgs, 'id'>>;
};

export type ReadInboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadInbox'] = ResolversParentTypes['ReadInbox']> = {
  readTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationTouchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTouched'] = ResolversParentTypes['RelationTouched']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<RelationTouchedLabelArgs>>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<RelationTouchedOtherLabelArgs>>;
  relation?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationTouchedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTouchedConnection'] = ResolversParentTypes['RelationTouchedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationTouchedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelationTouched']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationTouchedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTouchedEdge'] = ResolversParentTypes['RelationTouchedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationTouched'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['ReleaseFlag']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseDraft'] = ResolversParentTypes['ReleaseDraft']> = {
  changes?: Resolver<ResolversTypes['DraftChangeConnection'], ParentType, ContextType, RequireFields<ReleaseDraftChangesArgs, 'first'>>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['DraftFinding']>, ParentType, ContextType, RequireFields<ReleaseDraftFindingsArgs, 'language'>>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<ReleaseDraftProposalsArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReleaseDraftWhyArgs, 'language'>>;
};

export type ReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ReleaseFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseFlag'] = ResolversParentTypes['ReleaseFlag']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['ReleaseFlagKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  __resolveType: TypeResolveFn<'Collection' | 'Concept' | 'ConceptScheme', ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type RightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Right'] = ResolversParentTypes['Right']> = {
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SearchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  choice?: Resolver<ResolversTypes['ConflictChoice'], ParentType, ContextType>;
  mine?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type SignOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOff'] = ResolversParentTypes['SignOff']> = {
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SignOffState'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  title?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<SourceTitleArgs>>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  approvals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consultation?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StandingMissingArgs, 'language'>>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signOffs?: Resolver<ReadonlyArray<ResolversTypes['SignOff']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  graph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StretchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stretch'] = ResolversParentTypes['Stretch']> = {
  kind?: Resolver<ResolversTypes['StretchKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  datatype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TermType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermNewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermNews'] = ResolversParentTypes['TermNews']> = {
  change?: Resolver<ResolversTypes['TermChange'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermNewsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermNewsConnection'] = ResolversParentTypes['TermNewsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermNewsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TermNews']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermNewsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermNewsEdge'] = ResolversParentTypes['TermNewsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TermNews'], ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  made?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TokenStatus'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['TokenUse'], ParentType, ContextType>;
};

export type TokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenConnection'] = ResolversParentTypes['TokenConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Token']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TokenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenEdge'] = ResolversParentTypes['TokenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Token'], ParentType, ContextType>;
};

export type TombstoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tombstone'] = ResolversParentTypes['Tombstone']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TreeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeLine'] = ResolversParentTypes['TreeLine']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  narrowerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TreeLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeLineConnection'] = ResolversParentTypes['TreeLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreeLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TreeLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreeLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeLineEdge'] = ResolversParentTypes['TreeLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreeLine'], ParentType, ContextType>;
};

export type UseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Use'] = ResolversParentTypes['Use']> = {
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  news?: Resolver<Maybe<ResolversTypes['UseNews']>, ParentType, ContextType, Partial<UseNewsArgs>>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uris?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseConnection'] = ResolversParentTypes['UseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Use']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseEdge'] = ResolversParentTypes['UseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Use'], ParentType, ContextType>;
};

export type UseNewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseNews'] = ResolversParentTypes['UseNews']> = {
  from?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermNewsConnection'], ParentType, ContextType, RequireFields<UseNewsTermsArgs, 'first'>>;
  to?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  administrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  following?: Resolver<ResolversTypes['FollowingConnection'], ParentType, ContextType, RequireFields<ViewerFollowingArgs, 'first'>>;
  inbox?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<ViewerInboxArgs, 'first' | 'unreadOnly'>>;
  may?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType, Partial<ViewerMayArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['Right']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenConnection'], ParentType, ContextType, RequireFields<ViewerTokensArgs, 'first'>>;
  uses?: Resolver<Maybe<ResolversTypes['UseConnection']>, ParentType, ContextType, RequireFields<ViewerUsesArgs, 'first'>>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<VocabularyCollectionsArgs, 'first'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<VocabularyConceptsArgs, 'first'>>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<VocabularyDescriptionArgs>>;
  governance?: Resolver<ResolversTypes['GovernedVocabulary'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  prefixes?: Resolver<ReadonlyArray<ResolversTypes['Prefix']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<VocabularyReleasesArgs, 'first'>>;
  schemes?: Resolver<ResolversTypes['ConceptSchemeConnection'], ParentType, ContextType, RequireFields<VocabularySchemesArgs, 'first'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<VocabularyTitleArgs>>;
  topConcepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<VocabularyTopConceptsArgs, 'first'>>;
  tree?: Resolver<ResolversTypes['TreeLineConnection'], ParentType, ContextType, RequireFields<VocabularyTreeArgs, 'first'>>;
};

export type VocabularyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyConnection'] = ResolversParentTypes['VocabularyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VocabularyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vocabulary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VocabularyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyEdge'] = ResolversParentTypes['VocabularyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AddedConcept?: AddedConceptResolvers<ContextType>;
  AddedConceptConnection?: AddedConceptConnectionResolvers<ContextType>;
  AddedConceptEdge?: AddedConceptEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentMark?: CommentMarkResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptScheme?: ConceptSchemeResolvers<ContextType>;
  ConceptSchemeConnection?: ConceptSchemeConnectionResolvers<ContextType>;
  ConceptSchemeEdge?: ConceptSchemeEdgeResolvers<ContextType>;
  ConceptTouched?: ConceptTouchedResolvers<ContextType>;
  ConceptTouchedConnection?: ConceptTouchedConnectionResolvers<ContextType>;
  ConceptTouchedEdge?: ConceptTouchedEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConsultationWindow?: ConsultationWindowResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DraftChange?: DraftChangeResolvers<ContextType>;
  DraftChangeConnection?: DraftChangeConnectionResolvers<ContextType>;
  DraftChangeEdge?: DraftChangeEdgeResolvers<ContextType>;
  DraftFinding?: DraftFindingResolvers<ContextType>;
  EarlierText?: EarlierTextResolvers<ContextType>;
  EditChange?: EditChangeResolvers<ContextType>;
  EditChangeConnection?: EditChangeConnectionResolvers<ContextType>;
  EditChangeEdge?: EditChangeEdgeResolvers<ContextType>;
  Entered?: EnteredResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Following?: FollowingResolvers<ContextType>;
  FollowingConnection?: FollowingConnectionResolvers<ContextType>;
  FollowingEdge?: FollowingEdgeResolvers<ContextType>;
  GovernedVocabulary?: GovernedVocabularyResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  Invited?: InvitedResolvers<ContextType>;
  LeftBehind?: LeftBehindResolvers<ContextType>;
  LeftBehindConnection?: LeftBehindConnectionResolvers<ContextType>;
  LeftBehindEdge?: LeftBehindEdgeResolvers<ContextType>;
  Likeness?: LikenessResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogEntryConnection?: LogEntryConnectionResolvers<ContextType>;
  LogEntryEdge?: LogEntryEdgeResolvers<ContextType>;
  MappedElsewhere?: MappedElsewhereResolvers<ContextType>;
  MappedElsewhereConnection?: MappedElsewhereConnectionResolvers<ContextType>;
  MappedElsewhereEdge?: MappedElsewhereEdgeResolvers<ContextType>;
  Mapping?: MappingResolvers<ContextType>;
  MappingConnection?: MappingConnectionResolvers<ContextType>;
  MappingEdge?: MappingEdgeResolvers<ContextType>;
  MappingTouched?: MappingTouchedResolvers<ContextType>;
  MappingTouchedConnection?: MappingTouchedConnectionResolvers<ContextType>;
  MappingTouchedEdge?: MappingTouchedEdgeResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MembershipTouched?: MembershipTouchedResolvers<ContextType>;
  MembershipTouchedConnection?: MembershipTouchedConnectionResolvers<ContextType>;
  MembershipTouchedEdge?: MembershipTouchedEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewToken?: NewTokenResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Prefix?: PrefixResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalDecision?: ProposalDecisionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalEdit?: ProposalEditResolvers<ContextType>;
  ProposalEditConnection?: ProposalEditConnectionResolvers<ContextType>;
  ProposalEditEdge?: ProposalEditEdgeResolvers<ContextType>;
  ProposalFinding?: ProposalFindingResolvers<ContextType>;
  ProposalFindingConnection?: ProposalFindingConnectionResolvers<ContextType>;
  ProposalFindingEdge?: ProposalFindingEdgeResolvers<ContextType>;
  ProposalReview?: ProposalReviewResolvers<ContextType>;
  ProposalStep?: ProposalStepResolvers<ContextType>;
  ProposalStepConnection?: ProposalStepConnectionResolvers<ContextType>;
  ProposalStepEdge?: ProposalStepEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadInbox?: ReadInboxResolvers<ContextType>;
  RelationTouched?: RelationTouchedResolvers<ContextType>;
  RelationTouchedConnection?: RelationTouchedConnectionResolvers<ContextType>;
  RelationTouchedEdge?: RelationTouchedEdgeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseDraft?: ReleaseDraftResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  ReleaseFlag?: ReleaseFlagResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  Right?: RightResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SignOff?: SignOffResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Stretch?: StretchResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermNews?: TermNewsResolvers<ContextType>;
  TermNewsConnection?: TermNewsConnectionResolvers<ContextType>;
  TermNewsEdge?: TermNewsEdgeResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  TokenConnection?: TokenConnectionResolvers<ContextType>;
  TokenEdge?: TokenEdgeResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  TreeLine?: TreeLineResolvers<ContextType>;
  TreeLineConnection?: TreeLineConnectionResolvers<ContextType>;
  TreeLineEdge?: TreeLineEdgeResolvers<ContextType>;
  Use?: UseResolvers<ContextType>;
  UseConnection?: UseConnectionResolvers<ContextType>;
  UseEdge?: UseEdgeResolvers<ContextType>;
  UseNews?: UseNewsResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyConnection?: VocabularyConnectionResolvers<ContextType>;
  VocabularyEdge?: VocabularyEdgeResolvers<ContextType>;
};

