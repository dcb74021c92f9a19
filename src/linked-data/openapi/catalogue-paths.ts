import { FORMATS } from '../../rdf/formats.ts';
import type { Operation, Parameter, Paths } from './openapi.ts';
import { IF_NONE_MATCH, inPath, VOCABULARY } from './parameters.ts';
import { found, plain, seeOther, types } from './responses.ts';

const RELEASE = inPath('version', 'The number of a release.', '1.0.0');
const DATA = types(...FORMATS.map(({ mediaType }) => mediaType));

const described = (
  operationId: string,
  summary: string,
  parameters: readonly Parameter[] = [],
): Operation => ({
  operationId,
  summary,
  tags: ['catalogue'],
  parameters: [...parameters, IF_NONE_MATCH],
  responses: found('In any RDF format.', DATA),
});

const thing = (operationId: string, summary: string, parameters: readonly Parameter[] = []): Operation => ({
  operationId,
  summary,
  tags: ['catalogue'],
  parameters,
  responses: seeOther(303, 'Its description.'),
});

const file = (operationId: string, summary: string, type: string, parameters: readonly Parameter[] = []) => ({
  get: {
    operationId,
    summary,
    tags: ['catalogue'],
    parameters: [...parameters, IF_NONE_MATCH],
    responses: found('The file.', types(type), { refusals: parameters.length > 0 ? [404] : [] }),
  } satisfies Operation,
});

const health = (operationId: string, summary: string, status: string): Operation => ({
  operationId,
  summary,
  tags: ['operation'],
  responses: plain('It does.', {
    'application/json': {
      schema: { type: 'object', required: ['status'], properties: { status: { const: status } } },
    },
  }),
});

export const CATALOGUE_PATHS: Paths = {
  '/catalogue': { get: described('catalogue', 'DCAT-AP: every vocabulary and release, and how to get them') },
  '/id/catalogue': { get: thing('identifyCatalogue', 'The catalogue itself: 303 to /catalogue') },
  '/id/dataset/{vocabulary}': {
    get: thing('identifyDataset', 'A vocabulary as a dataset: 303 to its description', [VOCABULARY]),
  },
  '/id/dataset/{vocabulary}/{version}': {
    get: thing('identifyRelease', 'A release as a dataset: 303 to its description', [VOCABULARY, RELEASE]),
  },
  '/doc/dataset/{vocabulary}': { get: described('dataset', 'DCAT of a vocabulary', [VOCABULARY]) },
  '/doc/dataset/{vocabulary}/{version}': {
    get: described('release', 'DCAT of a release', [VOCABULARY, RELEASE]),
  },
  '/.well-known/void': { get: described('void', 'VoID: how big, with which properties, linked to what') },
  '/sitemap.xml': file('sitemaps', 'For crawlers: the sitemaps', 'application/xml'),
  '/sitemap/{vocabulary}/{file}': file('sitemap', 'For crawlers: documents', 'application/xml', [
    VOCABULARY,
    inPath('file', '{number}.xml', '0.xml'),
  ]),
  '/robots.txt': file('robots', 'For crawlers: what to leave alone', 'text/plain'),
  '/openapi.json': file('openApi', 'This description', 'application/json'),
  '/health/live': { get: health('live', 'Whether the process answers', 'live') },
  '/health/ready': {
    get: health('ready', 'Whether there is something to answer from', 'ready'),
  },
};
