/**
 * Proactive negotiation (RFC 9110 §12): which of the representations on offer a request wants.
 *
 * No library of the tree reads `Accept-Profile` (its members are in angle brackets) or tells a malformed member
 * from an absent one, so the one small reader here serves `Accept`, `Accept-Language` and `Accept-Profile`.
 */

/** One member of a header that carries weights: `text/turtle;q=0.8`. Parameter names are in lower case. */
export interface Preference {
  readonly value: string;
  /** Between 0 (not acceptable) and 1. */
  readonly q: number;
}

/** Longer headers are not read beyond this: more members than any client has a use for (RFC 9110 §5.4). */
const MEMBERS = 200;

/**
 * The members of a weighted header in their own order. A member that breaks the grammar (RFC 9110 §12.4.2: a
 * weight is 0 to 1 with at most three decimals) is left out, as if it were not there.
 */
export function preferences(header: string | undefined): readonly Preference[] {
  const found: Preference[] = [];
  for (const member of split(header ?? '', ',')) {
    if (found.length >= MEMBERS) break;
    const [value = '', ...parameters] = split(member, ';');
    const q = weightOf(parameters);
    if (value && q !== undefined) found.push({ value, q });
  }
  return found;
}

const WEIGHT = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** The weight among parameters; 1 where none is given, undefined where it is malformed. */
function weightOf(parameters: readonly string[]): number | undefined {
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=', 2);
    if (name.trim().toLowerCase() !== 'q') continue;
    return WEIGHT.test(value.trim()) ? Number(value) : undefined;
  }
  return 1;
}

/** Parts between separators that stand outside quotes and angle brackets, trimmed; empty ones are dropped. */
function split(header: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  let closer = '';
  for (let i = 0; i <= header.length; i += 1) {
    const char = header[i];
    if (i === header.length || (!closer && char === separator)) {
      const part = header.slice(start, i).trim();
      if (part) parts.push(part);
      start = i + 1;
    } else if (closer === '"' && char === '\\') i += 1;
    else if (closer) closer = char === closer ? '' : closer;
    else if (char === '"') closer = '"';
    else if (char === '<') closer = '>';
  }
  return parts;
}

export interface Offer {
  readonly mediaType: string;
}

// A media range is `type/subtype`, `type/*` or `*/*` (RFC 9110 §12.5.1), of tchar (§5.6.2).
const MEDIA_RANGE = /^(?:\*\/\*|[!#$%&'+.^_`|~0-9a-z-]+\/(?:\*|[!#$%&'+.^_`|~0-9a-z-]+))$/;

/**
 * The offer that the asker likes best; of equally liked ones the first. Undefined where none is acceptable.
 * Without a header, or with an empty one, anything is (RFC 9110 §12.5.1). Parameters other than `q` do not narrow:
 * what is served is UTF-8 and has one form a media type.
 */
export function chooseMediaType<O extends Offer>(
  accept: string | undefined,
  offers: readonly O[],
): O | undefined {
  if (accept === undefined || accept.trim() === '') return offers[0];
  const ranges = preferences(accept)
    .map(({ value, q }) => ({ value: value.toLowerCase(), q }))
    .filter(({ value }) => MEDIA_RANGE.test(value));
  let best: O | undefined;
  let most = 0;
  for (const offer of offers) {
    const q = weightFor(offer.mediaType, ranges);
    if (q > most) [best, most] = [offer, q];
  }
  return best;
}

/** The weight that the most specific matching range gives: exact, then `type/*`, then any (RFC 9110 §12.5.1). */
function weightFor(mediaType: string, ranges: readonly Preference[]): number {
  const family = `${mediaType.slice(0, mediaType.indexOf('/'))}/*`;
  for (const wanted of [mediaType, family, '*/*']) {
    const matching = ranges.filter(({ value }) => value === wanted);
    if (matching.length > 0) return Math.max(...matching.map(({ q }) => q));
  }
  return 0;
}

const byWeight = (list: readonly Preference[]): string[] =>
  list
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ value }) => value);

const LANGUAGE_RANGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/;

/** The languages asked for, best first, in lower case; `*` says nothing that the default order does not. */
export function languagesOf(acceptLanguage: string | undefined): string[] {
  const lower = preferences(acceptLanguage).map(({ value, q }) => ({ value: value.toLowerCase(), q }));
  return byWeight(lower.filter(({ value }) => LANGUAGE_RANGE.test(value)));
}

/** The profile URIs asked for, best first (`Accept-Profile: <uri>;q=0.8, …`, dx-connegp §7.2). */
export function profilesOf(acceptProfile: string | undefined): string[] {
  return byWeight(
    preferences(acceptProfile).flatMap(({ value, q }) =>
      value.startsWith('<') && value.endsWith('>') ? [{ value: value.slice(1, -1).trim(), q }] : [],
    ),
  );
}
