import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { preferences } from './negotiate.ts';

/** The codings a document is kept in (RFC 9110 §8.4.1); `identity` is the bytes as they are. */
export type Coding = 'br' | 'gzip' | 'identity';

/** Below this a coding saves less than a packet. */
const WORTH_IT = 1_024;

/** The coding of an `Accept-Encoding`: the best liked of br and gzip, else identity, which is always allowed here. */
export function codingFor(acceptEncoding: string | undefined): Coding {
  if (!acceptEncoding) return 'identity';
  const weights = new Map(preferences(acceptEncoding).map(({ value, q }) => [value.toLowerCase(), q]));
  const weight = (coding: Coding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const [br, gzip] = [weight('br'), weight('gzip')];
  if (br === 0 && gzip === 0) return 'identity';
  return br >= gzip ? 'br' : 'gzip';
}

/**
 * Bytes in a coding, with an entity tag of their own: a strong tag names bytes, and these are others (RFC 9110
 * §8.8.3.3). Coded once and kept, not for each answer.
 */
export function encoded(
  { body, etag }: { readonly body: Buffer; readonly etag: string },
  coding: Coding,
): { body: Buffer; etag: string; coding: Coding } {
  if (coding === 'identity' || body.length < WORTH_IT) return { body, etag, coding: 'identity' };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const smaller = coding === 'br' ? brotliCompressSync(body, quality) : gzipSync(body);
  return { body: smaller, etag: `${etag.slice(0, -1)}-${coding}"`, coding };
}
