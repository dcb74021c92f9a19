/** The word that was most likely meant: the same but for case and punctuation, or at most two letters off. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = letters(word);
  let best: string | undefined;
  let least = Math.min(2, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(plain, letters(candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

const letters = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Levenshtein: the fewest letters added, dropped or changed that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++)
      next.push(Math.min(row[j]! + (from[i] === to[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return row[to.length]!;
}
