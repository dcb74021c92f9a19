import type { FastifyReply, FastifyRequest } from 'fastify';
import { statusOf } from '../../domain/status.ts';
import type { Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { nameOf } from './describe.ts';
import { acceptedLanguages, queryOf, readerOf, sendData } from './http.ts';
import { documentHref, pageOf, pinOf, type Page, type Site } from './page.ts';
import { pageNumber } from './parts.ts';
import { BRANCH, sortedChildren } from './tree.ts';

/**
 * What is below a concept, a hundred at a time, for the tree:
 * `{ concepts: [{ uri, name, language, href, below, retired }], total, pages }`.
 */
export async function branchData(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { lang, of = '', version, at, page: asked } = queryOf(request);
  const { vocabulary } = request.params as { vocabulary: string };
  const selected = await site.catalog.select(vocabulary, { version, at });
  if (!selected.ok || !selected.value.content.has(of))
    return reply.code(404).header('Cache-Control', 'no-store').send({ concepts: [], total: 0, pages: 0 });
  const snapshot = selected.value;
  const reader = readerOf(lang, acceptedLanguages(request.headers['accept-language']));
  const isPinned = version !== undefined || at !== undefined;
  const pin = isPinned ? { vocabulary, version: snapshot.release.version } : undefined;
  const page = pageOf(site, { ...reader, path: '/', pin });
  const all = sortedChildren(snapshot, of, page.language);
  const current = pageNumber(asked);
  const shown = all.slice((current - 1) * BRANCH, current * BRANCH);
  return sendData(reply, {
    concepts: shown.map((iri) => entry(page, snapshot, iri)),
    total: all.length,
    pages: Math.ceil(all.length / BRANCH),
  });
}

function entry(page: Page, snapshot: Snapshot, uri: Iri): object {
  const { value: name, language } = nameOf(page, snapshot, uri);
  const resource = snapshot.content.get(uri);
  return {
    uri,
    name,
    language: language === page.language ? '' : language,
    href: documentHref(page, uri, pinOf(page, snapshot.vocabulary)),
    below: (snapshot.narrower.get(uri) ?? []).filter((one) => one !== uri).length,
    retired: resource !== undefined && statusOf(resource) === 'retired',
  };
}
