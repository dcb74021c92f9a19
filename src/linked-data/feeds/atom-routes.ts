import type { FastifyInstance } from 'fastify';
import { decode, type Resource } from '../../domain/resource.ts';
import { valueOrThrow } from '../../domain/refusal.ts';
import type { Iri } from '../../domain/term.ts';
import type { Release, Snapshot } from '../../snapshot/snapshot.ts';
import { answer, Complained, numberParameter, parameter, refusable } from '../exports/answer.ts';
import { EXPORT_FORMATS } from '../exports/export-format.ts';
import { documentUrl } from '../target.ts';
import { datasetIri } from '../version-data.ts';
import { ATOM, writeAtom, type AtomEntry } from './atom.ts';
import { datedIn } from './dated.ts';
import type { FeedOptions } from './feed-options.ts';
import { holding, NOTHING, shownChanges } from './release-changes.ts';
import { termChange, type Fate } from './term-changes.ts';
import { nameOf, schemeOf, titleOf } from './titles.ts';

/** Entries of a page; older ones are on the next (RFC 5005 §3). */
const PAGE = 20;
/** Terms named in an entry: the rest is a click away. */
const NAMED = 25;
const AUTHOR = 'Begrippenkader';
const WORDS: Record<Fate, string> = {
  new: 'nieuw',
  changed: 'gewijzigd',
  retired: 'vervallen',
  removed: 'verwijderd',
};

/** `/feed/{vocabulary}.atom`: an entry a release. `/feed/concept?uri=`: an entry a release that changed the term. */
export async function atomRoutes(fastify: FastifyInstance, options: FeedOptions): Promise<void> {
  const { catalog, reader, base, author = AUTHOR } = options;
  const summaries = new Map<string, Promise<string>>();

  fastify.get(
    '/feed/:file',
    refusable(async (request, reply) => {
      const { file } = request.params as { file: string };
      const vocabulary = file.endsWith('.atom') ? file.slice(0, -5) : missing(file);
      const snapshot = valueOrThrow(await catalog.select(vocabulary));
      const releases = catalog.releases(vocabulary);
      const page = numberParameter(request, 'page', 1, Math.ceil(releases.length / PAGE));
      const id = `${base}/feed/${vocabulary}.atom`;
      const about = schemeOf(snapshot)?.iri;
      const entries: AtomEntry[] = [];
      for (const release of releases.slice((page - 1) * PAGE, page * PAGE)) {
        const previous = releases[releases.indexOf(release) + 1];
        // A release never changes, nor does what it changed: told once, and kept until something of it is withdrawn.
        const gone = [...catalog.withdrawn(vocabulary).keys()].join(' ');
        const key = `${vocabulary}@${release.revision} ${gone}`;
        if (!summaries.has(key)) summaries.set(key, summaryOf(options, snapshot, release, previous));
        const summary = await (summaries.get(key) as Promise<string>);
        entries.push(releaseEntry(base, release, about, titleOf(snapshot).value, summary));
      }
      const pages = pageLinks(id, page, Math.ceil(releases.length / PAGE));
      const self = page === 1 ? id : `${id}?page=${page}`;
      const feed = {
        id,
        title: titleOf(snapshot).value,
        author,
        self,
        alternate: aboutUrl(base, vocabulary, about),
      };
      const body = writeAtom({ ...feed, since: (releases.at(-1) as Release).at, entries, pages });
      return answer(request, reply, {
        body,
        mediaType: ATOM,
        ...datedIn(catalog, vocabulary, { freshness: 'revalidate', modified: releases[0]?.at }),
      });
    }),
  );

  fastify.get(
    '/feed/concept',
    refusable(async (request, reply) => {
      const uri = parameter(request, 'uri') ?? missing('uri');
      const home = valueOrThrow(await catalog.locate(uri)) ?? missing(uri);
      const { vocabulary } = home;
      const all = catalog.shown(await reader.histories([uri]));
      const rows = all.filter((row) => row.vocabulary === vocabulary);
      const releases = catalog.releases(vocabulary).toReversed();
      const entries: AtomEntry[] = [];
      let before: Resource | undefined;
      let encoded: string | undefined;
      for (const release of releases) {
        const row = holding(rows, release.revision);
        const after = row && decode(uri, row.content);
        const change = row?.content === encoded ? undefined : termChange({ iri: uri, before, after }, home);
        if (change) entries.unshift(termEntry(base, release, uri, change));
        [before, encoded] = [after, row?.content];
      }
      const self = `${base}/feed/concept?uri=${encodeURIComponent(uri)}`;
      const title = nameOf(before)?.value ?? entries[0]?.title ?? uri;
      const [newest] = entries;
      const feed = {
        id: self,
        title,
        author,
        self,
        alternate: documentUrl(base, uri),
        since: releases[0]?.at ?? '',
      };
      const modified = newest?.updated;
      return answer(request, reply, {
        body: writeAtom({ ...feed, entries }),
        mediaType: ATOM,
        ...datedIn(catalog, vocabulary, { freshness: 'revalidate', modified }),
      });
    }),
  );
}

function missing(item: string): never {
  throw new Complained({
    code: 'NOT_FOUND',
    item,
    message: 'There is no such feed.',
    remedy: 'Feeds are /feed/{vocabulary}.atom and /feed/concept?uri={the URI of a term}.',
  });
}

const aboutUrl = (base: string, vocabulary: string, scheme: Iri | undefined): string =>
  scheme ? documentUrl(base, scheme) : datasetIri(base, vocabulary);

function releaseEntry(
  base: string,
  release: Release,
  scheme: Iri | undefined,
  title: string,
  summary: string,
): AtomEntry {
  const { vocabulary, version, at, notes } = release;
  return {
    id: datasetIri(base, vocabulary, version),
    title: `${title} ${version}`,
    updated: at,
    alternate: scheme ? documentUrl(base, scheme, { version }) : datasetIri(base, vocabulary, version),
    summary: notes ? `${notes}\n${summary}` : summary,
    links: EXPORT_FORMATS.map(({ extension, mediaType }) => ({
      rel: 'enclosure',
      type: mediaType,
      href: `${base}/export/${vocabulary}.${extension}?version=${encodeURIComponent(version)}`,
    })),
  };
}

/** How many terms are new, changed, retired and removed, and the names of the first of each. */
async function summaryOf(
  options: FeedOptions,
  snapshot: Snapshot,
  release: Release,
  previous: Release | undefined,
): Promise<string> {
  const { vocabulary, revision } = release;
  const counts = new Map<Fate, { count: number; names: string[] }>();
  for await (const change of shownChanges(options, vocabulary, previous?.revision ?? NOTHING, revision)) {
    const term = termChange(change, snapshot);
    if (term?.kind !== 'concept') continue;
    const told = counts.get(term.change) ?? { count: 0, names: [] };
    counts.set(term.change, told);
    if ((told.count += 1) <= NAMED) told.names.push(term.label || term.uri);
  }
  return (
    (Object.keys(WORDS) as Fate[])
      .flatMap((fate) => {
        const told = counts.get(fate);
        return told
          ? [`${told.count} ${WORDS[fate]}: ${told.names.join(', ')}${told.count > NAMED ? ' …' : ''}`]
          : [];
      })
      .join('\n') || 'Geen begrippen gewijzigd.'
  );
}

function termEntry(
  base: string,
  release: Release,
  uri: Iri,
  change: NonNullable<ReturnType<typeof termChange>>,
): AtomEntry {
  const { vocabulary, version, at } = release;
  const names = change.properties.map((property) => property.replace(/^.*[/#]/, ''));
  return {
    id: `${base}/ldes/${vocabulary}/version/${encodeURIComponent(version)}?uri=${encodeURIComponent(uri)}`,
    title: `${change.label || uri} (${version})`,
    updated: at,
    alternate: documentUrl(base, uri, change.change === 'removed' ? {} : { version }),
    summary: `${WORDS[change.change]} in ${vocabulary} ${version}${names.length > 0 ? `: ${names.join(', ')}` : ''}`,
  };
}

const pageLinks = (id: string, page: number, last: number): Record<string, string> =>
  last === 1
    ? {}
    : {
        first: id,
        ...(page > 1 && { previous: `${id}?page=${page - 1}` }),
        ...(page < last && { next: `${id}?page=${page + 1}` }),
        last: `${id}?page=${last}`,
      };
