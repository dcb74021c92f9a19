import { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { valueOrThrow } from '../../domain/refusal.ts';
import type { Catalog } from '../../snapshot/catalog.ts';
import type { Release } from '../../snapshot/snapshot.ts';
import type { Reader } from '../../store/reader.ts';
import { CACHE_CONTROL, httpDate, precondition } from '../caching.ts';
import { preferences } from '../negotiate.ts';
import { pinOf } from '../query.ts';
import { Complained, parameter, refusable } from './answer.ts';
import { byteRange, rangeApplies, type ByteRange } from './byte-range.ts';
import { ExportCache, type CachedExport } from './export-cache.ts';
import { EXPORT_FORMATS, exportFormatOf, type ExportFormat } from './export-format.ts';
import type { Coding } from './render.ts';

export interface ExportOptions {
  readonly catalog: Catalog;
  readonly reader: Reader;
  /** The public URL, without a slash at its end. */
  readonly base: string;
  /** Where rendered exports are kept; may be emptied at any time. */
  readonly cacheFolder?: string | undefined;
  /** What that folder may hold: default 1 GiB. */
  readonly cacheBytes?: number | undefined;
  /** To share the cache with the catalogue, which tells sizes and checksums of what has been rendered. */
  readonly cache?: ExportCache | undefined;
}

export const DEFAULT_CACHE_FOLDER = join(tmpdir(), 'begrippenkader-exports');
export const DEFAULT_CACHE_BYTES = 2 ** 30;

/** The cache that `exportRoutes` and `catalogueRoutes` share. */
export const exportCacheOf = ({
  reader,
  cacheFolder,
  cacheBytes,
}: Omit<ExportOptions, 'catalog' | 'base'>): ExportCache =>
  new ExportCache(reader, cacheFolder ?? DEFAULT_CACHE_FOLDER, cacheBytes ?? DEFAULT_CACHE_BYTES);

/** The header with the digest of the release: SHA-256 over its canonical N-Quads (RDFC-1.0), whatever the format. */
const RELEASE_DIGEST = 'Release-Digest';

/** How many terms of the release are left out, because they were withdrawn by law. */
const WITHDRAWN_TERMS = 'Withdrawn-Terms';

/** `compress: false` tells @fastify/compress that these bytes are what they are: they have ranges and a digest. */
const AS_IS = { compress: false } as RouteShorthandOptions;

/** `/export/{vocabulary}.{extension}?version=|at=`: a whole vocabulary, as released. */
export async function exportRoutes(fastify: FastifyInstance, options: ExportOptions): Promise<void> {
  const { catalog, base } = options;
  const cache = options.cache ?? exportCacheOf(options);
  const handler = refusable(async (request, reply) => {
    const { vocabulary, format } = fileOf((request.params as { file: string }).file);
    const pin = valueOrThrow(pinOf({ version: parameter(request, 'version'), at: parameter(request, 'at') }));
    const release = valueOrThrow(catalog.release(vocabulary, pin));
    const coding = codingOf(request.headers['accept-encoding']);
    const withheld = await catalog.withheld(release);
    const cached = await cache.open({ release, withheld }, format, coding);
    try {
      describe(reply, {
        base,
        release,
        withheld: withheld.length,
        format,
        coding,
        pinned: pin.version !== undefined,
        sha256: cached.sha256,
      });
      return send(request, reply, cached, withheld.length > 0 ? undefined : httpDate(release.at));
    } catch (error) {
      await cached.file.close();
      throw error;
    }
  });
  fastify.get('/export/:file', AS_IS, handler);
}

function fileOf(file: string): { vocabulary: string; format: ExportFormat } {
  const dot = file.lastIndexOf('.');
  const format = dot > 0 ? exportFormatOf(file.slice(dot + 1)) : undefined;
  if (format && format.extension === file.slice(dot + 1)) return { vocabulary: file.slice(0, dot), format };
  throw new Complained({
    code: 'NOT_FOUND',
    item: file,
    message: 'No export has that name.',
    remedy: `Name one as {vocabulary}.{${EXPORT_FORMATS.map(({ extension }) => extension).join('|')}}.`,
  });
}

/** The smallest coding that is accepted (RFC 9110 §12.5.3); of equally liked ones brotli. */
function codingOf(header: string | undefined): Coding {
  const accepted = preferences(header).map(({ value, q }) => ({ value: value.toLowerCase(), q }));
  const weight = (coding: string): number =>
    accepted.find(({ value }) => value === coding)?.q ?? accepted.find(({ value }) => value === '*')?.q ?? 0;
  const [br, gzip] = [weight('br'), weight('gzip')];
  return Math.max(br, gzip) === 0 ? 'identity' : br >= gzip ? 'br' : 'gzip';
}

interface Description {
  readonly base: string;
  readonly release: Release;
  readonly withheld: number;
  readonly format: ExportFormat;
  readonly coding: Coding;
  readonly pinned: boolean;
  readonly sha256: string;
}

function describe(reply: FastifyReply, description: Description): void {
  const { base, release, withheld, format, coding, pinned, sha256 } = description;
  const { vocabulary, version, digest, at } = release;
  const url = `${base}/export/${vocabulary}.${format.extension}?version=${encodeURIComponent(version)}`;
  const headers = {
    'Content-Type': format.contentType,
    'Content-Disposition': `attachment; filename="${vocabulary}-${version}.${format.extension}"`,
    'Content-Location': url,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': CACHE_CONTROL[pinned && withheld === 0 ? 'immutable' : 'revalidate'],
    'Accept-Ranges': 'bytes',
    Vary: 'Accept-Encoding',
    ETag: etagOf(sha256),
    'Repr-Digest': `sha-256=:${sha256}:`,
    // What leaves something out is not what was released: it claims neither the date nor the digest of that.
    ...(withheld > 0
      ? { [WITHDRAWN_TERMS]: String(withheld) }
      : { 'Last-Modified': httpDate(at), [RELEASE_DIGEST]: digest }),
    Link: `<${base}/id/dataset/${vocabulary}/${version}>; rel="describedby"`,
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
  };
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
}

const etagOf = (sha256: string): string =>
  `"${Buffer.from(sha256, 'base64').toString('base64url').slice(0, 27)}"`;

/** The file, a part of it, or what the preconditions come to. Closes the file when it has been sent. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  cached: CachedExport,
  lastModified: string | undefined,
): FastifyReply {
  const { bytes, sha256 } = cached;
  const validators = { etag: etagOf(sha256), lastModified };
  const status = precondition(request.headers, validators);
  if (status === 304) return close(cached, reply.code(304)).send();
  if (status === 412)
    throw new Complained({
      code: 'PRECONDITION_FAILED',
      message: 'The export is no longer that one.',
      remedy: 'Fetch it anew.',
    });
  const ifRange = request.headers['if-range'] as string | undefined;
  const range =
    request.method === 'GET' && rangeApplies(ifRange, validators)
      ? byteRange(request.headers.range, bytes)
      : undefined;
  if (range === 'unsatisfiable')
    return close(cached, reply.code(416).header('Content-Range', `bytes */${bytes}`))
      .removeHeader('Content-Encoding')
      .send();
  if (range) reply.code(206).header('Content-Range', `bytes ${range.start}-${range.end}/${bytes}`);
  // Of a part, Content-Digest is that of the part (RFC 9530 §2), which nobody asked for; Repr-Digest is of the whole.
  else if (request.method === 'GET') reply.header('Content-Digest', `sha-256=:${sha256}:`);
  const { start, end }: ByteRange = range ?? { start: 0, end: bytes - 1 };
  reply.header('Content-Length', end - start + 1);
  if (request.method === 'HEAD') return close(cached, reply).send(Readable.from([]));
  return reply.send(cached.file.createReadStream({ start, end }));
}

function close({ file }: CachedExport, reply: FastifyReply): FastifyReply {
  void file.close();
  return reply;
}
