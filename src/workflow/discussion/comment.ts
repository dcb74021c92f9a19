import type { RecordRow } from '../../store/tables.ts';

/** What a comment is about: a proposal, one edit of it, or a term. */
export interface CommentSubject {
  readonly proposal?: string;
  /** An edit of that proposal. */
  readonly edit?: string;
  readonly vocabulary: string;
  /** A term's URI, where it is about no proposal. */
  readonly uri?: string;
}

/**
 * For whom it was written, settled when it is: `public` in a consultation that has opened, whoever writes; else
 * `editors`, those who may read drafts of the vocabulary. An answer has the audience of its thread.
 */
export type Audience = 'editors' | 'public';

export interface Comment extends CommentSubject {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly audience: Audience;
  /** The comment that this one answers; a thread is one level deep. */
  readonly replyTo?: string;
  readonly text: string;
  /** Accounts that are told. */
  readonly mentions: readonly string[];
  readonly resolved?: { readonly by: string; readonly at: string };
  /** Earlier texts, oldest first, with the moment each was replaced: what was said stays on record. */
  readonly earlier: readonly { readonly text: string; readonly at: string }[];
  readonly deleted?: { readonly by: string; readonly at: string };
}

export interface HeldComment {
  readonly version: number;
  readonly comment: Comment;
}

/** `proposal:ID` or a URI: what comments are looked up by. */
export const subjectOf = ({ proposal, uri = '' }: CommentSubject): string =>
  proposal === undefined ? uri : `proposal:${proposal}`;

export const heldComment = ({ version, state }: RecordRow): HeldComment => ({
  version,
  comment: JSON.parse(state) as Comment,
});

export function commentRow({ version, comment }: HeldComment, at: string): RecordRow {
  const { id, vocabulary, by, deleted, resolved } = comment;
  const status = deleted ? 'deleted' : resolved ? 'resolved' : 'open';
  const subject = subjectOf(comment);
  return {
    kind: 'comment',
    id,
    vocabulary,
    status,
    owner: by,
    subject,
    version,
    at,
    state: JSON.stringify(comment),
  };
}
