import { CATALOGUE_PATHS } from './catalogue-paths.ts';
import { documentPaths } from './document-paths.ts';
import { EXPORT_PATHS } from './export-paths.ts';
import { feedPaths } from './feed-paths.ts';
import { GRAPHQL_PATHS } from './graphql-paths.ts';
import type { OpenApi } from './openapi.ts';
import { pagePaths } from './page-paths.ts';
import { PROBLEM } from './responses.ts';

/** All plain HTTP routes of a server whose URLs begin with `base`. A test holds it against those there are. */
export const description = (base: string): OpenApi => ({
  openapi: '3.1.1',
  info: {
    title: 'Begrippenkader',
    version: '1.0.0',
    description: [
      'Versioned SKOS vocabularies: documents of terms, exports, feeds and a catalogue.',
      'Whatever answers GET answers HEAD. What holds data may be read from any page (CORS), and',
      'tells by OPTIONS what may be done to it.',
    ].join(' '),
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: base }],
  tags: [
    { name: 'documents', description: 'URIs that resolve, in any form and version.' },
    { name: 'exports', description: 'Whole vocabularies.' },
    { name: 'feeds', description: 'What changes.' },
    { name: 'catalogue', description: 'What there is.' },
    { name: 'graphql', description: 'Questions of any shape.' },
    { name: 'pages', description: 'For people.' },
    { name: 'operation', description: 'For whoever runs it.' },
  ],
  paths: {
    ...documentPaths(base),
    ...EXPORT_PATHS,
    ...feedPaths(base),
    ...CATALOGUE_PATHS,
    ...GRAPHQL_PATHS,
    ...pagePaths(base),
  },
  components: { schemas: { Problem: PROBLEM } },
});
