import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';

/** To add a language: a catalogue beside these two, and its line here. */
const CATALOGUES = { nl, en };

export const LANGUAGE: keyof typeof CATALOGUES = document.documentElement.lang === 'en' ? 'en' : 'nl';
export const t = CATALOGUES[LANGUAGE];

/** The languages of labels, in order of wish. */
export const LANGS = LANGUAGE === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
/** The variables of documents whose answers hold sentences and labels. */
export const SPOKEN = { lang: LANGUAGE === 'nl' ? 'NL' : 'EN', langs: LANGS };

const day = new Intl.DateTimeFormat(LANGUAGE === 'nl' ? 'nl-BE' : 'en-GB', { dateStyle: 'long' });
const moment = new Intl.DateTimeFormat(LANGUAGE === 'nl' ? 'nl-BE' : 'en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
});
const names = new Intl.DisplayNames([LANGUAGE], { type: 'language' });

export const date = (at: string): string => day.format(new Date(at));
export const time = (at: string): string => moment.format(new Date(at));

/** What a language is called; without a tag, that there is none. */
export function languageName(tag: string): string {
  if (!tag) return t.noLanguage;
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
