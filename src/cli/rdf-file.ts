import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Refused, valueOrThrow } from '../domain/refusal.ts';
import { FORMATS, formatOf, type Format } from '../rdf/formats.ts';
import { readRdf, type RdfDocument } from '../rdf/read.ts';

export interface FileOptions {
  readonly format?: string | undefined;
  readonly base?: string | undefined;
}

/** Whoever runs the command owns the machine: files may be larger than those that come over the network. */
const LIMITS = { bytes: 2 ** 31 };

const NAMES = FORMATS.map(({ name, extensions }) => `${name} (${extensions.join(' ')})`).join(', ');

/** Reads and parses a file. @throws Refused where it cannot be read or does not parse. */
export async function readRdfFile(file: string, { format, base }: FileOptions): Promise<RdfDocument> {
  const kind = formatNamed(format ?? extname(file), file);
  const options = {
    format: kind.name,
    fileName: file,
    limits: LIMITS,
    ...(base !== undefined && { baseIri: base }),
  };
  return valueOrThrow(await readRdf(await bytesOf(file), options));
}

function formatNamed(name: string, item: string): Format {
  const format = formatOf(name);
  if (format) return format;
  throw new Refused({
    code: 'UNKNOWN_FORMAT',
    item,
    message: `"${name}" is not a format that is known here.`,
    remedy: `Name one with --format (validate: --input-format): ${NAMES}.`,
  });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const message = (error as Error).message;
    throw new Refused({ code: 'BAD_ARGUMENT', item: file, message, remedy: 'Give the path of a file.' });
  }
}
