import type { Catalog } from '../snapshot/catalog.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Loaders } from './loaders.ts';

/** What resolvers may use; made anew for each request. */
export interface Context {
  readonly catalog: Catalog;
  /** The search index of a version; kept by whoever gives this. */
  readonly indexOf: (snapshot: Snapshot) => SearchIndex;
  readonly loaders: Loaders;
  /** Milliseconds since 1970 after which the answer is given up. */
  readonly deadline: number;
}
