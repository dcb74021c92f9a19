import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Prepared } from './prepared-answer.ts';
import { precondition, type Validators } from './caching.ts';
import { codingFor } from './encoding.ts';
import { problemOf, sendProblem, type ProblemPage } from './problem.ts';
import type { Site } from './site.ts';

/** What an answer depends on in a request; undefined where it is not worth keeping. */
export function preparedKey({ raw: { url = '' }, headers }: FastifyRequest): string | undefined {
  if (headers['accept-datetime'] !== undefined) return undefined;
  const { accept = '' } = headers;
  const coding = codingFor(headers['accept-encoding']);
  const profile = headers['accept-profile'] ?? '';
  return url.length + accept.length + profile.length > 1_000
    ? undefined
    : `${coding} ${url}\n${accept}\n${String(profile)}`;
}

/** The answer that is ready for a request and still true. */
export function preparedFor(site: Site, key: string | undefined): Prepared | undefined {
  const kept = key === undefined ? undefined : site.prepared.get(key);
  if (!kept) return undefined;
  const home = site.catalog.find(kept.iri) ?? site.catalog.snapshot(kept.vocabulary);
  return home?.release === kept.newest && !site.tombstone?.(kept.iri) ? kept : undefined;
}

/**
 * Sends what was kept, straight to the socket: past the hooks that would work on a payload, at the price of writing
 * the bytes. Hooks on the end of a response still run. Only data goes this way; pages pass through their room's hook.
 */
export function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: Prepared,
  page?: ProblemPage,
): FastifyReply {
  if (precondition(request.headers, kept) !== 200) return sendPrepared(request, reply, kept, page);
  reply.hijack();
  reply.raw.writeHead(200, kept.lines);
  reply.raw.end(kept.body);
  return reply;
}

/** Sends what is ready, or 304 or 412 as the preconditions say (RFC 9110 §13). */
export function sendPrepared(
  request: FastifyRequest,
  reply: FastifyReply,
  { headers, body, ...validators }: Pick<Prepared, 'headers' | 'body' | keyof Validators>,
  page?: ProblemPage,
): FastifyReply {
  const status = precondition(request.headers, validators);
  if (status === 412) return sendProblem(request, reply, CHANGED, page);
  reply.headers(headers);
  if (status === 200) return reply.send(body);
  // A 304 has the headers that a cache updates itself with, and none that describe a body (§15.4.5).
  return reply.removeHeader('content-type').removeHeader('content-length').code(304).send();
}

const CHANGED = problemOf({
  code: 'PRECONDITION_FAILED',
  message: 'The document is not in the state that the precondition names.',
  remedy: 'Read it again, and use the ETag that it has now.',
});
