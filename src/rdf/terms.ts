import { text, typed, type Iri, type Term } from '../domain/term.ts';
import { excerpt, refused, tooLarge, type Limits } from './guard.ts';

const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\\u007f-\u00a0\ud800-\udfff\ufffe\uffff]/;
const PAIRED = /[\ud800-\udbff][\udc00-\udfff]/g;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** Schemes that make a browser or a server act on data. No configuration lets them in. */
const DANGEROUS = new Set(['javascript', 'vbscript', 'data', 'blob', 'view-source', 'jar', 'about']);
const LANGUAGE = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;
const LONE_SURROGATE = /\p{Surrogate}/u;
const MOST_WARNINGS = 100;
const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** The IRI where it may be stored and shown as a link; else a refusal that says why not. */
export function checkIri(value: string, limits: Limits): Iri {
  if (value.length > limits.iri) throw tooLarge(`The IRI <${excerpt(value)}>`, 'iri', limits, 'characters');
  const scheme = SCHEME.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) throw relativeIri(value);
  const bad = NOT_IN_IRI.exec(value) && NOT_IN_IRI.exec(value.replace(PAIRED, ''));
  if (bad)
    throw badIri(
      value,
      `holds ${named(bad[0])}, which no IRI may hold`,
      `Percent-encode it (${encoded(bad[0])}) or correct the IRI.`,
    );
  if (DANGEROUS.has(scheme))
    throw badIri(
      value,
      `has the scheme "${scheme}:", which is never accepted`,
      'Name the thing by an http, https or urn IRI.',
    );
  if (!limits.schemes.includes(scheme))
    throw badIri(
      value,
      `has the scheme "${scheme}:", which is not one of ${limits.schemes.join(', ')}`,
      `If "${scheme}" was meant as a prefix, declare it; else add the scheme to the limit "schemes".`,
    );
  return value;
}

const badIri = (value: string, why: string, remedy: string) =>
  refused('BAD_TERM', `The IRI <${excerpt(value)}> ${why}`, remedy);

export const relativeIri = (value: string) =>
  refused(
    'BAD_TERM',
    `The IRI <${excerpt(value)}> is relative, and the file has no base to resolve it against`,
    'Declare a base in the file, or give one: --base https://…',
  );

const named = (char: string): string => {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return char === ' ' ? 'a space' : char > ' ' && char < '\u007f' ? `"${char}" (${code})` : code;
};

const encoded = (char: string): string =>
  `%${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The language tag in lower case, where it has the shape of one (RFC 5646 §2.1). */
export function checkLanguage(tag: string, limits: Limits): string {
  if (tag.length > limits.languageTag)
    throw tooLarge(`The language tag "${excerpt(tag)}"`, 'languageTag', limits, 'characters');
  if (!LANGUAGE.test(tag))
    throw refused(
      'BAD_TERM',
      `"${excerpt(tag)}" is not a language tag`,
      'Write a tag such as "nl" or "nl-BE".',
    );
  return tag.toLowerCase();
}

/** The text of a literal where it may be stored. `wellFormed` says that no lone surrogate can be in it. */
export function checkText(value: string, limits: Limits, wellFormed = false): string {
  if (value.length > limits.literal)
    throw tooLarge(`The literal "${excerpt(value, 30)}"`, 'literal', limits, 'characters');
  const nul = value.includes('\0');
  if (nul || (!wellFormed && LONE_SURROGATE.test(value)))
    throw refused(
      'BAD_TERM',
      `The literal "${excerpt(value.replaceAll('\0', '�'), 30)}" holds ${nul ? 'the character NUL' : 'half a surrogate pair'}`,
      'Remove the character: no text has a use for it, and databases refuse it.',
    );
  return value;
}

/** Makes the terms of one file. IRIs are checked once each, however often they come. */
export class Terms {
  readonly limits: Limits;
  readonly warnings = new Set<string>();
  private readonly checked = new Map<string, Iri>();
  /** How many blank nodes there are so far. */
  blanks = 0;
  private readonly labels = new Map<string, Term>();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  iri(value: string): Iri {
    const known = this.checked.get(value);
    if (known !== undefined) return known;
    this.checked.set(value, checkIri(value, this.limits));
    // Converters leave them in real code lists. Harmless where nothing opens or links them, but worth telling.
    if (/^file:/i.test(value) && this.warnings.size < MOST_WARNINGS)
      this.warnings.add(`The IRI <${excerpt(value, 120)}> names a file on somebody's computer`);
    return value;
  }

  literal(value: string, language: string, datatype: Iri): Term {
    checkText(value, this.limits);
    if (language) return text(value, checkLanguage(language, this.limits));
    if (datatype === LANG_STRING)
      throw refused(
        'BAD_TERM',
        `The literal "${excerpt(value, 30)}" has the datatype rdf:langString but no language`,
        'Give it a language tag, or leave the datatype out.',
      );
    return typed(value, this.iri(datatype));
  }

  /** A blank node; the same one for the same label. Labels are temporary: see blank-nodes.ts. */
  blank(label?: string): Term {
    const known = label === undefined ? undefined : this.labels.get(label);
    if (known !== undefined) return known;
    if (++this.blanks > this.limits.blankNodes)
      throw tooLarge('The file', 'blankNodes', this.limits, 'blank nodes');
    const term = `_:x${this.blanks}`;
    if (label !== undefined) this.labels.set(label, term);
    return term;
  }
}
