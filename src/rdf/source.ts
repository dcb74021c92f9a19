import type { Statement } from '../domain/statement.ts';
import type { Format } from './formats.ts';
import type { Limits } from './guard.ts';

/** A file to read, as the readers of each format get it. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly baseIri?: string | undefined;
  readonly limits: Limits;
}

/** What a reader makes of it: the labels of blank nodes are still temporary. */
export interface Draft {
  readonly statements: Statement[];
  readonly prefixes: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
  /** How many blank nodes there are: none, mostly, and then nobody needs to look for them. */
  readonly blanks: number;
}
