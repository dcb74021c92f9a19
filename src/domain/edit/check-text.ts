import { languageFault } from '../rules/facts/languages.ts';
import { SKOS, XL } from '../namespaces.ts';
import { text, valueOf, type Term } from '../term.ts';
import type { SlotChange } from './edit.ts';
import { excerpt, no } from './no.ts';
import { slotParts } from './slot-name.ts';

/** As long as a literal in a file may be: what is written here must be readable from an export. */
const MOST_CHARACTERS = 50_000;
const MOST_BYTES = 100_000;

/**
 * Controls, half surrogate pairs, and the marks that make text read in another order than it is written; in labels and
 * notations also what nobody sees, so that no two that look the same differ.
 */
const UNFIT =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Surrogate}/u;
const UNFIT_IN_NOTE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** A label or notation as it is kept: NFC, without spaces around it. */
export const checkedLabel = (value: string): string => checked(value, UNFIT, 'a label or notation');

/** A definition, note or title: the same, but with line ends and tabs. */
export const checkedNote = (value: string): string =>
  checked(value.replace(/\r\n?/g, '\n'), UNFIT_IN_NOTE, 'a text');

function checked(value: string, unfit: RegExp, what: string): string {
  if (value.length > MOST_CHARACTERS || new TextEncoder().encode(value).length > MOST_BYTES)
    no(
      'BAD_TEXT',
      value,
      `The text “${excerpt(value)}” is too long: ${what} has at most ${MOST_CHARACTERS} characters and ${MOST_BYTES / 1000} kB.`,
      'Shorten it, and give the whole text as a source.',
    );
  const kept = value.normalize('NFC').trim();
  if (kept === '')
    no('BAD_TEXT', value, `There is ${what} without any text in it.`, 'Fill it in, or leave it out.');
  const bad = unfit.exec(kept)?.[0];
  if (bad !== undefined)
    no(
      'BAD_TEXT',
      value,
      `The text “${excerpt(value)}” holds ${codePoint(bad)}, which ${what} may not hold.`,
      'Type it again without that character; such characters come along when pasting.',
    );
  return kept;
}

const LABELS: ReadonlySet<string> = new Set([
  SKOS.prefLabel,
  SKOS.altLabel,
  SKOS.hiddenLabel,
  SKOS.notation,
  XL.literalForm,
]);

/** Of changes that no form has checked, a file's: labels and notations that come new. @throws Refused (BAD_TEXT). */
export function checkLabels(changes: readonly SlotChange[]): void {
  for (const { slot, before, after } of changes)
    if (LABELS.has(slotParts(slot).property))
      for (const term of after.terms) if (!before.terms.includes(term)) checkedLabel(valueOf(term));
}

export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A language tag in lower case; '' for text without one. */
export function checkedLanguage(tag: string): string {
  const fault = tag === '' ? null : tag.length > 35 ? { instead: [] } : languageFault(tag);
  if (fault)
    no(
      'BAD_ARGUMENT',
      tag,
      `“${excerpt(tag)}” is not a language tag of BCP 47.`,
      `Write ${fault.instead.length > 0 ? `“${fault.instead.join('” or “')}”` : 'a tag such as “nl”, “en” or “nl-BE”'}.`,
    );
  return tag.toLowerCase();
}

export const noteIn = (value: string, language: string): Term =>
  text(checkedNote(value), checkedLanguage(language));
