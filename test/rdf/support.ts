import { readFileSync } from 'node:fs';
import { valueOrThrow, type Refusal } from '../../src/domain/refusal.ts';
import { resourcesOf } from '../../src/domain/resource.ts';
import { canonicalLine, type Statement } from '../../src/domain/statement.ts';
import type { FormatName } from '../../src/rdf/formats.ts';
import { readRdf, type RdfDocument, type ReadOptions } from '../../src/rdf/read.ts';
import { writeRdf } from '../../src/rdf/write.ts';

export const DATA = new URL('../data/rdf/', import.meta.url);

export const FORMAT_NAMES: readonly FormatName[] = [
  'turtle',
  'trig',
  'ntriples',
  'nquads',
  'jsonld',
  'rdfxml',
];

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const file = (name: string): Uint8Array => readFileSync(new URL(name, DATA));

export async function read(
  format: string,
  text: string | Uint8Array,
  more: Partial<ReadOptions> = {},
): Promise<RdfDocument> {
  return valueOrThrow(await readRdf(typeof text === 'string' ? bytes(text) : text, { format, ...more }));
}

/** Why a text is refused; throws where it is not. */
export async function refusal(
  format: string,
  text: string | Uint8Array,
  more: Partial<ReadOptions> = {},
): Promise<Refusal> {
  const result = await readRdf(typeof text === 'string' ? bytes(text) : text, { format, ...more });
  if (result.ok) throw new Error(`Not refused: ${JSON.stringify(result.value).slice(0, 200)}`);
  return result.refusal;
}

export function write(
  statements: readonly Statement[],
  format: string,
  prefixes: Record<string, string> = {},
): string {
  return [...valueOrThrow(writeRdf(resourcesOf(statements), format, { prefixes }))].join('');
}

/** The statements as sorted lines, each once, blank nodes under the labels they have. */
export const lines = (statements: readonly Statement[]): string[] =>
  [...new Set(statements.map(canonicalLine))].sort();

export const RDF_XML = (inner: string, more = ''): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e.org/" ${more}>\n${inner}\n</rdf:RDF>`;
