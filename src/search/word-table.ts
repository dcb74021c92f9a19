import { hashOf } from './hashed.ts';

/**
 * Numbers words as they come, looking them up where they stand in a longer text: building an index sees ten million
 * words of half a million kinds, and cutting each out only to find it in a `Map` is most of the work otherwise.
 */
export class WordTable {
  readonly words: string[] = [];
  /** Word number + 1 by hash, 0 where free; at most half full (linear probing). */
  private slots = new Int32Array(4096);

  /** The number of the word text[from…to). */
  numberOf(text: string, from: number, to: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOfPart(text, from, to) & mask;
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) break;
      const word = this.words[number] ?? '';
      if (word.length === to - from && text.startsWith(word, from)) return number;
      slot = (slot + 1) & mask;
    }
    this.words.push(text.slice(from, to));
    this.slots[slot] = this.words.length;
    if (this.words.length * 2 > this.slots.length) this.widen();
    return this.words.length - 1;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    this.words.forEach((word, number) => {
      let slot = spread(hashOf(word)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    });
  }
}

/** The low bits of FNV-1a alone are too alike for words that differ in few letters. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** `spread(hashOf(text.slice(from, to)))` without the slice. */
function hashOfPart(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return spread(hash);
}
