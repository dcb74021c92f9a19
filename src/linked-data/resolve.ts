import type { FastifyReply, FastifyRequest } from 'fastify';
import { isIri, type Iri } from '../domain/term.ts';
import { CACHE_CONTROL } from './caching.ts';
import { aboutLinks } from './links.ts';
import { firstKnown, locate } from './locate.ts';
import { mementoLinks } from './memento.ts';
import { problemOf, sendProblem } from './problem.ts';
import type { Query } from './query.ts';
import { goneProblem, unknownUri, type Site } from './site.ts';
import { documentUrl, otherScheme } from './target.ts';

/**
 * 303 from a thing to the document about it (URI standard, URI-3; RFC 9110 §15.4.4). Where only the other of
 * `http:` and `https:` is held, the way goes to that one's document: pointed to, never merged (URI-8).
 */
export async function seeDocument(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { iris, query }: { iris: readonly Iri[]; query: Query },
): Promise<FastifyReply> {
  const problem = (one: Parameters<typeof sendProblem>[2]) =>
    sendProblem(request, reply, one, site.problemPage);
  const others = iris.map(otherScheme).filter((iri) => iri !== undefined);
  const iri = await firstKnown(site, [...iris, ...others]);
  if (iri === undefined) return problem(problemOf(unknownUri(iris[0] ?? '')));
  const gone = goneProblem(site, iri);
  if (gone) return problem(gone);
  const located = await locate(site, iri, {});
  if (!located.ok) return problem(problemOf(located.refusal));
  const { version, at, profile = query._profile } = query;
  const { resource, lifetime } = located.value;
  return reply
    .code(303)
    .header('Location', documentUrl(site.base, iri, { version, at, profile }))
    .header('Cache-Control', CACHE_CONTROL.revalidate)
    .header(
      'Link',
      [...aboutLinks(site.base, resource), ...mementoLinks(site.base, iri, lifetime)].join(', '),
    )
    .send();
}

/** The one IRI that a `uri` parameter names, or the problem with it. */
export function uriOf({ uri }: Query): { iri: Iri } | { problem: ReturnType<typeof problemOf> } {
  if (uri !== undefined && uri !== '' && isIri(uri)) return { iri: uri };
  return {
    problem: problemOf({
      code: 'BAD_ARGUMENT',
      item: 'uri',
      message: uri ? 'The parameter "uri" is not an IRI.' : 'The parameter "uri" is missing.',
      remedy: 'Give ?uri=… with a percent-encoded URI.',
    }),
  };
}
