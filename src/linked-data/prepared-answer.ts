import type { Iri } from '../domain/term.ts';
import type { Release } from '../snapshot/snapshot.ts';
import type { Validators } from './caching.ts';

/** An answer that is ready: what equal requests get until the vocabulary has a new release. */
export interface Prepared extends Validators {
  readonly iri: Iri;
  readonly vocabulary: string;
  /** The newest release when it was made: links to neighbouring versions depend on it. */
  readonly newest: Release;
  /** Of a page: the newest releases of all vocabularies then, as it names terms of any. */
  readonly among: readonly Release[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The headers as node:http writes them fastest: names and values in turn. */
  readonly lines: string[];
  readonly body: Buffer;
  readonly bytes: number;
}
