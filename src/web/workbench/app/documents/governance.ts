import type { Page, Person } from './terms.ts';

export const GOVERNED = `query ($vocabulary: ID!) { governed(vocabulary: $vocabulary) {
  id head unreleased viewerMay
  policy { version approvals signOff consultationDays silenceDays uriTemplate namespaces } } }`;

/** Refused where there is nothing to release. */
export const RELEASE_DRAFT = `query ($vocabulary: ID!, $lang: SentenceLanguage!) { governed(vocabulary: $vocabulary) {
  releaseDraft { revision previous version why(language: $lang) level notes
    proposals(first: 50) { totalCount nodes { id title } }
    counts { added changed retired removed others }
    changes(first: 50) { totalCount nodes { uri label change fields { name language added removed } } }
    findings(language: $lang) { rule severity uri message remedy } } } }`;

export interface Governed {
  readonly governed: {
    readonly id: string;
    readonly head: number;
    readonly unreleased: number;
    readonly viewerMay: readonly string[];
    readonly policy: {
      readonly version: number;
      readonly approvals: number;
      readonly signOff: readonly string[];
      readonly consultationDays: number;
      readonly silenceDays: number | null;
      readonly uriTemplate: string;
      readonly namespaces: readonly string[];
    };
  } | null;
}

export interface ReleaseDraft {
  readonly revision: number;
  readonly previous: string | null;
  readonly version: string;
  readonly why: string;
  readonly level: 'BREAKING' | 'ADDITIVE' | 'EDITORIAL';
  readonly notes: string;
  readonly proposals: Page<{ readonly id: string; readonly title: string }>;
  readonly counts: Readonly<Record<'added' | 'changed' | 'retired' | 'removed' | 'others', number>>;
  readonly changes: Page<{
    readonly uri: string;
    readonly label: string;
    readonly change: 'ADDED' | 'CHANGED' | 'REMOVED';
    readonly fields: readonly {
      readonly name: string;
      readonly language: string | null;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }[];
  }>;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly uri: string;
    readonly message: string;
    readonly remedy: string;
  }[];
}

export const PUBLISH = `mutation ($vocabulary: ID!, $seen: Int!, $version: String, $notes: String, $key: String) {
  done: publishRelease(vocabulary: $vocabulary, seen: $seen, version: $version, notes: $notes, idempotencyKey: $key) { version digest } }`;
export const SET_POLICY = `mutation ($vocabulary: ID!, $seen: Int!, $policy: PolicyInput!, $key: String) {
  done: setPolicy(vocabulary: $vocabulary, seen: $seen, policy: $policy, idempotencyKey: $key) { version } }`;

const ACCOUNT = `fragment AccountPart on Account { id name organisation email administrator status version rights { vocabulary role languages } }`;

export interface Account extends Person {
  readonly organisation: string;
  readonly email: string | null;
  readonly administrator: boolean | null;
  readonly status: 'INVITED' | 'ACTIVE' | 'CLOSED' | null;
  readonly version: number | null;
  readonly rights: readonly Right[] | null;
}

export interface Right {
  readonly vocabulary: string;
  readonly role: string;
  readonly languages: readonly string[];
}

export const ACCOUNTS = `query ($status: AccountStatus, $after: String) { accounts(status: $status, first: 50, after: $after) {
  totalCount nodes { ...AccountPart } pageInfo { hasNextPage endCursor } } } ${ACCOUNT}`;

export interface Accounts {
  readonly accounts: Page<Account> & {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export const INVITE = `mutation ($email: String!, $name: String!, $organisation: String!, $administrator: Boolean!, $rights: [RightInput!]!) {
  done: inviteAccount(email: $email, name: $name, organisation: $organisation, administrator: $administrator, rights: $rights) { link } }`;
export const RENEW = `mutation ($account: ID!) { done: renewInvitation(account: $account) { link } }`;
export const CHANGE_ACCOUNT = `mutation ($account: ID!, $seen: Int!, $organisation: String, $administrator: Boolean, $rights: [RightInput!], $closed: Boolean) {
  done: changeAccount(account: $account, seen: $seen, organisation: $organisation, administrator: $administrator, rights: $rights, closed: $closed) { ...AccountPart } } ${ACCOUNT}`;

export const TOKENS = `query { viewer { tokens(first: 100) { totalCount nodes { id use name scopes made expires status } } } }`;

export interface Tokens {
  readonly viewer: {
    readonly tokens: Page<{
      readonly id: string;
      readonly use: 'SESSION' | 'API' | 'INVITATION';
      readonly name: string;
      readonly scopes: readonly ('READ' | 'WRITE' | 'ADMIN')[];
      readonly made: string;
      readonly expires: string;
      readonly status: string;
    }>;
  };
}

export const CREATE_TOKEN = `mutation ($name: String!, $scopes: [Scope!]!, $expires: DateTime!) {
  done: createToken(name: $name, scopes: $scopes, expires: $expires) { secret } }`;
export const REVOKE_TOKEN = `mutation ($token: ID!) { done: revokeToken(token: $token) { id } }`;

export const LOG = `query ($vocabulary: ID, $action: String, $subject: String, $after: String) {
  log(vocabulary: $vocabulary, action: $action, subject: $subject, first: 50, after: $after) {
    nodes { sequence at actor action vocabulary payload hash } pageInfo { hasNextPage endCursor } } }`;

export interface Log {
  readonly log: {
    readonly nodes: readonly {
      readonly sequence: number;
      readonly at: string;
      readonly actor: string;
      readonly action: string;
      readonly vocabulary: string | null;
      readonly payload: string;
      readonly hash: string;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
