import type { FastifyInstance } from 'fastify';
import { atomRoutes } from './atom-routes.ts';
import { changeRoutes } from './change-routes.ts';
import { deltaRoutes } from './delta-routes.ts';
import type { FeedOptions } from './feed-options.ts';
import { ldesRoutes } from './ldes-routes.ts';

/** All ways to follow what changes: LDES, Atom, lists of changed terms, differences. */
export async function feedRoutes(fastify: FastifyInstance, options: FeedOptions): Promise<void> {
  await ldesRoutes(fastify, options);
  await atomRoutes(fastify, options);
  await changeRoutes(fastify, options);
  await deltaRoutes(fastify, options);
}
