import type { Bilingual } from './finding.ts';
import type { Level } from './impact/level.ts';
import { isVersion } from './version.ts';

export interface Suggestion {
  readonly version: string;
  readonly why: Bilingual;
}

/** Which of the three numbers goes up. */
const PLACE: Readonly<Record<Level, number>> = { breaking: 0, additive: 1, editorial: 2 };

const WHY: Readonly<Record<Level, Bilingual>> = {
  breaking: {
    nl: 'Er vervalt of verdwijnt iets waarop anderen kunnen steunen: het eerste nummer gaat omhoog.',
    en: 'Something that others may rely on is retired or gone: the first number goes up.',
  },
  additive: {
    nl: 'Er komen begrippen, collecties, labels of mappings bij, en er vervalt niets: het tweede nummer gaat omhoog.',
    en: 'Concepts, collections, labels or mappings are added and nothing is retired: the second number goes up.',
  },
  editorial: {
    nl: 'Alleen teksten en relaties zijn verbeterd: het derde nummer gaat omhoog.',
    en: 'Only texts and relations were improved: the third number goes up.',
  },
};

const FIRST: Suggestion = {
  version: '1.0.0',
  why: { nl: 'Dit is de eerste versie.', en: 'This is the first release.' },
};

/**
 * The number after `previous` (the newest release), as Semantic Versioning has it. Short forms stay as short as they
 * can: after `2` comes `3`, `2.1` or `2.0.1`. After a pre-release comes the release that it announced, where that is
 * high enough for what changed.
 */
export function suggestVersion(previous: string | undefined, level: Level): Suggestion {
  if (previous === undefined || !isVersion(previous)) return FIRST;
  const [core = '', ...pre] = previous.split('-');
  const numbers = core.split('.').map(Number);
  const place = PLACE[level];
  const isAnnounced = pre.length > 0 && numbers.slice(place + 1).every((number) => number === 0);
  if (isAnnounced) return { version: core, why: announced(previous, core) };
  const next = Array.from({ length: Math.max(numbers.length, place + 1) }, (_, at) =>
    at < place ? (numbers[at] ?? 0) : at === place ? (numbers[at] ?? 0) + 1 : 0,
  );
  return { version: next.join('.'), why: WHY[level] };
}

const announced = (previous: string, core: string): Bilingual => ({
  nl: `${previous} kondigde ${core} aan.`,
  en: `${previous} announced ${core}.`,
});
