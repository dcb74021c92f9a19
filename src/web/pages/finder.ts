import type { Result } from '../../domain/refusal.ts';
import { indexOf } from '../../search/snapshot-index.ts';
import { searchAll, suggestAll, type KeyedIndex, type SearchHit } from '../../search/search-index.ts';
import { RESULTS, type Answer, type Question } from './search.ts';
import type { Catalogue, Page } from './page.ts';

const SUGGESTIONS = 8;

/** More than this nobody pages through; it bounds what one filtered search can cost. */
const MOST_FILTERED = 100_000;

const indexes = (catalog: Catalogue, vocabulary?: string): KeyedIndex[] =>
  catalog
    .snapshots()
    .filter((snapshot) => vocabulary === undefined || snapshot.vocabulary === vocabulary)
    .map((snapshot) => ({ key: snapshot.vocabulary, index: indexOf(snapshot) }));

export function find(page: Page, { query, vocabulary, kind, status, page: at }: Question): Result<Answer> {
  const places = indexes(page.site.catalog, vocabulary);
  const options = { languages: [page.language], ...(kind && { kinds: [kind] }) };
  const offset = (at - 1) * RESULTS;
  if (!status) return searchAll(places, query, { ...options, limit: RESULTS, offset });
  const all = searchAll(places, query, { ...options, limit: MOST_FILTERED });
  if (!all.ok) return all;
  const hits = all.value.hits.filter(({ retired }) => retired === (status === 'retired'));
  return {
    ok: true,
    value: { total: hits.length, hits: hits.slice(offset, offset + RESULTS), match: all.value.match },
  };
}

export const findBegun = (
  catalog: Catalogue,
  prefix: string,
  language: string,
): Result<readonly SearchHit[]> =>
  suggestAll(indexes(catalog), prefix, { languages: [language], limit: SUGGESTIONS });
