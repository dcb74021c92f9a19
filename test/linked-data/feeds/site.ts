import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import type { Statement } from '../../../src/domain/statement.ts';
import { valueOrThrow } from '../../../src/domain/refusal.ts';
import { catalogueRoutes } from '../../../src/linked-data/catalogue/catalogue-routes.ts';
import type { CatalogueSettings } from '../../../src/linked-data/catalogue/catalogue-options.ts';
import { exportCacheOf, exportRoutes } from '../../../src/linked-data/exports/export-routes.ts';
import { feedRoutes } from '../../../src/linked-data/feeds/feed-routes.ts';
import { canonicalLines } from '../../../src/rdf/canonical.ts';
import { readRdf } from '../../../src/rdf/read.ts';
import { Catalog } from '../../../src/snapshot/catalog.ts';
import { openStore, type Store } from '../../../src/store/open.ts';
import type { ReleaseRow } from '../../../src/store/tables.ts';
import { importDocument } from '../../../src/workflow/import-document.ts';

const DATA = new URL('../../data/', import.meta.url);

/** A file of test/data, unpacked where it is packed. */
export function data(name: string): Buffer {
  const bytes = readFileSync(new URL(name, DATA));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

export interface Site {
  readonly base: string;
  readonly folder: string;
  readonly store: Store;
  /** The second time a name comes, it is a later release. Each is published a day after the one before. */
  publish(
    vocabulary: string,
    version: string,
    content: string | Buffer,
    format?: string,
  ): Promise<ReleaseRow>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  text(path: string, headers?: Record<string, string>): Promise<string>;
  /** Ends the server and starts another on the same store and port. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The plugins under test on a port of their own, over a SQLite store. */
export async function openSite(
  settings: { catalogue?: CatalogueSettings; cacheBytes?: number } = {},
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'begrippenkader-feeds-'));
  const store = await openStore(`sqlite:${join(folder, 'test.sqlite')}`);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let catalog: Catalog;
  let server: FastifyInstance;
  const start = async () => {
    catalog = await Catalog.open(store.reader);
    server = fastify();
    const { cacheBytes, catalogue } = settings;
    const cache = exportCacheOf({ reader: store.reader, cacheFolder: join(folder, 'exports'), cacheBytes });
    const options = { catalog, reader: store.reader, base, cache, catalogue };
    await server.register(exportRoutes, options);
    await server.register(feedRoutes, options);
    await server.register(catalogueRoutes, options);
    await server.listen({ port, host: '127.0.0.1' });
  };
  await start();
  let day = 0;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(path.startsWith('http') ? path : base + path, {
      // A connection kept from before a restart is dead.
      headers: { Connection: 'close', ...headers },
      redirect: 'manual',
    });
  return {
    base,
    folder,
    store,
    get,
    publish: async (vocabulary, version, content, format = 'turtle') => {
      const document = valueOrThrow(await readRdf(Buffer.from(content), { format }));
      const now = new Date(Date.UTC(2026, 0, (day += 1)));
      const command = { vocabulary, document, actor: 'cli:test', now, release: version };
      const { release } = valueOrThrow(await importDocument(store, command));
      await catalog.refresh();
      return release as ReleaseRow;
    },
    text: async (path, headers) => {
      const response = await get(path, headers);
      const text = await response.text();
      if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
      return text;
    },
    restart: async () => {
      await server.close();
      await start();
    },
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A text's statements as canonical lines: equal for isomorphic graphs. */
export async function canonical(content: string | Buffer, format: string): Promise<string[]> {
  return canonicalLines(await statementsOf(content, format));
}

export async function statementsOf(content: string | Buffer, format: string): Promise<readonly Statement[]> {
  return valueOrThrow(await readRdf(Buffer.from(content), { format })).statements;
}

export const PREFIXES = `
@prefix ex: <https://example.org/id/concept/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<https://example.org/id/conceptscheme/s> a skos:ConceptScheme ; skos:prefLabel "Voorbeeld"@nl .
`;
