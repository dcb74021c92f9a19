import jsonld from 'jsonld';
import { Refused } from '../domain/refusal.ts';
import type { Statement } from '../domain/statement.ts';
import type { Term } from '../domain/term.ts';
import { decodeAll } from './decode.ts';
import { excerpt, placed, refused, tooLarge, type Position } from './guard.ts';
import { parseJson } from './json-guard.ts';
import { positionAt } from './position.ts';
import type { Draft, Source } from './source.ts';
import { Terms } from './terms.ts';

interface JsonLdTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

type JsonLdQuad = Record<'subject' | 'predicate' | 'object' | 'graph', JsonLdTerm>;

interface JsonLdEvent {
  readonly code: string;
  readonly message: string;
  readonly details?: Record<string, unknown>;
}

const MOST_WARNINGS = 100;
/** The longest string V8 holds, with a margin. JSON is the one format that must be read in one piece. */
const LONGEST_TEXT = 2 ** 29 - 2 ** 10;

/** JSON-LD, by jsonld.js, with its two open doors closed: the network, and silent loss of statements. */
export async function readJsonLd({ bytes, baseIri, limits }: Source): Promise<Draft> {
  if (bytes.length > LONGEST_TEXT)
    throw tooLarge(
      'The file',
      'bytes',
      { ...limits, bytes: LONGEST_TEXT },
      'bytes of JSON can be read at once',
    );
  const text = decodeAll(bytes);
  const document = parseJson(text, limits);
  if (typeof document !== 'object' || document === null)
    throw refused(
      'BAD_RDF',
      'JSON-LD: the document is not an object or an array',
      'Give an object or an array.',
      START,
    );
  const warnings = new Map<string, number>();
  const terms = new Terms(limits);
  const loader = new ClosedLoader();
  try {
    const quads = await toQuads(document, baseIri, warnings, loader);
    if (quads.length > limits.statements) throw tooLarge('The file', 'statements', limits, 'statements');
    const statements = quads.map((quad) => statementOf(quad, terms));
    return {
      statements,
      prefixes: prefixesOf(document),
      warnings: [...listed(warnings), ...terms.warnings],
      blanks: terms.blanks,
    };
  } catch (error) {
    throw located(loader.refusal ?? error, text);
  }
}

const START: Position = { line: 1, column: 1 };

function toQuads(
  document: object,
  base: string | undefined,
  warnings: Map<string, number>,
  loader: ClosedLoader,
): Promise<JsonLdQuad[]> {
  const options = {
    ...(base !== undefined && { base }),
    documentLoader: loader.load,
    eventHandler: ({ event, next }: { event: JsonLdEvent; next: () => void }) => {
      refuseLoss(event);
      const about = Object.values(event.details ?? {}).find((value) => typeof value === 'string') ?? '';
      const warning = `${event.message}${about ? ` "${excerpt(String(about))}"` : ''}`;
      if (warnings.has(warning) || warnings.size < MOST_WARNINGS)
        warnings.set(warning, (warnings.get(warning) ?? 0) + 1);
      next();
    },
  };
  // The types say that this is no promise: it is one.
  return jsonld.toRDF(document, options as never) as unknown as Promise<JsonLdQuad[]>;
}

const listed = (warnings: Map<string, number>): string[] =>
  [...warnings].map(([warning, times]) => (times > 1 ? `${warning} (${times} times)` : warning));

/** A marked refusal: what it is about is looked for in the text, to tell where. */
class Found extends Refused {
  readonly needle: string;

  constructor(needle: string, { refusal }: Refused) {
    super(refusal);
    this.needle = needle;
  }
}

/** Loads nothing. It keeps its refusal, as jsonld.js hides what a loader throws under words of its own. */
class ClosedLoader {
  refusal: Refused | undefined;

  load = (url: string): Promise<never> => {
    this.refusal ??= new Found(
      url,
      refused(
        'BAD_RDF',
        `JSON-LD: the context <${excerpt(url, 200)}> is elsewhere, and nothing is fetched while reading a file`,
        'Put the content of that context in the file, as the value of "@context".',
      ),
    );
    return Promise.reject(this.refusal);
  };
}

/** jsonld.js drops these statements and only mentions it: to us a file that loses statements is a broken one. */
function refuseLoss({ code, details = {} }: JsonLdEvent): void {
  const role = /^relative (subject|predicate|object|graph) reference$/.exec(code)?.[1];
  const first = Object.values(details)[0];
  const value = typeof first === 'string' ? first : '';
  if (role !== undefined)
    throw new Found(
      value,
      refused(
        'BAD_TERM',
        `JSON-LD: "${excerpt(value)}" is a relative IRI, and nothing says what it is relative to`,
        'Write the IRI in full, define the term in "@context", or give a base ("@base", or --base https://…).',
      ),
    );
  if (code === 'blank node predicate')
    throw new Found(
      value,
      refused(
        'BAD_RDF',
        `JSON-LD: the blank node "${excerpt(value)}" cannot be a property`,
        'Name the property by an IRI.',
      ),
    );
  if (code === 'rdfDirection not set')
    throw new Found(
      '@direction',
      refused(
        'BAD_RDF',
        'JSON-LD: "@direction" cannot be stored (RDF 1.1 has none)',
        'Leave it out: it follows from the language.',
      ),
    );
}

function statementOf({ subject, predicate, object, graph }: JsonLdQuad, terms: Terms): Statement {
  return {
    subject: termOf(subject, terms),
    predicate: termOf(predicate, terms),
    object: termOf(object, terms),
    graph: graph.termType === 'DefaultGraph' ? '' : termOf(graph, terms),
  };
}

function termOf({ termType, value, language, datatype }: JsonLdTerm, terms: Terms): Term {
  try {
    if (termType === 'BlankNode') return terms.blank(value);
    return termType === 'Literal'
      ? terms.literal(value, language ?? '', datatype?.value ?? '')
      : terms.iri(value);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Found(error.refusal.message.includes('language tag') ? (language ?? '') : value, error);
  }
}

/** Gives an error its place. What jsonld.js throws names a value, never where it stands. */
function located(error: unknown, text: string): unknown {
  const refusal = [error, (error as JsonLdError).cause, (error as JsonLdError).details?.['cause']].find(
    (candidate) => candidate instanceof Refused,
  );
  if (refusal instanceof Refused)
    return placed(refusal, placeOf(refusal instanceof Found ? refusal.needle : '', text));
  const { message, details = {} } = error as JsonLdError;
  const named = Object.entries(details).find(
    ([key, value]) => key !== 'code' && typeof value === 'string',
  )?.[1];
  const value = named ?? details['value'] ?? details['term'] ?? details['context'];
  const needle = typeof value === 'string' ? value : firstString(value);
  const shown = value === undefined ? '' : `: ${excerpt(JSON.stringify(value) ?? '', 60)}`;
  const said = excerpt(String(message).replace(/^Invalid JSON-LD syntax; |\.$/g, ''), 160);
  return refused(
    'BAD_RDF',
    `JSON-LD: ${said}${shown}`,
    'Correct this part of the document.',
    placeOf(needle, text),
  );
}

interface JsonLdError extends Error {
  readonly details?: Record<string, unknown>;
}

/** A string in a value that jsonld.js complains of: a key rather than nothing. */
function firstString(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'string') return Array.isArray(value) ? inner : key;
  return Object.keys(value)[0] ?? '';
}

/** Where a string first stands in JSON; an IRI may be there as a compact one, so its end is looked for too. */
function placeOf(needle: string, text: string): Position {
  const inner = JSON.stringify(needle).slice(1, -1);
  const tail = inner.slice(
    Math.max(inner.lastIndexOf('/'), inner.lastIndexOf('#'), inner.lastIndexOf(':')) + 1,
  );
  for (const wanted of [`"${inner}"`, inner, `${tail}"`, tail]) {
    const at = wanted.replaceAll('"', '') ? text.indexOf(wanted) : -1;
    if (at >= 0) return positionAt(text, at);
  }
  return START;
}

/** The prefixes a document declares in its own context: terms that end where a name may follow. */
function prefixesOf(document: object): Map<string, string> {
  const prefixes = new Map<string, string>();
  const contexts = (Array.isArray(document) ? document : [document]).flatMap(
    (node) => (node as Record<string, unknown> | null)?.['@context'] ?? [],
  );
  for (const context of contexts.filter((one) => typeof one === 'object' && one !== null))
    for (const [term, definition] of Object.entries(context)) {
      const iri =
        typeof definition === 'string'
          ? definition
          : (definition as { '@prefix'?: boolean })?.['@prefix'] === true &&
            (definition as Record<string, unknown>)['@id'];
      if (typeof iri === 'string' && /^[a-z][a-z0-9+.-]*:.*[#/:?]$/i.test(iri) && !term.startsWith('@'))
        prefixes.set(term, iri);
    }
  return prefixes;
}
