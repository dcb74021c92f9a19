import { isIri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { escapeXml } from '../feeds/atom.ts';
import { documentUrl } from '../target.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Below the 50,000 of the protocol, so that a map stays a few megabytes. */
const MOST = 20_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The map of maps: one or more of each vocabulary (sitemaps.org protocol). */
export function sitemapIndex(base: string, snapshots: readonly Snapshot[]): string {
  const maps = snapshots.flatMap((snapshot) =>
    Array.from({ length: Math.ceil(snapshot.content.size / MOST) }, (_, part) =>
      entry('sitemap', `${base}/sitemap/${snapshot.vocabulary}/${part}.xml`, snapshot.release.at),
    ),
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${maps.join('')}</sitemapindex>\n`;
}

/** One map: the pages of terms, collections and schemes; undefined where there is no such part. */
export function sitemap(base: string, snapshot: Snapshot, part: number): string | undefined {
  if (part * MOST >= snapshot.content.size) return undefined;
  let index = 0;
  let urls = '';
  for (const [iri, kind] of snapshot.kinds) {
    const here = Math.floor(index / MOST) === part;
    index += 1;
    if (here && isIri(iri) && (kind === 'concept' || kind === 'scheme' || kind === 'collection'))
      urls += entry('url', documentUrl(base, iri), snapshot.release.at);
  }
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${urls}</urlset>\n`;
}

const entry = (element: string, url: string, at: string): string =>
  `  <${element}><loc>${escapeXml(url)}</loc><lastmod>${at}</lastmod></${element}>\n`;

/** RFC 9309. Whole vocabularies, old versions and comparisons are for programs that ask, not for crawlers. */
export const robots = (base: string): string =>
  [
    'User-agent: *',
    ...['/graphql', '/export/', '/diff/', '/changes/', '/ldes/', '/feed/', '/resolve'].map(
      (path) => `Disallow: ${path}`,
    ),
    'Disallow: /*version=',
    'Disallow: /*at=',
    '',
    `Sitemap: ${base}/sitemap.xml`,
    '',
  ].join('\n');
