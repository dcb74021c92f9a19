import type { SearchEntry } from './entry.ts';
import { foldWords } from './fold.ts';
import { GrowingUint32 } from './growing.ts';
import { KINDS, metaOf } from './segment.ts';

/** What one pass over the entries gathers: words numbered as they come, texts in the order given. */
export interface Collected {
  readonly uris: string[];
  readonly kinds: GrowingUint32;
  readonly replacedBy: Map<number, string>;
  readonly languages: Map<string, number>;
  readonly wordNumbers: Map<string, number>;
  readonly labels: CollectedTexts;
  readonly notes: CollectedTexts;
}

/** Text `n` has the words words[start[n]…start[n+1]). */
export interface CollectedTexts {
  readonly values: string[];
  readonly entry: GrowingUint32;
  readonly meta: GrowingUint32;
  readonly start: GrowingUint32;
  readonly words: GrowingUint32;
}

const emptyTexts = (): CollectedTexts => {
  const start = new GrowingUint32();
  start.push(0);
  return {
    values: [],
    entry: new GrowingUint32(),
    meta: new GrowingUint32(),
    start,
    words: new GrowingUint32(),
  };
};

/** Folds every text once. Of entries with the same URI the first is taken, so that one URI is one hit. */
export function collect(entries: Iterable<SearchEntry>): Collected {
  const collected: Collected = {
    uris: [],
    kinds: new GrowingUint32(),
    replacedBy: new Map(),
    languages: new Map(),
    wordNumbers: new Map(),
    labels: emptyTexts(),
    notes: emptyTexts(),
  };
  const seen = new Set<string>();
  for (const entry of entries) {
    if (seen.has(entry.uri)) continue;
    seen.add(entry.uri);
    collectEntry(collected, entry);
  }
  return collected;
}

function collectEntry(collected: Collected, entry: SearchEntry): void {
  const number = collected.uris.length;
  collected.uris.push(entry.uri);
  collected.kinds.push(KINDS.indexOf(entry.kind));
  if (entry.replacedBy !== undefined) collected.replacedBy.set(number, entry.replacedBy);
  for (const { property, language, value } of entry.texts) {
    const words = foldWords(value);
    if (words.length === 0) continue; // nothing in it that could be asked for
    const texts = property === 'definition' || property === 'note' ? collected.notes : collected.labels;
    let length = words.length - 1;
    for (const word of words) {
      length += word.length;
      texts.words.push(numberIn(collected.wordNumbers, word));
    }
    texts.start.push(texts.words.length);
    texts.values.push(value);
    texts.entry.push(number);
    texts.meta.push(
      metaOf(length, property, entry.retired, numberIn(collected.languages, language.toLowerCase())),
    );
  }
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
