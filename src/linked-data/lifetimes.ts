import type { Iri } from '../domain/term.ts';
import type { Catalog } from '../snapshot/catalog.ts';
import type { Release } from '../snapshot/snapshot.ts';
import type { Reader } from '../store/reader.ts';
import type { DescriptionRow } from '../store/tables.ts';
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
    return this.keptOf(iri) ?? (await this.many([iri])).get(iri);
  }

  /** The lifetimes of many, with one query for all that are not at hand; those that have none are left out. */
  async many(iris: readonly Iri[]): Promise<Map<Iri, Lifetime>> {
    const found = new Map<Iri, Lifetime>();
    const asked = new Set<Iri>();
    for (const iri of iris) {
      const kept = this.keptOf(iri);
      if (kept) found.set(iri, kept);
      else asked.add(iri);
    }
    const rows = this.catalog.shown(asked.size > 0 ? await this.reader.histories([...asked]) : []);
    const histories = new Map<Iri, DescriptionRow[]>();
    for (const row of rows) histories.set(row.iri, [...(histories.get(row.iri) ?? []), row]);
    for (const [iri, history] of histories) {
      const lifetime = this.lifetimeIn(iri, history);
      if (lifetime) this.kept.set(iri, lifetime);
      if (lifetime) found.set(iri, lifetime);
    }
    return found;
  }

  private keptOf(iri: Iri): Lifetime | undefined {
    const kept = this.kept.get(iri);
    const now = kept && (this.catalog.find(iri) ?? this.catalog.snapshot(kept.vocabulary));
    return kept && kept.vocabulary === now?.vocabulary && kept.newest === now.release ? kept : undefined;
  }

  private lifetimeIn(iri: Iri, rows: readonly DescriptionRow[]): Lifetime | undefined {
    const home = this.catalog.find(iri)?.vocabulary;
    for (const vocabulary of home ? [home] : new Set(rows.map((row) => row.vocabulary))) {
      const all = this.catalog.releases(vocabulary);
      const releases = all.filter(({ revision }) =>
        rows.some(
          (row) =>
            row.vocabulary === vocabulary && row.since <= revision && (row.until ?? Infinity) > revision,
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
