import { Refused } from '../../domain/refusal.ts';

const MOST_SOURCES = 100;
const MOST_IN_SOURCE = 2_000;

/** @throws Refused (TOO_LARGE) where there are more sources, or longer ones, than people will look at. */
export function checkSources(sources: readonly string[]): void {
  const tooMany = sources.length > MOST_SOURCES;
  if (!tooMany && sources.every((source) => source.length <= MOST_IN_SOURCE)) return;
  throw new Refused({
    code: 'TOO_LARGE',
    item: 'sources',
    message: tooMany
      ? `There are ${sources.length} sources; a proposal names at most ${MOST_SOURCES}.`
      : `A source has more than ${MOST_IN_SOURCE} characters.`,
    remedy: 'Name what the change rests on by its IRI or title.',
  });
}
