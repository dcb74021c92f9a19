import type { Position } from './guard.ts';

const LINE_END = /\r\n|\n|\r/g;

/** Line and column of an offset into a text. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    if (index >= offset) break;
    line++;
    start = index + end.length;
  }
  return { line, column: Math.max(1, offset - start + 1) };
}

/** The offset into a text of a line and column; the end of the text where it is shorter. */
export function offsetOf(text: string, { line, column }: Position): number {
  let at = 1;
  let start = 0;
  if (line > 1)
    for (const { index, 0: end } of text.matchAll(LINE_END)) {
      start = index + end.length;
      if (++at === line) break;
    }
  return Math.min(text.length, start + column - 1);
}
