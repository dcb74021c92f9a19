import type { Dictionary, Range } from './dictionary.ts';

/** A word of the dictionary near the word asked, and how many edits apart they are. */
export interface NearWord {
  readonly word: number;
  readonly distance: number;
}

/** Two edits in words of eight letters or more, one in words of four to seven, counted on the longer of the two. */
function allowed(asked: number, found: number): number {
  if (asked >= 8) return 2;
  return Math.max(asked, found) >= 4 ? 1 : 0;
}

const MOST_NEAR_WORDS = 200;
/** No word people mistype is longer; beyond this the distance is not computed at all. */
const LONGEST = 48;

/**
 * The words at most one or two edits (insert, delete, replace, swap neighbours: Damerau–Levenshtein, restricted
 * form) from `asked`, nearest first; with `asPrefix`, words that start with something so near.
 *
 * The sorted dictionary is walked as a trie: the distance rows of the letters shared with the word before are
 * kept, and while a prefix is already too far, the words that share it are passed over by reading one byte each.
 * So the cost is one byte a word plus a few cells for each prefix that may still match, whatever the input.
 */
export function nearWords(dictionary: Dictionary, asked: string, asPrefix = false): NearWord[] {
  if (asked.length < 3 || asked.length > LONGEST) return [];
  const walk = new Walk(asked, allowed(asked.length, asPrefix ? 0 : asked.length + 1), asPrefix);
  const found = walk.over(dictionary, [dictionary.firstLetter, dictionary.words.length]);
  return found.sort((a, b) => a.distance - b.distance || a.word - b.word).slice(0, MOST_NEAR_WORDS);
}

class Walk {
  private readonly width: number;
  /** One row of distances a letter of the word in hand, row 0 for the empty prefix. */
  private readonly rows: Uint8Array;
  /** The least distance of `asked` to any prefix up to this depth. */
  private readonly nearest: Uint8Array;
  private readonly deepest: number;

  constructor(
    private readonly asked: string,
    private readonly most: number,
    private readonly asPrefix: boolean,
  ) {
    this.width = asked.length + 1;
    this.deepest = asked.length + most;
    this.rows = new Uint8Array(this.width * (this.deepest + 1)).fill(most + 1);
    this.nearest = new Uint8Array(this.deepest + 1).fill(most + 1);
    for (let j = 0; j <= Math.min(most, asked.length); j += 1) this.rows[j] = j;
  }

  over({ words, shared }: Dictionary, [from, to]: Range): NearWord[] {
    const found: NearWord[] = [];
    let valid = 0; // rows up to this depth belong to the word in hand
    let hopeless = 256; // words that share this many letters with it are too far
    for (let i = from; i < to; i += 1) {
      const common = i === from ? 0 : (shared[i] ?? 0);
      if (common >= hopeless) {
        const started = this.asPrefix ? (this.nearest[hopeless] ?? this.most + 1) : this.most + 1;
        if (started <= this.most) found.push({ word: i, distance: started });
        continue;
      }
      const word = words[i] ?? '';
      hopeless = 256;
      valid = Math.min(valid, common);
      const end = Math.min(word.length, this.deepest);
      while (valid < end) {
        valid += 1;
        if (this.extend(word, valid)) continue;
        hopeless = valid;
        break;
      }
      const distance = this.distanceAt(word, valid, hopeless < 256);
      if (distance <= allowed(this.asked.length, this.asPrefix ? 0 : word.length))
        found.push({ word: i, distance });
    }
    return found;
  }

  private distanceAt(word: string, depth: number, stopped: boolean): number {
    if (this.asPrefix) return this.nearest[depth] ?? this.most + 1;
    if (stopped || word.length > depth) return this.most + 1;
    return this.rows[depth * this.width + this.asked.length] ?? this.most + 1;
  }

  /** Computes the row of the first `depth` letters; false where nothing longer can come near enough. */
  private extend(word: string, depth: number): boolean {
    const { asked, rows, width, most } = this;
    const row = depth * width;
    const above = row - width;
    const letter = word.charCodeAt(depth - 1);
    const from = Math.max(1, depth - most);
    const to = Math.min(asked.length, depth + most);
    let least = most + 1;
    rows[row + from - 1] = from === 1 ? Math.min(depth, most + 1) : most + 1;
    if (from === 1) least = rows[row] ?? least;
    for (let j = from; j <= to; j += 1) {
      let cell = (rows[above + j - 1] ?? 0) + (asked.charCodeAt(j - 1) === letter ? 0 : 1);
      // A cell beside the band was never written for this word: it is too far by itself.
      if (j < depth + most) cell = Math.min(cell, (rows[above + j] ?? 0) + 1);
      cell = Math.min(cell, (rows[row + j - 1] ?? 0) + 1);
      if (j > 1 && depth > 1 && this.swapped(word, depth, j)) {
        cell = Math.min(cell, (rows[above - width + j - 2] ?? 0) + 1);
      }
      cell = Math.min(cell, most + 1);
      rows[row + j] = cell;
      if (cell < least) least = cell;
    }
    const whole = to === asked.length ? (rows[row + to] ?? 0) : most + 1;
    this.nearest[depth] = Math.min(this.nearest[depth - 1] ?? most + 1, whole);
    return least <= most;
  }

  private swapped(word: string, depth: number, j: number): boolean {
    return (
      word.charCodeAt(depth - 1) === this.asked.charCodeAt(j - 2) &&
      word.charCodeAt(depth - 2) === this.asked.charCodeAt(j - 1)
    );
  }
}
