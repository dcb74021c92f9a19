import { SUFFIXES } from '../target.ts';
import type { Parameter, Schema } from './openapi.ts';

const TEXT: Schema = { type: 'string' };

export const inPath = (name: string, description: string, example: string, schema = TEXT): Parameter => ({
  name,
  in: 'path',
  description,
  required: true,
  schema,
  example,
});

export const inQuery = (name: string, description: string, schema = TEXT): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

const inHeader = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  description,
  schema: TEXT,
});

/** A parameter that the question makes no sense without. */
export const needed = (parameter: Parameter, example: string): Parameter => ({
  ...parameter,
  required: true,
  example,
});

/** The vocabulary that every server has: a path's examples are of it. */
export const SEED = 'datastrategie';

export const VOCABULARY = inPath('vocabulary', 'The id of a vocabulary.', SEED);

export const SCHEME = inPath('scheme', 'The path of a concept scheme; it may have several segments.', SEED);

export const REFERENCE = inPath('reference', 'The last segment of the URI.', '0304');

/** The suffix belongs to the last segment, which a path template cannot say. */
export const OPTIONAL_SUFFIX = `The last segment may end in ${SUFFIXES.join(', ')}: that form, whatever Accept says.`;

export const VERSION = inQuery('version', 'The number of a release: what is answered then never changes.');
export const AT = inQuery('at', 'A day or moment (ISO 8601): the release that was current then.');
export const PROFILE = inQuery(
  'profile',
  'The form of the data, by token or URI; `alt` lists all there are. Accept-Profile does the same.',
  { type: 'string', examples: ['skos', 'skos-ap-nl', 'skos-xl', 'oslo-codelijst', 'alt'] },
);
export const LANG = inQuery('lang', 'The language of a page (nl, en), before Accept-Language.');
export const PAGE = inQuery('page', 'Which page of a long list.', {
  type: 'integer',
  minimum: 1,
  default: 1,
});
export const FORMAT = (...names: string[]): Parameter =>
  inQuery('format', 'The form, before Accept.', { type: 'string', enum: names });

export const URI = (example: string): Parameter =>
  needed(
    inQuery('uri', 'Any URI that is held here, percent-encoded.', { type: 'string', format: 'iri' }),
    example,
  );

export const ACCEPT_PROFILE = inHeader(
  'Accept-Profile',
  'The URI of a profile, in angle brackets (dx-connegp).',
);
export const ACCEPT_DATETIME = inHeader(
  'Accept-Datetime',
  'An HTTP date: 302 to the version that was current then (RFC 7089).',
);
export const IF_NONE_MATCH = inHeader(
  'If-None-Match',
  'The ETag of what you have: 304 where it still holds.',
);
export const RANGE = inHeader('Range', 'Which bytes, to go on where a download broke off (RFC 9110 §14).');
export const IF_RANGE = inHeader('If-Range', 'The ETag of what the part belongs to.');
