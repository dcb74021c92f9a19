/** A stretch of text that both versions have, or one of the two. */
export interface Stretch {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** Words, spaces and punctuation, each a piece; all pieces together are the text. */
const piecesOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** Beyond this the exact comparison costs too much for a page: what lies between the common ends is then one change. */
const MOST_STEPS = 1_000_000;

/**
 * What changed from one text to the other, word by word. The law: leaving out `new` gives the old text to the
 * letter, leaving out `old` gives the new one.
 */
export function compareWords(before: string, after: string): Stretch[] {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const middle = x.length * y.length > MOST_STEPS ? replaced(x, y) : longestCommon(x, y);
  return joined([...same(a.slice(0, start)), ...middle, ...same(end ? a.slice(-end) : [])]);
}

const same = (pieces: readonly string[]): Stretch[] => pieces.map((text) => ({ kind: 'same', text }));

const replaced = (x: readonly string[], y: readonly string[]): Stretch[] => [
  ...x.map((text): Stretch => ({ kind: 'old', text })),
  ...y.map((text): Stretch => ({ kind: 'new', text })),
];

function longestCommon(x: readonly string[], y: readonly string[]): Stretch[] {
  const width = y.length + 1;
  const lengths = new Uint32Array((x.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = x.length - 1; i >= 0; i -= 1)
    for (let j = y.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < x.length && j < y.length) {
    if (x[i] === y[j]) {
      stretches.push({ kind: 'same', text: x[i] as string });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) stretches.push({ kind: 'old', text: x[i++] as string });
    else stretches.push({ kind: 'new', text: y[j++] as string });
  }
  return [...stretches, ...replaced(x.slice(i), y.slice(j))];
}

/** Neighbours of one kind joined; a lone space between two changes joins them, for marks are read as phrases. */
function joined(pieces: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let [old, now] = ['', ''];
  const flush = (): void => {
    if (old) result.push({ kind: 'old', text: old });
    if (now) result.push({ kind: 'new', text: now });
    [old, now] = ['', ''];
  };
  pieces.forEach((piece, i) => {
    const last = result.at(-1);
    const bridge = piece.kind === 'same' && /^\s+$/.test(piece.text) && pieces[i + 1]?.kind !== 'same';
    if (piece.kind === 'old') old += piece.text;
    else if (piece.kind === 'new') now += piece.text;
    else if (bridge && i + 1 < pieces.length && (old || now)) {
      old += piece.text;
      now += piece.text;
    } else {
      flush();
      if (last?.kind === 'same' && result.at(-1) === last)
        result[result.length - 1] = { kind: 'same', text: last.text + piece.text };
      else result.push(piece);
    }
  });
  flush();
  return result;
}
