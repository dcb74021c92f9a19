import { bestOfRuns, evaluate, type Filter, type Plan } from './evaluate.ts';
import { isRetiredKey, isTogether, TIER } from './key.ts';
import { labelRuns } from './label-runs.ts';
import { languageRanks } from './language-rank.ts';
import { beginningMatches, guessedMatches, joinedMatches, wordMatches, type Matches } from './matches.ts';
import type { Found } from './page.ts';
import type { Segment } from './segment.ts';
import { significant } from './stop-words.ts';

/** A segment to look in, of which vocabulary, and without which entries. */
export interface Searchable {
  readonly vocabulary: string;
  readonly segment: Segment;
  readonly gone: Uint8Array | undefined;
}

/**
 * Looks in all segments at once, because what is tried next depends on what was found anywhere: words that match
 * nothing are guessed at (beginnings, typing mistakes); if still no entry has all words (together), every word is
 * guessed at; and if that finds none either, the entries with most of the words are given.
 */
export function findEntries(
  places: readonly Searchable[],
  words: readonly string[],
  languages: readonly string[],
  kinds: number,
): { found: Found[]; match: 'ALL' | 'MOST' } {
  const asked = significant(words);
  const rooms = places.map((place) => new Room(place, words, asked, languages, kinds));
  const isMatched = asked.map((_, i) => rooms.some((room) => room.matchesWord(i)));
  const begins = rooms.some((room) => room.hasRuns());
  const unmatched = begins ? [] : asked.filter((_, i) => !isMatched[i]);
  let found = rooms.map((room) => room.find(unmatched));
  if (!found.some(({ found }) => found.keys.some(isTogether)) && unmatched.length < asked.length)
    found = rooms.map((room) => room.find(asked));
  if (!isEmpty(found) || asked.length === 1) return { found: found.map(({ found }) => found), match: 'ALL' };
  found = rooms.map((room) => room.find(asked, true));
  const most = Math.max(0, ...found.filter(({ found }) => found.keys.length > 0).map(({ words }) => words));
  return { found: found.filter(({ words }) => words === most).map(({ found }) => found), match: 'MOST' };
}

interface FoundWords {
  readonly found: Found;
  readonly words: number;
}

const isEmpty = (found: readonly FoundWords[]): boolean =>
  found.every(({ found: { keys } }) => keys.length === 0);

/** One segment with what the query means in it. */
class Room {
  private readonly filter: Filter;
  private readonly runs;
  private readonly byWord: readonly Matches[][];
  private readonly joined: readonly Matches[];
  private readonly guessed = new Map<string, Matches[]>();

  constructor(
    private readonly place: Searchable,
    words: readonly string[],
    private readonly asked: readonly string[],
    languages: readonly string[],
    kinds: number,
  ) {
    const { segment, gone } = place;
    this.filter = { languageRanks: languageRanks(segment.languages, languages), kinds, gone };
    this.runs = labelRuns(segment, words);
    this.byWord = asked.map((word, i) => wordMatches(segment, word, 1 << i));
    this.joined = joinedMatches(segment, asked);
  }

  hasRuns(): boolean {
    return this.runs.length > 0;
  }

  matchesWord(i: number): boolean {
    return (this.byWord[i] ?? []).length > 0 || this.joined.some(({ words }) => (words >>> i) & 1);
  }

  /** Guessing reads the whole dictionary: once a word. */
  private guesses(word: string): Matches[] {
    const known = this.guessed.get(word);
    if (known) return known;
    const guesses = guessedMatches(this.place.segment, word, 1 << this.asked.indexOf(word));
    this.guessed.set(word, guesses);
    return guesses;
  }

  find(guessed: readonly string[], most = false): FoundWords {
    const { segment, vocabulary } = this.place;
    const guesses = guessed.flatMap((word) => this.guesses(word));
    const matches = [...this.byWord.flat(), ...this.joined, ...guesses];
    const plan: Plan = { runs: this.runs, matches, allWords: allBits(this.asked.length) };
    const { keys, words } = evaluate(segment, plan, this.filter, most);
    return { found: { vocabulary, segment, keys }, words };
  }
}

const allBits = (count: number): number => 2 ** count - 1;

/**
 * Suggestions for words of which the last is unfinished: labels that begin so; if these are too few also labels with
 * a word that begins so, then parts of compounds; typing mistakes only where there is nothing else.
 */
export function findBegun(
  places: readonly Searchable[],
  words: readonly string[],
  languages: readonly string[],
  kinds: number,
  limit: number,
): Found[] {
  const asked = [...new Set(words)];
  const rooms = places.map(({ segment, vocabulary, gone }) => {
    const filter = { languageRanks: languageRanks(segment.languages, languages), kinds, gone };
    return { segment, vocabulary, filter, runs: labelRuns(segment, words) };
  });
  let found: Found[] = [];
  if (limit <= MOST_COUNTED) {
    found = rooms.map(({ segment, vocabulary, filter, runs }) => ({
      vocabulary,
      segment,
      keys: bestOfRuns(segment, runs, filter, limit),
    }));
    if (hasEnough(found, limit)) return found;
  }
  for (const matchesIn of [begunMatches, partMatches, mistypedMatches]) {
    if (matchesIn === mistypedMatches && found.some(({ keys }) => keys.length > 0)) break;
    found = rooms.map(({ segment, vocabulary, filter, runs }) => {
      const matches = matchesIn(segment, asked).map((list) => ({ ...list, labelsOnly: true }));
      const plan: Plan = { runs, matches, allWords: allBits(asked.length) };
      return { vocabulary, segment, keys: evaluate(segment, plan, filter).keys };
    });
    if (hasEnough(found, limit)) break;
  }
  return found;
}

/** More suggestions than anybody lists are found by counting all. */
const MOST_COUNTED = 100;

/** A better tier never has to be looked past, but retired entries come after all tiers. */
function hasEnough(found: readonly Found[], limit: number): boolean {
  let current = 0;
  for (const { keys } of found)
    for (const key of keys) if (!isRetiredKey(key) && ++current >= limit) return true;
  return limit === 0;
}

function begunMatches(segment: Segment, asked: readonly string[]): Matches[] {
  const last = asked.length - 1;
  return asked.flatMap((word, i) =>
    i === last
      ? [beginningMatches(segment, word, 1 << i, TIER.WORD)]
      : wordMatches(segment, word, 1 << i).filter(({ tier }) => tier <= TIER.STEM),
  );
}

function partMatches(segment: Segment, asked: readonly string[]): Matches[] {
  return [...begunMatches(segment, asked), ...asked.flatMap((word, i) => wordMatches(segment, word, 1 << i))];
}

function mistypedMatches(segment: Segment, asked: readonly string[]): Matches[] {
  const last = asked.length - 1;
  return asked.flatMap((word, i) => [
    ...wordMatches(segment, word, 1 << i),
    ...guessedMatches(segment, word, 1 << i, i === last),
  ]);
}
