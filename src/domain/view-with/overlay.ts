import { encode, type Content, type Resource } from '../resource.ts';
import type { Term } from '../term.ts';

/** A map with changes laid over it: `undefined` where a key is gone. Costs what changed; the base is shared. */
export class Overlay<K, V> implements ReadonlyMap<K, V> {
  readonly size: number;
  readonly base: ReadonlyMap<K, V>;
  readonly changed: ReadonlyMap<K, V | undefined>;

  /** Over an overlay it becomes one overlay over the same base: it grows with what differs, not with every change. */
  constructor(under: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>) {
    const isOverlay = under instanceof Overlay;
    this.base = isOverlay ? (under as Overlay<K, V>).base : under;
    const changed = new Map<K, V | undefined>(isOverlay ? (under as Overlay<K, V>).changed : undefined);
    for (const [key, value] of changes)
      if (value === undefined && !this.base.has(key)) changed.delete(key);
      else changed.set(key, value);
    this.changed = changed;
    let size = this.base.size;
    for (const [key, value] of changed) size += Number(value !== undefined) - Number(this.base.has(key));
    this.size = size;
  }

  has(key: K): boolean {
    return this.changed.has(key) ? this.changed.get(key) !== undefined : this.base.has(key);
  }

  get(key: K): V | undefined {
    return this.changed.has(key) ? this.changed.get(key) : this.base.get(key);
  }

  *keys(): MapIterator<K> {
    for (const key of this.base.keys()) if (this.has(key)) yield key;
    for (const [key, value] of this.changed) if (value !== undefined && !this.base.has(key)) yield key;
    return undefined;
  }

  *entries(): MapIterator<[K, V]> {
    for (const entry of this.base) {
      if (!this.changed.has(entry[0])) yield entry;
      else {
        const value = this.changed.get(entry[0]);
        if (value !== undefined) yield [entry[0], value];
      }
    }
    for (const [key, value] of this.changed)
      if (value !== undefined && !this.base.has(key)) yield [key, value];
    return undefined;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }
}

/** Content with changes; also in the encoded form, which content from the store has at hand. */
export class OverlayContent extends Overlay<Term, Resource> {
  encoded(iri: Term): string | undefined {
    const resource = this.changed.get(iri);
    return this.changed.has(iri) ? resource && encode(resource) : encodedIn(this.base, iri);
  }
}

/** The encoded form of a resource: as it is kept where the content keeps it, else made. */
export function encodedIn(content: Content, iri: Term): string | undefined {
  if (isEncoded(content)) return content.encoded(iri);
  const resource = content.get(iri);
  return resource && encode(resource);
}

/** Whether the content keeps resources encoded, as the store does. */
export const isEncoded = (
  content: Content,
): content is Content & { encoded(iri: Term): string | undefined } =>
  'encoded' in content && typeof content.encoded === 'function';
