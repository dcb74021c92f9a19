import type { SearchEntry } from './entry.ts';
import { eachWord } from './fold.ts';
import { GrowingUint32 } from './growing.ts';
import { LettersBuilder } from './letters.ts';
import { KINDS, metaOf } from './segment.ts';
import { WordTable } from './word-table.ts';

/** What one pass over the entries gathers: words numbered as they come, texts in the order given. */
export interface Collected {
  readonly uris: string[];
  readonly kinds: GrowingUint32;
  readonly replacedBy: Map<number, string>;
  readonly languages: Map<string, number>;
  readonly words: WordTable;
  readonly letters: LettersBuilder;
  readonly labels: CollectedTexts;
  readonly notes: CollectedTexts;
}

/** Text `n` has the words words[start[n]…start[n+1]). */
export interface CollectedTexts {
  /** Where its letters start. */
  readonly letters: GrowingUint32;
  readonly entry: GrowingUint32;
  readonly meta: GrowingUint32;
  readonly start: GrowingUint32;
  readonly words: GrowingUint32;
}

const emptyTexts = (): CollectedTexts => {
  const start = new GrowingUint32();
  start.push(0);
  return {
    letters: new GrowingUint32(),
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
    words: new WordTable(),
    letters: new LettersBuilder(),
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
    const texts = property === 'definition' || property === 'note' ? collected.notes : collected.labels;
    const length = collectWords(collected, texts, value);
    if (length === 0) continue; // nothing in it that could be asked for
    texts.start.push(texts.words.length);
    texts.letters.push(collected.letters.add(value));
    texts.entry.push(number);
    const spoken = numberIn(collected.languages, language.toLowerCase());
    texts.meta.push(metaOf(length, property, entry.retired, spoken));
  }
}

/** Gives the length of the folded text. */
function collectWords({ words }: Collected, texts: CollectedTexts, value: string): number {
  let length = 0;
  eachWord(value, (folded, start, end) => {
    length += end - start + (length > 0 ? 1 : 0);
    texts.words.push(words.numberOf(folded, start, end));
  });
  return length;
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
