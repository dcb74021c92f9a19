import { createHash } from 'node:crypto';
import type { Term } from '../domain/term.ts';

/**
 * What a log entry says of a revision's rows, so that `verify` can tell whether they are still the same:
 * SHA-256 over the new descriptions and the ended resources, each in code-point order of their IRIs.
 */
export function changeDigest(fresh: ReadonlyMap<Term, string>, ended: readonly Term[]): string {
  const hash = createHash('sha256');
  for (const iri of [...fresh.keys()].sort()) hash.update(JSON.stringify([iri, fresh.get(iri)]));
  hash.update('\n');
  for (const iri of [...ended].sort()) hash.update(JSON.stringify(iri));
  return `sha256-${hash.digest('hex')}`;
}
