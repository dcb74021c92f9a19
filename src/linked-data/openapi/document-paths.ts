import type { Content, Operation, Parameter, Paths, Schema } from './openapi.ts';
import {
  ACCEPT_DATETIME,
  ACCEPT_PROFILE,
  AT,
  IF_NONE_MATCH,
  inPath,
  LANG,
  OPTIONAL_SUFFIX,
  PROFILE,
  REFERENCE,
  SCHEME,
  SEED,
  URI,
  VERSION,
} from './parameters.ts';
import { found, RDF, refused, seeOther, types } from './responses.ts';

const ASKED = [VERSION, AT, PROFILE, LANG, ACCEPT_PROFILE, ACCEPT_DATETIME, IF_NONE_MATCH];
const COLLECTION = inPath('reference', 'The last segment of the URI.', 'c01');

const thing = (what: string, parameters: readonly Parameter[]): Operation => ({
  operationId: `identify${what}`,
  summary: `A ${what.toLowerCase()}: always 303 to the document about it`,
  tags: ['documents'],
  parameters: [...parameters, VERSION, AT, PROFILE],
  responses: { ...seeOther(303, 'The document about it.'), ...refused(400, 404, 410) },
});

const about = (operationId: string, summary: string, parameters: readonly Parameter[]): Operation => ({
  operationId,
  summary,
  description: `By Accept, or by suffix. ${OPTIONAL_SUFFIX}`,
  tags: ['documents'],
  parameters: [...parameters, ...ASKED],
  responses: {
    ...found('The statements about it, with the labels of its neighbours.', types('text/html', ...RDF), {
      refusals: [400, 404, 406, 410, 412],
      headers: {
        Link: 'Other forms, profiles, licence, type, and versions (RFC 7089).',
        'Content-Location': 'The URL of this very form.',
        'Memento-Datetime': 'With version or at: the moment of the release.',
      },
    }),
    ...seeOther(302, 'With Accept-Datetime: the version that was current then.'),
  },
});

const foreign = (base: string, suffix: string): Operation => {
  const { responses, ...told } = about(
    `documentOf${suffix.slice(1)}`,
    `The document about any URI, also of another's namespace${suffix && `, as ${suffix.slice(1)}`}`,
    [URI(`${base}/id/concept/${SEED}/0304`)],
  );
  const elsewhere = seeOther(
    303,
    'A URI of ours, or one held as http or https only, has its document there.',
  );
  return { ...told, responses: { ...responses, ...elsewhere } };
};

const URIS: Schema = { type: 'array', maxItems: 10_000, items: { type: 'string', format: 'iri' } };

const batch = (base: string): Operation => {
  const example = [`${base}/id/concept/${SEED}/0304`];
  const lines: Content = { 'application/x-ndjson': {}, 'text/uri-list': {}, 'text/plain': {} };
  return {
    operationId: 'resolveMany',
    summary: 'Up to 10,000 URIs at once: a record of each, in their order',
    tags: ['documents'],
    parameters: [VERSION, AT],
    requestBody: { required: true, content: { 'application/json': { schema: URIS, example }, ...lines } },
    responses: {
      200: {
        description: 'Streamed: a record a line, or JSON-LD. `found` is false for what is not held here.',
        content: types('application/x-ndjson', 'application/ld+json'),
      },
      ...refused(400, 406, 413, 415),
    },
  };
};

export const documentPaths = (base: string): Paths => ({
  '/id/conceptscheme/{scheme}': { get: thing('Scheme', [SCHEME]) },
  '/id/concept/{scheme}/{reference}': { get: thing('Concept', [SCHEME, REFERENCE]) },
  '/id/collection/{scheme}/{reference}': { get: thing('Collection', [SCHEME, COLLECTION]) },
  '/doc/conceptscheme/{scheme}': {
    get: about('scheme', 'A concept scheme, with its top concepts', [SCHEME]),
  },
  '/doc/concept/{scheme}/{reference}': { get: about('concept', 'A concept', [SCHEME, REFERENCE]) },
  '/doc/collection/{scheme}/{reference}': { get: about('collection', 'A collection', [SCHEME, COLLECTION]) },
  '/doc': { get: foreign(base, '') },
  '/doc.html': { get: foreign(base, '.html') },
  '/doc.ttl': { get: foreign(base, '.ttl') },
  '/doc.jsonld': { get: foreign(base, '.jsonld') },
  '/doc.rdf': { get: foreign(base, '.rdf') },
  '/doc.nt': { get: foreign(base, '.nt') },
  '/resolve': {
    get: {
      operationId: 'resolve',
      summary: 'Any URI that is held here: 303 to its document',
      tags: ['documents'],
      parameters: [URI(`${base}/id/concept/${SEED}/0304`), VERSION, AT, PROFILE],
      responses: { ...seeOther(303, 'The document about it.'), ...refused(400, 404, 410) },
    },
    post: batch(base),
  },
  '/timemap': {
    get: {
      operationId: 'timeMap',
      summary: 'All versions of a term (RFC 7089)',
      tags: ['documents'],
      parameters: [URI(`${base}/id/concept/${SEED}/0304`)],
      responses: {
        200: { description: 'Links, oldest first.', content: types('application/link-format') },
        ...refused(400, 404, 410),
      },
    },
  },
  '/profile/{token}': {
    get: {
      operationId: 'profile',
      summary: 'What a profile is that is named by a URI of ours',
      tags: ['documents'],
      parameters: [inPath('token', 'The token of the profile.', 'oslo-codelijst')],
      responses: { 200: { description: 'A prof:Profile.', content: types('text/turtle') }, ...refused(404) },
    },
  },
});
