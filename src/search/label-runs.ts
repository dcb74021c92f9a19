import { readingsOf } from './compound.ts';
import { placeOf, rangeOf } from './dictionary.ts';
import { hashOf, idsOf, lowerBound } from './hashed.ts';
import { TIER } from './key.ts';
import { gluedLabel, sameWords, type Segment } from './segment.ts';
import { glue } from './tokens.ts';

/** Labels next to each other in the folded order, all matched by the whole query. */
export interface LabelRun {
  readonly tier: number;
  readonly from: number;
  readonly to: number;
}

/** The labels that are, or begin with, the whole query, however its words are written: apart, hyphened or as one. */
export function labelRuns(segment: Segment, words: readonly string[]): LabelRun[] {
  const runs: LabelRun[] = [];
  const glued = glue(words);
  for (const label of idsOf(segment.byGlued, hashOf(glued))) {
    if (gluedLabel(segment, label) === glued)
      runs.push({ tier: TIER.EXACT, from: label, to: endOfRun(segment, label) });
  }
  for (const way of waysToWrite(segment, words)) runs.push(...labelsFrom(segment, way));
  return runs.filter(({ from, to }) => from < to);
}

function endOfRun(segment: Segment, label: number): number {
  return label + lowerBound(segment.labelCount - label, (i) => sameWords(segment, label, label + i));
}

/** The query as written; with one word read as several; with two neighbours read as one. */
function waysToWrite(segment: Segment, words: readonly string[]): (readonly string[])[] {
  const ways: (readonly string[])[] = [words];
  words.forEach((word, i) => {
    const isLast = i === words.length - 1;
    for (const reading of readingsOf(segment.dictionary, word, isLast)) {
      ways.push([...words.slice(0, i), ...reading, ...words.slice(i + 1)]);
    }
    const joined = word + (words[i + 1] ?? '');
    if (!isLast) ways.push([...words.slice(0, i), joined, ...words.slice(i + 2)]);
  });
  return ways;
}

/** The labels that begin with these words; then those in which the last is only the beginning of a word. */
function labelsFrom(segment: Segment, words: readonly string[]): LabelRun[] {
  const { dictionary, labelCount } = segment;
  const places = words.slice(0, -1).map((word) => placeOf(dictionary, word));
  const last = words.at(-1) ?? '';
  const [first, end] = rangeOf(dictionary, last);
  if (first === end || places.includes(-1)) return [];
  const startOf = (place: number): number =>
    lowerBound(labelCount, (label) => isBefore(segment, label, [...places, place]));
  const begun = { tier: TIER.BEGUN, from: startOf(first), to: startOf(end) };
  if (dictionary.words[first] !== last) return [begun];
  return [{ tier: TIER.PREFIX, from: begun.from, to: startOf(first + 1) }, begun];
}

/** Whether a label comes before every label that begins with these words (given by their places). */
function isBefore({ labelStart, labelWords }: Segment, label: number, places: readonly number[]): boolean {
  const start = labelStart[label] ?? 0;
  const length = (labelStart[label + 1] ?? 0) - start;
  for (let i = 0; i < places.length; i += 1) {
    if (i === length) return true;
    const difference = (labelWords[start + i] ?? 0) - (places[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
