import type { Text } from '../../domain/text.ts';
import { html, type Html } from './html.ts';
import { isSafeLink, type Page } from './page.ts';

const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** The `lang` attribute of a text: only where it is a real tag, and not that of the page around it. */
export const langAttribute = (page: Page, language: string): Html | false =>
  TAG.test(language) && language !== page.language && html` lang="${language}"`;

/** A text within a sentence. `bdi` keeps a right-to-left word from turning what stands around it. */
export const inline = (page: Page, { value, language }: Text): Html =>
  html`<bdi${langAttribute(page, language)}>${value}</bdi>`;

/** A text by itself, line breaks kept by the style sheet, each paragraph in its own direction. */
export const block = (page: Page, { value, language }: Text): Html =>
  html`<p class="text" dir="auto" ${langAttribute(page, language)}>${linked(value)}</p>`;

/** A text that is an address as a whole becomes a link; nothing inside a text does. */
export const linked = (value: string): Html | string =>
  isSafeLink(value) ? html`<a href="${value}" rel="external">${value}</a>` : value;

/** The name of a language in the language of the page: `fr` is "Frans". */
export function languageName(page: Page, tag: string): string {
  if (!tag) return page.t.text.noLanguage;
  try {
    return new Intl.DisplayNames([page.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** How dates and numbers are written for readers here. */
const LOCALES = { nl: 'nl-BE', en: 'en-GB' } as const;

export const date = (page: Page, iso: string): Html => dateIn(page, iso, 'Europe/Brussels');

const WHOLE_DAY = /T(?:00:00:00(?:\.000)?|23:59:59(?:\.999)?)Z$/;

/** The day that a window begins or ends: one that was given as a day is that day, wherever the clock stands. */
export const boundary = (page: Page, iso: string): Html =>
  dateIn(page, iso, WHOLE_DAY.test(iso) ? 'UTC' : 'Europe/Brussels');

const dateIn = (page: Page, iso: string, timeZone: string): Html =>
  html`<time datetime="${iso}"
    >${new Intl.DateTimeFormat(LOCALES[page.language], { dateStyle: 'long', timeZone }).format(new Date(iso))}</time
  >`;

export const number = (page: Page, value: number): string =>
  new Intl.NumberFormat(LOCALES[page.language]).format(value);
