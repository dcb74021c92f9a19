import type { Catalog } from '../../snapshot/catalog.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Iri } from '../../domain/term.ts';
import { CATALOGUES, type Messages, type PageLanguage } from '../messages/index.ts';
import type { Assets } from './assets.ts';

/** What pages ask of the catalog. */
export type Catalogue = Pick<
  Catalog,
  'snapshots' | 'snapshot' | 'releases' | 'find' | 'select' | 'locate' | 'tombstone' | 'withdrawn' | 'shown'
>;

export interface Site {
  /** The configured public URL, without a slash at its end. */
  readonly base: string;
  readonly catalog: Catalogue;
  readonly assets: Assets;
  /** Whether people can sign in here; every page then links their account, the same for all. */
  readonly accounts: boolean;
}

/** What every part of a page needs: the site, the reader's language, and the version the page was entered by. */
export interface Page {
  readonly site: Site;
  readonly language: PageLanguage;
  readonly t: Messages;
  /** Whether the reader chose the language in the address; links then keep it, for there is no cookie. */
  readonly chosen: boolean;
  /** Path and query of this page, without `lang`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The release asked for, where one was: links within the same vocabulary keep to it. */
  readonly pin?: { readonly vocabulary: string; readonly version: string } | undefined;
}

export interface Asked {
  readonly language: PageLanguage;
  readonly chosen: boolean;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly pin?: Page['pin'];
}

export const pageOf = (site: Site, asked: Asked): Page => ({
  site,
  t: CATALOGUES[asked.language],
  query: {},
  ...asked,
});

type Params = Readonly<Record<string, string | number | undefined>>;

/** A link to a page of ours that keeps the reader's language. */
export function href(page: Page, path: string, params: Params = {}): string {
  return withQuery(rootOf(page.site) + path, { ...params, lang: page.chosen ? page.language : undefined });
}

/** A view of the workbench: after signing in, which who is signed in passes at once. */
export function workbenchHref(page: Page, view: string, params: Params = {}): string {
  return href(page, '/account/sign-in', { return: href(page, `/workbench${view}`, params) });
}

/** This same page in another language. */
export const inLanguage = (page: Page, lang: PageLanguage): string =>
  withQuery(rootOf(page.site) + page.path, { ...page.query, lang });

/** The path part of the public URL, where the server is mounted below another site. */
export const rootOf = (site: Site): string => new URL(site.base).pathname.replace(/\/$/, '');

function withQuery(path: string, params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) query.append(name, String(value));
  const text = query.toString();
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path;
}

/** A link to a page about a vocabulary: its own page, or a part of it. */
export const vocabularyHref = (page: Page, vocabulary: string, part = '', params: Params = {}): string =>
  href(page, `/vocabulary/${encodeURIComponent(vocabulary)}${part}`, {
    version: pinOf(page, vocabulary),
    ...params,
  });

export const pinOf = (page: Page, vocabulary: string): string | undefined =>
  page.pin?.vocabulary === vocabulary ? page.pin.version : undefined;

/** The document of a resource: at its own address, or, for an IRI of another house, by asking for it. */
export function documentPath(site: Site, iri: Iri, extension = ''): { path: string; uri?: string } {
  const own = `${site.base}/id/`;
  return iri.startsWith(own)
    ? { path: `/doc/${iri.slice(own.length)}${extension}` }
    : { path: `/doc${extension}`, uri: iri };
}

export function documentHref(page: Page, iri: Iri, version?: string, extension?: string): string {
  const { path, uri } = documentPath(page.site, iri, extension);
  return href(page, path, { uri, version });
}

/** Schemes a reader may safely be sent to; an IRI of any other scheme is shown as text. */
const SAFE = /^(?:https?:\/\/|mailto:)/i;

export const isSafeLink = (iri: string): boolean => SAFE.test(iri) && URL.canParse(iri);

/**
 * Where an IRI mentioned in `snapshot` leads: its document in this version, its document in another vocabulary,
 * the web; or nowhere.
 */
export function resourceHref(page: Page, snapshot: Snapshot, iri: Iri): string | undefined {
  if (snapshot.content.has(iri)) return documentHref(page, iri, pinOf(page, snapshot.vocabulary));
  if (page.site.catalog.find(iri)) return documentHref(page, iri);
  return isSafeLink(iri) ? iri : undefined;
}
