import { decode, type Content, type Resource } from '../domain/resource.ts';
import type { Term } from '../domain/term.ts';

/** Decoded resources kept at hand: reading one costs some ten microseconds, keeping all would cost gigabytes. */
const KEPT = 20_000;

/** Content that stays encoded, as the store has it, until a resource is asked for. Never changes. */
export class EncodedContent implements Content {
  private readonly decoded = new Map<Term, Resource>();

  constructor(private readonly rows: ReadonlyMap<Term, string>) {}

  /** As the store has it: equal texts mean equal statements. */
  encoded(iri: Term): string | undefined {
    return this.rows.get(iri);
  }

  get size(): number {
    return this.rows.size;
  }

  has(iri: Term): boolean {
    return this.rows.has(iri);
  }

  get(iri: Term): Resource | undefined {
    const kept = this.decoded.get(iri);
    if (kept) return kept;
    const encoded = this.encoded(iri);
    if (encoded === undefined) return undefined;
    const resource = decode(iri, encoded);
    if (this.decoded.size >= KEPT) this.decoded.clear();
    this.decoded.set(iri, resource);
    return resource;
  }

  keys(): MapIterator<Term> {
    return this.rows.keys();
  }

  *values(): MapIterator<Resource> {
    for (const [iri, encoded] of this.rows) yield this.decoded.get(iri) ?? decode(iri, encoded);
    return undefined;
  }

  *entries(): MapIterator<[Term, Resource]> {
    for (const resource of this.values()) yield [resource.iri, resource];
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[Term, Resource]> {
    return this.entries();
  }

  forEach(callback: (resource: Resource, iri: Term, map: Content) => void): void {
    for (const [iri, resource] of this) callback(resource, iri, this);
  }
}
