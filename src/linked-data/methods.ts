import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, sendProblem } from './problem.ts';
import { FOR_READERS } from './readers.ts';

/** What a page elsewhere may send along (CORS protocol, Fetch §3.3). */
const MAY_SEND = [
  'Accept',
  'Accept-Profile',
  'Accept-Datetime',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'If-Range',
  'Range',
].join(', ');

/** Beside a route that is read: OPTIONS tells what may be done, and other methods are 405 (RFC 9110 §15.5.6). */
export function otherMethods(fastify: FastifyInstance, url: string, { post = false } = {}): void {
  const allow = post ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS';
  fastify.options(url, (_request, reply) =>
    reply
      .code(204)
      .headers({
        Allow: allow,
        'Access-Control-Allow-Methods': allow,
        'Access-Control-Allow-Headers': MAY_SEND,
        'Access-Control-Max-Age': '86400',
      })
      .send(),
  );
  const refused = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    sendProblem(
      request,
      reply.header('Allow', allow),
      problemOf({
        code: 'METHOD_NOT_ALLOWED',
        item: request.method,
        message: `${request.method} is not done to documents.`,
        remedy: `Use one of ${allow}. Changes go through a proposal.`,
      }),
    );
  // Their bodies are not read: whatever the type of it, the method is what is wrong.
  const method = ['PUT', 'PATCH', 'DELETE', ...(post ? [] : ['POST'])];
  fastify.route({
    method,
    url,
    handler: refused,
    onRequest: (request, reply, _done) => void refused(request, reply),
  });
}

/** On the way out, errors included; what is kept ready has these headers in it. */
export function allowReaders(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    reply.headers(FOR_READERS);
    done(null, payload);
  });
}

/** Makes whatever is read in `fastify` readable from any page, and answers the other methods there. */
export function openToReaders(fastify: FastifyInstance): void {
  allowReaders(fastify);
  fastify.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET') otherMethods(fastify, url);
  });
}
