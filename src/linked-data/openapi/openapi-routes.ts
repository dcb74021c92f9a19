import type { FastifyInstance } from 'fastify';
import { answer, refusable } from '../exports/answer.ts';
import { description } from './description.ts';

/** The type of its own, `application/vnd.oai.openapi+json`, makes browsers store it instead of showing it. */
const JSON_TYPE = 'application/json';

/** `/openapi.json`: what all the routes are. */
export async function openApiRoutes(fastify: FastifyInstance, { base }: { base: string }): Promise<void> {
  const body = `${JSON.stringify(description(base), null, 2)}\n`;
  fastify.get(
    '/openapi.json',
    refusable(async (request, reply) =>
      answer(request, reply, { body, mediaType: JSON_TYPE, freshness: 'revalidate' }),
    ),
  );
}
