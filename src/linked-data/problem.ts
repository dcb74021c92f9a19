import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import { chooseMediaType, languagesOf } from './negotiate.ts';

/** The "no"s of the edge itself, next to those of the domain. Stable: clients may rely on them. */
export type EdgeCode =
  | 'NOT_FOUND'
  | 'NOT_ACCEPTABLE'
  | 'METHOD_NOT_ALLOWED'
  | 'GONE'
  | 'PRECONDITION_FAILED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'UNKNOWN_PROFILE'
  | 'BAD_REQUEST'
  | 'INTERNAL';

export type ProblemCode = RefusalCode | EdgeCode;

/** What a refusal is to HTTP. Anything not listed is the asker's mistake: 400. */
const STATUS: Partial<Record<ProblemCode, number>> = {
  UNKNOWN_VOCABULARY: 404,
  UNKNOWN_VERSION: 404,
  UNKNOWN_URI: 404,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  NO_GRAPHS: 406,
  VERSION_TAKEN: 409,
  GONE: 410,
  PRECONDITION_FAILED: 412,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RULE_BROKEN: 422,
  INTERNAL: 500,
  BAD_CONFIG: 500,
  PORT_TAKEN: 500,
  DATABASE_UNUSABLE: 503,
};

/** A "no" as RFC 9457 writes it. `type` is about:blank, so `title` is the phrase of the status (§4.2.1). */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly remedy: string;
  readonly item?: string;
  /** Extension members (§3.2): what there is instead, the tombstone … */
  readonly [extension: string]: unknown;
}

export interface Complaint extends Omit<Refusal, 'code'> {
  readonly code: ProblemCode;
  /** Where the status of the code does not say it precisely: 414, 431 … */
  readonly status?: number;
}

export function problemOf(
  { code, message, remedy, item, line, column, ...rest }: Complaint,
  extensions: Readonly<Record<string, unknown>> = {},
): Problem {
  const status = rest.status ?? STATUS[code] ?? 400;
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail: message,
    remedy,
    ...(item !== undefined && { item: item.slice(0, 500) }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...extensions,
  };
}

/** Writes a problem as a page for people, in their language; the web room may hand in a better one. */
export type ProblemPage = (problem: Problem, reader: { readonly languages: readonly string[] }) => string;

const PROBLEM_TYPES = [{ mediaType: 'application/problem+json' }, { mediaType: 'text/html' }];

/**
 * Answers with a problem: HTML to who prefers it, else `application/problem+json`, also to who accepts neither
 * (RFC 9110 §15.5.7: an error need not be acceptable to be told). Never stored, but for a 410, which stays.
 */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  page: ProblemPage = plainPage,
): FastifyReply {
  const html = chooseMediaType(request.headers.accept, PROBLEM_TYPES)?.mediaType === 'text/html';
  return reply
    .code(problem.status)
    .header('Cache-Control', 'no-store')
    .header('Vary', html ? 'Accept, Accept-Language' : 'Accept')
    .header('X-Content-Type-Options', 'nosniff')
    .header('Content-Type', html ? 'text/html; charset=utf-8' : 'application/problem+json')
    .send(
      Buffer.from(
        html
          ? page(problem, { languages: languagesOf(request.headers['accept-language']) })
          : `${JSON.stringify({ ...problem, request: request.id })}\n`,
      ),
    );
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const plainPage: ProblemPage = ({ status, title, detail, remedy, code }) =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${status} ${escapeHtml(title)}</title>
<h1>${status} ${escapeHtml(title)}</h1>
<p>${escapeHtml(detail)}</p>
<p>${escapeHtml(remedy)}</p>
<p><code>${escapeHtml(code)}</code></p>
</html>
`;

/** What fastify itself refuses (a body too large, a URL that is no UTF-8 …), as a problem; undefined for a bug. */
export function problemOfError(error: {
  statusCode?: number;
  code?: string;
  message?: string;
}): Problem | undefined {
  const { statusCode = 500 } = error;
  if (statusCode < 400 || statusCode >= 500) return undefined;
  const known = ERRORS[error.code ?? ''];
  const fallback = { message: 'The request is malformed.', remedy: 'Correct it and try again.' };
  return problemOf({ code: CODES[statusCode] ?? 'BAD_REQUEST', status: statusCode, ...(known ?? fallback) });
}

const CODES: Record<number, ProblemCode> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

const ERRORS: Record<string, { message: string; remedy: string }> = {
  FST_ERR_BAD_URL: { message: 'The URL is not valid.', remedy: 'Percent-encode it as UTF-8.' },
  FST_ERR_CTP_BODY_TOO_LARGE: { message: 'The body is too large.', remedy: 'Send it in smaller parts.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    message: 'The media type of the body is not read here.',
    remedy: 'Send application/json or application/x-ndjson.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { message: 'The body is empty.', remedy: 'Send a JSON array of URIs.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { message: 'The body is not JSON.', remedy: 'Send a JSON array of URIs.' },
};
