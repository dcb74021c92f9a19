import { GrowingUint32 } from './growing.ts';

/**
 * A frozen table from the hash of a text to numbers (entries, labels, words): two typed arrays and binary search,
 * no strings and no objects, so half a million keys cost 4 MB and the garbage collector nothing. Hashes collide:
 * whoever looks up compares the real text.
 */
export interface HashedIds {
  readonly hashes: Uint32Array;
  readonly ids: Uint32Array;
}

/** Ids stay below 2^26 (67 million) and hashes below 2^27, so that a pair is one exact number: sorted natively. */
export const ID_LIMIT = 2 ** 26;
const HASH_MASK = 2 ** 27 - 1;

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), going on from `seed`. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

export class HashedIdsBuilder {
  private readonly hashes = new GrowingUint32();
  private readonly ids = new GrowingUint32();

  add(hash: number, id: number): void {
    this.hashes.push(keyOf(hash));
    this.ids.push(id);
  }

  build(): HashedIds {
    const count = this.ids.length;
    const pairs = new Float64Array(count);
    for (let i = 0; i < count; i += 1) pairs[i] = this.hashes.at(i) * ID_LIMIT + this.ids.at(i);
    pairs.sort();
    const hashes = new Uint32Array(count);
    const ids = new Uint32Array(count);
    for (let i = 0; i < count; i += 1) {
      const pair = pairs[i] ?? 0;
      hashes[i] = Math.floor(pair / ID_LIMIT);
      ids[i] = pair % ID_LIMIT;
    }
    return { hashes, ids };
  }
}

const keyOf = (hash: number): number => (hash ^ (hash >>> 27)) & HASH_MASK;

/** The ids put in under the hash (and perhaps a few others: compare them). */
export function idsOf({ hashes, ids }: HashedIds, hash: number): Uint32Array {
  const key = keyOf(hash);
  const from = lowerBound(hashes.length, (i) => (hashes[i] ?? 0) < key);
  let to = from;
  while (to < hashes.length && hashes[to] === key) to += 1;
  return ids.subarray(from, to);
}

/** The first index below `length` that is not `before` what is sought. */
export function lowerBound(length: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
