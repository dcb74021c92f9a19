/**
 * One folded form for all the ways people write the same words: "Één", "EEN" and "een"; "once-only", "once only"
 * and "Once–Only". NFKD first, so that composed and decomposed input meet (UAX #15), then lower case, then
 * without marks. Letters that Unicode does not decompose are spelt out as Dutch, French and German readers type them.
 */
const SPELT_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ς: 'σ',
  }),
);
const NOT_DECOMPOSED = new RegExp(`[${[...SPELT_OUT.keys()].join('')}]`, 'gu');
const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\0-\x7f]/;
const APOSTROPHES = /['\u2018\u2019\u02bc\u2032\uff07]/gu;
/** French elision: the article of "l'organisation" is no part of the word. */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['\u2018\u2019\u02bc\u2032\uff07](?=\p{L})/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

function foldLetters(text: string): string {
  if (!NOT_ASCII.test(text)) return withoutApostrophes(text.toLowerCase());
  if (!NOT_LATIN.test(text)) return withoutApostrophes(text.toLowerCase().replace(LATIN, foldLatin));
  const bare = text.normalize('NFKD').toLowerCase().replace(INVISIBLE, '').replace(MARKS, '');
  return withoutApostrophes(bare.replace(NOT_DECOMPOSED, (letter) => SPELT_OUT.get(letter) ?? letter));
}

/** Text of single Latin letters and no marks: each folds by itself, so each is folded once for all texts. */
const NOT_LATIN = /[^\0-\u024f]/;
const LATIN = /[\u0080-\u024f]/gu;
const foldedLatin = new Map<string, string>();
function foldLatin(letter: string): string {
  let folded = foldedLatin.get(letter);
  if (folded === undefined) {
    const bare = letter.normalize('NFKD').toLowerCase().replace(INVISIBLE, '').replace(MARKS, '');
    folded = bare.replace(NOT_DECOMPOSED, (part) => SPELT_OUT.get(part) ?? part);
    foldedLatin.set(letter, folded);
  }
  return folded;
}

/** "auto's" is "autos", "l’organisation" is "organisation". */
function withoutApostrophes(text: string): string {
  return text.search(APOSTROPHES) < 0 ? text : text.replace(ELISION, '').replace(APOSTROPHES, '');
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WORD = 1;
const BREAK = 2;
/** Whether a UTF-16 unit belongs to a word, found out once per unit: this runs over every character indexed. */
const unitClass = new Uint8Array(65536);

function isWordAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const at = unit >= 0xdc00 && index > 0 ? index - 1 : index;
    return LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  }
  const known = unitClass[unit] ?? 0;
  if (known !== 0) return known === WORD;
  const isWord = LETTER_OR_DIGIT.test(String.fromCharCode(unit));
  unitClass[unit] = isWord ? WORD : BREAK;
  return isWord;
}

/**
 * Calls `see` with the folded text and where each word in it starts and ends. Everything that is neither letter nor
 * digit separates words.
 */
export function eachWord(text: string, see: (folded: string, start: number, end: number) => void): void {
  const folded = foldLetters(text);
  let start = -1;
  for (let i = 0; i < folded.length; i += 1) {
    if (isWordAt(folded, i)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      see(folded, start, i);
      start = -1;
    }
  }
  if (start >= 0) see(folded, start, folded.length);
}

/** The folded words of a text, in order. */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (folded, start, end) => words.push(folded.slice(start, end)));
  return words;
}

/** The folded form of a whole text: its folded words with one space between. */
export const fold = (text: string): string => foldWords(text).join(' ');
