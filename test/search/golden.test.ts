import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { buildIndex, search, suggest, type SearchIndex } from '../../src/search/search-index.ts';
import { entriesIn } from './entries.ts';

interface Golden {
  readonly file: string;
  readonly query: string;
  /** A Dutch preferred label of the entry that must come first. */
  readonly first: string;
}

const golden = JSON.parse(readFileSync('test/search/golden.json', 'utf8')) as readonly Golden[];
const files = [...new Set(golden.map(({ file }) => file))];
const vocabularies = new Map(
  files.map((file) => {
    const entries = entriesIn(file);
    return [file, { index: buildIndex(entries), labels: dutchLabels(entries) }];
  }),
);

function dutchLabels(entries: readonly SearchEntry[]): Map<string, string> {
  const labelOf = ({ texts }: SearchEntry): string =>
    texts.find(({ property, language }) => property === 'prefLabel' && language !== 'en' && language !== 'fr')
      ?.value ?? '';
  return new Map(entries.map((entry) => [entry.uri, labelOf(entry)]));
}

function vocabulary(file: string): { index: SearchIndex; labels: Map<string, string> } {
  const found = vocabularies.get(file);
  if (!found) throw new Error(`No vocabulary ${file}.`);
  return found;
}

describe('the golden set', () => {
  test.each(golden)('in $file "$query" finds "$first" first', ({ file, query, first }) => {
    const { index, labels } = vocabulary(file);
    const { hits, match } = valueOrThrow(search(index, query, { limit: 5 }));
    expect(hits.map(({ uri }) => labels.get(uri))[0]).toBe(first);
    expect(match).toBe('ALL');
  });

  test('the first three letters of every Dutch label of the seed suggest labels that begin so', () => {
    const { index, labels } = vocabulary('seed/datastrategie.ttl');
    for (const label of labels.values()) {
      const hits = valueOrThrow(suggest(index, label.slice(0, 3), { limit: 500, languages: ['nl'] }));
      expect(hits.map(({ uri }) => labels.get(uri))).toContain(label);
      expect(['EXACT', 'PREFIX']).toContain(hits[0]?.reason);
    }
  });
});
