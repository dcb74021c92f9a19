import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { createGraphql } from './graphql/server.ts';
import { mountGraphql } from './graphql/mount.ts';
import { catalogueRoutes } from './linked-data/catalogue/catalogue-routes.ts';
import { exportCacheOf, exportRoutes } from './linked-data/exports/export-routes.ts';
import { feedRoutes } from './linked-data/feeds/feed-routes.ts';
import { problemOf, sendProblem } from './linked-data/problem.ts';
import { linkedData } from './linked-data/routes.ts';
import { indexOf } from './search/snapshot-index.ts';
import { Catalog } from './snapshot/catalog.ts';
import type { Store } from './store/open.ts';
import { pages, type Pages } from './web/pages/index.ts';

/** Everything the server is made of, built once. The only file that knows all rooms. */
export interface App {
  readonly catalog: Catalog;
  /** Takes up what another process has published meanwhile. */
  refresh(): Promise<void>;
  mount(fastify: FastifyInstance): Promise<void>;
}

export async function createApp({ publicUrl: base }: Config, { reader }: Store): Promise<App> {
  const catalog = await Catalog.open(reader);
  // Built now, so that the first reader does not wait for it.
  catalog.snapshots().forEach(indexOf);
  return {
    catalog,
    refresh: async () => {
      for (const id of await catalog.refresh()) {
        const snapshot = catalog.snapshot(id);
        if (snapshot) indexOf(snapshot);
      }
    },
    mount: async (fastify) => {
      const web = pages({ catalog, reader, base });
      await fastify.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'] });
      guardPages(fastify, web);
      health(fastify);
      refuseUnknownPaths(fastify, web);
      await mountGraphql(fastify, createGraphql({ catalog, reader, log: fastify.log }), { base });
      await fastify.register(web.routes);
      await fastify.register(
        linkedData({ catalog, reader, base, html: web.document, problemPage: web.problem }),
      );
      const cache = exportCacheOf({ reader });
      await fastify.register(exportRoutes, { catalog, reader, base, cache });
      await fastify.register(feedRoutes, { catalog, reader, base });
      await fastify.register(catalogueRoutes, { catalog, base, cache });
    },
  };
}

/** Whatever room sends a page, it goes out with the policy of pages, unless the room has set its own. */
function guardPages(fastify: FastifyInstance, { headers }: Pages): void {
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    if (isPage && !reply.hasHeader('content-security-policy')) reply.headers(headers);
    done(null, payload);
  });
}

/** Live: the process answers. Ready: it has something to answer from; it listens only once the catalog is read. */
function health(fastify: FastifyInstance): void {
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', () => ({ status: 'ready' }));
}

function refuseUnknownPaths(fastify: FastifyInstance, { problem }: Pages): void {
  fastify.setNotFoundHandler((request, reply) => {
    const [item = ''] = request.url.split('?');
    const refusal = {
      code: 'UNKNOWN_URI',
      item,
      message: `There is nothing at ${item}.`,
      remedy: 'Begin at /, or look a URI up with /resolve?uri=…',
    } as const;
    return sendProblem(request, reply, problemOf(refusal), problem);
  });
}
