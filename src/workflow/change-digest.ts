import { createHash } from 'node:crypto';
import type { Term } from '../domain/term.ts';

/**
 * What a log entry says of a revision's rows, so that `verify` can tell whether they are still the same:
 * SHA-256 over the new descriptions and the ended resources, each in code-point order of their IRIs.
 */
export function changeDigest(fresh: ReadonlyMap<Term, string>, ended: readonly Term[]): string {
  const hash = createHash('sha256');
  // One line each: neither an IRI nor JSON text holds a line break.
  for (const iri of [...fresh.keys()].sort()) hash.update(`+ ${iri} ${fresh.get(iri)}\n`);
  for (const iri of [...ended].sort()) hash.update(`- ${iri}\n`);
  return `sha256-${hash.digest('hex')}`;
}
