import type { Iri } from '../domain/term.ts';
import type { Catalog } from '../snapshot/catalog.ts';
import type { Release } from '../snapshot/snapshot.ts';
import type { Reader } from '../store/reader.ts';
import { ByteCache } from './caching.ts';

/** In which releases of a vocabulary a resource is described. */
export interface Lifetime {
  readonly vocabulary: string;
  /** Newest first, never empty. */
  readonly releases: readonly Release[];
  /** The release that dropped it; undefined while the newest release describes it. */
  readonly droppedBy: Release | undefined;
  /** The newest release of the vocabulary when this was read: what tells whether it still holds. */
  readonly newest: Release;
  readonly bytes: number;
}

/** Lifetimes, read from the store once a resource and release. Unreleased revisions are never seen. */
export class Lifetimes {
  private readonly kept = new ByteCache<Lifetime>(8 * 1024 * 1024);

  constructor(
    private readonly catalog: Catalog,
    private readonly reader: Reader,
  ) {}

  /** The lifetime of `iri` in the vocabulary that describes it, or did; undefined where no release ever did. */
  async of(iri: Iri): Promise<Lifetime | undefined> {
    const home = this.catalog.find(iri);
    const kept = this.kept.get(iri);
    const now = home ?? (kept && this.catalog.snapshot(kept.vocabulary));
    if (kept && kept.vocabulary === now?.vocabulary && kept.newest === now.release) return kept;
    const lifetime = await this.read(iri, home?.vocabulary);
    if (lifetime) this.kept.set(iri, lifetime);
    return lifetime;
  }

  private async read(iri: Iri, home: string | undefined): Promise<Lifetime | undefined> {
    const rows = await this.reader.histories([iri]);
    for (const vocabulary of home ? [home] : new Set(rows.map((row) => row.vocabulary))) {
      const all = this.catalog.releases(vocabulary);
      const releases = all.filter(({ revision }) =>
        rows.some(
          (row) =>
            row.vocabulary === vocabulary &&
            row.since <= revision &&
            (row.until === null || revision < row.until),
        ),
      );
      const [newest] = all;
      const [last] = releases;
      if (!newest || !last) continue;
      const droppedBy = last === newest ? undefined : all[all.indexOf(last) - 1];
      return { vocabulary, releases, droppedBy, newest, bytes: 200 + iri.length + 8 * releases.length };
    }
    return undefined;
  }
}
