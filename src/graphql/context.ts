import type { Catalog } from '../snapshot/catalog.ts';
import type { Loaders } from './loaders.ts';

/** What resolvers may use; made anew for each request. */
export interface Context {
  readonly catalog: Catalog;
  readonly loaders: Loaders;
}
