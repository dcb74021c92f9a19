import { describe, expect, test } from '@jest/globals';
import { readRdf } from '../../src/rdf/read.ts';
import { file, FORMAT_NAMES, read, write } from './support.ts';

const PIECES = [
  '"',
  '"""',
  '\\',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  ':',
  ';',
  ',',
  '.',
  '@',
  '^^',
  '_:',
  '#',
  '&',
  '&#0;',
  '<!--',
  ']]>',
  '\0',
  '\n',
  '\\u0000',
  '\ud800',
  '1e9',
  '@id',
  '"@context":',
  'null',
  'a',
  '%',
  '?',
  '<<',
  'rdf:li',
  '__proto__',
];

/** A small generator of numbers that repeats itself, so that a failure does too. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The bytes with one to four changes: something cut out, put in, doubled, or a byte changed. */
function mutated(data: Uint8Array, next: (below: number) => number): Uint8Array {
  let changed = Buffer.from(data);
  for (let times = 1 + next(4); times > 0; times--) {
    const at = next(changed.length + 1);
    const to = Math.min(changed.length, at + next(40));
    const [before, inside, after] = [changed.subarray(0, at), changed.subarray(at, to), changed.subarray(to)];
    const put = [
      () => [before, after],
      () => [before, Buffer.from(PIECES[next(PIECES.length)] ?? ''), inside, after],
      () => [before, inside, inside, after],
      () => [before, Buffer.from([next(256)]), inside.subarray(1), after],
      () => [before],
    ][next(5)];
    changed = Buffer.concat(put?.() ?? []);
  }
  return changed;
}

describe('A file with something changed in it is read or refused, never thrown upon', () => {
  test.each(FORMAT_NAMES)('%s, 300 times', async (format) => {
    const { statements, prefixes } = await read('ttl', file('test-qualified-notation.ttl'));
    const nested = await read(
      'ttl',
      '@prefix e: <http://e.org/> . e:a e:b [ e:c ( 1 "x"@nl e:d ) ], """a\n"b""" .',
    );
    const data = Buffer.from(write([...statements.slice(0, 30), ...nested.statements], format, prefixes));
    const next = numbers(7);
    let refused = 0;
    for (let run = 0; run < 300; run++) {
      const changed = mutated(data, next);
      const result = await readRdf(changed, { format });
      if (result.ok) continue;
      refused++;
      const { message, remedy, line } = result.refusal;
      expect(message.length).toBeLessThan(400);
      expect(remedy).not.toBe('');
      expect(line === undefined ? result.refusal : line).toEqual(expect.any(Number));
    }
    expect(refused).toBeGreaterThan(100);
  });
});
