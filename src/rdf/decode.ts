import { excerpt, refused, type Position } from './guard.ts';
import { positionAt } from './position.ts';

const CHUNK = 1 << 16;

/**
 * The text of UTF-8 bytes, piece by piece: a file may be larger than the longest string, and its parser
 * needs no more than a piece at a time. A byte order mark is dropped; anything that is not UTF-8 is refused
 * (`Buffer.toString` would put U+FFFD in its place, and nobody would know).
 */
export function* decode(bytes: Uint8Array): Generator<string> {
  refuseUtf16(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, bytes.length);
    const text = decodeOr(bytes, () =>
      decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length }),
    );
    if (text) yield text;
  }
}

/** The whole text at once. */
export function decodeAll(bytes: Uint8Array): string {
  refuseUtf16(bytes);
  return decodeOr(bytes, () => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

function decodeOr(bytes: Uint8Array, run: () => string): string {
  try {
    return run();
  } catch {
    throw badEncoding(bytes);
  }
}

function badEncoding(bytes: Uint8Array): Error {
  const at = firstBadByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`;
  const line = excerpt(
    before
      .slice(-30)
      .split(/[\r\n]/)
      .at(-1) ?? '',
  );
  const after = line ? `, after "${line}"` : '';
  const message =
    at < bytes.length
      ? `Byte ${byte} at offset ${at} is not UTF-8${after}`
      : `The file ends inside a character${after}`;
  return refused('BAD_ENCODING', message, ENCODING_REMEDY, positionAt(before, before.length));
}

const ENCODING_REMEDY =
  'Save the file as UTF-8: it looks like Windows-1252 or Latin-1, or its transfer was broken (iconv -f WINDOWS-1252 -t UTF-8).';

/** The offset of the first byte that cannot be UTF-8 (Unicode §3.9, table 3-7). */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (next < low || next > high) return 0;
  }
  return length;
}

/** UTF-16 is a mistake so common (Windows "Unicode") that it deserves its own words. */
function refuseUtf16(bytes: Uint8Array): void {
  const [a, b] = bytes;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const bare = bytes.length > 1 && (a === 0) !== (b === 0);
  const start: Position = { line: 1, column: 1 };
  if (marked || bare)
    throw refused(
      'BAD_ENCODING',
      `The file is UTF-16 (it starts with ${marked ? 'its byte order mark' : 'a zero byte'})`,
      'Save the file as UTF-8 (iconv -f UTF-16 -t UTF-8).',
      start,
    );
}
