import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { valueOrThrow } from '../../domain/refusal.ts';
import { resourcesOf } from '../../domain/resource.ts';
import type { Statement } from '../../domain/statement.ts';
import { FORMATS } from '../../rdf/formats.ts';
import { writeRdf } from '../../rdf/write.ts';
import { ByteCache } from '../caching.ts';
import { answer, Complained, negotiated, refusable } from '../exports/answer.ts';
import { datasetIri } from '../version-data.ts';
import { catalogueStatements, oneRelease, vocabularyStatements } from './catalogue.ts';
import { catalogueIri, described, type CatalogueOptions } from './catalogue-options.ts';
import { CATALOGUE_PREFIXES, name } from './catalogue-terms.ts';
import { describe } from './description.ts';
import { sharedStatements } from './shared.ts';
import { robots, sitemap, sitemapIndex } from './sitemap.ts';
import { voidStatements } from './void.ts';

/** Turtle first: it is what the harvester of Datavindplaats reads, whatever it says it accepts (HRV-2). */
const OFFERS = FORMATS;
const KEPT_BYTES = 32 * 1024 * 1024;

interface Kept {
  readonly body: string;
  readonly bytes: number;
}

/** `/catalogue`, the documents of datasets and releases, `/.well-known/void`, `/sitemap.xml`, `/robots.txt`. */
export async function catalogueRoutes(fastify: FastifyInstance, options: CatalogueOptions): Promise<void> {
  const { catalog, base, cache } = options;
  const kept = new ByteCache<Kept>(KEPT_BYTES);
  /** Names the state of all that the documents here are made of. */
  const state = (): string =>
    `${cache.generation} ${catalog
      .snapshots()
      .map(
        ({ vocabulary, release }) =>
          `${vocabulary}@${release.revision} ${[...catalog.withdrawn(vocabulary).keys()].join(' ')}`,
      )
      .join(' ')}`;

  const document = async (
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    write: () => AsyncIterable<Statement>,
  ): Promise<FastifyReply> => {
    const format = negotiated(request, OFFERS);
    const full = `${format.name} ${key} ${state()}`;
    const snapshots = catalog.snapshots();
    const isWhole = snapshots.every(({ vocabulary }) => catalog.withdrawn(vocabulary).size === 0);
    const dates = snapshots.map(({ release }) => release.at).sort();
    const modified = isWhole ? dates.at(-1) : undefined;
    let body = kept.get(full)?.body;
    if (body === undefined) {
      const statements: Statement[] = [];
      for await (const statement of write()) statements.push(statement);
      body = [
        ...valueOrThrow(writeRdf(resourcesOf(statements), format.name, { prefixes: CATALOGUE_PREFIXES })),
      ].join('');
      kept.set(full, { body, bytes: body.length });
    }
    const headers = { Link: `<${catalogueIri(base)}>; rel="describes"` };
    return answer(request, reply, {
      body,
      mediaType: format.mediaType,
      freshness: 'revalidate',
      modified,
      vary: true,
      headers,
    });
  };

  fastify.get(
    '/catalogue',
    refusable((request, reply) => document(request, reply, 'catalogue', () => catalogueStatements(options))),
  );

  fastify.get(
    '/.well-known/void',
    refusable((request, reply) =>
      document(request, reply, 'void', async function* () {
        yield* describe(`${base}/.well-known/void`, [
          ['rdf:type', name('void:DatasetDescription')],
          ['foaf:topic', ...catalog.snapshots().map(({ vocabulary }) => datasetIri(base, vocabulary))],
        ]);
        for (const snapshot of catalog.snapshots()) yield* voidStatements(base, snapshot);
      }),
    ),
  );

  fastify.get(
    '/doc/dataset/:vocabulary',
    refusable(async (request, reply) => {
      const { vocabulary } = request.params as { vocabulary: string };
      const snapshot = valueOrThrow(await catalog.select(vocabulary));
      return document(request, reply, `dataset ${vocabulary}`, async function* () {
        yield* vocabularyStatements(options, snapshot);
        yield* sharedStatements(base, described(base, options.catalogue));
      });
    }),
  );

  fastify.get(
    '/doc/dataset/:vocabulary/:version',
    refusable(async (request, reply) => {
      const { vocabulary, version } = request.params as { vocabulary: string; version: string };
      const snapshot = valueOrThrow(await catalog.select(vocabulary));
      const release = catalog.releases(vocabulary).find((one) => one.version === version);
      if (!release) throw missing(`${vocabulary} ${version}`);
      return document(request, reply, `dataset ${vocabulary} ${version}`, () =>
        oneRelease(options, snapshot, release),
      );
    }),
  );

  // A dataset is a thing, its description a document: 303 from the one to the other (URI standard, URI-3).
  fastify.get('/id/dataset/:vocabulary', (request, reply) =>
    reply.redirect(`${base}${request.url.replace('/id/', '/doc/')}`, 303),
  );
  fastify.get('/id/dataset/:vocabulary/:version', (request, reply) =>
    reply.redirect(`${base}${request.url.replace('/id/', '/doc/')}`, 303),
  );
  fastify.get('/id/catalogue', (_request, reply) => reply.redirect(`${base}/catalogue`, 303));
  siteRoutes(fastify, options);
}

function siteRoutes(fastify: FastifyInstance, { catalog, base }: CatalogueOptions): void {
  const xml = (request: FastifyRequest, reply: FastifyReply, body: string) =>
    answer(request, reply, { body, mediaType: 'application/xml', freshness: 'revalidate' });
  fastify.get(
    '/sitemap.xml',
    refusable(async (request, reply) => xml(request, reply, sitemapIndex(base, catalog.snapshots()))),
  );
  fastify.get(
    '/sitemap/:vocabulary/:file',
    refusable(async (request, reply) => {
      const { vocabulary, file } = request.params as { vocabulary: string; file: string };
      const snapshot = valueOrThrow(await catalog.select(vocabulary));
      const part = /^(\d{1,5})\.xml$/.exec(file)?.[1];
      const body = part === undefined ? undefined : sitemap(base, snapshot, Number(part));
      if (body === undefined) throw missing(file);
      return xml(request, reply, body);
    }),
  );
  fastify.get(
    '/robots.txt',
    refusable(async (request, reply) =>
      answer(request, reply, { body: robots(base), mediaType: 'text/plain', freshness: 'revalidate' }),
    ),
  );
}

const missing = (item: string): Complained =>
  new Complained({
    code: 'NOT_FOUND',
    item,
    message: 'There is no such document.',
    remedy: 'Start from /catalogue.',
  });
