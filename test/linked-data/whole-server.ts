import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startServer, type RunningServer } from '../../src/server.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { loadSeed } from '../../src/workflow/load-seed.ts';

/** The server as `npm start` starts it, seed and all, on a port of its own that its URIs name. */
export interface WholeServer {
  readonly url: string;
  readonly server: RunningServer;
  readonly store: Store;
  /** Redirects are told, not followed. */
  get(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

const SEED = new URL('../../seed/datastrategie.ttl', import.meta.url);

/** `databaseUrl` is that of an empty database; left out, an SQLite file that is taken away afterwards. */
export async function wholeServer(databaseUrl?: string): Promise<WholeServer> {
  const folder = mkdtempSync(join(tmpdir(), 'begrippenkader-whole-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const config = readConfig({
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: databaseUrl ?? `sqlite:${join(folder, 'db.sqlite')}`,
    LOG_LEVEL: 'silent',
  });
  const store = await openStore(config.databaseUrl);
  const now = new Date('2026-01-10T10:00:00Z');
  await loadSeed(store, { bytes: readFileSync(SEED), base: url, now });
  const server = await startServer(config, store);
  return {
    url,
    server,
    store,
    get: (path, init) => fetch(url + path, { redirect: 'manual', ...init }),
    close: async () => {
      await server.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Its URIs name the port, so it must be known before the seed is loaded. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
