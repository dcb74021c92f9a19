import { type Parts } from './compound.ts';
import { type Dictionary } from './dictionary.ts';
import { PROPERTIES, type EntryKind, type TextProperty } from './entry.ts';
import { type HashedIds } from './hashed.ts';
import { lettersAt } from './letters.ts';
import { glue } from './tokens.ts';

/**
 * A frozen, searchable set of entries. Every text has a number: first the labels and notations, in the order of
 * their folded letters (so a prefix is a range of numbers and a number breaks ties), then definitions and notes.
 * All else is typed arrays by those numbers, so that 500,000 concepts are a few dozen objects to the garbage
 * collector, and reading in order is reading memory in order.
 */
export interface Segment {
  readonly uris: readonly string[];
  /** By entry: the kind, as a place in `KINDS`. */
  readonly kinds: Uint8Array;
  readonly replacedBy: ReadonlyMap<number, string>;
  /** By entry: its first label, for ties between definitions. */
  readonly entryLabel: Uint32Array;
  readonly byUri: HashedIds;

  /** Texts below this number are labels. */
  readonly labelCount: number;
  readonly textEntry: Uint32Array;
  /** By text: length (8 bits), property (3 bits), whether its entry is retired, language (the rest). */
  readonly textMeta: Uint32Array;
  /** The texts themselves (see `letters.ts`), read only for the hits of one page. */
  readonly letters: Buffer;
  readonly lettersStart: Uint32Array;
  readonly languages: readonly string[];
  readonly stemmerOfLanguage: Int8Array;

  readonly dictionary: Dictionary;
  /** The words of label `n` are labelWords[labelStart[n]…labelStart[n+1]). */
  readonly labelWords: Uint32Array;
  readonly labelStart: Uint32Array;
  /** The texts with word `n` are postings[postingStart[n]…postingStart[n+1]), in order. */
  readonly postings: Uint32Array;
  readonly postingStart: Uint32Array;
  /** Label by its words glued together; the first of equal labels only. */
  readonly byGlued: HashedIds;
  readonly byStem: HashedIds;
  readonly parts: Parts;
}

export const KINDS: readonly EntryKind[] = ['concept', 'collection', 'scheme'];
export const kindBits = (kinds: readonly EntryKind[]): number =>
  kinds.reduce((m, kind) => m | (1 << KINDS.indexOf(kind)), 0);

const LONGEST_RANKED = 255;
export const metaOf = (length: number, property: TextProperty, retired: boolean, language: number): number =>
  (Math.min(length, LONGEST_RANKED) |
    (PROPERTIES.indexOf(property) << 8) |
    (retired ? 1 << 11 : 0) |
    (language << 12)) >>>
  0;
export const lengthIn = (meta: number): number => meta & 255;
export const propertyIn = (meta: number): number => (meta >>> 8) & 7;
export const retiredIn = (meta: number): number => (meta >>> 11) & 1;
export const languageIn = (meta: number): number => meta >>> 12;

export const valueOfText = ({ letters, lettersStart }: Segment, text: number): string =>
  lettersAt(letters, lettersStart[text] ?? 0);

type Labels = Pick<Segment, 'labelStart' | 'labelWords' | 'labelCount'>;

/** The folded words of a label. */
export function wordsOfLabel(
  { labelStart, labelWords, dictionary }: Labels & Pick<Segment, 'dictionary'>,
  label: number,
): string[] {
  const words: string[] = [];
  for (let i = labelStart[label] ?? 0; i < (labelStart[label + 1] ?? 0); i += 1) {
    words.push(dictionary.words[labelWords[i] ?? 0] ?? '');
  }
  return words;
}

export const gluedLabel = (segment: Labels & Pick<Segment, 'dictionary'>, label: number): string =>
  glue(wordsOfLabel(segment, label));

/** Whether two labels are the same words in the same order. */
export function sameWords({ labelStart, labelWords }: Labels, a: number, b: number): boolean {
  const [fromA = 0, toA = 0, fromB = 0, toB = 0] = [
    labelStart[a],
    labelStart[a + 1],
    labelStart[b],
    labelStart[b + 1],
  ];
  if (toA - fromA !== toB - fromB) return false;
  for (let i = 0; i < toA - fromA; i += 1) if (labelWords[fromA + i] !== labelWords[fromB + i]) return false;
  return true;
}
