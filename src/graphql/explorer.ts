import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { examplesAt } from './examples.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const own = (name: string): string => fileURLToPath(new URL(`./explorer/${name}`, import.meta.url));

const JS = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** The files of GraphiQL, from the installed packages: nothing is fetched from elsewhere. */
const FILES: readonly { name: string; type: string; from: () => string }[] = [
  { name: 'react.js', type: JS, from: () => join(folderOf('react'), 'umd/react.production.min.js') },
  {
    name: 'react-dom.js',
    type: JS,
    from: () => join(folderOf('react-dom'), 'umd/react-dom.production.min.js'),
  },
  { name: 'graphiql.js', type: JS, from: () => join(folderOf('graphiql'), 'graphiql.min.js') },
  { name: 'graphiql.css', type: CSS, from: () => join(folderOf('graphiql'), 'graphiql.min.css') },
  { name: 'explorer.js', type: JS, from: () => own('explorer.js') },
  { name: 'explorer.css', type: CSS, from: () => own('explorer.css') },
];

/** Scripts from here only, none inline. GraphiQL sets style attributes, which needs `unsafe-inline` for styles. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Begrippenkader: GraphQL</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphql/explorer/graphiql.css">
<link rel="stylesheet" href="/graphql/explorer/explorer.css">
</head>
<body>
<div id="explorer"><noscript>Deze verkenner heeft JavaScript nodig. De API zelf niet: zie de voorbeelden op <a href="/">de startpagina</a>.</noscript></div>
<script src="/graphql/explorer/react.js"></script>
<script src="/graphql/explorer/react-dom.js"></script>
<script src="/graphql/explorer/graphiql.js"></script>
<script src="/graphql/explorer/explorer.js"></script>
</body>
</html>
`;

export const explorerPage = (reply: FastifyReply): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .send(PAGE);

/** Serves what the page needs, under `/graphql/explorer/`. Files are read once, when first asked. */
export function mountExplorer(routes: FastifyInstance, base: string): void {
  for (const { name, type, from } of FILES) {
    let content: Buffer | undefined;
    routes.get(`/graphql/explorer/${name}`, (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=86400')
        .header('x-content-type-options', 'nosniff')
        .send((content ??= readFileSync(from()))),
    );
  }
  const examples = JSON.stringify(examplesAt(base));
  routes.get('/graphql/explorer/examples.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(examples),
  );
}
