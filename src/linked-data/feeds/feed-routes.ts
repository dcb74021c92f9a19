import type { FastifyInstance } from 'fastify';
import type { Catalog } from '../../snapshot/catalog.ts';
import type { Reader } from '../../store/reader.ts';
import { atomRoutes } from './atom-routes.ts';
import { changeRoutes } from './change-routes.ts';
import { deltaRoutes } from './delta-routes.ts';
import { ldesRoutes } from './ldes-routes.ts';

export interface FeedOptions {
  readonly catalog: Catalog;
  readonly reader: Reader;
  /** The public URL, without a slash at its end. */
  readonly base: string;
  /** Who the Atom feeds say they are by: an organisation, as people are not named to the public (PROV-6). */
  readonly author?: string | undefined;
}

/** All ways to follow what changes: LDES, Atom, lists of changed terms, differences. */
export async function feedRoutes(fastify: FastifyInstance, options: FeedOptions): Promise<void> {
  await ldesRoutes(fastify, options);
  await atomRoutes(fastify, options);
  await changeRoutes(fastify, options);
  await deltaRoutes(fastify, options);
}
