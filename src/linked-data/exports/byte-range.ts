/** First and last byte, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/i;

/**
 * The one range that is asked for (RFC 9110 §14.1.2); `unsatisfiable` where it lies beyond the end. Undefined where
 * none is asked for, where it is malformed, and for several ranges at once: the whole is an answer to all of these
 * (§14.2), and a client that resumes asks for one.
 */
export function byteRange(
  header: string | undefined,
  bytes: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = RANGE.exec(header?.trim() ?? '') ?? [];
  if (!from && !to) return undefined;
  if (!from) {
    const last = Math.min(Number(to), bytes);
    return last === 0 ? 'unsatisfiable' : { start: bytes - last, end: bytes - 1 };
  }
  if (to && Number(to) < Number(from)) return undefined;
  if (Number(from) >= bytes) return 'unsatisfiable';
  return { start: Number(from), end: to ? Math.min(Number(to), bytes - 1) : bytes - 1 };
}

/** Whether a range may be given: `If-Range` names the very bytes that the asker has the start of (§13.1.5). */
export const rangeApplies = (
  ifRange: string | undefined,
  { etag, lastModified }: { readonly etag: string; readonly lastModified: string | undefined },
): boolean => ifRange === undefined || ifRange === etag || ifRange === lastModified;
