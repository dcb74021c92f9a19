import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type ASTNode, type GraphQLFormattedError } from 'graphql';
import { Refused, type Refusal } from '../domain/refusal.ts';

/** Where what must not be shown is told instead. */
export interface Log {
  error(details: object, message: string): void;
}

/** On the error stream, one line of JSON each. */
export const consoleLog: Log = {
  error: (details, message) =>
    void process.stderr.write(`${JSON.stringify({ level: 'error', message, ...details })}\n`),
};

/** A refusal that limits give before anything is read: it names what broke which rule and what to do. */
export interface LimitBroken extends Refusal {
  readonly rule: string;
  readonly value: number;
  readonly limit: number;
}

export const limitError = ({ message, remedy, ...about }: LimitBroken, node?: ASTNode): GraphQLError =>
  new GraphQLError(`${message} ${remedy}`, {
    nodes: node,
    extensions: { ...about, remedy, http: { status: 400 } },
  });

/** Codes of the server and of graphql-js whose messages were made to be read by clients. */
const SHOWN: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What clients see of an error: refusals in full, what is their own mistake in full, and of our bugs an id. */
export const errorFormat =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    if (cause instanceof Refused) return refused(formatted, cause.refusal);
    const limit = limitOf(error);
    if (limit) return { ...formatted, extensions: limit };
    if (formatted.message.includes('Parsing aborted')) return tooManyTokens(formatted);
    const { code } = formatted.extensions ?? {};
    if (SHOWN.has(code)) return { ...formatted, extensions: { code } };
    // graphql-js itself throws these, with no cause: an argument that does not fit its type.
    if (error instanceof GraphQLError && !error.originalError)
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    return masked(formatted, cause, log);
  };

/** Of a resolver's error, and of one that was thrown before any resolver ran. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError instanceof Refused
    ? error.originalError
    : unwrapResolverError(error);

const refused = (
  formatted: GraphQLFormattedError,
  { message, ...refusal }: Refusal,
): GraphQLFormattedError => ({
  ...formatted,
  message: `${message} ${refusal.remedy}`,
  extensions: { ...refusal },
});

/** The extensions of a broken limit. The server wraps the errors of validation, and puts a code of its own on top. */
function limitOf(error: unknown): Record<string, unknown> | undefined {
  let found: Record<string, unknown> | undefined;
  for (let at = error; at instanceof GraphQLError; at = at.originalError)
    if (at.extensions['rule'] !== undefined) found = at.extensions;
  if (!found) return undefined;
  const { http: _http, ...extensions } = found;
  return extensions;
}

const tooManyTokens = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: `The document has more than ${MOST_TOKENS} tokens. ${SPLIT}`,
  extensions: { code: 'TOO_LARGE', item: 'document', rule: 'tokens', limit: MOST_TOKENS, remedy: SPLIT },
});

export const MOST_TOKENS = 2_000;
const SPLIT = 'Split it into several requests, and use variables for long lists.';

function masked(formatted: GraphQLFormattedError, cause: unknown, log: Log): GraphQLFormattedError {
  const id = randomUUID();
  const { stack, message } = cause instanceof Error ? cause : { message: String(cause), stack: undefined };
  log.error({ id, path: formatted.path?.join('.'), error: message, stack }, 'GraphQL: internal error');
  const { locations, path } = formatted;
  return {
    message: `Internal error ${id}. Tell us this number and what you asked.`,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
