import type { Format } from './formats.ts';
import { excerpt, refused, type Position } from './guard.ts';
import type { Token, Tokens } from './n3-tokens.ts';
import { offsetOf, positionAt } from './position.ts';
import { relativeIri } from './terms.ts';
import { decodeAll } from './decode.ts';

/** The longest text that a string holds, with a margin: beyond it only the line is known. */
const LONGEST_TEXT = 2 ** 28;

/** The refusal for an error of N3's parser (it has a token) or lexer (it has the token before). */
export function n3Refusal(error: Error, bytes: Uint8Array, tokens: Tokens, format: Format): Error {
  const token = (error as { context?: { token?: Token } }).context?.token;
  const said = error.message.replace(/ on line \d+\.$/, '');
  if (token?.type === 'IRI' && said === 'Invalid IRI') return relativeInLines(token, tokens, format);
  if (token?.type === 'eof')
    return refused(
      'BAD_RDF',
      `${format.title}: the file ends inside a statement`,
      CUT_OFF,
      tokens.position(token),
    );
  const source = bytes.length < LONGEST_TEXT ? decodeAll(bytes) : undefined;
  const at = token
    ? tokens.position(token)
    : source === undefined
      ? undefined
      : afterToken(source, tokens.current);
  const found =
    source === undefined || !at ? '' : (source.slice(offsetOf(source, at)).split(/[\r\n]/, 1)[0] ?? '');
  if (!token && found === '')
    return refused('BAD_RDF', `${format.title}: the file ends inside a statement`, CUT_OFF, at);
  const near = found ? `, at: ${excerpt(found, 40)}` : '';
  const message = token
    ? `${format.title}: ${excerpt(said, 100)}${near}`
    : `${format.title}: this cannot be read${near}`;
  return refused('BAD_RDF', message, remedyFor(said, found, format, !token), at);
}

const CUT_OFF = 'The end of the file seems to be missing: fetch it again, or complete its last statement.';

function relativeInLines(token: Token, tokens: Tokens, format: Format): Error {
  const { code, message } = relativeIri(token.value ?? '').refusal;
  const remedy = `${format.title} has no relative IRIs: write it in full, or use Turtle with a base.`;
  return refused(code, message, remedy, tokens.position(token));
}

/** What to do, from what N3 says, or, where its lexer gave up, from what stands there. */
function remedyFor(said: string, found: string, format: Format, lexical: boolean): string {
  const prefix = /Undefined prefix "([^"]*):"/.exec(said)?.[1];
  if (prefix !== undefined) return `Declare it at the top of the file: @prefix ${prefix}: <…> .`;
  if (/language tag|languaged-tagged/.test(said))
    return 'Write a language tag such as "nl" or "nl-BE", and no datatype beside it.';
  if (!format.holdsGraphs && (found.startsWith('{') || (format.name === 'ntriples' && /^(<|_:)/.test(found))))
    return `${format.title} has no named graphs: read the file as ${format.name === 'turtle' ? 'TriG' : 'N-Quads'}, if that is what it is.`;
  if (lexical && /^["'](?!["']{2})/.test(found))
    return 'Close the text on the same line, or put it between """ and """; a " or \\ inside a text needs a \\ before it.';
  if (lexical && found.startsWith('<'))
    return 'An IRI holds no spaces, quotes, braces or backslashes: percent-encode them.';
  if (found.startsWith('?'))
    return 'Variables (Notation3) cannot be stored: name the thing by an IRI, or use a blank node.';
  return 'Correct the file at this place: often a ";" or "." just before it is missing or one too many.';
}

/** Where the token after `token` begins: what the lexer could not read. */
function afterToken(source: string, token: Token | undefined): Position {
  const end = token ? offsetOf(source, { line: token.endLine ?? token.line, column: token.end + 1 }) : 0;
  const separators = /(?:\s|#[^\r\n]*)*/y;
  separators.lastIndex = end;
  separators.test(source);
  return positionAt(source, Math.max(end, separators.lastIndex));
}
