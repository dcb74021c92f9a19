import { EntitySchema } from 'typeorm';

/** One governed vocabulary and the number of its newest revision (0: nothing imported yet). */
export interface VocabularyRow {
  id: string;
  head: number;
  createdAt: string;
}

/** An accepted change: the revision it made, who made it and what it touched. Times are ISO 8601, UTC. */
export interface RevisionRow {
  vocabulary: string;
  number: number;
  at: string;
  actor: string;
  message: string;
  added: number;
  changed: number;
  removed: number;
  /** JSON object: the prefixes of the file, for exports that read like it. */
  prefixes: string;
}

/** What is said of a resource between the revisions `since` (inclusive) and `until` (exclusive; null: still). */
export interface DescriptionRow {
  vocabulary: string;
  iri: string;
  since: number;
  until: number | null;
  /** `encode` of the resource. */
  content: string;
}

/** A name for one revision, for ever. */
export interface ReleaseRow {
  vocabulary: string;
  version: string;
  revision: number;
  at: string;
  /** `sha256-…` over the canonical N-Quads: see `rdf/canonical.ts`. */
  digest: string;
  statements: number;
  notes: string;
}

/** One entry of the append-only log; `hash` covers every other column, `previous` chains it to the one before. */
export interface LogRow {
  sequence: number;
  at: string;
  vocabulary: string;
  actor: string;
  action: string;
  /** JSON. */
  payload: string;
  previous: string;
  hash: string;
}

/**
 * Something that is governed and changes state: a proposal, a comment, an account, a token, a policy … One row each,
 * the newest state; every state it had is in the log, by its digest.
 */
export interface RecordRow {
  kind: string;
  /** Sorts by time of making. */
  id: string;
  /** '' where it belongs to none. */
  vocabulary: string;
  status: string;
  /** The account it belongs to. */
  owner: string;
  /** What it is about: `proposal:ID`, a concept's URI, an e-mail address … what it is looked up by. */
  subject: string;
  /** 1 when made, one more with each change. */
  version: number;
  /** When it got this state. */
  at: string;
  /** JSON. */
  state: string;
}

/** Which log entries speak of a subject: `vocabulary:ID`, `proposal:ID`, `account:ID`, or a resource's URI. */
export interface LogSubjectRow {
  subject: string;
  sequence: number;
}

/** An account follows a subject, from the log entry after `since`. */
export interface FollowingRow {
  account: string;
  subject: string;
  since: number;
}

/** How far an account has read its inbox. */
export interface InboxRow {
  account: string;
  readTo: number;
}

/** What a command with an idempotency key has answered: asked again, it answers the same and does nothing. */
export interface ReceiptRow {
  account: string;
  key: string;
  /** Digest of what was asked. */
  request: string;
  /** JSON of what was answered. */
  answer: string;
  at: string;
}

/** When a session was last used, to some minutes: no record, for a log entry at each page would tell nobody anything. */
export interface SessionUseRow {
  token: string;
  at: string;
}

const text = { type: 'text' } as const;
const integer = { type: 'integer' } as const;
const primary = { ...text, primary: true } as const;

export const Vocabularies = new EntitySchema<VocabularyRow>({
  name: 'vocabulary',
  columns: { id: primary, head: integer, createdAt: { ...text, name: 'created_at' } },
});

export const Revisions = new EntitySchema<RevisionRow>({
  name: 'revision',
  columns: {
    vocabulary: primary,
    number: { ...integer, primary: true },
    at: text,
    actor: text,
    message: text,
    added: integer,
    changed: integer,
    removed: integer,
    prefixes: text,
  },
});

export const Descriptions = new EntitySchema<DescriptionRow>({
  name: 'description',
  columns: {
    vocabulary: primary,
    iri: primary,
    since: { ...integer, primary: true },
    until: { ...integer, nullable: true },
    content: text,
  },
});

export const Releases = new EntitySchema<ReleaseRow>({
  name: 'release',
  columns: {
    vocabulary: primary,
    version: primary,
    revision: integer,
    at: text,
    digest: text,
    statements: integer,
    notes: text,
  },
});

export const Log = new EntitySchema<LogRow>({
  name: 'log',
  columns: {
    sequence: { ...integer, primary: true },
    at: text,
    vocabulary: text,
    actor: text,
    action: text,
    payload: text,
    previous: text,
    hash: text,
  },
});

export const Records = new EntitySchema<RecordRow>({
  name: 'record',
  columns: {
    kind: primary,
    id: primary,
    vocabulary: text,
    status: text,
    owner: text,
    subject: text,
    version: integer,
    at: text,
    state: text,
  },
});

export const LogSubjects = new EntitySchema<LogSubjectRow>({
  name: 'log_subject',
  columns: { subject: primary, sequence: { ...integer, primary: true } },
});

export const Followings = new EntitySchema<FollowingRow>({
  name: 'following',
  columns: { account: primary, subject: primary, since: integer },
});

export const Inboxes = new EntitySchema<InboxRow>({
  name: 'inbox',
  columns: { account: primary, readTo: { ...integer, name: 'read_to' } },
});

export const Receipts = new EntitySchema<ReceiptRow>({
  name: 'receipt',
  columns: { account: primary, key: primary, request: text, answer: text, at: text },
});

export const SessionUses = new EntitySchema<SessionUseRow>({
  name: 'session_use',
  columns: { token: primary, at: text },
});

export const TABLES = [
  Vocabularies,
  Revisions,
  Descriptions,
  Releases,
  Log,
  Records,
  LogSubjects,
  Followings,
  Inboxes,
  Receipts,
  SessionUses,
];
