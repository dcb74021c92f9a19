/*
 * A backup is lines of JSON: the header; for each table what it is, then its rows in the order of its key; the trailer.
 * It says nothing of the database it came from, so it goes back into any other.
 */

export const FORMAT = 'begrippenkader-backup';
export const FORMAT_VERSION = 1;

export interface Header {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  /** The newest migration of the database it was made of. */
  readonly schema: string;
  readonly created: string;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** The newest entry of the log, whose hash vouches for all before it. */
  readonly log: { readonly sequence: number; readonly hash: string };
}

/** What stands before the rows of a table, each of which has its values in this order. */
export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface Trailer {
  readonly end: true;
  readonly rows: number;
  /** SHA-256, hex, over every byte before this line. */
  readonly sha256: string;
}
