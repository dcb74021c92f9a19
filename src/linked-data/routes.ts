import type {
  FastifyError,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import { Refused, type Refusal } from '../domain/refusal.ts';
import { answers, linesOf, urisOf } from './batch.ts';
import { answerDocument } from './documents.ts';
import { firstKnown } from './locate.ts';
import { timeMap } from './memento.ts';
import { allowReaders, otherMethods } from './methods.ts';
import { chooseMediaType } from './negotiate.ts';
import { preparedFor, sendKept } from './prepared.ts';
import { problemOf, problemOfError, sendProblem, type Problem } from './problem.ts';
import { profileDocument } from './profiles.ts';
import { pinOf, queryOf, splitUrl } from './query.ts';
import { seeDocument, uriOf } from './resolve.ts';
import { goneProblem, siteOf, unknownUri, type LinkedDataOptions, type Site } from './site.ts';
import { candidates, otherScheme, documentUrl, SUFFIXES, targetOf, type Suffix } from './target.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>;

/** Documents of every resource, resolution of every URI, versions: design §4. */
export function linkedData(options: LinkedDataOptions): FastifyPluginAsync {
  const site = siteOf(options);
  return async (fastify) => {
    fastify.setErrorHandler(errorHandler(site));
    allowReaders(fastify);
    readLines(fastify);
    read(fastify, '/id/*', identified(site));
    read(fastify, '/doc/*', documented(site));
    read(fastify, '/doc', foreign(site, undefined));
    for (const suffix of SUFFIXES) read(fastify, `/doc${suffix}`, foreign(site, suffix));
    read(fastify, '/resolve', resolve(site), batch(site));
    read(fastify, '/timemap', timeMaps(site));
    read(fastify, '/profile/:token', profilePage(site));
  };
}

const BODY_LIMIT = 8 * 1024 * 1024;

/** A route that is read; POST only where there is a handler for it. */
function read(fastify: FastifyInstance, url: string, get: Handler, post?: Handler): void {
  // Documents are kept coded, with an entity tag for each coding: nothing is left for @fastify/compress to do.
  const plain = { compress: false } as object;
  fastify.route({ method: 'GET', url, handler: get, exposeHeadRoute: true, ...plain });
  if (post) fastify.route({ method: 'POST', url, handler: post, bodyLimit: BODY_LIMIT });
  otherMethods(fastify, url, { post: post !== undefined });
}

function readLines(fastify: FastifyInstance): void {
  const types = [
    'application/x-ndjson',
    'application/ndjson',
    'application/jsonl',
    'text/uri-list',
    'text/plain',
  ];
  for (const type of types) {
    if (fastify.hasContentTypeParser(type)) fastify.removeContentTypeParser(type);
    fastify.addContentTypeParser(type, { parseAs: 'string' }, (_request, body, done) =>
      done(null, linesOf(String(body))),
    );
  }
}

function errorHandler(site: Site) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof Refused)
      return sendProblem(request, reply, problemOf(error.refusal), site.problemPage);
    const known = problemOfError(error);
    if (!known) request.log.error(error);
    const bug = {
      code: 'INTERNAL',
      message: 'Something went wrong here.',
      remedy: 'Try again later.',
    } as const;
    return sendProblem(request, reply, known ?? problemOf(bug, { request: request.id }), site.problemPage);
  };
}

/** `/id/…`: the thing; always elsewhere. */
const identified =
  (site: Site): Handler =>
  (request, reply) => {
    const { path, query: raw } = splitUrl(request.raw.url ?? '');
    const target = targetOf(path);
    if (!target.ok) return refuse(site, request, reply, target.refusal);
    const query = queryOf(raw);
    if (!query.ok) return refuse(site, request, reply, query.refusal);
    return seeDocument(site, request, reply, {
      iris: candidates(site.base, target.value),
      query: query.value,
    });
  };

/** `/doc/…`: the document about a thing whose URI is ours. */
const documented =
  (site: Site): Handler =>
  async (request, reply) => {
    const ready = preparedFor(site, request);
    if (ready) return sendKept(request, reply, ready, site.problemPage);
    const { path, query: raw } = splitUrl(request.raw.url ?? '');
    const target = targetOf(path);
    if (!target.ok) return refuse(site, request, reply, target.refusal);
    const query = queryOf(raw);
    if (!query.ok) return refuse(site, request, reply, query.refusal);
    const exchange = { site, request, reply };
    const { suffix } = target.value;
    // A reference may itself end in `.nt`: then that is the thing that is meant, not a format.
    const whole = suffix && (await firstKnown(site, candidates(site.base, target.value, true)));
    if (whole) return answerDocument(exchange, { iri: whole, suffix: undefined, query: query.value });
    const iris = candidates(site.base, target.value);
    const iri = await firstKnown(site, iris);
    if (iri === undefined) return refuse(site, request, reply, unknownUri(iris[0] ?? ''));
    return answerDocument(exchange, { iri, suffix, query: query.value });
  };

/** `/doc?uri=…`: the document about a thing whose URI is another's. */
const foreign =
  (site: Site, suffix: Suffix | undefined): Handler =>
  async (request, reply) => {
    const ready = preparedFor(site, request);
    if (ready) return sendKept(request, reply, ready, site.problemPage);
    const query = queryOf(splitUrl(request.raw.url ?? '').query);
    if (!query.ok) return refuse(site, request, reply, query.refusal);
    const asked = uriOf(query.value);
    if ('problem' in asked) return sendProblem(request, reply, asked.problem, site.problemPage);
    const { iri } = asked;
    const other = otherScheme(iri);
    const known = await firstKnown(site, [iri, ...(other ? [other] : [])]);
    if (known === undefined) return refuse(site, request, reply, unknownUri(iri));
    const { version, at, profile = query.value._profile } = query.value;
    const form = { suffix, version, at, profile };
    const url = documentUrl(site.base, known, form);
    // One document has one URL: ours are under /doc/…, and http and https are two names.
    if (known !== iri || known.startsWith(`${site.base}/id/`)) return reply.redirect(url, 303);
    return answerDocument({ site, request, reply }, { iri, suffix, query: query.value });
  };

const resolve =
  (site: Site): Handler =>
  (request, reply) => {
    const query = queryOf(splitUrl(request.raw.url ?? '').query);
    if (!query.ok) return refuse(site, request, reply, query.refusal);
    const asked = uriOf(query.value);
    if ('problem' in asked) return sendProblem(request, reply, asked.problem, site.problemPage);
    return seeDocument(site, request, reply, { iris: [asked.iri], query: query.value });
  };

const BATCH_FORMS = [{ mediaType: 'application/x-ndjson' }, { mediaType: 'application/ld+json' }];

const batch =
  (site: Site): Handler =>
  (request, reply) => {
    const query = queryOf(splitUrl(request.raw.url ?? '').query);
    const pin = query.ok ? pinOf(query.value) : query;
    const uris = pin.ok ? urisOf(request.body) : pin;
    if (!pin.ok || !uris.ok) return refuse(site, request, reply, (uris as { refusal: Refusal }).refusal);
    const form = chooseMediaType(request.headers.accept, BATCH_FORMS);
    const types = BATCH_FORMS.map(({ mediaType }) => mediaType);
    if (!form) return sendProblem(request, reply, NOT_IN(types), site.problemPage);
    return reply
      .headers({ 'Content-Type': form.mediaType, Vary: 'Accept', 'Cache-Control': 'no-store' })
      .send(answers(site, uris.value, pin.value, form === BATCH_FORMS[1]));
  };

const NOT_IN = (types: readonly string[]): Problem =>
  problemOf(
    {
      code: 'NOT_ACCEPTABLE',
      message: 'None of the media types asked for is available.',
      remedy: `Ask for one of ${types.join(', ')}.`,
    },
    { available: types.map((type) => ({ type })) },
  );

/** `/timemap?uri=…`: all versions there are (RFC 7089 §5). */
const timeMaps =
  (site: Site): Handler =>
  async (request, reply) => {
    const query = queryOf(splitUrl(request.raw.url ?? '').query);
    if (!query.ok) return refuse(site, request, reply, query.refusal);
    const asked = uriOf(query.value);
    if ('problem' in asked) return sendProblem(request, reply, asked.problem, site.problemPage);
    const gone = goneProblem(site, asked.iri);
    if (gone) return sendProblem(request, reply, gone, site.problemPage);
    const lifetime = await site.lifetimes.of(asked.iri);
    if (!lifetime) return refuse(site, request, reply, unknownUri(asked.iri));
    return reply
      .headers({ 'Content-Type': 'application/link-format', 'Cache-Control': 'public, no-cache' })
      .send(timeMap(site.base, asked.iri, lifetime));
  };

/** The one profile that is named by a URI of ours resolves like any other URI. */
const profilePage =
  (site: Site): Handler =>
  (request, reply) => {
    const { path } = splitUrl(request.raw.url ?? '');
    const profile = site.profiles.find(({ uri }) => uri === site.base + path);
    if (!profile) return refuse(site, request, reply, unknownUri(site.base + path));
    return reply
      .headers({ 'Content-Type': 'text/turtle; charset=utf-8', 'Cache-Control': 'public, no-cache' })
      .send(profileDocument(profile));
  };

const refuse = (site: Site, request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply =>
  sendProblem(request, reply, problemOf(refusal), site.problemPage);
