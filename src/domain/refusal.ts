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
  | 'TOO_COSTLY' // a query would read more than the limits allow
  | 'BAD_CONFIG'
  | 'DATABASE_UNUSABLE'
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
