import { valueOrThrow } from '../../domain/refusal.ts';
import type { Content } from '../../domain/resource.ts';
import type { Iri } from '../../domain/term.ts';
import { writeRdf } from '../../rdf/write.ts';
import { conceptCsv } from '../csv/concept-csv.ts';
import { canonicalNQuads } from './canonical-nquads.ts';
import type { ExportFormat } from './export-format.ts';

/** A vocabulary to write: a `Snapshot` is one. It is gone through more than once. */
export interface ExportSource {
  readonly content: Content;
  readonly prefixes: Readonly<Record<string, Iri>>;
}

/**
 * A whole vocabulary as text, in pieces. The same content gives the same bytes, so a download can be resumed.
 * N-Quads, and N-Triples where there are no named graphs, are canonical (RDFC-1.0): their SHA-256 is the digest.
 *
 * @throws Refused (NO_GRAPHS, BAD_TERM) where the format cannot hold the content; nothing is written then.
 */
export async function* exportVocabulary(
  { content, prefixes }: ExportSource,
  { name }: Pick<ExportFormat, 'name'>,
): AsyncGenerator<string> {
  const resources = () => content.values();
  if (name === 'csv') yield* inChunks(conceptCsv(resources));
  else if (name === 'nquads' || name === 'ntriples') {
    valueOrThrow(writeRdf(content, name));
    yield* inChunks(canonicalNQuads(resources));
  } else yield* valueOrThrow(writeRdf(content, name, { prefixes }));
}

const CHUNK = 1 << 14;

async function* inChunks(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
