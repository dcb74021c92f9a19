import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { Refused } from '../../domain/refusal.ts';
import { CACHE_CONTROL, httpDate, precondition, strongEtag, type Freshness } from '../caching.ts';
import { chooseMediaType, type Offer } from '../negotiate.ts';
import { problemOf, sendProblem, type Complaint } from '../problem.ts';

/** A "no" of these routes, thrown; `refusable` answers with it. */
export class Complained extends Error {
  constructor(readonly complaint: Complaint) {
    super(complaint.message);
    this.name = 'Complained';
  }
}

/** A handler in which a refusal may be thrown: it is answered as a problem document. Anything else is a bug. */
export const refusable =
  (handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>): RouteHandlerMethod =>
  async (request, reply) => {
    try {
      return await handler(request, reply);
    } catch (error) {
      if (error instanceof Refused) return sendProblem(request, reply, problemOf(error.refusal));
      if (error instanceof Complained) return sendProblem(request, reply, problemOf(error.complaint));
      throw error;
    }
  };

/** The offer the asker likes best, or a 406 that lists what there is (RFC 9110 §15.5.7). */
export function negotiated<O extends Offer>(request: FastifyRequest, offers: readonly O[]): O {
  const chosen = chooseMediaType(request.headers.accept, offers);
  if (chosen) return chosen;
  throw new Complained({
    code: 'NOT_ACCEPTABLE',
    message: `This cannot be had as ${request.headers.accept?.slice(0, 200)}.`,
    remedy: `Accept one of ${offers.map(({ mediaType }) => mediaType).join(', ')}.`,
  });
}

export interface Answer {
  readonly body: string;
  readonly mediaType: string;
  readonly freshness: Freshness;
  /** ISO 8601. */
  readonly modified?: string | undefined;
  /** Whether the body depends on the Accept header. */
  readonly vary?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a text with its validators, or the 304 or 412 that the asker's preconditions come to. */
export function answer(request: FastifyRequest, reply: FastifyReply, given: Answer): FastifyReply {
  const { body, mediaType, freshness, modified, vary = false, headers = {} } = given;
  const etag = strongEtag(body, mediaType);
  const lastModified = modified === undefined ? '' : httpDate(modified);
  reply.header('ETag', etag).header('Cache-Control', CACHE_CONTROL[freshness]);
  if (lastModified) reply.header('Last-Modified', lastModified);
  if (vary) reply.header('Vary', 'Accept');
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  const status = precondition(request.headers, { etag, lastModified });
  if (status === 304) return reply.code(304).send();
  if (status === 412)
    throw new Complained({
      code: 'PRECONDITION_FAILED',
      message: 'This is no longer as you say it is.',
      remedy: 'Fetch it again without If-Match.',
    });
  const charset = /^text\/|[+/]xml$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
  return reply.header('X-Content-Type-Options', 'nosniff').header('Content-Type', charset).send(body);
}

/** One parameter of the query; a name given twice is refused: which of the two is meant? */
export function parameter(request: FastifyRequest, name: string): string | undefined {
  const value = (request.query as Record<string, unknown>)[name];
  if (value === undefined || (typeof value === 'string' && value !== '' && value.length <= 2048))
    return value;
  throw new Complained({
    code: 'BAD_ARGUMENT',
    item: name,
    message: `The parameter "${name}" is empty, too long or given twice.`,
    remedy: `Give "${name}" once.`,
  });
}

/** A whole number in the query, within bounds. */
export function numberParameter(
  request: FastifyRequest,
  name: string,
  fallback: number,
  most: number,
): number {
  const value = parameter(request, name);
  if (value === undefined) return fallback;
  if (/^\d{1,9}$/.test(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
  throw new Complained({
    code: 'BAD_ARGUMENT',
    item: name,
    message: `"${name}" is not a number from 1 to ${most}.`,
    remedy: `Leave it out for ${fallback}.`,
  });
}
