import { Refused, ok, refuse, type Result } from '../domain/refusal.ts';
import type { Statement } from '../domain/statement.ts';
import { stableBlankNodes } from './blank-nodes.ts';
import { formatOf, FORMATS, type FormatName } from './formats.ts';
import { DEFAULT_LIMITS, refused, tooLarge, type Limits } from './guard.ts';
import { readJsonLd } from './read-jsonld.ts';
import { readN3 } from './read-n3.ts';
import { readRdfXml } from './read-rdfxml.ts';
import type { Draft, Source } from './source.ts';
import { checkIri } from './terms.ts';

export interface RdfDocument {
  /** In the order of the file; blank nodes have stable labels. One stated twice may come twice. */
  readonly statements: Statement[];
  /** The prefixes the file declares: kept for writing, so that people meet their own names again. */
  readonly prefixes: Record<string, string>;
  /** What was read but says less than its writer may think. */
  readonly warnings: readonly string[];
}

export interface ReadOptions {
  /** A format's name, extension or media type, or a file name: see `formatOf`. */
  readonly format: FormatName | (string & {});
  /** What relative IRIs are relative to, unless the file says so. */
  readonly baseIri?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Named in refusals. */
  readonly fileName?: string | undefined;
}

const READERS: Record<FormatName, (source: Source) => Draft | Promise<Draft>> = {
  turtle: readN3,
  trig: readN3,
  ntriples: readN3,
  nquads: readN3,
  jsonld: readJsonLd,
  rdfxml: readRdfXml,
};

/** The statements of a file, every term checked, or why it is refused and where. Nothing is fetched. */
export async function readRdf(bytes: Uint8Array, options: ReadOptions): Promise<Result<RdfDocument>> {
  try {
    const source = sourceOf(bytes, options);
    const { statements, prefixes, warnings, blanks } = await READERS[source.format.name](source);
    const stable = blanks === 0 ? statements : await stableBlankNodes(statements, source.limits);
    return ok({
      statements: stable,
      prefixes: Object.fromEntries([...prefixes].filter(isAbsolute)),
      warnings,
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { fileName } = options;
    return refuse(fileName === undefined ? error.refusal : { ...error.refusal, item: fileName });
  }
}

function sourceOf(bytes: Uint8Array, { format: name, baseIri, limits: given }: ReadOptions): Source {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const format = formatOf(name);
  if (!format)
    throw refused(
      'UNKNOWN_FORMAT',
      `"${name}" is not a format that can be read`,
      `Use one of ${FORMATS.map((known) => `${known.name} (${known.extensions[0]})`).join(', ')}.`,
    );
  if (bytes.length > limits.bytes) throw tooLarge('The file', 'bytes', limits, 'bytes');
  if (baseIri !== undefined) checkIri(baseIri, limits);
  return { bytes, format, baseIri, limits };
}

/** A prefix relative to nothing names nothing; that is no reason to refuse a file that never uses it. */
const isAbsolute = ([, namespace]: [string, string]): boolean => /^[a-z][a-z0-9+.-]*:/i.test(namespace);
