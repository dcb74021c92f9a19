import type { Refusal } from '../domain/refusal.ts';
import type { Iri } from '../domain/term.ts';
import type { Kind } from '../domain/kind.ts';
import type { Catalog } from '../snapshot/catalog.ts';
import type { Release, Snapshot } from '../snapshot/snapshot.ts';
import type { Reader } from '../store/reader.ts';
import { ByteCache } from './caching.ts';
import { Lifetimes } from './lifetimes.ts';
import type { Prepared } from './prepared-answer.ts';
import { problemOf, type Problem, type ProblemPage } from './problem.ts';
import { profilesAt, type Profile } from './profiles.ts';
import { Representations } from './representations.ts';

/** What the web room is asked to write a page about. */
export interface PageSubject {
  readonly snapshot: Snapshot;
  readonly iri: Iri;
  readonly kind: Kind;
  /** The languages of the request, best first, in lower case; empty where it names none. */
  readonly languages: readonly string[];
  /** `?lang=`: the language of the page, before what the browser prefers. */
  readonly lang: string | undefined;
  /** `?page=` of a long list. */
  readonly page: string | undefined;
  /** The release that is asked for by number or date; undefined for the current page. */
  readonly version: string | undefined;
  /** The release that dropped the resource, on the current page of one that is no longer described. */
  readonly droppedBy: Release | undefined;
}

export interface LinkedDataOptions {
  readonly catalog: Catalog;
  readonly reader: Reader;
  /** The public URL, without a slash at the end. No URL is ever made from what a request says. */
  readonly base: string;
  /** Writes a page; without it, or where it gives nothing, there is no text/html. */
  readonly html?: (subject: PageSubject) => Promise<string | undefined> | string | undefined;
  /** The headers of a page: its policy. */
  readonly pageHeaders?: Readonly<Record<string, string>>;
  /** Writes a problem for people. */
  readonly problemPage?: ProblemPage;
  /** Bytes of documents kept ready; 64 MiB unless told. */
  readonly keep?: number;
  /** For tests: milliseconds. */
  readonly now?: () => number;
}

/** The options, and what is kept between requests. */
export interface Site extends LinkedDataOptions {
  readonly profiles: readonly Profile[];
  readonly lifetimes: Lifetimes;
  readonly representations: Representations;
  readonly prepared: ByteCache<Prepared>;
  readonly now: () => number;
}

const KEEP = 64 * 1024 * 1024;

export function siteOf(options: LinkedDataOptions): Site {
  const { catalog, reader, base, keep = KEEP } = options;
  return {
    ...options,
    profiles: profilesAt(base),
    lifetimes: new Lifetimes(catalog, reader),
    representations: new Representations(keep / 2),
    prepared: new ByteCache(keep / 2),
    now: options.now ?? Date.now,
  };
}

/** The problem of a resource that was withdrawn; undefined where it was not. */
export function goneProblem({ catalog }: LinkedDataOptions, iri: Iri): Problem | undefined {
  const stone = catalog.tombstone(iri);
  return (
    stone &&
    problemOf(
      {
        code: 'GONE',
        item: iri,
        message: `${iri} was withdrawn on ${stone.at.slice(0, 10)}: ${stone.reason}`,
        remedy: stone.replacedBy.length ? `Use ${stone.replacedBy.join(', ')}.` : 'Nothing replaces it.',
      },
      { tombstone: stone },
    )
  );
}

export const unknownUri = (iri: string): Refusal => ({
  code: 'UNKNOWN_URI',
  item: iri,
  message: `${iri.slice(0, 500)} is not described here.`,
  remedy: 'Check the spelling, or search for the term.',
});
