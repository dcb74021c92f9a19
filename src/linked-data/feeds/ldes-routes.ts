import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { valueOrThrow } from '../../domain/refusal.ts';
import { resourcesOf } from '../../domain/resource.ts';
import type { Statement } from '../../domain/statement.ts';
import { FORMATS, type Format } from '../../rdf/formats.ts';
import { writeRdf } from '../../rdf/write.ts';
import { answer, Complained, negotiated, parameter, refusable, type Answer } from '../exports/answer.ts';
import { ByteCache } from '../caching.ts';
import { datedIn } from './dated.ts';
import { EventLogs, PAGE_SIZE } from './event-log.ts';
import type { FeedOptions } from './feed-options.ts';
import { LdesPages } from './ldes-page.ts';
import { FEED_PREFIXES } from './ldes-terms.ts';
import { titleOf } from './titles.ts';

/** The five formats that every LDES client reads (LDES-1). */
const OFFERS = FORMATS.filter(({ name }) => name !== 'rdfxml');

/** Full pages kept ready: they are asked for again by each new client. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** An LDES of each vocabulary: the root, its pages, its index nodes, and each version object by itself. */
export async function ldesRoutes(
  fastify: FastifyInstance,
  { catalog, reader, base }: FeedOptions,
): Promise<void> {
  const logs = new EventLogs(catalog, reader);
  const full = new ByteCache<{ readonly body: string; readonly bytes: number }>(KEPT_BYTES);
  const streamOf = async (vocabulary: string) => {
    const log = await logs.of(vocabulary);
    if (log)
      return { log, pages: new LdesPages(base, reader, vocabulary, log, catalog.withdrawn(vocabulary)) };
    valueOrThrow(await catalog.select(vocabulary));
    throw new Error(`${vocabulary} has a release and no log`);
  };
  /** A page may be told of by another process that has seen a newer release: look before saying no. */
  const upToDate = async <T>(look: () => T | undefined | Promise<T | undefined>, vocabulary: string) => {
    const found = await look();
    if (found !== undefined) return found;
    await catalog.refresh();
    await logs.of(vocabulary);
    return (await look()) ?? missing();
  };

  fastify.get(
    '/ldes/:vocabulary',
    refusable(async (request, reply) => {
      const { vocabulary } = request.params as { vocabulary: string };
      const { log, pages } = await streamOf(vocabulary);
      const title = titleOf(valueOrThrow(await catalog.select(vocabulary)));
      return send(request, reply, [...pages.root(title)], {
        freshness: 'revalidate',
        modified: log.editions.at(-1)?.release.at,
      });
    }),
  );

  fastify.get(
    '/ldes/:vocabulary/page/:number',
    refusable(async (request, reply) => {
      const { vocabulary, number } = request.params as { vocabulary: string; number: string };
      const { log, pages } = await streamOf(vocabulary);
      const page = wholeNumber(number);
      const format = negotiated(request, OFFERS);
      const withdrawn = catalog.withdrawn(vocabulary);
      const key = `${vocabulary} ${page} ${format.name} ${[...withdrawn.keys()].join(' ')}`;
      const events = await upToDate(() => log.page(page), vocabulary);
      const body = full.get(key)?.body ?? bodyOf(await pages.page(page, events), format);
      // Told by the members themselves: the log may have closed the page since they were read.
      const closed = events.length === PAGE_SIZE;
      if (closed) full.set(key, { body, bytes: body.length });
      const modified = events.at(-1)?.edition.release.at ?? log.editions.at(-1)?.release.at;
      const dated = datedIn(catalog, vocabulary, {
        freshness: closed ? 'immutable' : 'revalidate',
        modified,
      });
      return answer(request, reply, { body, mediaType: format.mediaType, ...dated, vary: true });
    }),
  );

  fastify.get(
    '/ldes/:vocabulary/index/:number',
    refusable(async (request, reply) => {
      const { vocabulary, number } = request.params as { vocabulary: string; number: string };
      const { pages } = await streamOf(vocabulary);
      const index = wholeNumber(number);
      await upToDate(() => pages.hasIndex(index) || undefined, vocabulary);
      return send(request, reply, [...pages.index(index)], { freshness: 'immutable' });
    }),
  );

  fastify.get(
    '/ldes/:vocabulary/version/:version',
    refusable(async (request, reply) => {
      const { vocabulary, version } = request.params as { vocabulary: string; version: string };
      const { pages } = await streamOf(vocabulary);
      const uri = parameter(request, 'uri') ?? '';
      const statements = await upToDate(() => pages.version(version, uri), vocabulary);
      return send(request, reply, statements, datedIn(catalog, vocabulary, { freshness: 'immutable' }));
    }),
  );
}

function missing(): never {
  throw new Complained({
    code: 'NOT_FOUND',
    message: 'The stream has no such page or member.',
    remedy: 'Start from the root of the stream: /ldes/{vocabulary}.',
  });
}

const wholeNumber = (number: string): number =>
  /^(0|[1-9]\d{0,6})$/.test(number) ? Number(number) : missing();

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  statements: readonly Statement[],
  dated: Pick<Answer, 'freshness' | 'modified'>,
): FastifyReply {
  const format = negotiated(request, OFFERS);
  const body = bodyOf(statements, format);
  return answer(request, reply, { body, mediaType: format.mediaType, ...dated, vary: true });
}

function bodyOf(statements: readonly Statement[], format: Format): string {
  const held = format.holdsGraphs ? statements : statements.filter(({ graph }) => graph === '');
  return [...valueOrThrow(writeRdf(resourcesOf(held), format.name, { prefixes: FEED_PREFIXES }))].join('');
}
