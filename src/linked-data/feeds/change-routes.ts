import type { FastifyInstance, FastifyRequest } from 'fastify';
import { valueOrThrow } from '../../domain/refusal.ts';
import type { Release } from '../../snapshot/snapshot.ts';
import { csvRecord, BYTE_ORDER_MARK, joined } from '../csv/csv-cell.ts';
import { answer, Complained, negotiated, numberParameter, parameter, refusable } from '../exports/answer.ts';
import { datedIn } from './dated.ts';
import { endOf } from './interval-end.ts';
import { documentUrl } from '../target.ts';
import type { FeedOptions } from './feed-options.ts';
import { NOTHING, shownChanges } from './release-changes.ts';
import { termChange, type TermChange } from './term-changes.ts';

const OFFERS = [
  { mediaType: 'application/json', extension: 'json' },
  { mediaType: 'text/csv', extension: 'csv' },
] as const;
const DEFAULT_LIMIT = 100;
const MOST = 1000;

/**
 * `/changes/{vocabulary}?since=&until=`: the terms that are new, changed, retired or removed between two releases,
 * each named by its version or by a date. In order of their URIs; `after` names the last one that the asker has.
 */
export async function changeRoutes(fastify: FastifyInstance, options: FeedOptions): Promise<void> {
  const { catalog, base } = options;
  const handler = refusable(async (request, reply) => {
    const { vocabulary } = request.params as { vocabulary: string };
    const format = formatOf(request);
    const newest = valueOrThrow(await catalog.select(vocabulary));
    const [since, until] = [parameter(request, 'since'), parameter(request, 'until')];
    const from = since === undefined ? undefined : valueOrThrow(endOf(catalog, vocabulary, since, 'since'));
    const to =
      until === undefined ? newest.release : valueOrThrow(endOf(catalog, vocabulary, until, 'until'));
    const limit = numberParameter(request, 'limit', DEFAULT_LIMIT, MOST);
    const after = parameter(request, 'after') ?? '';
    refuseBackwards(from, to);
    const range = { from: from?.revision ?? NOTHING, to: to?.revision ?? NOTHING };
    const page: TermChange[] = [];
    for await (const change of range.from < range.to
      ? shownChanges(options, vocabulary, range.from, range.to)
      : []) {
      if (change.iri <= after) continue;
      const told = termChange(change, newest);
      if (told) page.push(told);
      if (page.length > limit) break;
    }
    const shown = page.slice(0, limit);
    const query = {
      since,
      until,
      limit: String(limit),
      after: page.length > limit ? shown.at(-1)?.uri : undefined,
    };
    const next =
      query.after === undefined ? undefined : `${base}/changes/${vocabulary}?${queryString(query)}`;
    const pinned = [since, until].every((end) =>
      catalog.releases(vocabulary).some(({ version }) => version === end),
    );
    const told = {
      vocabulary,
      from: releaseName(from),
      to: releaseName(to),
      changes: shown.map((one) => withDocument(base, one)),
      next,
    };
    return answer(request, reply, {
      body: format.extension === 'csv' ? csvOf(shown) : `${JSON.stringify(told, null, 2)}\n`,
      mediaType: format.mediaType,
      ...datedIn(catalog, vocabulary, { freshness: pinned ? 'immutable' : 'revalidate', modified: to?.at }),
      vary: true,
      headers: {
        ...(next !== undefined && { Link: `<${next}>; rel="next"` }),
        ...(format.extension === 'csv' && {
          'Content-Disposition': `attachment; filename="${vocabulary}-changes.csv"`,
        }),
      },
    });
  });
  fastify.get('/changes/:vocabulary', handler);
}

function formatOf(request: FastifyRequest): (typeof OFFERS)[number] {
  const asked = parameter(request, 'format');
  const format =
    asked === undefined ? negotiated(request, OFFERS) : OFFERS.find(({ extension }) => extension === asked);
  if (format) return format;
  throw new Complained({
    code: 'UNKNOWN_FORMAT',
    item: asked ?? '',
    message: 'Changes are not listed in that format.',
    remedy: 'Ask for format=json or format=csv.',
  });
}

function refuseBackwards(from: Release | undefined, to: Release | undefined): void {
  if ((from?.revision ?? NOTHING) <= (to?.revision ?? NOTHING)) return;
  throw new Complained({
    code: 'BAD_ARGUMENT',
    item: 'since',
    message: '"since" is later than "until".',
    remedy: 'Exchange them.',
  });
}

const releaseName = (release: Release | undefined) => release && { version: release.version, at: release.at };

const withDocument = (base: string, change: TermChange) => ({
  ...change,
  document: documentUrl(base, change.uri),
});

const queryString = (query: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`)
    .join('&');

const csvOf = (changes: readonly TermChange[]): string =>
  [
    BYTE_ORDER_MARK + csvRecord(['uri', 'kind', 'change', 'label', 'language', 'replacedBy', 'properties']),
    ...changes.map(({ uri, kind, change, label, language, replacedBy, properties }) =>
      csvRecord([uri, kind, change, label, language, joined(replacedBy), joined(properties)]),
    ),
  ].join('');
