import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { createApp, type App } from './app.ts';
import type { Config } from './config.ts';
import { Refused, type Refusal } from './domain/refusal.ts';
import { LogFollower } from './operation/follow-log.ts';
import { Metrics } from './operation/metrics.ts';
import type { Store } from './store/open.ts';

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, e.g. `http://localhost:4000`. */
  readonly url: string;
  readonly app: App;
  /**
   * Says that it is not ready, goes on answering for `grace` milliseconds so that balancers send no more, and ends once
   * the requests under way are answered.
   */
  stop(options?: { grace?: number }): Promise<void>;
}

/** Limits of HTTP itself, in bytes and milliseconds; what a route allows beyond them it says itself. */
const LIMITS = {
  bodyLimit: 1_048_576,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  http: { maxHeaderSize: 16_384, headersTimeout: 10_000 },
} as const;

/** Milliseconds between two looks at the log for what another process has published, where none was told. */
const REFRESH = 1_000;

/** Milliseconds that requests under way have to end in once the server closes. */
const DRAIN = 15_000;

/** A request keeps the id that a balancer gave it, so that one id finds it in both logs. */
const REQUEST_ID = /^[\w.-]{8,64}$/;

/** @throws Refused (PORT_TAKEN) where the port is in use or may not be used. */
export async function startServer(
  config: Config,
  store: Store,
  { poll = REFRESH }: { poll?: number } = {},
): Promise<RunningServer> {
  const fastify = Fastify({
    ...LIMITS,
    logger: { level: config.logLevel, stream: process.stderr },
    genReqId: ({ headers }: IncomingMessage) => requestId(headers['x-request-id']),
    // Only its own base URL names this server: forwarded headers are not believed.
    trustProxy: false,
    // A URL that cannot be decoded never reaches a route.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply as FastifyReply),
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 2_048 },
  });
  fastify.setErrorHandler(answerError);
  const app = await createApp(config, store);
  tellAbout(fastify, app);
  const { catalog } = app;
  const metrics: Metrics = new Metrics({
    reader: store.reader,
    lastLook: () => follower.lastLook,
    vocabularies: () => catalog.snapshots().length,
  });
  metrics.mount(fastify);
  await app.mount(fastify);
  await metrics.follow();
  const look = async () => {
    await app.refresh();
    await metrics.follow();
  };
  const follower = new LogFollower(store, look, {
    every: poll,
    onError: (error) => fastify.log.error(error, 'the log could not be read'),
  });
  try {
    await fastify.listen({ port: config.port, host: config.host });
  } catch (error) {
    await follower.stop();
    await fastify.close();
    throw portRefusal(config, error as NodeJS.ErrnoException);
  }
  return {
    url: urlOf(fastify, config.host),
    app,
    stop: async ({ grace = 0 } = {}) => {
      app.readiness.stop();
      if (grace > 0) await new Promise((resolve) => setTimeout(resolve, grace));
      const enough = setTimeout(() => fastify.server.closeAllConnections(), DRAIN);
      await follower.stop();
      await fastify.close();
      clearTimeout(enough);
    },
  };
}

/** Every answer names its request, and while the server is stopping, asks to come back over another connection. */
function tellAbout(fastify: FastifyInstance, { readiness }: App): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (readiness.stopping) void reply.header('connection', 'close');
    done();
  });
}

const requestId = (given: string | string[] | undefined): string =>
  typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();

function urlOf(fastify: FastifyInstance, host: string): string {
  const { port } = fastify.server.address() as AddressInfo;
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
}

/** What no route has answered: quiet to the client, loud in the log (RFC 9457). */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Refused) return answerRefusal(error.refusal, request, reply);
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error(error);
  const title = status >= 500 ? 'Internal error' : error.message;
  const code = status >= 500 ? 'INTERNAL' : error.code;
  return reply
    .code(status)
    .header('x-request-id', request.id)
    .type('application/problem+json')
    .send({ title, status, code, request: request.id });
}

/** A refusal that no room has answered itself: the database is away, mostly. */
function answerRefusal(
  { code, message: detail, remedy }: Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const isAway = code === 'DATABASE_UNUSABLE';
  const status = isAway ? 503 : 400;
  const title = STATUS_CODES[status];
  if (isAway) void reply.header('retry-after', '1');
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ title, status, code, detail, remedy, request: request.id });
}

function portRefusal({ port, host }: Config, error: NodeJS.ErrnoException): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use; perhaps the server already runs.`,
    EACCES: `Port ${port} may not be used by this account.`,
  };
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Refused({
      code: 'BAD_CONFIG',
      item: 'HOST',
      message: `HOST is ${host}, and this machine has no such address.`,
      remedy: 'Leave it out for localhost, or set 0.0.0.0 for all addresses.',
    });
  const message = reasons[error.code ?? ''];
  if (!message) return error;
  return new Refused({
    code: 'PORT_TAKEN',
    item: String(port),
    message,
    remedy: 'Stop what uses it, or choose another: PORT=4001 PUBLIC_URL=http://localhost:4001 npm start.',
  });
}
