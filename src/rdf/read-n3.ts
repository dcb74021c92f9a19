import N3 from 'n3';
import type { Statement } from '../domain/statement.ts';
import { Refused } from '../domain/refusal.ts';
import { decode } from './decode.ts';
import { n3Refusal } from './n3-errors.ts';
import { placed, tooLarge } from './guard.ts';
import { TermNodes, type TermNode } from './n3-terms.ts';
import { Tokens } from './n3-tokens.ts';
import type { Draft, Source } from './source.ts';

/**
 * Turtle, TriG, N-Triples and N-Quads, by N3.js. Three of its seams are used: a factory that makes terms of
 * our kind at once (checked, each IRI once), a lexer that shows us every token (depth, positions, and the
 * constructs we refuse), and its stream input, fed by hand so that parsing is synchronous and holds no more
 * than a piece of the text.
 */
export function readN3({ bytes, format, baseIri, limits }: Source): Draft {
  const statements: Statement[] = [];
  const prefixes = new Map<string, string>();
  const tokens = new Tokens(format.name === 'ntriples' || format.name === 'nquads', limits);
  const nodes = new TermNodes(tokens, limits);
  const parser = new N3.Parser({
    format: format.mediaType,
    ...(baseIri !== undefined && { baseIRI: baseIri }),
    factory: nodes,
    lexer: tokens,
  } as never);
  const handlers: Partial<Record<string, (data?: string) => void>> = {};
  const input = { on: (event: string, handler: (data?: string) => void) => void (handlers[event] = handler) };
  try {
    parser.parse(
      input as never,
      {
        onQuad: (error: Error | null, statement: unknown) => {
          if (error) throw n3Refusal(error, bytes, tokens, format);
          if (!statement) return;
          if (statements.push(statement as Statement) > limits.statements)
            throw tooLarge('The file', 'statements', limits, 'statements');
        },
        onPrefix: (prefix: string, iri: unknown) => void prefixes.set(prefix, (iri as TermNode).value),
      } as never,
    );
    for (const text of decode(bytes)) handlers['data']?.(text);
    if (bytes.length === 0) handlers['data']?.('\n');
    handlers['end']?.();
  } catch (error) {
    throw error instanceof Refused ? placed(error, tokens.position()) : error;
  }
  return { statements, prefixes, warnings: [...nodes.terms.warnings], blanks: nodes.terms.blanks };
}
