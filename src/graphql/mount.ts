import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ANONYMOUS, type Actor } from '../domain/actor.ts';
import { Refused } from '../domain/refusal.ts';
import type { Context } from './context.ts';
import { explorerPage, mountExplorer } from './explorer.ts';

/** Variables are part of it; the document has a limit of its own. */
const BODY_LIMIT = 1_048_576;

export interface MountOptions {
  /** The public URL of the server, for the URIs in the example queries. */
  readonly base?: string;
  /** Who asks. @throws Refused where a token is given and holds no longer, or another site sends the request. */
  readonly authenticate?: (request: FastifyRequest) => Promise<Asker>;
}

/** Who asks, and the secret that says so, to end it by. */
interface Asker {
  readonly actor: Actor;
  readonly secret?: string | undefined;
}

/** Puts GraphQL at `/graphql` (POST and GET), and for browsers that ask for a page, the explorer. */
export async function mountGraphql(
  fastify: FastifyInstance,
  apollo: ApolloServer<Context>,
  {
    base = 'http://localhost:4000',
    authenticate = () => Promise.resolve({ actor: ANONYMOUS }),
  }: MountOptions = {},
): Promise<void> {
  await apollo.start();
  const askers = new WeakMap<FastifyRequest, Asker>();
  const handler = fastifyApolloHandler(apollo as unknown as ApolloServer<Asker>, {
    context: (request) => Promise.resolve(askers.get(request) as Asker),
  });
  // Encapsulated: error shapes and body types of GraphQL stay within these routes.
  await fastify.register((routes, _options, done) => {
    const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      const asker = await authenticate(request);
      askers.set(request, asker);
      // What one reader may see is kept for no other; a command's answer may hold a secret.
      if (asker.actor.id !== ANONYMOUS.id || request.method === 'POST')
        void reply.header('cache-control', 'private, no-store');
      return handler.call(routes, request, reply);
    };
    routes.setErrorHandler(onError);
    mountExplorer(routes, base);
    routes.addHook('onRequest', (request, reply, next) => {
      void reply.header('vary', 'Accept, Cookie, Authorization');
      if (isHost(request)) next();
      else refuse(reply, 400, 'BAD_REQUEST', 'The Host header is no host.', {});
    });
    routes.get('/graphql', async (request, reply) => {
      if (wantsPage(request)) return explorerPage(reply);
      return isForged(request) ? refuseForged(reply) : answer(request, reply);
    });
    routes.post('/graphql', { bodyLimit: BODY_LIMIT }, (request, reply) =>
      isJson(request.headers['content-type']) ? answer(request, reply) : refuseType(reply),
    );
    done();
  });
  fastify.addHook('onClose', () => apollo.stop());
}

/** The integration makes a URL of it, which fails where there is none to make. */
const isHost = ({ protocol, hostname }: FastifyRequest): boolean =>
  URL.canParse(`${protocol}://${hostname}/`);

const wantsPage = ({ headers, query }: FastifyRequest): boolean =>
  /\btext\/html\b/.test(headers.accept ?? '') && (query as Record<string, unknown>)['query'] === undefined;

/**
 * Another site can make a browser GET this with the reader's cookie. With nothing that tells who reads, the answer is
 * what anyone gets, so a plain GET is fine; else it must bear a header that no other site can set unasked.
 */
const isForged = ({ headers }: FastifyRequest): boolean =>
  (headers.cookie !== undefined || headers.authorization !== undefined) &&
  !isJson(headers['content-type']) &&
  !headers['apollo-require-preflight'] &&
  !headers['x-apollo-operation-name'];

const isJson = (type: string | undefined): boolean =>
  /^application\/(json|graphql\+json|graphql-response\+json)\s*(;|$)/i.test(type ?? '');

const refuseForged = (reply: FastifyReply): FastifyReply =>
  refuse(
    reply,
    400,
    'BAD_REQUEST',
    'This GET bears a cookie or a token, which another site might have sent.',
    {
      remedy: 'Add the header `apollo-require-preflight: true`, leave the cookie out, or use POST.',
    },
  );

const refuseType = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 415, 'BAD_REQUEST', 'The body is not JSON.', {
    remedy: 'Send `Content-Type: application/json` and {"query": "…", "variables": {…}}.',
  });

function refuseAsker(reply: FastifyReply, { refusal: { code, message, ...more } }: Refused): FastifyReply {
  void reply.header('cache-control', 'private, no-store');
  if (code === 'SIGN_ON_UNAVAILABLE')
    return refuse(reply.header('retry-after', '5'), 503, code, message, more);
  if (code !== 'SIGN_IN_NEEDED' && code !== 'BAD_TOKEN') return refuse(reply, 403, code, message, more);
  const challenge = code === 'BAD_TOKEN' ? 'Bearer error="invalid_token"' : 'Bearer';
  return refuse(reply.header('www-authenticate', challenge), 401, code, message, more);
}

/** What went wrong before GraphQL was reached: a body that is too large, or is no JSON. */
function onError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Refused) return refuseAsker(reply, error);
  const status = error.statusCode ?? 500;
  if (status === 413)
    return refuse(reply, 413, 'TOO_LARGE', `The body has more than ${BODY_LIMIT} bytes.`, {
      remedy: 'Split the request.',
      rule: 'body',
      limit: BODY_LIMIT,
    });
  if (status === 415) return refuseType(reply);
  if (status < 500)
    return refuse(reply, status, 'BAD_REQUEST', 'The body is not well-formed JSON.', {
      remedy: 'Correct it.',
    });
  request.log.error(error);
  return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Internal error.', {});
}

function refuse(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  more: object,
): FastifyReply {
  const remedy = 'remedy' in more ? ` ${String(more.remedy)}` : '';
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message: `${message}${remedy}`, extensions: { code, ...more } }] }));
}
