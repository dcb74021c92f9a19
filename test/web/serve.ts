import Fastify from 'fastify';
import { BASE, documentOf, type Library } from './library.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export interface Served {
  readonly url: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * The pages of a library on a port of their own, documents too. Over a real connection, for fastify's `inject`
 * requires a package that jest cannot require.
 */
export async function serve(library: Library): Promise<Served> {
  const fastify = Fastify({ routerOptions: { maxParamLength: 2_048 } });
  await fastify.register(library.pages.routes);
  fastify.get('/doc*', async (request, reply) => {
    const { pathname, searchParams } = new URL(request.url, BASE);
    const iri = searchParams.get('uri') ?? BASE + decodeURIComponent(pathname).replace('/doc/', '/id/');
    const [version, lang] = ['version', 'lang'].map((name) => searchParams.get(name) ?? undefined);
    const page = await documentOf(library, iri, {
      ...(version !== undefined && { version }),
      ...(lang !== undefined && { lang }),
    });
    return reply.headers(library.pages.headers).type('text/html; charset=utf-8').send(page);
  });
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    get: async (path, headers = {}) => {
      const response = await fetch(url + path, { headers });
      return { status: response.status, headers: response.headers, body: await response.text() };
    },
    close: () => fastify.close(),
  };
}
