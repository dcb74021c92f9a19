import { SaxesParser } from 'saxes';
import { Refused } from '../domain/refusal.ts';
import { decode } from './decode.ts';
import { excerpt, placed, refused, tooLarge, type Position } from './guard.ts';
import { RdfXmlGrammar } from './rdfxml-grammar.ts';
import type { Draft, Source } from './source.ts';
import { declareEntities } from './xml-entities.ts';

/**
 * RDF/XML, on the XML parser saxes. The grammar is our own: the RDF/XML library of npm accepts a truncated
 * file, keeps only the last piece of a text with a comment or CDATA in it, and cannot say where an IRI is wrong.
 */
export function readRdfXml({ bytes, baseIri, limits }: Source): Draft {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const grammar = new RdfXmlGrammar(limits, baseIri ?? '');
  const prefixes = new Map<string, string>();
  const open: Position[] = [];
  let tag: Position | undefined;
  let attributes = 0;
  const here = (back = 0): Position => ({
    line: parser.line,
    column: Math.max(1, parser.columnIndex + 1 - back),
  });
  parser.on('error', (error) => {
    throw notXml(error.message, here(1));
  });
  parser.on('xmldecl', ({ encoding }) => refuseEncoding(encoding));
  parser.on('doctype', (text) => declareEntities(text, parser.ENTITIES, limits));
  parser.on('opentagstart', ({ name }) => {
    open.push((tag = here(name.length + 2)));
    attributes = 0;
  });
  parser.on('attribute', () => {
    if (++attributes > limits.xmlAttributes)
      throw tooLarge('An element', 'xmlAttributes', limits, 'attributes', tag);
  });
  parser.on('opentag', (opened) => {
    grammar.open(opened);
    for (const [prefix, iri] of Object.entries(opened.ns ?? {}))
      if (!prefixes.has(prefix)) prefixes.set(prefix, iri);
  });
  parser.on('closetag', () => {
    // A text is checked when its element ends, but it is looked for where it begins.
    tag = open.pop();
    grammar.close();
  });
  parser.on('text', (text) => {
    tag = undefined;
    grammar.text(text);
  });
  parser.on('cdata', (text) => grammar.text(text));
  parser.on('comment', (text) => grammar.comment(text));
  try {
    for (const text of decode(bytes)) parser.write(text);
    parser.close();
  } catch (error) {
    throw error instanceof Refused ? placed(error, tag ?? here(1)) : error;
  }
  return {
    statements: grammar.statements,
    prefixes,
    warnings: [...grammar.terms.warnings],
    blanks: grammar.terms.blanks,
  };
}

function refuseEncoding(encoding: string | undefined): void {
  if (encoding === undefined || /^(utf-?8|us-ascii|ascii)$/i.test(encoding)) return;
  throw refused(
    'BAD_ENCODING',
    `RDF/XML: the file declares the encoding ${excerpt(encoding)}`,
    `Convert it to UTF-8 and declare that (iconv -f ${excerpt(encoding)} -t UTF-8).`,
  );
}

function notXml(message: string, at: Position): Refused {
  const said = message.replace(/^(?:.*?:)?\d+:\d+: /, '');
  const cutOff = /unclosed|unexpected end|must contain a root/i.test(said);
  return refused(
    'BAD_RDF',
    `RDF/XML: ${cutOff ? 'the file ends too early, ' : ''}${excerpt(said, 120)}`,
    cutOff ? 'The end of the file seems to be missing: fetch it again.' : 'Correct the XML at this place.',
    at,
  );
}
