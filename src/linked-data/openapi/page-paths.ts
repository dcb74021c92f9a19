import type { Parameter, PathItem, Paths } from './openapi.ts';
import { AT, inPath, inQuery, LANG, needed, PAGE, SEED, VERSION, VOCABULARY } from './parameters.ts';
import { plain, types } from './responses.ts';

const HTML = types('text/html');

/** For people; said briefly, as they find their way by links. */
const page = (operationId: string, summary: string, parameters: readonly Parameter[] = []): PathItem => ({
  get: {
    operationId,
    summary,
    tags: ['pages'],
    parameters: [...parameters, LANG],
    responses: {
      ...plain('A page.', HTML),
      ...(parameters.length > 0 && { 404: { description: 'There is none.', content: HTML } }),
    },
  },
});

const QUESTION = inQuery('q', 'What is looked for.');
const WITHIN = inQuery('vocabulary', 'Only in this vocabulary.');
const KIND = inQuery('kind', 'Only these.', { type: 'string', enum: ['concept', 'collection', 'scheme'] });
const STATUS = inQuery('status', 'Only these.', { type: 'string', enum: ['current', 'retired'] });
const STATE = inQuery('status', 'Only these.', {
  type: 'string',
  enum: ['consultation', 'submitted', 'changes-requested', 'approved', 'accepted', 'released', 'rejected'],
});
const PROPOSAL = inPath('id', 'The id of a proposal.', '01JDEXAMP1E000000000000000');
const RELEASE = inPath('version', 'The number of a release.', '1.0.0');

export const pagePaths = (base: string): Paths => ({
  '/': page('home', 'Where to begin'),
  '/help': page('help', 'How it works'),
  '/accessibility': page('accessibility', 'How accessible the pages are'),
  '/search': page('search', 'Search', [QUESTION, WITHIN, KIND, STATUS, PAGE]),
  '/vocabulary/{vocabulary}': page('vocabulary', 'A vocabulary', [VOCABULARY, VERSION, AT, PAGE]),
  '/vocabulary/{vocabulary}/tree': page('tree', 'What is below a term', [
    VOCABULARY,
    needed(inQuery('of', 'The URI of the term.'), `${base}/id/concept/${SEED}/0304`),
    VERSION,
    AT,
    PAGE,
  ]),
  '/vocabulary/{vocabulary}/index': page('index', 'From A to Z', [VOCABULARY, VERSION, AT, PAGE]),
  '/vocabulary/{vocabulary}/releases/{version}': page('releasePage', 'What a release changed', [
    VOCABULARY,
    RELEASE,
  ]),
  '/compare/{vocabulary}': page('compare', 'Two releases side by side', [
    VOCABULARY,
    inQuery('from', 'The older release.'),
    inQuery('to', 'The newer release.'),
    PAGE,
  ]),
  '/vocabulary/{vocabulary}/branch': {
    get: {
      operationId: 'branch',
      summary: 'What is below a term, for the tree',
      tags: ['pages'],
      parameters: [
        VOCABULARY,
        needed(inQuery('of', 'The URI of the term.'), `${base}/id/concept/${SEED}/0304`),
        VERSION,
        AT,
        PAGE,
        LANG,
      ],
      responses: {
        ...plain(
          '`{ concepts: [{ uri, name, language, href, below, retired }], total, pages }`',
          types('application/json'),
        ),
        404: { description: 'There is none.', content: types('application/json') },
      },
    },
  },
  '/proposals': page('proposalsPage', 'Proposals that are open to the public', [
    WITHIN,
    STATE,
    inQuery('uri', 'Only those that change this resource.'),
    inQuery('after', 'The id of the proposal to go on behind.'),
  ]),
  '/proposals/{id}': page('proposalPage', 'A proposal', [PROPOSAL, PAGE]),
  '/proposals/{id}/edits/{edit}': page('proposalEditPage', 'All that one edit of a proposal changes', [
    PROPOSAL,
    inPath('edit', 'The id of the edit.', '01JDEXAMP1E00000000000000A'),
    PAGE,
  ]),
  '/suggest': {
    get: {
      operationId: 'suggest',
      summary: 'The type-ahead of the search box',
      tags: ['pages'],
      parameters: [
        needed(inQuery('prefix', 'What has been typed.'), 'datak'),
        inQuery('language', 'The language of the labels.'),
        LANG,
      ],
      responses: plain(
        '`{ suggestions: [{ uri, vocabulary, label, language, note, href }] }`',
        types('application/json'),
      ),
    },
  },
  '/assets/{name}': {
    get: {
      operationId: 'asset',
      summary: 'A stylesheet, script or image of the pages; never changes',
      tags: ['pages'],
      parameters: [inPath('name', 'Its name, with a digest in it.', '{name}')],
      responses: {
        200: { description: 'The file.', content: types('text/css', 'text/javascript', 'image/svg+xml') },
        404: { description: 'There is none.', content: types('text/plain') },
      },
    },
  },
});
