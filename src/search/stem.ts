import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { hashOf } from './hashed.ts';
import { isNumber } from './tokens.ts';

/** The Snowball stemmers (https://snowballstem.org), by primary language subtag; other languages have none. */
const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const;
const STEMMERS: readonly ((word: string) => string)[] = [dutchTwice, english, french, german];

export const NO_STEMMER = -1;
export const STEMMER_COUNT = STEMMERS.length;

/** Which stemmer reads a language tag: `nl-BE` is read as Dutch, an unknown language as `NO_STEMMER`. */
export function stemmerOf(language: string): number {
  const primary = language.toLowerCase().split('-', 1)[0] ?? '';
  return (LANGUAGES as readonly string[]).indexOf(primary);
}

/** Snowball is worse than linear on absurd words, and no language has words this long. */
const LONGEST = 40;

/** The stem of a folded word. Both the labels and the queries are folded first, so both lose their accents alike. */
export function stem(stemmer: number, word: string): string {
  const stemWord = STEMMERS[stemmer];
  if (!stemWord || word.length < 3 || word.length > LONGEST || isNumber(word)) return word;
  return stemWord(word) || word;
}

/**
 * Snowball leaves Dutch spelling rules aside: "begrippen" becomes "begripp", "bedrijven" "bedrijv" and "gegevens"
 * another stem than "gegeven". A second pass, one consonant for two, and f/s for a final v/z bring them together.
 */
function dutchTwice(word: string): string {
  const once = dutch(word);
  const twice = once.length > 4 ? dutch(once) || once : once;
  const last = twice.at(-1) ?? '';
  if (last === 'v') return `${twice.slice(0, -1)}f`;
  if (last === 'z') return `${twice.slice(0, -1)}s`;
  const doubled = twice.length > 3 && last === twice.at(-2) && !'aeiouy'.includes(last);
  return doubled ? twice.slice(0, -1) : twice;
}

/** What a stem is filed under: the same letters are different stems in two languages. */
export const stemHash = (stemmer: number, stemmed: string): number => hashOf(stemmed, stemmer + 1);
