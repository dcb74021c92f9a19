import { ok, refuse, Refused, type Result } from '../domain/refusal.ts';
import { statements } from '../domain/resource.ts';
import { canonicalLine } from '../domain/statement.ts';
import type { Iri } from '../domain/term.ts';
import { formatOf, FORMATS, type Format, type FormatName } from './formats.ts';
import { refused } from './guard.ts';
import { each, type Resources } from './nesting.ts';
import { writeJsonLd } from './write-jsonld.ts';
import { writeRdfXml } from './write-rdfxml.ts';
import { writeTurtle } from './write-turtle.ts';

export interface WriteOptions {
  /** Names for namespaces; only those used are written. */
  readonly prefixes?: Readonly<Record<string, Iri>> | undefined;
}

type Writer = (resources: Resources, prefixes: Readonly<Record<string, Iri>>) => Iterable<string>;

const WRITERS: Record<FormatName, Writer> = {
  turtle: writeTurtle,
  trig: writeTurtle,
  ntriples: writeLines,
  nquads: writeLines,
  jsonld: writeJsonLd,
  rdfxml: writeRdfXml,
};

const CHUNK = 1 << 14;

/**
 * Resources as text, in pieces, in their own order: the same resources give the same text. What cannot be
 * written is refused before the first piece. No more than one resource is held as text at a time.
 */
export function writeRdf(
  resources: Resources,
  format: FormatName | (string & {}),
  { prefixes = {} }: WriteOptions = {},
): Result<Iterable<string>> {
  const known = formatOf(format);
  try {
    if (!known) throw unknownFormat(format);
    if (!known.holdsGraphs) refuseGraphs(resources, known);
    return ok(inChunks(WRITERS[known.name](resources, prefixes)));
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}

const unknownFormat = (format: string) =>
  refused(
    'UNKNOWN_FORMAT',
    `"${format}" is not a format that can be written`,
    `Use one of ${FORMATS.map(({ name }) => name).join(', ')}.`,
  );

function refuseGraphs(resources: Resources, { title }: Format): void {
  for (const { iri, graphs } of each(resources)) {
    const graph = Object.keys(graphs ?? {})[0];
    if (graph === undefined) continue;
    throw new Refused({
      code: 'NO_GRAPHS',
      message: `${title} cannot hold named graphs, and <${iri}> has statements in <${graph}>`,
      remedy: `Use ${FORMATS.filter(({ holdsGraphs }) => holdsGraphs)
        .map((format) => format.title)
        .join(', ')}.`,
      item: iri,
    });
  }
}

function* writeLines(resources: Resources): Generator<string> {
  for (const resource of each(resources))
    for (const statement of statements(resource)) yield `${canonicalLine(statement)}\n`;
}

/** Joins small pieces: a socket is better served by 16 kB than by a line. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
