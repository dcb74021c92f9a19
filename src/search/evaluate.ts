import { lowerBound } from './hashed.ts';
import { keyFor, leastKeyOf, TIER } from './key.ts';
import type { LabelRun } from './label-runs.ts';
import type { Matches } from './matches.ts';
import { languageIn, lengthIn, propertyIn, retiredIn, type Segment } from './segment.ts';
import { NO_STEMMER } from './stem.ts';

/** What a query means in one segment: whole labels, and lists of texts by word. */
export interface Plan {
  readonly runs: readonly LabelRun[];
  readonly matches: readonly Matches[];
  /** One bit for each word of the query. */
  readonly allWords: number;
}

export interface Filter {
  readonly languageRanks: Uint8Array;
  /** The kinds wanted, as bits. */
  readonly kinds: number;
  /** Entries that later changes removed or replaced: 1 where so. */
  readonly gone?: Uint8Array | undefined;
}

/**
 * Working memory, one for all indexes and queries: evaluation is synchronous, and each run leaves it zeroed by
 * visiting only what it touched. So a query allocates in proportion to its hits, not to the vocabulary.
 */
const work = {
  textWords: new Uint16Array(0),
  textTier: new Uint8Array(0),
  entryWords: new Uint16Array(0),
  entryLabelWords: new Uint16Array(0),
  best: new Float64Array(0),
  touchedTexts: new Uint32Array(0),
  touchedEntries: new Uint32Array(0),
  hits: new Uint32Array(0),
};

function makeRoom(texts: number, entries: number): void {
  if (work.textWords.length < texts) {
    work.textWords = new Uint16Array(texts);
    work.textTier = new Uint8Array(texts);
    work.touchedTexts = new Uint32Array(texts);
  }
  if (work.best.length < entries) {
    work.entryWords = new Uint16Array(entries);
    work.entryLabelWords = new Uint16Array(entries);
    work.best = new Float64Array(entries);
    work.touchedEntries = new Uint32Array(entries);
    work.hits = new Uint32Array(entries);
  }
}

/** The best key of each entry found, in no order. */
export interface Found {
  readonly keys: Float64Array;
  /** How many words of the query these entries match: all, or the most that any does. */
  readonly words: number;
}

/**
 * Finds the entries whose texts together match every word of the query; with `most`, where none does, those that
 * match the most words. One text that matches them all ranks before words spread over several.
 */
export function evaluate(segment: Segment, plan: Plan, filter: Filter, most = false): Found {
  makeRoom(segment.textEntry.length, segment.uris.length);
  const evaluation = new Evaluation(segment, plan, filter);
  evaluation.readRuns();
  evaluation.readMatches();
  return evaluation.finish(most);
}

class Evaluation {
  private textCount = 0;
  private entryCount = 0;
  private hitCount = 0;

  constructor(
    private readonly segment: Segment,
    private readonly plan: Plan,
    private readonly filter: Filter,
  ) {}

  readRuns(): void {
    for (const { tier, from, to } of this.plan.runs) {
      for (let text = from; text < to; text += 1) this.offer(text, tier, 0);
    }
  }

  /** Best lists first: so the first list to give a text a word also gives it the tier. */
  readMatches(): void {
    const { segment, plan } = this;
    for (const list of [...plan.matches].sort((a, b) => a.tier - b.tier)) {
      const { texts, from, to, labelsOnly } = list;
      const whole = list.words === plan.allWords;
      for (let i = from; i < to; i += 1) {
        const text = texts[i] ?? 0;
        const isLabel = text < segment.labelCount;
        if ((labelsOnly && !isLabel) || !this.holdsFor(list, text)) continue;
        const tier = isLabel ? list.tier : TIER.DEFINITION;
        if (whole) this.offer(text, tier, 0);
        else this.add(text, list.words, tier, isLabel);
      }
    }
  }

  private holdsFor({ stemmer }: Matches, text: number): boolean {
    const { stemmerOfLanguage, textMeta } = this.segment;
    return stemmer === NO_STEMMER || stemmerOfLanguage[languageIn(textMeta[text] ?? 0)] === stemmer;
  }

  private add(text: number, words: number, tier: number, isLabel: boolean): void {
    const before = work.textWords[text] ?? 0;
    if ((words & ~before) === 0) return;
    if (before === 0) work.touchedTexts[this.textCount++] = text;
    work.textWords[text] = before | words;
    if (tier > (work.textTier[text] ?? 0)) work.textTier[text] = tier;
    const entry = this.segment.textEntry[text] ?? 0;
    const entryBefore = work.entryWords[entry] ?? 0;
    if (entryBefore === 0) work.touchedEntries[this.entryCount++] = entry;
    work.entryWords[entry] = entryBefore | words;
    if (isLabel) work.entryLabelWords[entry]! |= words;
  }

  /** Keeps the best text of an entry. */
  private offer(text: number, tier: number, missing: number): void {
    const { segment, filter } = this;
    const entry = segment.textEntry[text] ?? 0;
    const best = work.best[entry] ?? 0;
    if (best !== 0 && best < leastKeyOf(tier)) return;
    if (best === 0 && !isWanted(filter, segment, entry)) return;
    const key = keyOfText(segment, filter.languageRanks, text, tier, missing);
    if (best === 0) work.hits[this.hitCount++] = entry;
    if (best === 0 || key < best) work.best[entry] = key;
  }

  finish(most: boolean): Found {
    const { allWords } = this.plan;
    let words = countBits(allWords);
    this.offerTexts((having) => having === allWords);
    if (most && this.hitCount === 0) {
      words = this.mostWords();
      if (words > 0) this.offerTexts((having) => countBits(having) === words);
    }
    const keys = new Float64Array(this.hitCount);
    for (let i = 0; i < keys.length; i += 1) keys[i] = work.best[work.hits[i] ?? 0] ?? 0;
    this.leave();
    return { keys, words };
  }

  private mostWords(): number {
    let most = 0;
    for (let i = 0; i < this.entryCount; i += 1) {
      const entry = work.touchedEntries[i] ?? 0;
      if (!isWanted(this.filter, this.segment, entry)) continue;
      most = Math.max(most, countBits(work.entryWords[entry] ?? 0));
    }
    return most;
  }

  private offerTexts(isEnough: (words: number) => boolean): void {
    const { allWords } = this.plan;
    for (let i = 0; i < this.textCount; i += 1) {
      const text = work.touchedTexts[i] ?? 0;
      const entry = this.segment.textEntry[text] ?? 0;
      if (!isEnough(work.entryWords[entry] ?? 0)) continue;
      const byLabels = isEnough(work.entryLabelWords[entry] ?? 0);
      const missing = countBits(allWords & ~(work.textWords[text] ?? 0));
      this.offer(text, byLabels ? (work.textTier[text] ?? 0) : TIER.DEFINITION, Math.min(missing, 15));
    }
  }

  private leave(): void {
    for (let i = 0; i < this.textCount; i += 1) {
      const text = work.touchedTexts[i] ?? 0;
      work.textWords[text] = work.textTier[text] = 0;
    }
    for (let i = 0; i < this.entryCount; i += 1) {
      const entry = work.touchedEntries[i] ?? 0;
      work.entryWords[entry] = work.entryLabelWords[entry] = 0;
    }
    for (let i = 0; i < this.hitCount; i += 1) work.best[work.hits[i] ?? 0] = 0;
  }
}

const isWanted = ({ kinds, gone }: Filter, segment: Segment, entry: number): boolean =>
  ((kinds >>> (segment.kinds[entry] ?? 0)) & 1) === 1 && gone?.[entry] !== 1;

function keyOfText(
  { textMeta }: Segment,
  languageRanks: Uint8Array,
  text: number,
  tier: number,
  missing: number,
): number {
  const meta = textMeta[text] ?? 0;
  const language = languageRanks[languageIn(meta)] ?? 0;
  return keyFor(retiredIn(meta), tier, missing, propertyIn(meta), language, lengthIn(meta), text);
}

/**
 * The best `limit` entries of whole labels only, without counting the rest: what a short prefix needs, where a
 * tenth of all labels begin so. Labels are read in order and all but a few are dropped after one comparison.
 */
export function bestOfRuns(
  segment: Segment,
  runs: readonly LabelRun[],
  filter: Filter,
  limit: number,
): Float64Array {
  const best: { key: number; entry: number }[] = [];
  let worst = Infinity;
  for (const { tier, from, to } of runs) {
    for (let text = from; text < to; text += 1) {
      const key = keyOfText(segment, filter.languageRanks, text, tier, 0);
      if (key >= worst) continue;
      const entry = segment.textEntry[text] ?? 0;
      if (!isWanted(filter, segment, entry)) continue;
      insert(best, key, entry);
      if (best.length > limit) best.pop();
      if (best.length === limit) worst = best.at(-1)?.key ?? Infinity;
    }
  }
  return Float64Array.from(best, ({ key }) => key);
}

/** Inserts in order of the keys, each entry once, with its best. */
function insert(best: { key: number; entry: number }[], key: number, entry: number): void {
  const held = best.findIndex((other) => other.entry === entry);
  if (held >= 0) {
    if ((best[held]?.key ?? 0) <= key) return;
    best.splice(held, 1);
  }
  const at = lowerBound(best.length, (i) => (best[i]?.key ?? 0) < key);
  best.splice(at, 0, { key, entry });
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
