/** What makes a spreadsheet run a cell as a formula, the full-width forms it folds to the same included (OWASP). */
const TRIGGER = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The same, behind a character that splits a cell where the reader takes another separator than ours: Excel in
 * Dutch and French takes `;`, and then `a;=1+1` is two cells, the second a formula, whatever the quotes.
 */
const INNER_TRIGGER = /([;\t\r\n]["']?)(?=[=+\-@＝＋－＠])/g;

/** A text that no spreadsheet takes for a formula: an apostrophe before what would start one. */
export function defused(text: string): string {
  const inner = text.replace(INNER_TRIGGER, "$1'");
  return TRIGGER.test(inner) ? `'${inner}` : inner;
}

/** A quoted field (RFC 4180 §2.5–2.7). All are quoted: a bare one means different things to different readers. */
const field = (text: string): string => `"${defused(text).replaceAll('"', '""')}"`;

/** One record with its line break, which RFC 4180 §2.1 wants as CRLF. */
export const csvRecord = (cells: readonly string[]): string => `${cells.map(field).join(',')}\r\n`;

/** Several values in one cell, between `|`; in a value `|` is written `\|` and `\` is written `\\`. */
export const joined = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');

/**
 * UTF-8's byte order mark. RFC 4180 has no say in it, but without it Excel reads the file as Windows-1252 and
 * shows `Ã«` for `ë`; readers for machines drop it (WHATWG Encoding, pandas, csv-parse) or may read the RDF.
 */
export const BYTE_ORDER_MARK = '\uFEFF';
