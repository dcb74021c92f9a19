import { en } from './en.ts';
import { nl, type Messages } from './nl.ts';

export type { Messages };

/** To add a language: a catalogue beside these two, and its line here. */
export const CATALOGUES = { nl, en } as const satisfies Record<string, Messages>;

export type PageLanguage = keyof typeof CATALOGUES;

export const PAGE_LANGUAGES = Object.keys(CATALOGUES) as PageLanguage[];

export const isPageLanguage = (tag: string): tag is PageLanguage => Object.hasOwn(CATALOGUES, tag);
