import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Iri } from '../../domain/term.ts';
import { exportVocabulary } from './export-vocabulary.ts';
import type { ExportFormat } from './export-format.ts';
import { spooled } from './spool.ts';

/** The content codings an export is kept in: RFC 9110 §8.4.1, RFC 7932. */
export const CODINGS = ['identity', 'gzip', 'br'] as const;
export type Coding = (typeof CODINGS)[number];

/** One file: its size, and the SHA-256 of its bytes in base64. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}

export type Rendered = Readonly<Record<Coding, Measure>>;

/** All a worker thread needs to know. */
export interface RenderOrder {
  readonly spool: string;
  readonly prefixes: Readonly<Record<string, Iri>>;
  readonly format: ExportFormat['name'];
  /** The file for each coding; none of them exists yet. */
  readonly files: Readonly<Record<Coding, string>>;
}

/** Writes an export once, in each coding, holding no more of it than a few pieces. */
export async function render({ spool, prefixes, format, files }: RenderOrder): Promise<Rendered> {
  const sinks = CODINGS.map((coding) => sinkTo(files[coding], coding));
  try {
    for await (const text of exportVocabulary({ content: spooled(spool), prefixes }, { name: format })) {
      const piece = Buffer.from(text);
      for (const { input } of sinks) if (!input.write(piece)) await once(input, 'drain');
    }
  } catch (error) {
    for (const { input } of sinks) input.destroy();
    await Promise.allSettled(sinks.map(({ measure }) => measure));
    throw error;
  }
  for (const { input } of sinks) input.end();
  const [identity, gzip, br] = (await Promise.all(sinks.map(({ measure }) => measure))) as [
    Measure,
    Measure,
    Measure,
  ];
  return { identity, gzip, br };
}

const coder = (coding: Coding): Transform | undefined =>
  coding === 'gzip'
    ? createGzip({ level: 6 })
    : coding === 'br'
      ? // Quality 5 costs as much time as gzip; the window is small so that the memory is.
        createBrotliCompress({
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 20 },
        })
      : undefined;

function sinkTo(path: string, coding: Coding): { input: Writable; measure: Promise<Measure> } {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  // `flush`: on the disk before it gets its name, so that no crash leaves half a file under it.
  const file = createWriteStream(path, { flags: 'wx', flush: true });
  const code = coder(coding);
  const written = code ? pipeline(code, meter, file) : pipeline(meter, file);
  const measure = written.then(() => ({ bytes, sha256: hash.digest('base64') }));
  measure.catch(() => undefined);
  return { input: code ?? meter, measure };
}
