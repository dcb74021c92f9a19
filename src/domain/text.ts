import { isText, languageOf, valueOf, type Term } from './term.ts';

/** A text and its language tag ('' where it has none). */
export interface Text {
  readonly value: string;
  readonly language: string;
}

export const toText = (term: Term): Text => ({ value: valueOf(term), language: languageOf(term) });

export const textsOf = (terms: readonly Term[]): Text[] => terms.filter(isText).map(toText);

/** Dutch first, then English, then French: the order used where the asker names no language. */
export const DEFAULT_LANGUAGES: readonly string[] = ['nl', 'en', 'fr'];

/**
 * The texts in the first of `languages` that has any: in that very tag, in one that narrows it (`nl` finds `nl-be`), or
 * in a shorter one (`fr-be` finds `fr`: RFC 4647 §3.4 lookup). Then Dutch, English, French, then texts without language,
 * then the first language in alphabetical order: the answer is empty only where there is no text at all, and each text
 * says which language it came in.
 */
export function preferred(texts: readonly Text[], languages: readonly string[] = []): readonly Text[] {
  if (texts.length < 2) return texts;
  for (const wanted of [...languages.flatMap(shortened), ...DEFAULT_LANGUAGES, '']) {
    const exact = texts.filter(({ language }) => language === wanted);
    if (exact.length > 0) return exact;
    const narrower = wanted ? texts.filter(({ language }) => language.startsWith(`${wanted}-`)) : [];
    if (narrower.length > 0) return narrower;
  }
  const first = texts.map(({ language }) => language).sort()[0];
  return texts.filter(({ language }) => language === first);
}

/** `fr-be-x` as `fr-be-x`, `fr-be`, `fr`. */
function shortened(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}
