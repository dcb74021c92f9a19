import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What tells one state of a representation from another (RFC 9110 §8.8). */
export interface Validators {
  /** Strong, quotes included. */
  readonly etag: string;
  /** An HTTP date: the moment of the release. None for a page, which also changes with the program and language. */
  readonly lastModified: string | undefined;
}

/**
 * A strong entity tag: a digest of the bytes, and of the media type, so that two representations that happen to
 * have equal bytes are told apart (RFC 9110 §8.8.1).
 */
export function strongEtag(body: Uint8Array | string, mediaType: string): string {
  return `"${createHash('sha256').update(mediaType).update('\n').update(body).digest('base64url').slice(0, 27)}"`;
}

/** ISO 8601 to an HTTP date (RFC 9110 §5.6.7). */
export const httpDate = (iso: string): string => new Date(iso).toUTCString();

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const IMF_FIXDATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

/**
 * Milliseconds of an IMF-fixdate, undefined for anything else: `Date.parse` takes far more than RFC 9110 §5.6.7
 * allows, and rolls 31 February over into March.
 */
export function parseHttpDate(value: string): number | undefined {
  const [, day, month = '', year, hour, minute, second] = IMF_FIXDATE.exec(value.trim()) ?? [];
  const at = MONTHS.indexOf(month);
  if (!day || at % 3 !== 0) return undefined;
  const time = Date.UTC(Number(year), at / 3, Number(day), Number(hour), Number(minute), Number(second));
  const date = new Date(time);
  return date.getUTCDate() === Number(day) && date.getUTCHours() === Number(hour) ? time : undefined;
}

/**
 * `immutable`: a released version, the same bytes for ever (RFC 8246). `revalidate`: the current version; any cache
 * may keep it, and asks each time whether it is still so.
 */
export type Freshness = 'immutable' | 'revalidate';

export const CACHE_CONTROL: Readonly<Record<Freshness, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  revalidate: 'public, no-cache',
};

/**
 * What the preconditions of a GET or HEAD come to, in the order of RFC 9110 §13.2.2: 412 where one fails that
 * guards, 304 where the asker has this state already, 200 otherwise. A date that is none is ignored (§13.1.3).
 */
export function precondition(
  headers: IncomingHttpHeaders,
  { etag, lastModified }: Validators,
): 200 | 304 | 412 {
  const match = headers['if-match'];
  const modified = lastModified === undefined ? NaN : Date.parse(lastModified);
  if (match !== undefined) {
    if (!lists(match, etag, false)) return 412;
  } else {
    const since = dateOf(headers['if-unmodified-since']);
    if (since !== undefined && modified > since) return 412;
  }
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return lists(noneMatch, etag, true) ? 304 : 200;
  const since = dateOf(headers['if-modified-since']);
  return since !== undefined && modified <= since ? 304 : 200;
}

const dateOf = (header: string | undefined): number | undefined =>
  header === undefined ? undefined : parseHttpDate(header);

/** Whether a list of entity tags holds `etag`: If-None-Match compares weakly, If-Match strongly (§8.8.3.2). */
function lists(header: string, etag: string, weakly: boolean): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((member) => {
    const tag = member.trim();
    return tag === etag || (weakly && tag === `W/${etag}`);
  });
}

/** Keeps what was used last, up to a number of bytes; something larger than an eighth of that is never kept. */
export class ByteCache<V extends { readonly bytes: number }> {
  private readonly kept = new Map<string, V>();
  private total = 0;

  constructor(private readonly limit: number) {}

  get bytes(): number {
    return this.total;
  }

  get(key: string): V | undefined {
    const value = this.kept.get(key);
    if (!value) return undefined;
    // Taken out and put back: a Map keeps insertion order, so the first key is the one longest unused.
    this.kept.delete(key);
    this.kept.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.delete(key);
    if (value.bytes * 8 > this.limit) return;
    this.kept.set(key, value);
    this.total += value.bytes;
    for (const oldest of this.kept.keys()) {
      if (this.total <= this.limit) return;
      this.delete(oldest);
    }
  }

  private delete(key: string): void {
    this.total -= this.kept.get(key)?.bytes ?? 0;
    this.kept.delete(key);
  }
}
