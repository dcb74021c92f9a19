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

/** A page also depends on the languages that its reader has. */
export function pageKey(request: FastifyRequest): string | undefined {
  const [key, languages] = [preparedKey(request), request.headers['accept-language'] ?? ''];
  return key === undefined || languages.length > 200 ? undefined : `${key}\n${languages}`;
}

/** The answer that is ready for a request and still true. */
export function preparedFor(site: Site, request: FastifyRequest): Prepared | undefined {
  const key = preparedKey(request);
  if (key === undefined) return undefined;
  const kept = site.prepared.get(key) ?? site.prepared.get(pageKey(request) ?? key);
  return kept && holds(site, kept) ? kept : undefined;
}

function holds({ catalog }: Site, { iri, vocabulary, newest, among }: Prepared): boolean {
  const home = catalog.find(iri) ?? catalog.snapshot(vocabulary);
  if (home?.release !== newest || catalog.tombstone(iri)) return false;
  if (!among) return true;
  const snapshots = catalog.snapshots();
  return snapshots.length === among.length && snapshots.every(({ release }, i) => release === among[i]);
}

/**
 * Sends what was kept, straight to the socket: past the hooks that would work on a payload, at the price of writing
 * the bytes. Hooks on the end of a response still run.
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
