import type { AddressInfo } from 'node:net';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { createApp, type App } from './app.ts';
import type { Config } from './config.ts';
import { Refused } from './domain/refusal.ts';
import type { Store } from './store/open.ts';

/** A server that listens. `stop` lets the requests under way finish first. */
export interface RunningServer {
  /** Where it listens, e.g. `http://localhost:4000`. */
  readonly url: string;
  readonly app: App;
  stop(): Promise<void>;
}

/** Limits of HTTP itself, in bytes and milliseconds; what a route allows beyond them it says itself. */
const LIMITS = {
  bodyLimit: 1_048_576,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  http: { maxHeaderSize: 16_384, headersTimeout: 10_000 },
} as const;

/** Milliseconds between two looks at the log for what another process has published. */
const REFRESH = 1_000;

/** @throws Refused (PORT_TAKEN) where the port is in use or may not be used. */
export async function startServer(config: Config, store: Store): Promise<RunningServer> {
  const fastify = Fastify({
    ...LIMITS,
    logger: { level: config.logLevel, stream: process.stderr },
    // Only its own base URL names this server: forwarded headers are not believed.
    trustProxy: false,
    // A URL that cannot be decoded never reaches a route.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply as FastifyReply),
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 2_048 },
  });
  fastify.setErrorHandler(answerError);
  const app = await createApp(config, store);
  await app.mount(fastify);
  const refresh = setInterval(() => {
    app.refresh().catch((error: unknown) => fastify.log.error(error, 'the log could not be read'));
  }, REFRESH);
  try {
    await fastify.listen({ port: config.port, host: config.host });
  } catch (error) {
    clearInterval(refresh);
    await fastify.close();
    throw portRefusal(config, error as NodeJS.ErrnoException);
  }
  return {
    url: urlOf(fastify, config.host),
    app,
    stop: async () => {
      clearInterval(refresh);
      await fastify.close();
    },
  };
}

function urlOf(fastify: FastifyInstance, host: string): string {
  const { port } = fastify.server.address() as AddressInfo;
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
}

/** What no route has answered: quiet to the client, loud in the log (RFC 9457). */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error(error);
  const title = status >= 500 ? 'Internal error' : error.message;
  const code = status >= 500 ? 'INTERNAL' : error.code;
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ title, status, code, request: request.id });
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
