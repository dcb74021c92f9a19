import { ok, refuse, type Refusal, type Result } from '../domain/refusal.ts';
import { buildSegment } from './build-segment.ts';
import { placeOf } from './dictionary.ts';
import type { EntryKind, SearchEntry } from './entry.ts';
import { hashOf, idsOf } from './hashed.ts';
import { pageOf, type SearchHit } from './page.ts';
import { findBegun, findEntries, type Searchable } from './find.ts';
import { kindBits, type Segment } from './segment.ts';
import { termsOf } from './tokens.ts';

/** A frozen index of one vocabulary: one big segment, and perhaps a small one with the changes since. */
export interface SearchIndex {
  readonly base: Segment;
  /** By entry of the base: 1 where a change removed or replaced it. */
  readonly gone?: Uint8Array;
  readonly changes?: { readonly entries: ReadonlyMap<string, SearchEntry>; readonly segment: Segment };
}

export type { SearchHit };

export interface SuggestOptions {
  /** Languages to put first, in this order; texts in others are found too, after these. */
  readonly languages?: readonly string[];
  readonly kinds?: readonly EntryKind[];
  readonly limit: number;
}

export interface SearchOptions extends SuggestOptions {
  readonly offset?: number;
}

export interface SearchAnswer {
  /** How many entries are found in all, whatever the page: always exact. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** `MOST`: no entry matches all words; these match as many of them as any does. */
  readonly match: 'ALL' | 'MOST';
}

export interface KeyedIndex {
  readonly key: string;
  readonly index: SearchIndex;
}

/** Builds the index of a vocabulary. A pure function of the entries: equal entries give equal answers. */
export const buildIndex = (entries: Iterable<SearchEntry>): SearchIndex =>
  Object.freeze({ base: buildSegment(entries) });

/**
 * The index after a change: entries removed, added, or replaced (by URI). It shares the big segment and costs
 * what has changed since that was built; rebuild when `changedEntries` grows past some thousands.
 */
export function withChanges(
  index: SearchIndex,
  removed: Iterable<string>,
  changed: Iterable<SearchEntry>,
): SearchIndex {
  const { base } = index;
  const entries = new Map(index.changes?.entries);
  const gone = index.gone?.slice() ?? new Uint8Array(base.uris.length);
  const forget = (uri: string): void => {
    entries.delete(uri);
    for (const entry of idsOf(base.byUri, hashOf(uri))) if (base.uris[entry] === uri) gone[entry] = 1;
  };
  for (const uri of removed) forget(uri);
  for (const entry of changed) {
    forget(entry.uri);
    entries.set(entry.uri, entry);
  }
  const segment = buildSegment(
    entries.values(),
    (word) => word.length > 3 && placeOf(base.dictionary, word) >= 0,
  );
  return Object.freeze({ base, gone, changes: { entries, segment } });
}

/** How many entries changed since the big segment was built. */
export const changedEntries = (index: SearchIndex): number => index.changes?.entries.size ?? 0;

/** Entries that match all words of the query, or where there are none, most of them; best first. */
export const search = (index: SearchIndex, query: string, options: SearchOptions): Result<SearchAnswer> =>
  searchAll([{ key: '', index }], query, options);

/** `search` over several vocabularies in one order, the totals summed. */
export function searchAll(
  indexes: readonly KeyedIndex[],
  query: string,
  options: SearchOptions,
): Result<SearchAnswer> {
  const offset = options.offset ?? 0;
  const refusal = refusalOf('limit', options.limit) ?? refusalOf('offset', offset);
  if (refusal) return refuse(refusal);
  const words = termsOf(query);
  if (!words.ok) return words;
  const { found, match } = findEntries(
    segmentsOf(indexes),
    words.value,
    options.languages ?? [],
    kindsOf(options),
  );
  const total = found.reduce((sum, { keys }) => sum + keys.length, 0);
  return ok({ total, hits: pageOf(found, offset, options.limit), match });
}

/** Entries with a label that starts with `prefix`, then with words that do, best first, each entry once. */
export const suggest = (
  index: SearchIndex,
  prefix: string,
  options: SuggestOptions,
): Result<readonly SearchHit[]> => suggestAll([{ key: '', index }], prefix, options);

/** `suggest` over several vocabularies in one order. */
export function suggestAll(
  indexes: readonly KeyedIndex[],
  prefix: string,
  options: SuggestOptions,
): Result<readonly SearchHit[]> {
  const refusal = refusalOf('limit', options.limit);
  if (refusal) return refuse(refusal);
  const words = termsOf(prefix);
  if (!words.ok) return words;
  const { languages = [], limit } = options;
  return ok(
    pageOf(findBegun(segmentsOf(indexes), words.value, languages, kindsOf(options), limit), 0, limit),
  );
}

const ALL_KINDS: readonly EntryKind[] = ['concept', 'collection', 'scheme'];
const kindsOf = ({ kinds }: SuggestOptions): number => kindBits(kinds ?? ALL_KINDS);

function refusalOf(item: string, count: number): Refusal | undefined {
  if (Number.isSafeInteger(count) && count >= 0) return undefined;
  const message = `The ${item} must be a whole number, 0 or more.`;
  return { code: 'BAD_ARGUMENT', message, remedy: `Give the ${item} as such a number.`, item };
}

function segmentsOf(indexes: readonly KeyedIndex[]): Searchable[] {
  return indexes.flatMap(({ key, index: { base, gone, changes } }) => [
    { vocabulary: key, segment: base, gone },
    ...(changes ? [{ vocabulary: key, segment: changes.segment, gone: undefined }] : []),
  ]);
}
