import Fastify from 'fastify';
import { Catalog } from '../../src/snapshot/catalog.ts';
import type { Store } from '../../src/store/open.ts';
import { accountRoutes, type AccountOptions } from '../../src/web/account/routes.ts';
import { pages } from '../../src/web/pages/index.ts';

export interface AccountServer {
  readonly url: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** As a form of our own page would; a header may say that it is not. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The pages, those of accounts among them, with a clock of the test's. */
export async function serveAccounts(
  store: Store,
  clock: () => Date,
  base = 'http://localhost:4000',
  { port = 0, ...options }: AccountOptions & { port?: number } = {},
): Promise<AccountServer> {
  const catalog = await Catalog.open(store.reader);
  const web = pages({ catalog, reader: store.reader, base, accounts: true });
  const fastify = Fastify();
  await fastify.register(web.routes);
  await fastify.register(accountRoutes(web.site, store, { clock, ...options }));
  const url = await fastify.listen({ port, host: '127.0.0.1' });
  return {
    url,
    get: (path, headers = {}) => fetch(url + path, { redirect: 'manual', headers }),
    post: (path, fields, headers = { Origin: url }) =>
      fetch(url + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers }),
    close: () => fastify.close(),
  };
}

/** The cookie an answer sets, as the browser sends it back. */
export const cookieOf = (response: Response): string =>
  (response.headers.get('set-cookie') ?? '').split(';')[0] as string;
