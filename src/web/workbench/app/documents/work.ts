import type { Page, Person, Text } from './terms.ts';
import type { Status } from './proposal.ts';

/** Who asks, and the vocabularies there are. */
export const ME = `query ($langs: [String!]) {
  viewer { name organisation administrator account { id } rights { vocabulary role languages } may { action }
    inbox(first: 1) { unreadCount } }
  vocabularies(first: 100) { nodes { id title(languages: $langs) { value language } languages release { version }
    schemes(first: 20) { nodes { uri title(languages: $langs) { value language } } } } } }`;

export interface Scheme {
  readonly uri: string;
  readonly title: Text | null;
}

export interface Vocabulary {
  readonly id: string;
  readonly title: Text;
  readonly languages: readonly string[];
  readonly release: { readonly version: string };
  readonly schemes: { readonly nodes: readonly Scheme[] };
}

export interface Me {
  readonly viewer: {
    readonly name: string;
    readonly organisation: string;
    readonly administrator: boolean;
    readonly account: { readonly id: string } | null;
    readonly rights: readonly {
      readonly vocabulary: string;
      readonly role: string;
      readonly languages: readonly string[];
    }[];
    readonly may: readonly { readonly action: string }[];
    readonly inbox: { readonly unreadCount: number } | null;
  };
  readonly vocabularies: { readonly nodes: readonly Vocabulary[] };
}

const ROW = `fragment Row on Proposal { id title status vocabulary author { id name } openedAt submittedAt viewerMay
  standing { missing(language: $lang) } }`;

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly vocabulary: string;
  readonly author: Person;
  readonly openedAt: string;
  readonly submittedAt: string | null;
  readonly viewerMay: readonly string[];
  readonly standing: { readonly missing: readonly string[] };
}

export const WORK = `query ($me: ID!, $lang: SentenceLanguage!) {
  drafts: proposals(author: $me, status: [DRAFT, CHANGES_REQUESTED], first: 50) { totalCount nodes { ...Row } }
  waiting: proposals(author: $me, status: [SUBMITTED, APPROVED], first: 50) { totalCount nodes { ...Row } }
  open: proposals(status: [SUBMITTED, APPROVED], first: 100) { totalCount nodes { ...Row } }
  viewer { following(first: 50) { totalCount nodes { subject vocabulary proposal uri } } } } ${ROW}`;

export interface Work {
  readonly drafts: Page<Row>;
  readonly waiting: Page<Row>;
  readonly open: Page<Row>;
  readonly viewer: {
    readonly following: Page<{
      readonly subject: string;
      readonly vocabulary: string | null;
      readonly proposal: string | null;
      readonly uri: string | null;
    }>;
  };
}

export const INBOX = `query ($after: String, $unreadOnly: Boolean, $lang: SentenceLanguage!) { viewer {
  inbox(first: 20, after: $after, unreadOnly: $unreadOnly) { unreadCount pageInfo { hasNextPage endCursor }
    nodes { sequence at actor { id name } summary(language: $lang) vocabulary release read proposal { id title } } } } }`;

export interface Inbox {
  readonly viewer: {
    readonly inbox: {
      readonly unreadCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly sequence: number;
        readonly at: string;
        readonly actor: Person;
        readonly summary: string;
        readonly vocabulary: string | null;
        readonly release: string | null;
        readonly read: boolean;
        readonly proposal: { readonly id: string; readonly title: string } | null;
      }[];
    } | null;
  };
}

export const TITLE = `query ($id: ID!) { proposal(id: $id) { id title } }`;

export const FOLLOWING = `query { viewer { following(first: 100) { nodes { subject vocabulary proposal uri } } } }`;

export const READ_INBOX = `mutation ($upTo: Int!, $key: String) { done: readInbox(upTo: $upTo, idempotencyKey: $key) { readTo } }`;
export const FOLLOW = `mutation ($vocabulary: ID, $proposal: ID, $uri: String, $key: String) {
  done: follow(vocabulary: $vocabulary, proposal: $proposal, uri: $uri, idempotencyKey: $key) { subject } }`;
export const UNFOLLOW = `mutation ($vocabulary: ID, $proposal: ID, $uri: String, $key: String) {
  done: unfollow(vocabulary: $vocabulary, proposal: $proposal, uri: $uri, idempotencyKey: $key) { subject } }`;

export const PROPOSALS = `query ($vocabulary: ID, $status: [ProposalStatus!], $author: ID, $after: String, $lang: SentenceLanguage!) {
  proposals(vocabulary: $vocabulary, status: $status, author: $author, first: 20, after: $after) {
    totalCount nodes { ...Row } pageInfo { hasNextPage endCursor } } } ${ROW}`;

export interface Proposals {
  readonly proposals: Page<Row> & {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
