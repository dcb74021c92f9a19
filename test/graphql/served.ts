import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import type { Log } from '../../src/graphql/errors.ts';
import { mountGraphql } from '../../src/graphql/mount.ts';
import { createGraphql } from '../../src/graphql/server.ts';
import { readRdf } from '../../src/rdf/read.ts';
import { Catalog } from '../../src/snapshot/catalog.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { askerOf } from '../../src/web/account/asker.ts';
import { importDocument } from '../../src/workflow/import-document.ts';

/** One release of a vocabulary, as Turtle. */
export interface Edition {
  readonly vocabulary: string;
  readonly release: string;
  readonly turtle: string;
  /** ISO date-time of its publication. */
  readonly at?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are what the query asks
  readonly data: any;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly extensions?: { cost: { requested: number; limit: number } };
}

/** A real server over HTTP, on a database of its own. */
export interface Served {
  readonly url: string;
  readonly store: Store;
  readonly catalog: Catalog;
  /** What the server told its log. */
  readonly told: { message: string; details: object }[];
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

const PREFIXES = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix x: <http://x.test/> .
@prefix y: <http://y.test/> .
`;

export async function imported(store: Store, { vocabulary, release, turtle, at }: Edition): Promise<void> {
  const bytes = new TextEncoder().encode(PREFIXES + turtle);
  const document = valueOrThrow(await readRdf(bytes, { format: 'turtle', fileName: `${vocabulary}.ttl` }));
  const now = new Date(at ?? '2026-01-01T00:00:00Z');
  valueOrThrow(await importDocument(store, { vocabulary, document, actor: 'test', now, release }));
}

const BASE = 'http://localhost:4000';

/** With accounts as the real server has them; a clock of the test's own where time matters. */
export async function served(
  editions: readonly Edition[],
  clock: () => Date = () => new Date(),
): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'graphql-'));
  const store = await openStore(`sqlite:${join(folder, 'test.sqlite')}`);
  for (const edition of editions) await imported(store, edition);
  const catalog = await Catalog.open(store.reader);
  const told: Served['told'] = [];
  const log: Log = { error: (details, message) => told.push({ details, message }) };
  const fastify = Fastify();
  await mountGraphql(fastify, createGraphql({ catalog, store, base: BASE, log, clock }), {
    base: BASE,
    authenticate: (request) => askerOf(request, { reader: store.reader, base: BASE, now: clock() }),
  });
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(fastify.server.address() as AddressInfo).port}/graphql`;
  return {
    url,
    store,
    catalog,
    told,
    ask: (query, variables = {}, headers = {}) => post(url, { query, variables }, headers),
    stop: async () => {
      await fastify.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    ...((await response.json()) as object),
  } as Answer;
}
