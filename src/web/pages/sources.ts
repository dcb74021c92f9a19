import { nodeOf } from '../../domain/rules/facts/labels.ts';
import { DCT, RDFS } from '../../domain/namespaces.ts';
import { objects, type Properties, type Resource } from '../../domain/resource.ts';
import { isIri, isLiteral, valueOf, type Iri, type Term } from '../../domain/term.ts';
import { preferred, textsOf, toText, type Text } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { titleOf } from './describe.ts';
import { html, type Html } from './html.ts';
import { isSafeLink, resourceHref, type Page } from './page.ts';
import { inline, linked } from './text.ts';

const SOURCE: readonly Iri[] = [
  DCT.source,
  'http://purl.org/dc/elements/1.1/source',
  'http://www.w3.org/ns/prov#wasDerivedFrom',
];

/** Where a source says it can be read. */
const ADDRESS: readonly Iri[] = [
  'http://xmlns.com/foaf/0.1/page',
  RDFS.seeAlso,
  'http://schema.org/url',
  'https://schema.org/url',
  'http://purl.org/dc/terms/identifier',
];
const CITATION = 'http://purl.org/dc/terms/bibliographicCitation';

/** The sources of a term: texts as they are, documents by their title, each with a link where one is safe. */
export function sources(page: Page, snapshot: Snapshot, resource: Resource): Html[] {
  const found = [...new Set(SOURCE.flatMap((property) => objects(resource, property)))];
  const texts = found.filter(isLiteral).map(toText);
  // One source may be named in several languages: the reader's own is enough, unless the texts differ in number.
  const tagged = preferred(
    texts.filter(({ language }) => language !== ''),
    [page.language],
  );
  const plain = texts.filter(({ language }) => language === '');
  return [
    ...[...tagged, ...plain].map((text) => sourceText(page, text)),
    ...found.filter((term) => !isLiteral(term)).map((term) => sourceNode(page, snapshot, resource, term)),
  ];
}

const sourceText = (page: Page, text: Text): Html =>
  isSafeLink(text.value) ? html`${linked(text.value)}` : inline(page, text);

function sourceNode(page: Page, snapshot: Snapshot, resource: Resource, node: Term): Html {
  const properties = nodeOf(snapshot, resource, node);
  const title = titleOf(properties, page.language) ?? citation(properties, page.language);
  const target = address(properties) ?? (isIri(node) ? webAddress(page, snapshot, node) : undefined);
  const shown = title ? inline(page, title) : html`<bdi class="iri">${target ?? node}</bdi>`;
  const more = title && (citation(properties, page.language) ?? whole(page, snapshot, properties));
  return html`${target ? html`<a href="${target}" ${isSafeLink(target) && html` rel="external"`}>${shown}</a>` : shown}${more && more !== title && html` <span class="quiet">${inline(page, more)}</span>`}`;
}

/** A part of a document says where it stands by the document's own citation or title. */
function whole(page: Page, snapshot: Snapshot, properties: Properties | undefined): Text | undefined {
  const [document] = properties?.['http://purl.org/dc/terms/isPartOf'] ?? [];
  const about = document === undefined ? undefined : snapshot.content.get(document)?.about[document];
  return citation(about, page.language) ?? titleOf(about, page.language);
}

function citation(properties: Properties | undefined, language: string): Text | undefined {
  return preferred(
    textsOf([CITATION, DCT.description, RDFS.comment].flatMap((name) => properties?.[name] ?? [])),
    [language],
  )[0];
}

const address = (properties: Properties | undefined): string | undefined =>
  ADDRESS.flatMap((property) => properties?.[property] ?? [])
    .map(valueOf)
    .find(isSafeLink);

const webAddress = (page: Page, snapshot: Snapshot, iri: Iri): string | undefined =>
  resourceHref(page, snapshot, iri);
