/** A typed list that grows while the index is built: a plain array of millions of numbers is three times as big. */
export class GrowingUint32 {
  private items: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1024) {
    this.items = new Uint32Array(capacity);
  }

  push(item: number): void {
    if (this.length === this.items.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.items);
      this.items = wider;
    }
    this.items[this.length] = item;
    this.length += 1;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  /** Replaces each item. */
  map(change: (item: number) => number): void {
    for (let i = 0; i < this.length; i += 1) this.items[i] = change(this.items[i] ?? 0);
  }

  /** The items so far, in memory of exactly their size. */
  freeze(): Uint32Array<ArrayBuffer> {
    return this.items.slice(0, this.length);
  }
}
