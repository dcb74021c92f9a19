import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isPageLanguage, type PageLanguage } from '../messages/index.ts';

/** Sent with every page. Nothing inline ever runs, nothing comes from elsewhere, no other site may frame a page. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

export interface Reader {
  readonly language: PageLanguage;
  /** Whether the address says so; else it is what the browser prefers. */
  readonly chosen: boolean;
}

/** The reader's language: `?lang=`, else the first of the request's languages that there are pages in, else Dutch. */
export function readerOf(lang: string | undefined, languages: readonly string[] = []): Reader {
  if (lang !== undefined && isPageLanguage(lang)) return { language: lang, chosen: true };
  const primary = languages.map((tag) => tag.split('-')[0] as string).find(isPageLanguage);
  return { language: primary ?? 'nl', chosen: false };
}

/** The languages of an Accept-Language header, best first (RFC 9110 §12.5.4). */
export function acceptedLanguages(header = ''): string[] {
  const items = header
    .slice(0, 1_000)
    .toLowerCase()
    .split(',')
    .map((item) => {
      const [tag = '', ...parameters] = item.trim().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    });
  return items
    .filter(({ tag, quality }) => tag && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

/** A query with each name once; of a name given twice the first counts. */
export function queryOf(request: FastifyRequest): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.query as Record<string, string | string[]>)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) query[name] = first;
  }
  return query;
}

/** Sends a page; one that the reader already has is not sent again. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  status = 200,
): FastifyReply {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  reply
    .headers({ ...PAGE_HEADERS, 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Language' })
    .code(status);
  if (status !== 200) return reply.header('Cache-Control', 'no-store').send(body);
  reply.headers({ 'Cache-Control': 'public, no-cache', ETag: etag });
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(body);
}

/** Data for the scripts of our own pages; a minute old is as good as new. */
export const sendData = (reply: FastifyReply, data: object): FastifyReply =>
  reply
    .headers({
      'Cache-Control': 'public, max-age=60',
      Vary: 'Accept-Language',
      'X-Content-Type-Options': 'nosniff',
    })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(data));
