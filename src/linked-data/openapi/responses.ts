import { STATUS_CODES } from 'node:http';
import type { Content, Response, Responses, Schema } from './openapi.ts';

const TEXT: Schema = { type: 'string' };

/** Media types without more to say of them. */
export const types = (...mediaTypes: readonly string[]): Content =>
  Object.fromEntries(mediaTypes.map((type) => [type, {}]));

export const RDF = ['text/turtle', 'application/ld+json', 'application/rdf+xml', 'application/n-triples'];

const header = (description: string) => ({ description, schema: TEXT });

const VALIDATORS = {
  ETag: header('A strong entity tag: one for each state, form and coding.'),
  'Cache-Control': header('`immutable` for a release that is named, else to be revalidated.'),
};

/** 200 with validators, 304 to who has it already, and the refusals. */
export const found = (
  description: string,
  content: Content,
  {
    refusals = [400, 404, 406],
    headers = {},
  }: { refusals?: number[]; headers?: Record<string, string> } = {},
): Responses => ({
  200: {
    description,
    headers: {
      ...VALIDATORS,
      ...Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, header(text)])),
    },
    content,
  },
  304: { description: 'It is still as you have it (If-None-Match, If-Modified-Since).' },
  ...refused(...refusals),
});

/** An answer without validators. */
export const plain = (description: string, content: Content): Responses => ({
  200: { description, content },
});

/** A redirect that is the answer. */
export const seeOther = (status: 302 | 303, description: string): Responses => ({
  [status]: { description, headers: { Location: { schema: { type: 'string', format: 'uri' } } } },
});

/** "No"s, as problem documents, or as a page to who prefers HTML. */
export const refused = (...statuses: readonly number[]): Responses =>
  Object.fromEntries(statuses.map((status) => [status, problem(STATUS_CODES[status] ?? 'Error')]));

const problem = (description: string): Response => ({
  description,
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    'text/html': {},
  },
});

/** RFC 9457, with a stable code and what to do. */
export const PROBLEM: Schema = {
  type: 'object',
  required: ['title', 'status', 'code'],
  properties: {
    type: TEXT,
    title: TEXT,
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable: programs may rely on it.' },
    detail: TEXT,
    remedy: { type: 'string', description: 'What to do about it.' },
    item: { type: 'string', description: 'What is refused.' },
    available: {
      type: 'array',
      description: 'With 406: what there is.',
      items: { type: 'object', properties: { type: TEXT, url: TEXT } },
    },
  },
};
