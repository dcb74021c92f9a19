import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { createGraphql } from './graphql/server.ts';
import { mountGraphql } from './graphql/mount.ts';
import { catalogueRoutes } from './linked-data/catalogue/catalogue-routes.ts';
import { exportCacheOf, exportRoutes } from './linked-data/exports/export-routes.ts';
import { feedRoutes } from './linked-data/feeds/feed-routes.ts';
import { openToReaders } from './linked-data/methods.ts';
import { openApiRoutes } from './linked-data/openapi/openapi-routes.ts';
import { problemOf, sendProblem } from './linked-data/problem.ts';
import { linkedData } from './linked-data/routes.ts';
import { signOnWith } from './identity/sign-on/sign-on.ts';
import { healthRoutes, Readiness } from './operation/readiness.ts';
import { followIndex } from './search/snapshot-index.ts';
import { Catalog } from './snapshot/catalog.ts';
import type { Store } from './store/open.ts';
import { sessionUses } from './workflow/session-uses.ts';
import { askerOf } from './web/account/asker.ts';
import { accountRoutes } from './web/account/routes.ts';
import { pages, type Pages } from './web/pages/index.ts';
import { workbenchRoutes } from './web/workbench/routes.ts';

/** Everything the server is made of, built once. The only file that knows all rooms. */
export interface App {
  readonly catalog: Catalog;
  readonly readiness: Readiness;
  /** Takes up what another process has published meanwhile. */
  refresh(): Promise<void>;
  mount(fastify: FastifyInstance): Promise<void>;
}

export async function createApp(config: Config, store: Store): Promise<App> {
  const { publicUrl: base } = config;
  const { reader } = store;
  const signOn = config.signOn && signOnWith(config.signOn, base);
  const uses = sessionUses(store, config.sessionIdle);
  // Indexed before anyone sees it, so that no reader waits for it.
  const catalog = await Catalog.open(reader, followIndex);
  const readiness = new Readiness(reader);
  return {
    catalog,
    readiness,
    refresh: async () => {
      await catalog.refresh();
    },
    mount: async (fastify) => {
      const web = pages({ catalog, reader, base, accounts: true });
      await fastify.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'] });
      guardPages(fastify, web);
      refuseUnknownPaths(fastify, web);
      await mountGraphql(fastify, createGraphql({ catalog, store, base, log: fastify.log }), {
        base,
        authenticate: (request) => askerOf(request, { reader, base, uses, signOn, now: new Date() }),
      });
      await fastify.register(web.routes);
      await fastify.register(accountRoutes(web.site, store, { signOn, uses }));
      await fastify.register(workbenchRoutes(web.site, reader));
      await fastify.register(
        linkedData({
          catalog,
          reader,
          base,
          html: web.document,
          pageHeaders: web.headers,
          problemPage: web.problem,
        }),
      );
      await fastify.register(async (readers) => {
        openToReaders(readers);
        healthRoutes(readers, readiness);
        const cache = exportCacheOf({ reader });
        await readers.register(exportRoutes, { catalog, reader, base, cache });
        await readers.register(feedRoutes, { catalog, reader, base });
        await readers.register(catalogueRoutes, { catalog, base, cache });
        await readers.register(openApiRoutes, { base });
      });
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
