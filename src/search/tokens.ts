import { ok, refuse, type Result } from '../domain/refusal.ts';
import { foldWords } from './fold.ts';

/** Limits on what one search may ask (`field/hardening.md`, T-SE1): they bound the work of hostile input. */
export const MAX_QUERY_CHARACTERS = 200;
export const MAX_QUERY_TERMS = 16;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/**
 * Words written as one: so "once-only principe", "once only principe" and "onceonlyprincipe" are the same label.
 * Two digits never grow together, else the notations 1.11 and 11.1 would meet.
 */
export function glue(words: readonly string[]): string {
  let glued = words[0] ?? '';
  for (const word of words.slice(1)) {
    const apart = isDigit(glued.charCodeAt(glued.length - 1)) && isDigit(word.charCodeAt(0));
    glued += apart ? ` ${word}` : word;
  }
  return glued;
}

/** Whether a folded word starts with a digit: numbers have no stem, no compound parts and no typing mistakes. */
export const isNumber = (word: string): boolean => isDigit(word.charCodeAt(0));

/** The folded words a query asks for, each once, or the rule that the query breaks. */
export function termsOf(query: string): Result<readonly string[]> {
  // NFC first, so that a query is as long in either normal form; the cheap test first, so that nobody makes us
  // normalise a megabyte.
  const tooLong = query.length > MAX_QUERY_CHARACTERS * 10 || characters(query) > MAX_QUERY_CHARACTERS;
  if (tooLong)
    return refuseQuery(`A search text has at most ${MAX_QUERY_CHARACTERS} characters.`, 'Shorten it.');
  const words = foldWords(query);
  if (words.length === 0) {
    return refuseQuery(
      'A search text needs at least one letter or digit.',
      'Type a word, or the start of one.',
    );
  }
  if (words.length > MAX_QUERY_TERMS) {
    return refuseQuery(`A search text has at most ${MAX_QUERY_TERMS} words.`, 'Leave some words out.');
  }
  return ok(words);
}

const characters = (query: string): number => [...query.normalize('NFC')].length;

const refuseQuery = (message: string, remedy: string) =>
  refuse({ code: 'BAD_ARGUMENT', message, remedy, item: 'query' });
