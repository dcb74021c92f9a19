import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { Catalog } from './snapshot/catalog.ts';
import type { Store } from './store/open.ts';

/** Everything the server is made of, built once. The only file that knows all rooms. */
export interface App {
  readonly catalog: Catalog;
  /** Takes up what another process has published meanwhile. */
  refresh(): Promise<void>;
  mount(fastify: FastifyInstance): Promise<void>;
}

export async function createApp(_config: Config, store: Store): Promise<App> {
  const catalog = await Catalog.open(store.reader);
  return {
    catalog,
    refresh: async () => {
      await catalog.refresh();
    },
    mount: async () => {},
  };
}
