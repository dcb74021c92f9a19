import { refuse, ok, type Result } from '../domain/refusal.ts';
import type { Iri } from '../domain/term.ts';
import type { Release } from '../snapshot/snapshot.ts';
import { httpDate, parseHttpDate } from './caching.ts';
import type { Lifetime } from './lifetimes.ts';
import { documentUrl } from './target.ts';

export const timeMapUrl = (base: string, iri: Iri): string =>
  `${base}/timemap?uri=${encodeURIComponent(iri)}`;

/** The moment of `Accept-Datetime`; anything but an IMF-fixdate is refused (RFC 7089 §4.5.3: 400). */
export function acceptDatetime(header: string): Result<number> {
  const moment = parseHttpDate(header);
  if (moment !== undefined) return ok(moment);
  return refuse({
    code: 'BAD_ARGUMENT',
    item: 'Accept-Datetime',
    message: 'Accept-Datetime is not an HTTP date.',
    remedy: 'Write it as Sat, 31 Jan 2026 12:00:00 GMT.',
  });
}

/**
 * The memento for a moment: the release that was current then; before the first the first (RFC 7089 §4.5.3). Dates
 * in headers have whole seconds, so a release belongs to the second it was published in.
 */
export function mementoAt({ releases }: Lifetime, moment: number): Release {
  const then = releases.find(({ at }) => Math.floor(Date.parse(at) / 1000) * 1000 <= moment);
  return then ?? (releases.at(-1) as Release);
}

/**
 * The links of an original resource, which is its own TimeGate (RFC 7089 pattern 1.1), or of a memento: that one's
 * neighbours too (§2.2). They may grow with later releases; the body never does.
 */
export function mementoLinks(base: string, iri: Iri, { releases }: Lifetime, release?: Release): string[] {
  const original = documentUrl(base, iri);
  const links = [
    `<${original}>; rel="original timegate"`,
    `<${timeMapUrl(base, iri)}>; rel="timemap"; type="application/link-format"`,
  ];
  if (!release) return links;
  const place = releases.findIndex(({ version }) => version === release.version);
  const relations: readonly [string, number][] = [
    ['first', releases.length - 1],
    ['prev', place + 1],
    ['next', place - 1],
    ['last', 0],
  ];
  const told = new Map<Release, string[]>([[releases[place] ?? release, []]]);
  for (const [name, index] of relations) {
    const one = releases[index];
    if (one) told.set(one, [...(told.get(one) ?? []), name]);
  }
  for (const [one, names] of told) links.push(mementoLink(base, iri, one, names));
  return links;
}

const mementoLink = (base: string, iri: Iri, { version, at }: Release, names: readonly string[]): string =>
  `<${documentUrl(base, iri, { version })}>; rel="${[...names, 'memento'].join(' ')}"; datetime="${httpDate(at)}"`;

/** All versions of one resource, as application/link-format (RFC 7089 §5), oldest first. */
export function timeMap(base: string, iri: Iri, { releases }: Lifetime): string {
  const [from, until] = [releases.at(-1), releases[0]] as [Release, Release];
  const self = `<${timeMapUrl(base, iri)}>; rel="self"; type="application/link-format"`;
  const mementos = releases.map((release) =>
    mementoLink(base, iri, release, [
      ...(release === from ? ['first'] : []),
      ...(release === until ? ['last'] : []),
    ]),
  );
  const original = `<${documentUrl(base, iri)}>; rel="original timegate"`;
  const span = `${self}; from="${httpDate(from.at)}"; until="${httpDate(until.at)}"`;
  return `${[original, span, ...mementos.reverse()].join(',\n')}\n`;
}
