import type { FastifyPluginAsync } from 'fastify';
import type { Kind } from '../../domain/kind.ts';
import type { Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Reader } from '../../store/reader.ts';
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
import { vocabulary } from './vocabulary.ts';

export type { Problem };

/** How the reader came: all may be left out. */
export interface Visitor {
  /** The languages of the request, best first, in lower case. */
  readonly languages?: readonly string[];
  /** The value of `?lang=` in the address: it goes before what the browser prefers. */
  readonly lang?: string | undefined;
}

/** A document asked for: a resource of a snapshot, for a reader. */
export interface PageSubject extends Visitor {
  readonly snapshot: Snapshot;
  readonly iri: Iri;
  readonly kind: Kind;
  /** The release that is asked for by number or date: links then stay in it. Undefined for the current page. */
  readonly version?: string | undefined;
  /** `?page=` of a long list. */
  readonly page?: string | undefined;
}

export interface Pages {
  readonly site: Site;
  /** Home, search, vocabularies, comparison, help, suggestions and assets. */
  readonly routes: FastifyPluginAsync;
  /** The HTML of a resource, to be sent with `headers` and `Vary: Accept, Accept-Language`. */
  document(what: PageSubject): Promise<string>;
  /** The HTML of a "no", to be sent with `headers`. */
  problem(problem: Problem, visitor?: Visitor): string;
  readonly headers: Readonly<Record<string, string>>;
}

interface PagesOptions {
  readonly catalog: Catalogue;
  readonly reader: Reader;
  readonly base: string;
  /** Whether the pages of accounts are there too. */
  readonly accounts?: boolean;
  readonly clock?: () => Date;
}

export function pages({
  catalog,
  reader,
  base,
  accounts = false,
  clock = () => new Date(),
}: PagesOptions): Pages {
  const site: Site = { catalog, base: base.replace(/\/+$/, ''), assets: readAssets(), accounts };
  return {
    site,
    routes: routesOf(site, { reader, base: site.base, clock }),
    headers: PAGE_HEADERS,
    document: (what) => documentOf(site, reader, what),
    problem: (problem, { lang, languages } = {}) =>
      errorPage(pageOf(site, { ...readerOf(lang, languages), path: '/' }), problem),
  };
}

async function documentOf(site: Site, reader: Reader, what: PageSubject): Promise<string> {
  const { snapshot, iri, kind, version, page: at } = what;
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
  // The page of an old version tells what was known then: it says the same for ever.
  const until =
    version === undefined
      ? releases
      : releases.filter(({ revision }) => revision <= snapshot.release.revision);
  const subject = { snapshot, iri, resource, moments: historyOf(iri, rows, until) };
  if (kind === 'concept') return concept(page, subject);
  return kind === 'collection' ? collection(page, subject, pageNumber(at)) : otherResource(page, subject);
}

function pageFor(site: Site, { snapshot, iri, version, lang, languages }: PageSubject): Page {
  const { path, uri } = documentPath(site, iri);
  return pageOf(site, {
    ...readerOf(lang, languages),
    path,
    query: { ...(uri !== undefined && { uri }), ...(version !== undefined && { version }) },
    ...(version !== undefined && { pin: { vocabulary: snapshot.vocabulary, version } }),
  });
}
