import { ok, refuse, type Result } from '../domain/refusal.ts';
import type { Iri } from '../domain/term.ts';

/** The suffixes that name a format in a document's URL; they win over `Accept` (design §4, DVB-2). */
export const SUFFIXES = ['.html', '.ttl', '.jsonld', '.rdf', '.nt'] as const;
export type Suffix = (typeof SUFFIXES)[number];

/** What a path under `/id/` or `/doc/` means, by the Flemish URI standard: `/{id|doc}/{type}/{reference…}`. */
export interface Target {
  /** `id` names the thing itself, `doc` the document about it. */
  readonly area: 'id' | 'doc';
  /** `conceptscheme`, `concept`, `collection`, or what else a vocabulary mints here. */
  readonly type: string;
  /**
   * The scheme's part of the path: one segment or more (`IT001/Dossierstatus`, URI-7). For a type that we do not
   * know it is everything but the last segment.
   */
  readonly scheme: string;
  /** The last segment; '' for a concept scheme, which has no other reference than its path. */
  readonly reference: string;
  /** `/type/…` as it stands in the URL, the suffix left out. */
  readonly path: string;
  readonly suffix: Suffix | undefined;
}

const AREA = /^\/(id|doc)(\/.*)$/s;

/** The target of a raw (still encoded) path. Refuses BAD_ARGUMENT and UNKNOWN_URI. */
export function targetOf(rawPath: string): Result<Target> {
  const [, area = '', rest = ''] = AREA.exec(rawPath) ?? [];
  const bad = faultOf(rest);
  if (bad) return refuse({ code: 'BAD_ARGUMENT', item: rawPath, message: bad, remedy: 'Correct the URL.' });
  const suffix = area === 'doc' ? SUFFIXES.find((one) => rest.endsWith(one)) : undefined;
  const path = suffix ? rest.slice(0, -suffix.length) : rest;
  const [type = '', ...segments] = path.slice(1).split('/');
  const least = type === 'conceptscheme' || !KNOWN.has(type) ? 1 : 2;
  if (!area || !type || segments.length < least || segments.includes('')) return refuse(unshapely(rawPath));
  const reference = type === 'conceptscheme' ? '' : (segments.at(-1) ?? '');
  const scheme = (type === 'conceptscheme' ? segments : segments.slice(0, -1)).join('/');
  return ok({ area: area as 'id' | 'doc', type, scheme, reference, path, suffix });
}

const KNOWN = new Set(['conceptscheme', 'concept', 'collection']);

const unshapely = (item: string) =>
  ({
    code: 'UNKNOWN_URI',
    item,
    message: 'No URI here has that form.',
    remedy: 'Use /id/conceptscheme/{scheme}, /id/concept/{scheme}/{ref} or /id/collection/{scheme}/{ref}.',
  }) as const;

/** Why a path cannot be a URI's: it would be read in two ways by servers and proxies along the road (T-HT3). */
function faultOf(path: string): string | undefined {
  const decoded = decodedPath(path);
  if (decoded === undefined) return 'The path is not percent-encoded UTF-8.';
  if (/[\u0000-\u001f\u007f\\]/.test(decoded)) return 'The path holds a control character or a backslash.';
  const dots = decoded.split('/').some((segment) => segment === '.' || segment === '..');
  return dots ? 'The path holds a "." or ".." segment.' : undefined;
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * The IRIs that a path may stand for: as it is written, and with percent-encoded letters decoded (RFC 3987 §3.2).
 * An encoded slash stays encoded: it is part of a segment, not a border between two. `withSuffix` tells what
 * would be meant if `.nt` were not a format but the end of the reference.
 */
export function candidates(base: string, { path, suffix }: Target, withSuffix = false): Iri[] {
  const raw = `${base}/id${path}${withSuffix ? (suffix ?? '') : ''}`;
  const decoded = decodeURI(raw);
  return decoded === raw ? [raw] : [raw, decoded];
}

/** Which form of a document is meant. */
export interface DocumentForm {
  readonly suffix?: Suffix | undefined;
  readonly version?: string | undefined;
  readonly at?: string | undefined;
  readonly profile?: string | undefined;
}

/**
 * The URL of the document about `iri`: its `/doc` twin where the IRI is ours (URI standard, rule 4.2), else
 * `/doc?uri=…`. Always under the configured base, always ASCII.
 */
export function documentUrl(
  base: string,
  iri: Iri,
  { suffix = '' as Suffix, ...query }: DocumentForm = {},
): string {
  const ours = iri.startsWith(`${base}/id/`) && !/[?#]/.test(iri);
  const path = ours ? `/doc/${iri.slice(base.length + 4)}${suffix}` : `/doc${suffix}`;
  const { version, at, profile } = query;
  const parameters = Object.entries({ uri: ours ? undefined : iri, version, at, profile })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`);
  return ascii(`${base}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`);
}

/** An IRI as a URI (RFC 3987 §3.1): what a header field can hold. */
export const ascii = (iri: Iri): string =>
  iri.replace(/[^\u0021-\u007e]+/g, (text) => encodeURIComponent(text));

/** The same IRI over the other of http and https: another RDF term, never merged, at most pointed to (URI-8). */
export function otherScheme(iri: Iri): Iri | undefined {
  if (iri.startsWith('http://')) return `https://${iri.slice(7)}`;
  return iri.startsWith('https://') ? `http://${iri.slice(8)}` : undefined;
}
