import type { Operation, Paths, Schema } from './openapi.ts';
import { inPath, inQuery, needed } from './parameters.ts';
import { types } from './responses.ts';

const TEXT: Schema = { type: 'string' };
const VARIABLES: Schema = { type: 'object', additionalProperties: true };
const QUESTION: Schema = {
  type: 'object',
  required: ['query'],
  properties: { query: TEXT, variables: VARIABLES, operationName: TEXT },
};
const ANSWER: Schema = {
  type: 'object',
  properties: { data: { type: ['object', 'null'] }, errors: { type: 'array', items: { type: 'object' } } },
};
const EXAMPLE = '{ search(query: "datakwaliteit") { totalCount } }';

const RESPONSES: Operation['responses'] = {
  200: {
    description: 'Data, or errors with a stable `extensions.code`.',
    content: { 'application/json': { schema: ANSWER }, 'text/html': {} },
  },
  400: {
    description: 'No GraphQL, or more than the limits.',
    content: { 'application/json': { schema: ANSWER } },
  },
};

export const GRAPHQL_PATHS: Paths = {
  '/graphql': {
    get: {
      operationId: 'graphqlGet',
      summary: 'GraphQL; to a browser, without a query, the explorer',
      tags: ['graphql'],
      parameters: [
        needed(inQuery('query', 'A GraphQL document.'), EXAMPLE),
        inQuery('variables', 'Its variables, as JSON.'),
        inQuery('operationName', 'Which operation of it.'),
      ],
      responses: RESPONSES,
    },
    post: {
      operationId: 'graphql',
      summary: 'GraphQL: look up, search, suggest, compare, in bulk, at any version',
      description: 'The schema tells the rest: introspection is on.',
      tags: ['graphql'],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: QUESTION, example: { query: EXAMPLE } } },
      },
      responses: RESPONSES,
    },
  },
  '/graphql/explorer/{file}': {
    get: {
      operationId: 'explorerFile',
      summary: 'A file of the explorer',
      tags: ['graphql'],
      parameters: [inPath('file', 'Its name.', 'explorer.js')],
      responses: {
        200: { description: 'The file.', content: types('text/javascript', 'text/css', 'application/json') },
      },
    },
  },
};
