import type { Iri } from '../domain/term.ts';

const PREFIX_NAME = /^[A-Za-z](?:[\w.-]*[\w-])?$/;
const LOCAL_NAME = /^[A-Za-z0-9_](?:[\w.-]*[\w-])?$/;
const MOST_CACHED = 20_000;

/** Shortens IRIs by prefixes, and knows which prefixes that took. */
export class Prefixes {
  private known: readonly (readonly [prefix: string, namespace: Iri])[];
  private readonly used = new Set<string>();
  private readonly cache = new Map<Iri, string | undefined>();

  /** `allowed` says which names the format can write. The longest namespace that fits is taken. */
  constructor(declared: Readonly<Record<string, Iri>>, allowed: (name: string) => boolean = isPrefixName) {
    this.known = Object.entries(declared)
      .filter(([name, namespace]) => namespace !== '' && allowed(name))
      .sort(([, a], [, b]) => b.length - a.length);
  }

  /** `skos:Concept`, or undefined where no prefix fits. */
  compact(iri: Iri): string | undefined {
    const cached = this.cache.get(iri);
    if (cached !== undefined || this.cache.has(iri)) return cached;
    const found = this.known.find(
      ([, namespace]) => iri.startsWith(namespace) && LOCAL_NAME.test(iri.slice(namespace.length)),
    );
    const compact = found && `${found[0]}:${iri.slice(found[1].length)}`;
    if (found) this.used.add(found[0]);
    if (this.cache.size >= MOST_CACHED) this.cache.clear();
    this.cache.set(iri, compact);
    return compact;
  }

  /** The prefixes that `compact` has used, by name. From now on it uses no other: the file declares these. */
  settle(): [prefix: string, namespace: Iri][] {
    this.known = this.known.filter(([name]) => this.used.has(name));
    this.cache.clear();
    return this.known
      .map(([name, namespace]): [string, Iri] => [name, namespace])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

export const isPrefixName = (name: string): boolean => name === '' || PREFIX_NAME.test(name);
