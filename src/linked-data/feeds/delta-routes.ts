import type { FastifyInstance, FastifyRequest } from 'fastify';
import { valueOrThrow } from '../../domain/refusal.ts';
import { Complained, answer, negotiated, parameter, refusable } from '../exports/answer.ts';
import { deltaPatch, deltaQuads } from './delta.ts';
import { datedIn } from './dated.ts';
import type { FeedOptions } from './feed-options.ts';

const OFFERS = [
  { mediaType: 'application/n-quads', name: 'nquads', extension: 'nq', write: deltaQuads },
  { mediaType: 'application/rdf-patch', name: 'rdf-patch', extension: 'rdfp', write: deltaPatch },
] as const;

/** `/diff/{vocabulary}?from=&to=`: what changed between two releases, as statements. */
export async function deltaRoutes(
  fastify: FastifyInstance,
  { catalog, reader, base }: FeedOptions,
): Promise<void> {
  const handler = refusable(async (request, reply) => {
    const { vocabulary } = request.params as { vocabulary: string };
    const format = formatOf(request);
    const [older, newer] = [parameter(request, 'from'), parameter(request, 'to')];
    const to = valueOrThrow(catalog.release(vocabulary, { version: newer }));
    const before = catalog.releases(vocabulary).find(({ revision }) => revision < to.revision);
    const from = older === undefined ? before : valueOrThrow(catalog.release(vocabulary, { version: older }));
    if (!from)
      throw complaint(`${to.version} is the first release of "${vocabulary}".`, 'Export it instead.');
    if (from.revision > to.revision)
      throw complaint(`${from.version} is later than ${to.version}.`, 'Exchange "from" and "to".');
    // Collected before it is sent: a refusal half-way could not be told any more, and a validator needs the whole.
    let body = '';
    for await (const piece of format.write({ catalog, reader }, { base, from, to })) body += piece;
    return answer(request, reply, {
      body,
      mediaType: format.mediaType,
      ...datedIn(catalog, vocabulary, {
        freshness: older !== undefined && newer !== undefined ? 'immutable' : 'revalidate',
        modified: to.at,
      }),
      vary: true,
      headers: {
        'Content-Disposition': `inline; filename="${vocabulary}-${from.version}-${to.version}.${format.extension}"`,
      },
    });
  });
  fastify.get('/diff/:vocabulary', handler);
}

function formatOf(request: FastifyRequest): (typeof OFFERS)[number] {
  const asked = parameter(request, 'format');
  const format =
    asked === undefined ? negotiated(request, OFFERS) : OFFERS.find(({ name }) => name === asked);
  if (format) return format;
  throw new Complained({
    code: 'UNKNOWN_FORMAT',
    item: asked ?? '',
    message: 'A difference is not written in that format.',
    remedy: 'Ask for format=nquads or format=rdf-patch.',
  });
}

const complaint = (message: string, remedy: string) =>
  new Complained({ code: 'BAD_ARGUMENT', message, remedy });
