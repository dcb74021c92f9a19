import { DEFAULT_LANGUAGES } from '../domain/text.ts';

/** Ranks fit four bits of the ranking key. */
const LAST = 15;

/**
 * How early each language of an index comes: those asked in their order, then Dutch, English and French, then
 * text without language, then the rest. `nl` is also the rank of `nl-be` (RFC 4647 basic filtering), after `nl`
 * itself would only matter between two texts of one entry, so they share it.
 */
export function languageRanks(languages: readonly string[], asked: readonly string[] = []): Uint8Array {
  const order = [...new Set([...asked.map((tag) => tag.toLowerCase()), ...DEFAULT_LANGUAGES, ''])].slice(
    0,
    LAST,
  );
  return Uint8Array.from(languages, (language) => {
    const tag = language.toLowerCase();
    const exact = order.findIndex(
      (wanted) => tag === wanted || (wanted !== '' && tag.startsWith(`${wanted}-`)),
    );
    return exact < 0 ? LAST : exact;
  });
}
