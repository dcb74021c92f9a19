import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Iri } from '../domain/term.ts';
import type { Release } from '../snapshot/snapshot.ts';
import { CACHE_CONTROL, httpDate, strongEtag, type Freshness } from './caching.ts';
import { codingFor, encoded } from './encoding.ts';
import { formsFor, notAcceptable, profileFor } from './choice.ts';
import { documentLinks } from './links.ts';
import { locate, type Located } from './locate.ts';
import { acceptDatetime, mementoAt, mementoLinks } from './memento.ts';
import { languagesOf } from './negotiate.ts';
import type { Prepared } from './prepared-answer.ts';
import { pageKey, preparedKey, sendPrepared } from './prepared.ts';
import { problemOf, sendProblem } from './problem.ts';
import type { Profile } from './profiles.ts';
import { FOR_READERS } from './readers.ts';
import { pinOf, type Query } from './query.ts';
import { LISTED, type Form } from './representations.ts';
import { goneProblem, type Site } from './site.ts';
import { documentUrl, type DocumentForm, type Suffix } from './target.ts';

interface Exchange {
  readonly site: Site;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface Asked {
  readonly iri: Iri;
  readonly suffix: Suffix | undefined;
  readonly query: Query;
}

/** Answers with the document about a resource, in the form, profile and version that the request asks for. */
export async function answerDocument(exchange: Exchange, asked: Asked): Promise<FastifyReply> {
  const { site, request, reply } = exchange;
  const problem = (one: Parameters<typeof sendProblem>[2]) =>
    sendProblem(request, reply, one, site.problemPage);
  const gone = goneProblem(site, asked.iri);
  if (gone) return problem(gone);
  const pin = pinOf(asked.query);
  if (!pin.ok) return problem(problemOf(pin.refusal));
  if (asked.query._profile === 'alt' || asked.query.profile === 'alt') return alternates(exchange, asked);
  const profile = profileFor(site, request, asked.query);
  if (!profile.ok) return problem(problemOf(profile.refusal));
  const located = await locate(site, asked.iri, pin.value);
  if (!located.ok) return problem(problemOf(located.refusal));
  const datetime = request.headers['accept-datetime'];
  if (datetime !== undefined && pin.value.version === undefined && pin.value.at === undefined)
    return timeGate(exchange, asked, located.value, String(datetime));
  return inForm(exchange, asked, located.value, profile.value);
}

/** Of the forms that the request likes, the first that there is. */
async function inForm(
  exchange: Exchange,
  asked: Asked,
  located: Located,
  profile: Profile,
): Promise<FastifyReply> {
  const { site, request, reply } = exchange;
  for (const form of formsFor(site, request, asked)) {
    // Seen before the page is written: a release meanwhile makes it old at once, never new by mistake.
    const among = form.format ? undefined : site.catalog.snapshots().map(({ release }) => release);
    const made = form.format
      ? site.representations.of(located.version, located.resource, form, profile)
      : await page(exchange, asked, located, form);
    if (!made) continue;
    const answer = prepare(exchange, asked, located, { form, profile, among, ...made });
    // What depends on the day it is asked for is not kept.
    const key =
      asked.query.at !== undefined ? undefined : form.format ? preparedKey(request) : pageKey(request);
    if (key !== undefined) site.prepared.set(key, answer);
    return sendPrepared(request, reply, answer, site.problemPage);
  }
  const listed = offered(site).filter((form) => form.format ?? asked.suffix !== '.html');
  const urlOf = ({ suffix }: Form) =>
    documentUrl(site.base, asked.iri, { ...asked.query, uri: undefined, suffix } as DocumentForm);
  reply.header('Link', documentLinks(located, { forms: listed, profile, pinned: isPinned(asked) }));
  return sendProblem(request, reply, notAcceptable(listed, urlOf), site.problemPage);
}

const offered = (site: Site): readonly Form[] => (site.html ? LISTED : LISTED.filter(({ format }) => format));

async function page(
  { site, request }: Exchange,
  asked: Asked,
  { version: { snapshot, iri, droppedBy } }: Located,
  { contentType }: Form,
): Promise<{ body: Buffer; etag: string } | undefined> {
  const html = await site.html?.({
    snapshot,
    iri,
    kind: snapshot.kinds.get(iri) ?? 'other',
    languages: languagesOf(request.headers['accept-language']),
    lang: asked.query.lang,
    page: asked.query.page,
    version: isPinned(asked) ? snapshot.release.version : undefined,
    droppedBy,
  });
  if (html === undefined) return undefined;
  const body = Buffer.from(html, 'utf8');
  return { body, etag: strongEtag(body, contentType) };
}

const isPinned = ({ query }: Asked): boolean => query.version !== undefined || query.at !== undefined;

interface Made {
  readonly form: Form;
  readonly profile: Profile;
  readonly among: readonly Release[] | undefined;
  readonly body: Buffer;
  readonly etag: string;
}

/** An answer with all its headers. */
function prepare({ site, request }: Exchange, asked: Asked, located: Located, made: Made): Prepared {
  const { base, snapshot, iri, droppedBy } = located.version;
  const { form, profile, among } = made;
  const { body, etag, coding } = encoded(made, codingFor(request.headers['accept-encoding']));
  const pinned = isPinned(asked);
  // When something is withdrawn from a release, or shown again, its date does not tell: entity tags do.
  const isWhole = snapshot.withheld === undefined;
  const lastModified = isWhole ? form.format && httpDate((droppedBy ?? snapshot.release).at) : undefined;
  const version = pinned ? snapshot.release.version : undefined;
  const token = profile.token === 'skos' ? undefined : profile.token;
  const headers: Record<string, string> = {
    ...FOR_READERS,
    ...(!form.format && site.pageHeaders),
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': form.contentType,
    'Content-Length': String(body.length),
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    'Content-Location': documentUrl(base, iri, { suffix: form.suffix, version, profile: token }),
    ETag: etag,
    ...(lastModified && { 'Last-Modified': lastModified }),
    'Cache-Control': CACHE_CONTROL[isWhole ? freshness(site, asked, form) : 'revalidate'],
    Vary: vary(asked, form, pinned),
    Link: documentLinks(located, { forms: offered(site), profile, pinned }),
    ...(pinned && { 'Memento-Datetime': httpDate(snapshot.release.at) }),
  };
  const { vocabulary, newest } = located.lifetime;
  const bytes = body.length + (headers.Link?.length ?? 0) + 2 * (preparedKey(request)?.length ?? 0) + 1_000;
  const lines = Object.entries(headers).flat();
  return { iri, vocabulary, newest, among, headers, lines, body, etag, lastModified, bytes };
}

/** Only what can never read otherwise is immutable: data, of a release, named or current at a moment that is past. */
function freshness(site: Site, { query }: Asked, { format }: Form): Freshness {
  if (!format) return 'revalidate';
  if (query.version !== undefined) return 'immutable';
  if (query.at === undefined) return 'revalidate';
  const end = Date.parse(query.at.length > 10 ? query.at : `${query.at}T23:59:59.999Z`);
  return end < site.now() ? 'immutable' : 'revalidate';
}

/** What the choice of this answer has read (RFC 9110 §12.5.5); a memento does not vary by time (RFC 7089 §2.1.2). */
function vary({ suffix, query }: Asked, { format }: Form, pinned: boolean): string {
  return [
    ...(suffix || query._mediatype ? [] : ['Accept']),
    'Accept-Encoding',
    ...((query.profile ?? query._profile) ? [] : ['Accept-Profile']),
    ...(format ? [] : ['Accept-Language']),
    ...(pinned ? [] : ['Accept-Datetime']),
  ].join(', ');
}

/** The original as its own TimeGate: 302 to the version that was current then (RFC 7089 §4.1.1, pattern 1.1). */
function timeGate(
  { site, request, reply }: Exchange,
  { iri, suffix, query }: Asked,
  { lifetime }: Located,
  header: string,
): FastifyReply {
  const moment = acceptDatetime(header);
  if (!moment.ok) return sendProblem(request, reply, problemOf(moment.refusal), site.problemPage);
  const { version } = mementoAt(lifetime, moment.value);
  const profile = query.profile ?? query._profile;
  return reply
    .code(302)
    .header('Location', documentUrl(site.base, iri, { suffix, version, profile }))
    .header('Vary', 'Accept, Accept-Profile, Accept-Datetime')
    .header('Cache-Control', CACHE_CONTROL.revalidate)
    .header('Link', mementoLinks(site.base, iri, lifetime).join(', '))
    .send();
}

/** Every profile in every form (`_profile=alt`, dx-connegp §7.3): in the header, and as JSON for people. */
async function alternates({ site, request, reply }: Exchange, { iri, query }: Asked): Promise<FastifyReply> {
  const { version, at } = query;
  const located = await locate(site, iri, { version, at });
  if (!located.ok) return sendProblem(request, reply, problemOf(located.refusal), site.problemPage);
  const list = site.profiles.flatMap(({ token, uri, title }) =>
    LISTED.filter(({ format }) => format).map(({ suffix, mediaType }) => ({
      url: documentUrl(site.base, iri, { suffix, version, at, profile: token }),
      type: mediaType,
      profile: { token, uri, title },
    })),
  );
  const links = list.map(({ url, type, profile }, i) => {
    const rel = i === 0 ? 'canonical' : 'alternate';
    return `<${url}>; rel="${rel}"; type="${type}"; formats="${profile.uri}"`;
  });
  const tokens = site.profiles.map(
    ({ token, uri }) =>
      `<http://www.w3.org/ns/dx/prof/Profile>; rel="type"; token="${token}"; anchor="${uri}"`,
  );
  return reply
    .header('Link', [...links, ...tokens].join(', '))
    .header('Cache-Control', CACHE_CONTROL.revalidate)
    .header('Content-Type', 'application/json')
    .send(`${JSON.stringify({ uri: iri, representations: list }, null, 2)}\n`);
}
