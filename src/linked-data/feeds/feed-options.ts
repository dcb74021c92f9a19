import type { Catalog } from '../../snapshot/catalog.ts';
import type { Reader } from '../../store/reader.ts';

export interface FeedOptions {
  readonly catalog: Catalog;
  readonly reader: Reader;
  /** The public URL, without a slash at its end. */
  readonly base: string;
  /** Who the Atom feeds say they are by: an organisation, as people are not named to the public (PROV-6). */
  readonly author?: string | undefined;
}
