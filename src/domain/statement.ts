import { isBlank, isLiteral, languageOf, valueOf, type Iri, type Term } from './term.ts';

/** One RDF statement; `graph` is '' for the default graph. */
export interface Statement {
  readonly subject: Term;
  readonly predicate: Iri;
  readonly object: Term;
  readonly graph: Term;
}

/** A statement as a line of canonical N-Quads, without the newline (RDF Dataset Canonicalization §A). */
export function canonicalLine({ subject, predicate, object, graph }: Statement): string {
  const end = graph ? ` ${canonicalTerm(graph)} .` : ' .';
  return `${canonicalTerm(subject)} <${predicate}> ${canonicalTerm(object)}${end}`;
}

export function canonicalTerm(term: Term): string {
  if (isBlank(term)) return term;
  if (!isLiteral(term)) return `<${term}>`;
  const value = `"${escape(valueOf(term))}"`;
  const language = languageOf(term);
  if (language) return `${value}@${language}`;
  const datatype = term.slice(term.lastIndexOf('"') + 3);
  return datatype ? `${value}^^<${datatype}>` : value;
}

const NAMED: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

const ESCAPED = /[\u0000-\u001f"\\\u007f]/g;

function escape(value: string): string {
  return value.replace(
    ESCAPED,
    (c) => NAMED[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
