import { ID_LIMIT } from './hashed.ts';

/**
 * Why an entry was found: a closed list, part of the API, best first.
 * `EXACT`: a label or notation is what was asked. `PREFIX`: a label begins with it. `WORD`: its words are words of
 * a label (in a suggestion: words of a label, the last begun). `STEM`: so after reducing both to stems.
 * `COMPOUND`: parts of compound words, or the beginning of a word. `FUZZY`: with a typing mistake.
 * `DEFINITION`: words of a definition or a note.
 */
export const REASONS = ['EXACT', 'PREFIX', 'WORD', 'STEM', 'COMPOUND', 'FUZZY', 'DEFINITION'] as const;
export type Reason = (typeof REASONS)[number];

/**
 * Tiers of the ranking: the reasons, with whole words before begun ones ("kwaliteit van data" before
 * "kwaliteitsnorm") and one typing mistake before two.
 */
export const TIER = {
  EXACT: 0,
  PREFIX: 1,
  BEGUN: 2,
  WORD: 3,
  STEM: 4,
  COMPOUND: 5,
  FUZZY: 6,
  FUZZIER: 7,
  DEFINITION: 8,
} as const;
const REASON_OF_TIER: readonly Reason[] = [
  'EXACT',
  'PREFIX',
  'PREFIX',
  'WORD',
  'STEM',
  'COMPOUND',
  'FUZZY',
  'FUZZY',
  'DEFINITION',
];

/**
 * The whole ranking is one exact number below 2^53, least first, with the text it speaks of in its last bits: so
 * ranking is comparing numbers, and a result list is one typed array. From the highest bits to the lowest:
 * retired, tier, words missing in this text, property, language, length, text (its place among the folded labels).
 */
const LENGTH = ID_LIMIT;
const LANGUAGE = LENGTH * 2 ** 8;
const PROPERTY = LANGUAGE * 2 ** 4;
const MISSING = PROPERTY * 2 ** 3;
const TIERS = MISSING * 2 ** 4;
const RETIRED = TIERS * 2 ** 4;

export const keyFor = (
  retired: number,
  tier: number,
  missing: number,
  property: number,
  language: number,
  length: number,
  text: number,
): number =>
  retired * RETIRED +
  tier * TIERS +
  missing * MISSING +
  property * PROPERTY +
  language * LANGUAGE +
  length * LENGTH +
  text;

/** No key of this tier is less. */
export const leastKeyOf = (tier: number): number => tier * TIERS;

export const textIn = (key: number): number => key % ID_LIMIT;
const tierIn = (key: number): number => Math.floor(key / TIERS) % 16;
export const reasonIn = (key: number): Reason => REASON_OF_TIER[tierIn(key)] ?? 'DEFINITION';
export const isRetiredKey = (key: number): boolean => key >= RETIRED;

/** Whether the words asked are together in one text, or at least all in the labels. */
export const isTogether = (key: number): boolean =>
  tierIn(key) < TIER.DEFINITION || Math.floor(key / MISSING) % 16 === 0;

/** All of the key but the text: what can be compared between two indexes. */
export const gradeIn = (key: number): number => Math.floor(key / ID_LIMIT);

/** A score between 0 and 1 that never contradicts the order: equal only where folded label and URI decide. */
export const scoreOf = (key: number): number => 1 - gradeIn(key) / ((RETIRED * 2) / ID_LIMIT);
