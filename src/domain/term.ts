/**
 * An RDF term as one string, the form N3.js calls an id:
 * an IRI as it is, a literal as `"text"`, `"text"@nl` or `"5"^^http://…#integer` (nothing escaped, so the
 * last quote ends the text), a blank node as `_:label`. One string is cheap to compare, to hash, to keep
 * half a million times and to write as JSON. Language tags are lower case (RDF 1.1 Concepts §3.3 allows it).
 */
export type Term = string;

/** An absolute IRI. */
export type Iri = string;

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const RDF_LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

export const isLiteral = (term: Term): boolean => term.charCodeAt(0) === 34;
export const isBlank = (term: Term): boolean => term.charCodeAt(0) === 95 && term.charCodeAt(1) === 58;
export const isIri = (term: Term): boolean => !isLiteral(term) && !isBlank(term);

/** A literal of plain text, in `language` where one is given. */
export const text = (value: string, language = ''): Term =>
  language ? `"${value}"@${language.toLowerCase()}` : `"${value}"`;

export const typed = (value: string, datatype: Iri): Term =>
  datatype === XSD_STRING ? `"${value}"` : `"${value}"^^${datatype}`;

/** The lexical form of a literal; of any other term, the term itself. */
export const valueOf = (term: Term): string =>
  isLiteral(term) ? term.slice(1, term.lastIndexOf('"')) : term;

/** The language tag of a literal, '' where it has none. */
export function languageOf(term: Term): string {
  if (!isLiteral(term)) return '';
  const end = term.lastIndexOf('"') + 1;
  return term.charCodeAt(end) === 64 ? term.slice(end + 1) : '';
}

/** The datatype of a literal (xsd:string and rdf:langString included), '' for other terms. */
export function datatypeOf(term: Term): Iri {
  if (!isLiteral(term)) return '';
  const end = term.lastIndexOf('"') + 1;
  if (end === term.length) return XSD_STRING;
  return term.charCodeAt(end) === 64 ? RDF_LANG_STRING : term.slice(end + 2);
}

/** Whether a literal is text a person reads: a plain or a language-tagged string. */
export function isText(term: Term): boolean {
  if (!isLiteral(term)) return false;
  const end = term.lastIndexOf('"') + 1;
  return end === term.length || term.charCodeAt(end) === 64;
}
