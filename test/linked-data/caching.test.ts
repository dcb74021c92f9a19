import { describe, expect, test } from '@jest/globals';
import { ByteCache, parseHttpDate, precondition, strongEtag } from '../../src/linked-data/caching.ts';

const RELEASED = 'Sat, 10 Jan 2026 10:00:00 GMT';
const STATE = { etag: '"a"', lastModified: RELEASED };

describe('A precondition', () => {
  test.each<[Record<string, string>, number]>([
    [{}, 200],
    [{ 'if-none-match': '"a"' }, 304],
    [{ 'if-none-match': 'W/"a"' }, 304],
    [{ 'if-none-match': '"x", "a"' }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': '"x"' }, 200],
    [{ 'if-none-match': '"x"', 'if-modified-since': RELEASED }, 200],
    [{ 'if-modified-since': RELEASED }, 304],
    [{ 'if-modified-since': 'Fri, 09 Jan 2026 10:00:00 GMT' }, 200],
    [{ 'if-modified-since': 'yesterday' }, 200],
    [{ 'if-match': '"a"' }, 200],
    [{ 'if-match': '*' }, 200],
    [{ 'if-match': 'W/"a"' }, 412],
    [{ 'if-match': '"x"' }, 412],
    [{ 'if-match': '"x"', 'if-none-match': '"a"' }, 412],
    [{ 'if-unmodified-since': RELEASED }, 200],
    [{ 'if-unmodified-since': 'Fri, 09 Jan 2026 10:00:00 GMT' }, 412],
  ])('of %j comes to %i', (headers, status) => {
    expect(precondition(headers, STATE)).toBe(status);
  });
});

test.each([
  'Sat, 31 Feb 2026 10:00:00 GMT',
  'Sat, 10 Jan 2026 25:00:00 GMT',
  'Sat, 10 Foo 2026 10:00:00 GMT',
  'Sat, 10 anF 2026 10:00:00 GMT',
  '2026-01-10T10:00:00Z',
  'Saturday, 10-Jan-26 10:00:00 GMT',
  '0',
])('%j is not an HTTP date', (text) => {
  expect(parseHttpDate(text)).toBeUndefined();
});

test('An HTTP date is read to the second', () => {
  expect(parseHttpDate(RELEASED)).toBe(Date.UTC(2026, 0, 10, 10));
});

test('Equal bytes under two media types have two entity tags', () => {
  expect(strongEtag('x', 'a/b')).not.toBe(strongEtag('x', 'a/c'));
  expect(strongEtag('x', 'a/b')).toMatch(/^"[\w-]{27}"$/);
});

test('The cache keeps what was used last, within its bytes', () => {
  const cache = new ByteCache<{ bytes: number }>(100);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) cache.set(key, { bytes: 10 });
  cache.get('a');
  cache.set('k', { bytes: 10 });
  expect([cache.get('a'), cache.get('b')]).toEqual([{ bytes: 10 }, undefined]);
  cache.set('huge', { bytes: 13 });
  expect(cache.get('huge')).toBeUndefined();
  cache.set('a', { bytes: 1 });
  expect(cache.bytes).toBe(91);
});
