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
 * The texts in the first of `languages` that has any; `nl` also finds `nl-be` (RFC 4647 basic filtering).
 * Then Dutch, English, French, then texts without language, then the first language in alphabetical order: so
 * the answer is empty only where there is no text at all, and each text says which language it came in.
 */
export function preferred(texts: readonly Text[], languages: readonly string[] = []): readonly Text[] {
  if (texts.length < 2) return texts;
  for (const wanted of [...languages.map((tag) => tag.toLowerCase()), ...DEFAULT_LANGUAGES, '']) {
    const exact = texts.filter(({ language }) => language === wanted);
    if (exact.length > 0) return exact;
    const narrower = wanted ? texts.filter(({ language }) => language.startsWith(`${wanted}-`)) : [];
    if (narrower.length > 0) return narrower;
  }
  const first = texts.map(({ language }) => language).sort()[0];
  return texts.filter(({ language }) => language === first);
}
