import type { Operation, Parameter, Paths } from './openapi.ts';
import { FORMAT, IF_NONE_MATCH, inPath, inQuery, PAGE, SEED, URI, VOCABULARY } from './parameters.ts';
import { found, types } from './responses.ts';

const STREAM = types(
  'text/turtle',
  'application/trig',
  'application/n-triples',
  'application/n-quads',
  'application/ld+json',
);
const NUMBER = (what: string): Parameter => inPath('number', `The number of the ${what}, from 0.`, '0');

const ldes = (operationId: string, summary: string, parameters: readonly Parameter[]): Operation => ({
  operationId,
  summary,
  tags: ['feeds'],
  parameters: [VOCABULARY, ...parameters, IF_NONE_MATCH],
  responses: found('TREE and LDES.', STREAM),
});

const atom = (operationId: string, summary: string, parameters: readonly Parameter[]): Operation => ({
  operationId,
  summary,
  tags: ['feeds'],
  parameters: [...parameters, IF_NONE_MATCH],
  responses: found('A feed.', types('application/atom+xml'), { refusals: [400, 404] }),
});

const since = (name: string, what: string): Parameter =>
  inQuery(name, `${what}: the number of a release, or a day or moment.`);

const CHANGES: Operation = {
  operationId: 'changes',
  summary: 'Which terms are new, changed, retired or removed',
  tags: ['feeds'],
  parameters: [
    VOCABULARY,
    since('since', 'From where; left out, from before the first'),
    since('until', 'To where; left out, to the newest'),
    inQuery('limit', 'How many.', { type: 'integer', minimum: 1, maximum: 1_000, default: 100 }),
    inQuery('after', 'The URI of the last one you have; `next` says it.'),
    FORMAT('json', 'csv'),
    IF_NONE_MATCH,
  ],
  responses: found('The terms, in the order of their URIs.', types('application/json', 'text/csv')),
};

const DIFF: Operation = {
  operationId: 'diff',
  summary: 'The statements that two releases differ in',
  tags: ['feeds'],
  parameters: [
    VOCABULARY,
    { ...inQuery('from', 'The older release; left out, the one before.'), example: '1.0.0' },
    { ...inQuery('to', 'The newer release; left out, the newest.'), example: '1.0.0' },
    FORMAT('nquads', 'rdf-patch'),
    IF_NONE_MATCH,
  ],
  responses: found(
    'N-Quads in a graph of what was added and one of what was removed, or RDF Patch.',
    types('application/n-quads', 'application/rdf-patch'),
  ),
};

export const feedPaths = (base: string): Paths => ({
  '/ldes/{vocabulary}': { get: ldes('stream', 'The event stream (LDES) of a vocabulary', []) },
  '/ldes/{vocabulary}/page/{number}': {
    get: ldes('streamPage', 'A page of versions; a full page never changes', [NUMBER('page')]),
  },
  '/ldes/{vocabulary}/index/{number}': {
    get: ldes('streamIndex', 'Many closed pages at once, once a stream is long', [NUMBER('index')]),
  },
  '/ldes/{vocabulary}/version/{version}': {
    get: ldes('streamMember', 'One version of one term', [
      inPath('version', 'The number of the release that made it.', '1.0.0'),
      URI(`${base}/id/concept/${SEED}/0304`),
    ]),
  },
  '/feed/{file}': {
    get: atom('feed', 'Atom: the releases of a vocabulary', [
      inPath('file', '{vocabulary}.atom', `${SEED}.atom`),
      PAGE,
    ]),
  },
  '/feed/concept': {
    get: atom('conceptFeed', 'Atom: the releases that changed one term', [
      URI(`${base}/id/concept/${SEED}/0304`),
    ]),
  },
  '/changes/{vocabulary}': { get: CHANGES },
  '/diff/{vocabulary}': { get: DIFF },
});
