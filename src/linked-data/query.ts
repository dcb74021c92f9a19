import { ok, refuse, type Refusal, type Result } from '../domain/refusal.ts';
import type { Pin } from '../snapshot/catalog.ts';

/** A request's path and query, both raw: a router that decodes would blur `/` and `%2F`. */
export function splitUrl(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/** What the query of a document's URL can say; everything else in it is ignored. */
const NAMES = ['uri', 'version', 'at', 'profile', '_profile', '_mediatype', 'lang', 'page'] as const;
export type Query = Partial<Record<(typeof NAMES)[number], string>>;

/** Longer values are no URI, version, date or profile that we could hold (hardening §6). */
const LONGEST = 2_048;

/**
 * Reads a query. A `+` is a plus: URIs hold no spaces, and people paste them as they are. Refuses BAD_ARGUMENT for
 * bad encoding, for a name given twice (which of the two is meant?) and for values beyond any use.
 */
export function queryOf(raw: string): Result<Query> {
  const query: Query = {};
  for (const pair of raw.split('&')) {
    const at = pair.indexOf('=');
    const name = NAMES.find((one) => one === (at < 0 ? pair : pair.slice(0, at)));
    if (!name) continue;
    const value = decoded(at < 0 ? '' : pair.slice(at + 1));
    if (value === undefined)
      return refuse(bad(name, `is not percent-encoded UTF-8, or holds a control character`));
    if (value.length > LONGEST) return refuse(bad(name, `is longer than ${LONGEST} characters`));
    if (query[name] !== undefined) return refuse(bad(name, 'is given twice'));
    query[name] = value;
  }
  return ok(query);
}

/** No URI, version or date holds one, and logs and headers had better not. */
const CONTROL = /[\u0000-\u001f\u007f]/;

function decoded(value: string): string | undefined {
  try {
    const text = decodeURIComponent(value);
    return CONTROL.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const bad = (name: string, why: string): Refusal => ({
  code: 'BAD_ARGUMENT',
  item: name,
  message: `The parameter "${name}" ${why}.`,
  remedy: `Give "${name}" once, percent-encoded.`,
});

/** Which version a query asks for; whether there is such a day or release the catalog says. */
export function pinOf({ version, at }: Query): Result<Pin> {
  if (version === '' || at === '') return refuse(bad(version === '' ? 'version' : 'at', 'is empty'));
  return ok({ version, at });
}
