import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { linkedData } from '../../src/linked-data/routes.ts';
import type { LinkedDataOptions } from '../../src/linked-data/site.ts';
import { readRdf } from '../../src/rdf/read.ts';
import { Catalog } from '../../src/snapshot/catalog.ts';
import { importDocument } from '../../src/workflow/import-document.ts';
import { Heads } from '../../src/snapshot/heads.ts';
import { withdrawTerm } from '../../src/workflow/withdrawal/withdraw-term.ts';
import { person } from '../support/editors.ts';
import { DATABASES } from '../support/databases.ts';

/** The base is not where the test server listens: no URL may come from the request. */
export const BASE = 'https://begrippen.example.vlaanderen';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Buffer;
  readonly link: string;
}

export interface TestSite {
  readonly port: number;
  readonly catalog: Catalog;
  /** Takes a term away from readers, by law. */
  withdraw(vocabulary: string, uri: string, reason: string): Promise<void>;
  /** Imports and releases; `turtle` may be a file of the repository. */
  publish(vocabulary: string, turtle: string, release: string | undefined, at: string): Promise<void>;
  get(path: string, headers?: Record<string, string>, method?: string, body?: string): Promise<Answer>;
  /** What a socket answers to these very bytes. */
  raw(bytes: string): Promise<string>;
  close(): Promise<void>;
}

const open = new Set<TestSite>();

/** For afterAll: a site that a failed test left open would keep the process alive. */
export const closeAll = async (): Promise<void> => {
  for (const site of open) await site.close();
};

export async function testSite(
  options: Partial<LinkedDataOptions> = {},
  openDatabase: (typeof DATABASES)[number][1] = DATABASES[0][1],
): Promise<TestSite> {
  const database = await openDatabase();
  const { store } = database;
  const catalog = await Catalog.open(store.reader);
  const server = Fastify({ http: { maxHeaderSize: 16_384 } });
  await server.register(linkedData({ catalog, reader: store.reader, base: BASE, ...options }));
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const site: TestSite = {
    port,
    catalog,
    publish: async (vocabulary, turtle, release, at) => {
      const bytes = turtle.endsWith('.ttl')
        ? Buffer.from(readFileSync(turtle, 'utf8').replaceAll('http://localhost:4000/', `${BASE}/`))
        : Buffer.from(turtle);
      const document = valueOrThrow(await readRdf(bytes, { format: 'turtle' }));
      const command = { vocabulary, document, actor: 'test', now: new Date(at), release };
      valueOrThrow(await importDocument(store, command));
      await catalog.refresh();
    },
    withdraw: async (vocabulary, uri, reason) => {
      const desk = { store, heads: new Heads(catalog), base: BASE };
      const steward = person('stien', 'steward', vocabulary);
      const caller = { actor: steward, now: new Date('2026-03-20T00:00:00Z') };
      valueOrThrow(await withdrawTerm(desk, caller, { vocabulary, uri, reason, replacedBy: [] }));
      await catalog.refresh();
    },
    get: (path, headers, method, body) => get(port, path, { headers, method, body }),
    raw: (bytes) => raw(port, bytes),
    close: async () => {
      await server.close();
      await database.close();
      open.delete(site);
    },
  };
  open.add(site);
  return site;
}

interface Sent {
  readonly headers: Record<string, string> | undefined;
  readonly method: string | undefined;
  readonly body: string | undefined;
}

/** node:http, which sends the path and the Host header as they are given; fetch would mend both. */
function get(
  port: number,
  path: string,
  { headers: given = {}, method = 'GET', body }: Sent,
): Promise<Answer> {
  const headers =
    body === undefined ? given : { ...given, 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
          bytes: Buffer.concat(chunks),
          link: String(response.headers.link ?? ''),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let answer = '';
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

const PREFIXES = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix ex: <https://example.org/other#> .
`;

/** A vocabulary under the base, its schemes path of two segments; `extra` differs between its releases. */
export const water = (extra = '', data = 'bron'): string => `${PREFIXES}
@prefix c: <${BASE}/id/concept/milieu/water/> .
<${BASE}/id/conceptscheme/milieu/water> a skos:ConceptScheme ; dct:title "Water"@nl ;
  dct:license <http://creativecommons.org/publicdomain/zero/1.0/> ; skos:hasTopConcept c:1 .
c:1 a skos:Concept ; skos:prefLabel "water"@nl , "water"@en ; skos:definition "H2O"@nl ;
  skos:inScheme <${BASE}/id/conceptscheme/milieu/water> .
c:2 a skos:Concept ; skos:prefLabel "${data}"@nl ; skos:altLabel "untagged" ; skos:broader c:1 ;
  skos:notation "2" ; skos:inScheme <${BASE}/id/conceptscheme/milieu/water> ; ex:unknown [ ex:deep "kept" ] .
<${BASE}/id/collection/milieu/water/k> a skos:Collection ; skos:prefLabel "keuze"@nl ; skos:member c:2 .
c:3 a skos:Concept ; skos:prefLabel "put"@nl ; owl:deprecated true ; dct:isReplacedBy c:2 ;
  skos:inScheme <${BASE}/id/conceptscheme/milieu/water> .
<${BASE}/id/concept/milieu/water/café> a skos:Concept ; skos:prefLabel "café"@fr ; skos:related c:2 .
${extra}
`;

/** A vocabulary with another's URIs, SKOS-XL labels among them. */
export const foreign = `${PREFIXES}
<http://data.example.org/s> a skos:ConceptScheme ; skos:prefLabel "vreemd"@nl ; skos:hasTopConcept <http://data.example.org/a#1> .
<http://data.example.org/a#1> a skos:Concept ; skosxl:prefLabel <http://data.example.org/l/1> ; skos:altLabel "een"@nl ;
  skos:narrower <https://data.example.org/b?x=1&y=+> .
<http://data.example.org/l/1> a skosxl:Label ; skosxl:literalForm "één"@nl .
<https://data.example.org/b?x=1&y=+> a skos:Concept ; skos:prefLabel "twee"@nl .
`;
