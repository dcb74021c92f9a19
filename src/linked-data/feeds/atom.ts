/** One entry of a feed. */
export interface AtomEntry {
  /** An IRI that is never another entry's (RFC 4287 §4.2.6). */
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updated: string;
  readonly alternate: string;
  readonly summary: string;
  readonly links?: readonly { readonly rel: string; readonly href: string; readonly type: string }[];
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly self: string;
  readonly alternate: string;
  /** Where there are no entries: when the feed came to be. */
  readonly since: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
  /** Further pages (RFC 5005 §3): `first`, `next`, `previous`, `last`. */
  readonly pages?: Readonly<Record<string, string>>;
}

export const ATOM = 'application/atom+xml';

/** A feed as XML (RFC 4287 §4.1.1): id, title, updated and author are what every feed must have. */
export function writeAtom({
  id,
  title,
  author,
  self,
  alternate,
  since,
  entries,
  pages = {},
}: AtomFeed): string {
  const updated = entries.map((entry) => entry.updated).reduce((a, b) => (a > b ? a : b), since);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    link('self', self, ATOM, '  '),
    link('alternate', alternate, 'text/html', '  '),
    ...Object.entries(pages).map(([rel, href]) => link(rel, href, ATOM, '  ')),
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

const entryXml = ({ id, title, updated, alternate, summary, links = [] }: AtomEntry): string =>
  [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${updated}</updated>`,
    link('alternate', alternate, 'text/html', '    '),
    ...links.map(({ rel, href, type }) => link(rel, href, type, '    ')),
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');

const link = (rel: string, href: string, type: string, indent: string): string =>
  `${indent}<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\uFFFD').replace(/[&<>"]/g, (char) => ENTITIES[char] as string);
