import { en } from './en.ts';
import { nl } from './nl.ts';

/** Every text of the pages. Dutch is the original: a key it has and another catalogue lacks fails the build. */
export type Messages = typeof nl;

/** To add a language: a catalogue beside these two, and its line here. */
export const CATALOGUES = { nl, en } as const satisfies Record<string, Messages>;

export type PageLanguage = keyof typeof CATALOGUES;

export const PAGE_LANGUAGES = Object.keys(CATALOGUES) as PageLanguage[];

export const isPageLanguage = (tag: string): tag is PageLanguage => Object.hasOwn(CATALOGUES, tag);
