import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Reader } from '../../store/reader.ts';
import { sendPrivate } from '../account/form.ts';
import { authenticate } from '../account/session.ts';
import { goTo } from '../account/visit.ts';
import { html } from '../pages/html.ts';
import { acceptedLanguages, queryOf, readerOf } from '../pages/http.ts';
import { layout } from '../pages/layout.ts';
import { href, pageOf, rootOf, type Page, type Site } from '../pages/page.ts';
import { readBundle, type Bundle } from './bundle.ts';

/**
 * The workbench: one document for all its views, a script and a style sheet. It is a client of `/graphql` like any other;
 * what it may do there is for the API to say. Who has not signed in does so first, and comes back to the same view.
 */
export function workbenchRoutes(site: Site, reader: Reader, clock = () => new Date()): FastifyPluginAsync {
  // Read once, when first asked for: a server without it still serves readers.
  let bundle: Bundle | undefined;
  const show = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const page = pageFor(site, request);
    const actor = await authenticate(request, { reader, base: site.base, now: clock() });
    if (actor.id === 'anonymous')
      return goTo(reply, href(page, '/account/sign-in', { return: href(page, page.path, page.query) }));
    bundle ??= readBundle();
    return sendPrivate(reply, shell(page, bundle), bundle ? 200 : 503);
  };
  return async (fastify) => {
    fastify.get('/workbench', show);
    fastify.get('/workbench/*', show);
    fastify.get('/workbench/assets/:name', (request, reply) => {
      bundle ??= readBundle();
      const part = bundle?.parts.get((request.params as { name: string }).name);
      if (!part) return reply.code(404).type('text/plain').send('');
      const kept = 'public, max-age=31536000, immutable';
      return reply
        .headers({ 'Cache-Control': kept, 'X-Content-Type-Options': 'nosniff' })
        .type(part.type)
        .send(part.body);
    });
  };
}

function pageFor(site: Site, request: FastifyRequest): Page {
  const { lang, ...query } = queryOf(request);
  const reader = readerOf(lang, acceptedLanguages(request.headers['accept-language']));
  return pageOf(site, { ...reader, path: request.url.split('?')[0] as string, query });
}

const TEXTS = {
  nl: {
    title: 'Werkbank',
    script: 'De werkbank heeft JavaScript nodig. Lezen en zoeken kan zonder.',
    missing: 'De werkbank is niet gebouwd. Voer npm run build uit en start de server opnieuw.',
  },
  en: {
    title: 'Workbench',
    script: 'The workbench needs JavaScript. Reading and searching do not.',
    missing: 'The workbench was not built. Run npm run build and start the server again.',
  },
};

function shell(page: Page, bundle: Bundle | undefined): string {
  const t = TEXTS[page.language];
  const root = rootOf(page.site);
  if (!bundle)
    return layout(page, {
      title: t.title,
      body: html`<h1>${t.title}</h1>
        <p>${t.missing}</p>`,
    });
  return layout(page, {
    title: t.title,
    withoutSearch: true,
    head: html`<meta name="robots" content="noindex" />
      <link rel="stylesheet" href="${root}/workbench/assets/${bundle.style}" />
      <script type="module" src="${root}/workbench/assets/${bundle.script}"></script>`,
    body: html`<div id="workbench" data-root="${root}" data-base="${page.site.base}">
      <noscript><p class="banner">${t.script}</p></noscript>
    </div>`,
  });
}
