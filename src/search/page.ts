import { PROPERTIES, type TextProperty } from './entry.ts';
import { gradeIn, isRetiredKey, reasonIn, scoreOf, textIn, type Reason } from './key.ts';
import { languageIn, propertyIn, valueOfText, wordsOfLabel, type Segment } from './segment.ts';

export interface SearchHit {
  readonly uri: string;
  /** The key of the vocabulary it was found in; '' where only one index was searched. */
  readonly vocabulary: string;
  /** Higher is better; within one answer only. */
  readonly score: number;
  /** The text that matched best. */
  readonly matched: { readonly value: string; readonly language: string; readonly property: TextProperty };
  readonly reason: Reason;
  readonly retired: boolean;
  readonly replacedBy?: string;
}

/** One segment's keys, and the vocabulary they belong to. */
export interface Found {
  readonly vocabulary: string;
  readonly segment: Segment;
  readonly keys: Float64Array;
}

interface Candidate {
  readonly vocabulary: string;
  readonly segment: Segment;
  readonly key: number;
}

/** The hits from `offset` on, at most `limit`, of all segments together in one order. */
export function pageOf(found: readonly Found[], offset: number, limit: number): SearchHit[] {
  const candidates = found.flatMap(({ vocabulary, segment, keys }) =>
    Array.from(least(keys, offset + limit), (key): Candidate => ({ vocabulary, segment, key })),
  );
  if (found.length > 1) candidates.sort(compare);
  return candidates.slice(offset, offset + limit).map(hitOf);
}

/** The least `count` keys, in order: a heap of that size where few are wanted of many. */
function least(keys: Float64Array, count: number): Float64Array {
  if (count * 8 >= keys.length) return keys.slice().sort().subarray(0, count);
  const heap = keys.slice(0, count);
  for (let i = (count >>> 1) - 1; i >= 0; i -= 1) sink(heap, i);
  for (let i = count; i < keys.length; i += 1) {
    const key = keys[i] ?? 0;
    if (key >= (heap[0] ?? 0)) continue;
    heap[0] = key;
    sink(heap, 0);
  }
  return heap.sort();
}

/** Lets the key at `start` sink in a heap with the greatest on top. */
function sink(heap: Float64Array, start: number): void {
  const key = heap[start] ?? 0;
  let at = start;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) > (heap[child] ?? 0)) child += 1;
    if ((heap[child] ?? 0) <= key) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = key;
}

/** The order of the keys, where two segments agree on it; then the folded label, then the URI, then the vocabulary. */
function compare(a: Candidate, b: Candidate): number {
  if (a.segment === b.segment) return a.key - b.key;
  return (
    gradeIn(a.key) - gradeIn(b.key) ||
    order(labelOf(a), labelOf(b)) ||
    order(uriOf(a), uriOf(b)) ||
    order(a.vocabulary, b.vocabulary)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const entryOf = ({ segment, key }: Candidate): number => segment.textEntry[textIn(key)] ?? 0;
const uriOf = (candidate: Candidate): string => candidate.segment.uris[entryOf(candidate)] ?? '';

/** The folded label a hit is sorted by: the one matched, or of a definition its entry's first. */
function labelOf(candidate: Candidate): string {
  const { segment, key } = candidate;
  const text = textIn(key);
  const label = text < segment.labelCount ? text : (segment.entryLabel[entryOf(candidate)] ?? 0);
  return wordsOfLabel(segment, label).join(' ');
}

function hitOf(candidate: Candidate): SearchHit {
  const { vocabulary, segment, key } = candidate;
  const text = textIn(key);
  const meta = segment.textMeta[text] ?? 0;
  const replacedBy = segment.replacedBy.get(entryOf(candidate));
  return {
    uri: uriOf(candidate),
    vocabulary,
    score: scoreOf(key),
    matched: {
      value: valueOfText(segment, text),
      language: segment.languages[languageIn(meta)] ?? '',
      property: PROPERTIES[propertyIn(meta)] ?? 'note',
    },
    reason: reasonIn(key),
    retired: isRetiredKey(key),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}
