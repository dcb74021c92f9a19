import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { decode, statements } from '../../src/domain/resource.ts';
import { readRdf, type RdfDocument } from '../../src/rdf/read.ts';
import type { Store } from '../../src/store/open.ts';
import { importDocument, type ImportOutcome } from '../../src/workflow/import-document.ts';

export const PREFIXES = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix ex: <http://example.org/> .
`;

/** A Turtle text, with the usual prefixes at hand, as the rdf room reads it. */
export async function turtle(text: string): Promise<RdfDocument> {
  return valueOrThrow(await readRdf(new TextEncoder().encode(PREFIXES + text), { format: 'turtle' }));
}

/** A packed file of test/data/versions. */
export const packed = (name: string): Buffer =>
  gunzipSync(readFileSync(new URL(`../data/versions/${name}.ttl.gz`, import.meta.url)));

export async function importTurtle(
  store: Store,
  vocabulary: string,
  text: string | RdfDocument,
  { release, now = new Date('2026-01-01T00:00:00Z') }: { release?: string; now?: Date } = {},
): Promise<ImportOutcome> {
  const document = typeof text === 'string' ? await turtle(text) : text;
  const command = { vocabulary, document, actor: 'test', now, release, unreviewed: true };
  return valueOrThrow(await importDocument(store, command));
}

/** All statements of a stored revision. */
export async function statementsAt(store: Store, vocabulary: string, revision: number): Promise<Statement[]> {
  const all: Statement[] = [];
  for await (const { iri, content } of store.reader.descriptions(vocabulary, revision))
    all.push(...statements(decode(iri, content)));
  return all;
}
