/** The closed list of "no"s: stable codes that clients may rely on. HTTP statuses are given at the edge. */
export type RefusalCode =
  | 'BAD_RDF' // the file does not parse
  | 'BAD_ENCODING' // the bytes are not UTF-8
  | 'BAD_TERM' // an IRI, literal or language tag that may not be stored
  | 'TOO_LARGE' // a limit on size, depth or number was passed
  | 'UNKNOWN_FORMAT'
  | 'NO_GRAPHS' // the format cannot hold named graphs and the data has some
  | 'UNKNOWN_VOCABULARY'
  | 'UNKNOWN_VERSION'
  | 'UNKNOWN_LANGUAGE'
  | 'UNKNOWN_URI'
  | 'BAD_ARGUMENT'
  | 'VERSION_TAKEN' // a release of that number exists, or the revision is already released
  | 'RULE_BROKEN' // an integrity rule forbids a release
  | 'REVIEW_NEEDED' // an import would go around the review of a vocabulary
  | 'TOO_COSTLY' // a query would read more than the limits allow
  | 'UNKNOWN_PROPOSAL' // none of that id, or none that the asker may see
  | 'UNKNOWN_COMMENT'
  | 'UNKNOWN_EDIT'
  | 'EDIT_NEEDED' // a later edit builds on it
  | 'UNKNOWN_USE'
  | 'WRONG_STATUS' // the proposal is past that, or not there yet
  | 'INCOMPLETE' // what a step needs is not there: a reason, a source, an edit
  | 'ALREADY_REVIEWED' // the same person, the same text
  | 'NOT_APPROVED' // approvals, sign-offs or days are missing
  | 'CONFLICTS' // slots that someone else has set differently meanwhile
  | 'KEY_REUSED' // an idempotency key that stood for another command
  | 'STALE' // it has changed since the asker saw it
  | 'SIGN_IN_NEEDED' // nobody has signed in, or the token holds no longer
  | 'FORBIDDEN' // a right or a scope is missing
  | 'OWN_PROPOSAL' // an author does not review their own
  | 'BAD_TOKEN' // a bearer token that is forged, expired or meant for another
  | 'SIGN_ON_FAILED' // the identity provider says no, or its answer is not to what this browser asked
  | 'SIGN_ON_UNAVAILABLE' // the identity provider cannot be reached
  | 'NO_ACCOUNT' // whom the identity provider knows has nothing here
  | 'SIGN_IN_FAILED' // address and password do not belong together; which of the two is not told
  | 'TOO_MANY_ATTEMPTS'
  | 'WEAK_PASSWORD'
  | 'UNKNOWN_ACCOUNT'
  | 'UNKNOWN_TOKEN'
  | 'ACCOUNT_EXISTS' // one with this e-mail address
  | 'LAST_ADMINISTRATOR' // nobody would be left to manage accounts
  | 'LINK_UNUSABLE' // an invitation that is used, expired, replaced or not there
  | 'OUTSIDE_VOCABULARY' // a URI that is not this vocabulary's to change
  | 'URI_TAKEN' // something new under a URI that stands for something already
  | 'WRONG_KIND' // a collection where a concept is meant, and the like
  | 'RETIRED_TARGET' // a relation to a concept that is no longer in force
  | 'RETIRED_SUCCESSOR'
  | 'ALREADY_RETIRED'
  | 'CYCLE' // a concept above itself, or a collection in itself
  | 'SELF_RELATION'
  | 'BAD_TEXT' // empty, too long, with control characters, or one too many
  | 'BAD_CONFIG'
  | 'DATABASE_UNUSABLE'
  | 'DATABASE_NOT_EMPTY' // a backup goes into an empty one only
  | 'BAD_BACKUP' // cut off, altered, of another version, or none at all
  | 'PORT_TAKEN';

/** A "no" that a user may expect: which rule, on what, where, and what to do about it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly remedy: string;
  /** The item refused: a URI, a version, a file name … */
  readonly item?: string;
  readonly line?: number;
  readonly column?: number;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

/** `value` of a result that must be there; carries the refusal where it is not. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = 'Refused';
  }
}

export function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
}
