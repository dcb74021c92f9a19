import type { Catalog, Snapshot } from '../../snapshot/catalog-types.ts';
