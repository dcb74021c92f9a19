import { SKOS, XL } from '../namespaces.ts';
import {
  datatypeOf,
  isBlank,
  isLiteral,
  isText,
  languageOf,
  text,
  typed,
  valueOf,
  type Iri,
  type Term,
} from '../term.ts';
import { checkedLabel, checkedLanguage, checkedNote, codePoint } from './check-text.ts';
import { excerpt, no } from './no.ts';

const SCHEMES = ['http', 'https', 'urn', 'mailto', 'tag'];
const SCHEME = /^([a-z][a-z0-9+.-]*):./i;
const MOST_IN_IRI = 2048;
/** What no IRI holds (RFC 3987), and what would make it read as another. */
const UNFIT =
  /[\u0000-\u0020<>"{}|^`\\\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u;

/** The IRI where it may be stored; `schemes` are those it may have. Refuses BAD_TERM. */
export function checkedIri(value: string, schemes: readonly string[] = SCHEMES): Iri {
  const bad = UNFIT.exec(value)?.[0];
  const scheme = SCHEME.exec(value)?.[1]?.toLowerCase();
  const fault =
    bad !== undefined
      ? `holds ${codePoint(bad)}, which no IRI may hold`
      : value.length > MOST_IN_IRI
        ? `is longer than ${MOST_IN_IRI} characters`
        : scheme === undefined
          ? 'is not absolute'
          : !schemes.includes(scheme)
            ? `has the scheme “${scheme}:”`
            : /^https?:/i.test(value) && !/^https?:\/\/[^/?#]/i.test(value)
              ? 'names no server'
              : undefined;
  if (fault !== undefined)
    no(
      'BAD_TERM',
      value,
      `The IRI <${excerpt(value)}> ${fault}.`,
      `Give a whole IRI that starts with ${schemes.map((one) => `${one}:`).join(', ')}.`,
    );
  return value;
}

const LABELS: ReadonlySet<Iri> = new Set([
  SKOS.prefLabel,
  SKOS.altLabel,
  SKOS.hiddenLabel,
  SKOS.notation,
  XL.literalForm,
]);

/**
 * A term as it may be kept as a value of `property`. A blank node stands for what is said of it, so only one that is
 * `known` there already may stay. Refuses BAD_TERM, BAD_TEXT, BAD_ARGUMENT.
 */
export function checkedTerm(property: Iri, term: Term, known: readonly Term[]): Term {
  if (known.includes(term)) return term;
  if (isBlank(term))
    no(
      'BAD_TERM',
      term,
      `The blank node ${excerpt(term)} is not there: a value without a name is known by what is said of it.`,
      'Give it an IRI, or upload a file that describes it.',
    );
  if (!isLiteral(term)) return checkedIri(term);
  if (term.length === 1 || term.lastIndexOf('"') === 0)
    no('BAD_TERM', term, 'A literal has no quote at its end.', 'Write "text", "text"@nl or "5"^^datatype.');
  const value = LABELS.has(property) ? checkedLabel(valueOf(term)) : checkedNote(valueOf(term));
  if (isText(term)) return text(value, checkedLanguage(languageOf(term)));
  return typed(value, checkedIri(datatypeOf(term)));
}

const DANGEROUS = /^(javascript|vbscript|data|blob|file|view-source|about):/i;

/** A source as a term: an IRI where it is one, else text. */
export function sourceTerm(source: string): Term {
  const trimmed = source.trim();
  if (DANGEROUS.test(trimmed)) return checkedIri(trimmed);
  const scheme = SCHEME.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && SCHEMES.includes(scheme) && !/\s/.test(trimmed)) return checkedIri(trimmed);
  return text(checkedNote(trimmed));
}
