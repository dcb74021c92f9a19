const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;

/**
 * A typed list that grows while the index is built. A plain array of millions of numbers is three times as big; one
 * typed array that doubles leaves as much again behind, and V8 answers buffers that come and go with full
 * collections of a heap that holds the whole vocabulary. So it grows by chunks that are never copied.
 */
export class GrowingUint32 {
  private readonly chunks: Uint32Array<ArrayBuffer>[] = [];
  length = 0;

  push(item: number): void {
    const at = this.length & (CHUNK - 1);
    if (at === 0) this.chunks.push(new Uint32Array(CHUNK));
    this.chunks[this.length >>> CHUNK_BITS]![at] = item;
    this.length += 1;
  }

  at(index: number): number {
    return this.chunks[index >>> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? 0;
  }

  /** Replaces each item. */
  map(change: (item: number) => number): void {
    for (const chunk of this.chunks) chunk.forEach((item, i) => (chunk[i] = change(item)));
  }

  /** The items so far, in memory of exactly their size. */
  freeze(): Uint32Array<ArrayBuffer> {
    const all = new Uint32Array(this.length);
    this.chunks.forEach((chunk, i) => {
      const from = i << CHUNK_BITS;
      all.set(chunk.subarray(0, Math.min(CHUNK, this.length - from)), from);
    });
    return all;
  }
}
