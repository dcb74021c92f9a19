import type { FastifyPluginAsync } from 'fastify';
import type { Kind } from '../../domain/kind.ts';
import type { Iri } from '../../domain/term.ts';
import type { Pin } from '../../snapshot/catalog.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { alphabetOf } from './alphabet.ts';
import { readAssets } from './assets.ts';
import { historyOf } from './changes.ts';
import { collection } from './collection.ts';
import { concept } from './concept.ts';
import { errorPage, type Problem } from './error.ts';
import { PAGE_HEADERS, readerOf } from './http.ts';
import { documentPath, pageOf, type Catalogue, type Page, type Site } from './page.ts';
import { pageNumber } from './parts.ts';
import { otherResource } from './resource.ts';
import { routesOf } from './routes.ts';
import type { Rows } from './rows.ts';
import { vocabulary } from './vocabulary.ts';

export type { Problem, Rows };

/** How the reader came: both may be left out. */
export interface Visitor {
  /** The value of `?lang=` in the address. */
  readonly lang?: string | undefined;
  readonly acceptLanguage?: string | undefined;
}

/** A document asked for: a resource of a snapshot, for a reader. */
export interface DocumentRequest extends Visitor {
  readonly snapshot: Snapshot;
  readonly iri: Iri;
  readonly kind: Kind;
  /** As it was asked; links then stay in that version. */
  readonly pin?: Pin | undefined;
  /** `?page=` of a long list. */
  readonly page?: string | undefined;
}

export interface Pages {
  /** Home, search, vocabularies, comparison, help, suggestions and assets. */
  readonly routes: FastifyPluginAsync;
  /** The HTML of a resource, to be sent with `headers` and `Vary: Accept, Accept-Language`. */
  document(what: DocumentRequest): Promise<string>;
  /** The HTML of a "no", to be sent with `headers`. */
  problem(problem: Problem, visitor?: Visitor): string;
  readonly headers: Readonly<Record<string, string>>;
}

export function pages({ catalog, reader, base }: { catalog: Catalogue; reader: Rows; base: string }): Pages {
  const site: Site = { catalog, base: base.replace(/\/+$/, ''), assets: readAssets() };
  return {
    routes: routesOf(site, reader),
    headers: PAGE_HEADERS,
    document: (what) => documentOf(site, reader, what),
    problem: (problem, { lang, acceptLanguage } = {}) =>
      errorPage(pageOf(site, { ...readerOf(lang, acceptLanguage), path: '/' }), problem),
  };
}

async function documentOf(site: Site, reader: Rows, what: DocumentRequest): Promise<string> {
  const { snapshot, iri, kind, pin, page: at } = what;
  const resource = snapshot.content.get(iri);
  const page = pageFor(site, what);
  if (!resource) return errorPage(page, { status: 404, code: 'UNKNOWN_URI', item: iri });
  if (kind === 'scheme')
    return vocabulary(page, {
      snapshot,
      scheme: iri,
      alphabet: await alphabetOf(snapshot),
      page: pageNumber(at),
    });
  const rows = (await reader.histories([iri])).filter((row) => row.vocabulary === snapshot.vocabulary);
  const releases = site.catalog.releases(snapshot.vocabulary);
  // An old version's page tells what was known then: a frozen page may be kept for ever.
  const isPinned = pin?.version != null || pin?.at != null;
  const until = isPinned
    ? releases.filter(({ revision }) => revision <= snapshot.release.revision)
    : releases;
  const resourcePage = { snapshot, iri, resource, moments: historyOf(iri, rows, until) };
  if (kind === 'concept') return concept(page, resourcePage);
  return kind === 'collection'
    ? collection(page, resourcePage, pageNumber(at))
    : otherResource(page, resourcePage);
}

function pageFor(site: Site, { snapshot, iri, pin, lang, acceptLanguage }: DocumentRequest): Page {
  const { path, uri } = documentPath(site, iri);
  const { version, at } = pin ?? {};
  const pinned = version ?? at;
  const query = {
    ...(uri !== undefined && { uri }),
    ...(version != null && { version }),
    ...(at != null && { at }),
  };
  return pageOf(site, {
    ...readerOf(lang, acceptLanguage),
    path,
    query,
    ...(pinned != null && { pin: { vocabulary: snapshot.vocabulary, version: snapshot.release.version } }),
  });
}
