import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Result } from '../../domain/refusal.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Reader } from '../../store/reader.ts';
import { alphabetOf, alphabetPage, listLanguage } from './alphabet.ts';
import { comparePage, differences, isWhat, tallyOf } from './compare.ts';
import { errorPage, type Problem } from './error.ts';
import { find, findBegun } from './finder.ts';
import { accessibility, help } from './help.ts';
import { home } from './home.ts';
import { acceptedLanguages, queryOf, readerOf, sendData, sendPage } from './http.ts';
import { pageOf, type Page, type Site } from './page.ts';
import { pageNumber } from './parts.ts';
import { consultations } from './proposals/open-consultations.ts';
import type { Records } from './proposals/public-proposals.ts';
import { listed, shown, shownEdit } from './proposals/routes.ts';
import { releasePage } from './release.ts';
import { KINDS, searchPage, STATUSES, suggestion, type Question } from './search.ts';
import { branchData } from './branch-data.ts';
import { branchPage } from './tree.ts';
import { vocabulary } from './vocabulary.ts';

type Made = string | Problem | Promise<string | Problem>;

/** Pages at addresses of their own; documents of resources come in by `document`. */
export function routesOf(site: Site, records: Records): FastifyPluginAsync {
  const { reader } = records;
  const open = consultations(records);
  return async (fastify) => {
    const get = (path: string, make: (page: Page, params: Record<string, string>) => Made): void =>
      void fastify.get(path, (request, reply) => answer(site, request, reply, make));
    get('/', async (page) => home(page, await open()));
    get('/help', help);
    get('/accessibility', accessibility);
    get('/search', search);
    get('/vocabulary/:vocabulary', (page, params) => atVocabulary(page, params, vocabularyHome));
    get('/vocabulary/:vocabulary/tree', (page, params) => atVocabulary(page, params, branch));
    get('/vocabulary/:vocabulary/index', (page, params) => atVocabulary(page, params, index));
    get('/vocabulary/:vocabulary/releases/:version', (page, params) => release(page, params, reader));
    get('/compare/:vocabulary', (page, params) => compare(page, params, reader));
    get('/proposals', (page) => listed(page, records));
    get('/proposals/:id', (page, params) => shown(page, params, records));
    get('/proposals/:id/edits/:edit', (page, params) => shownEdit(page, params, records));
    fastify.get('/vocabulary/:vocabulary/branch', (request, reply) => branchData(site, request, reply));
    fastify.get('/suggest', (request, reply) => suggest(site, request, reply));
    fastify.get('/assets/:name', (request, reply) => asset(site, request, reply));
  };
}

async function answer(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  make: (page: Page, params: Record<string, string>) => Made,
): Promise<FastifyReply> {
  const { lang, ...query } = queryOf(request);
  const reader = readerOf(lang, acceptedLanguages(request.headers['accept-language']));
  const page = pageOf(site, { ...reader, path: request.url.split('?')[0] as string, query });
  const made = await make(page, request.params as Record<string, string>);
  if (typeof made === 'string') return sendPage(request, reply, made);
  return sendPage(request, reply, errorPage(page, made), made.status);
}

function search(page: Page): string {
  const { q = '', vocabulary: id, kind, status, page: at } = page.query;
  const question: Question = {
    query: q.trim(),
    vocabulary: page.site.catalog.snapshot(id ?? '') && id,
    kind: KINDS.find((one) => one === kind),
    status: STATUSES.find((one) => one === status),
    page: pageNumber(at),
  };
  if (!question.query) return searchPage(page, question, undefined);
  const found = find(page, question);
  return searchPage(page, question, found.ok ? found.value : 'refused');
}

const problemOf = (result: Result<unknown> & { ok: false }): Problem => {
  const { code, message, remedy, item } = result.refusal;
  return { status: code.startsWith('UNKNOWN') ? 404 : 400, code, detail: message, remedy, item };
};

/** A page about one vocabulary in the version its address names. */
async function atVocabulary(
  page: Page,
  params: Record<string, string>,
  make: (page: Page, snapshot: Snapshot) => Made,
): Promise<string | Problem> {
  const { version, at } = page.query;
  const selected = await page.site.catalog.select(params['vocabulary'] ?? '', { version, at });
  if (!selected.ok) return problemOf(selected);
  const snapshot = selected.value;
  const pin =
    version === undefined && at === undefined
      ? undefined
      : { vocabulary: snapshot.vocabulary, version: snapshot.release.version };
  return make({ ...page, pin }, snapshot);
}

async function vocabularyHome(page: Page, snapshot: Snapshot): Promise<string> {
  const { scheme, page: at } = page.query;
  const known = scheme !== undefined && snapshot.kinds.get(scheme) === 'scheme' ? scheme : undefined;
  return vocabulary(page, {
    snapshot,
    scheme: known,
    alphabet: await alphabetOf(snapshot),
    page: pageNumber(at),
  });
}

function branch(page: Page, snapshot: Snapshot): string | Problem {
  const { of = '', page: at } = page.query;
  if (!snapshot.content.has(of)) return { status: 404, code: 'UNKNOWN_URI', item: of };
  return branchPage(page, snapshot, of, pageNumber(at));
}

async function index(page: Page, snapshot: Snapshot): Promise<string> {
  const alphabet = await alphabetOf(snapshot);
  const { in: asked, letter, page: at } = page.query;
  return alphabetPage(page, snapshot, alphabet, {
    language: listLanguage(page, alphabet, asked),
    letter,
    page: pageNumber(at),
  });
}

async function release(page: Page, params: Record<string, string>, rows: Reader): Promise<string | Problem> {
  const selected = await page.site.catalog.select(params['vocabulary'] ?? '', { version: params['version'] });
  if (!selected.ok) return problemOf(selected);
  const snapshot = selected.value;
  const releases = page.site.catalog.releases(snapshot.vocabulary);
  const before = releases[releases.findIndex(({ version }) => version === snapshot.release.version) + 1];
  if (!before) return releasePage(page, { snapshot, before: undefined });
  const { catalog } = page.site;
  const changes = catalog.shown(
    await rows.changes(snapshot.vocabulary, before.revision, snapshot.release.revision),
  );
  const tally = tallyOf(differences(changes, before.revision, snapshot.release.revision));
  return releasePage(page, { snapshot, before: { release: before, tally } });
}

/** Two releases side by side; without versions in the address, the newest and the one before it. */
async function compare(page: Page, params: Record<string, string>, rows: Reader): Promise<string | Problem> {
  const id = params['vocabulary'] ?? '';
  const { catalog } = page.site;
  const [newest, previous = newest] = catalog.releases(id);
  const { from = previous?.version, to = newest?.version, only, page: at } = page.query;
  const [older, newer] = [
    await catalog.select(id, { version: from }),
    await catalog.select(id, { version: to }),
  ];
  if (!older.ok) return problemOf(older);
  if (!newer.ok) return problemOf(newer);
  const [a, b] = [older.value.release.revision, newer.value.release.revision];
  const changes = catalog.shown(await rows.changes(id, Math.min(a, b), Math.max(a, b)));
  const all = differences(changes, a, b);
  return comparePage(page, {
    from: older.value,
    to: newer.value,
    all,
    only: isWhat(only) ? only : undefined,
    page: pageNumber(at),
  });
}

/** The type-ahead's data: `{ suggestions: [{ uri, vocabulary, label, language, note, href }] }`. */
function suggest(site: Site, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { prefix = '', language, lang } = queryOf(request);
  const reader = readerOf(lang ?? language, acceptedLanguages(request.headers['accept-language']));
  const page = pageOf(site, {
    language: reader.language,
    chosen: lang !== undefined && reader.chosen,
    path: '/suggest',
  });
  const found = findBegun(site.catalog, prefix, page.language);
  const suggestions = found.ok
    ? found.value.flatMap((hit) => {
        const snapshot = site.catalog.snapshot(hit.vocabulary);
        return snapshot ? [suggestion(page, snapshot, hit)] : [];
      })
    : [];
  return sendData(reply, { suggestions });
}

function asset(site: Site, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const found = site.assets.byName.get((request.params as { name: string }).name);
  if (!found) return reply.code(404).type('text/plain').send('');
  return reply
    .headers({ 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' })
    .type(found.type)
    .send(found.body);
}
