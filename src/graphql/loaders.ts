import DataLoader from 'dataloader';
import type { Iri } from '../domain/term.ts';
import type { Catalog } from '../snapshot/catalog.ts';
import { compare, type Comparison } from '../snapshot/compare.ts';
import type { Reader } from '../store/reader.ts';
import type { DescriptionRow } from '../store/tables.ts';

/** What one request reads from the store: each thing once, and lists in one statement, whatever their length. */
export interface Loaders {
  /** Everything ever said of a resource, oldest first. */
  readonly history: DataLoader<Iri, readonly DescriptionRow[]>;
  /** The released vocabulary that describes a URI, or described it once; undefined where none ever did. */
  readonly formerHome: DataLoader<Iri, string | undefined>;
  readonly comparison: DataLoader<Span, Comparison, string>;
}

/** Two revisions of a vocabulary. */
export interface Span {
  readonly vocabulary: string;
  readonly from: number;
  readonly to: number;
}

export function createLoaders(reader: Reader, catalog: Catalog): Loaders {
  const history = new DataLoader<Iri, readonly DescriptionRow[]>((iris) => histories(reader, iris));
  return {
    history,
    formerHome: new DataLoader(async (iris) => {
      const all = await history.loadMany(iris);
      return all.map((rows) => (rows instanceof Error ? rows : homeOf(rows, catalog)));
    }),
    comparison: new DataLoader(
      (spans) => Promise.all(spans.map(({ vocabulary, from, to }) => compare(reader, vocabulary, from, to))),
      { cacheKeyFn: ({ vocabulary, from, to }) => `${vocabulary} ${from} ${to}` },
    ),
  };
}

const homeOf = (rows: readonly DescriptionRow[], catalog: Catalog): string | undefined =>
  rows.find(({ vocabulary }) => catalog.snapshot(vocabulary))?.vocabulary;

async function histories(reader: Reader, iris: readonly Iri[]): Promise<DescriptionRow[][]> {
  const found = new Map<Iri, DescriptionRow[]>(iris.map((iri) => [iri, []]));
  for (const row of await reader.histories(iris)) found.get(row.iri)?.push(row);
  return iris.map((iri) => found.get(iri) ?? []);
}
