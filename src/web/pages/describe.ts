import { NOTES, nodeOf, textsOfKind, type LabelKind } from '../../domain/rules/facts/labels.ts';
import { DCT, RDF, RDFS, SKOS } from '../../domain/namespaces.ts';
import { objects, type Properties, type Resource } from '../../domain/resource.ts';
import { isIri, isLiteral, isText, valueOf, type Iri, type Term } from '../../domain/term.ts';
import { preferred, textsOf, toText, type Text } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Page } from './page.ts';

const DC = 'http://purl.org/dc/elements/1.1/';
const RDF_VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';

/** Where a name is looked for when a resource has no preferred label, best first. */
const NAMES: readonly Iri[] = [DCT.title, `${DC}title`, RDFS.label, 'http://xmlns.com/foaf/0.1/name'];

/** The texts of a label property, from SKOS-XL labels too, in every language. */
export function labels(snapshot: Snapshot, iri: Iri, kind: LabelKind): Text[] {
  const resource = snapshot.content.get(iri);
  return resource ? textsOfKind(snapshot, resource, kind).map(toText) : [];
}

/** What to call a resource, in the language nearest to the reader's; its IRI's last part where nothing names it. */
export function nameOf(page: Page, snapshot: Snapshot, iri: Iri): Text {
  const known = nameIn(snapshot, iri, page.language);
  if (known) return known;
  const elsewhere = page.site.catalog.find(iri);
  return (elsewhere && nameIn(elsewhere, iri, page.language)) ?? { value: shortIri(iri), language: '' };
}

export function nameIn(snapshot: Snapshot, iri: Iri, language: string): Text | undefined {
  const resource = snapshot.content.get(iri);
  if (!resource) return undefined;
  const pref = preferred(labels(snapshot, iri, 'prefLabel'), [language])[0];
  return pref ?? titleOf(resource.about[iri], language);
}

export function titleOf(properties: Properties | undefined, language: string): Text | undefined {
  for (const name of NAMES) {
    const [text] = preferred(textsOf(properties?.[name] ?? []), [language]);
    if (text) return text;
  }
  return undefined;
}

/** The part of an IRI a person may recognise; never empty. */
export function shortIri(iri: Iri): string {
  const last = iri
    .replace(/[/#]+$/, '')
    .split(/[/#]/)
    .at(-1);
  try {
    return decodeURIComponent(last || iri);
  } catch {
    return last || iri;
  }
}

/** A note's texts. A note may also be a node with its text inside (SKOS Primer §4.2): then the text is taken out. */
export function notes(snapshot: Snapshot, resource: Resource, property: Iri): Text[] {
  return objects(resource, property).flatMap((term) => {
    if (isText(term)) return [toText(term)];
    if (isLiteral(term)) return [{ value: valueOf(term), language: '' }];
    const node = nodeOf(snapshot, resource, term);
    return textsOf(
      [RDF_VALUE, DCT.description, RDFS.comment, RDFS.label].flatMap((name) => node?.[name] ?? []),
    );
  });
}

/** Texts by language: the reader's first, then Dutch, English and French, then the rest by tag. */
export function byLanguage(page: Page, texts: readonly Text[]): [language: string, values: Text[]][] {
  const order = [page.language as string, 'nl', 'en', 'fr'];
  const rank = (tag: string): number => (order.indexOf(tag) + order.length + 1) % (order.length + 1);
  const groups = new Map<string, Text[]>();
  for (const text of texts) groups.set(text.language, [...(groups.get(text.language) ?? []), text]);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The description of a scheme, collection or concept, best first. */
export function descriptions(snapshot: Snapshot, resource: Resource): Text[] {
  for (const property of [
    SKOS.definition,
    DCT.description,
    `${DC}description`,
    RDFS.comment,
    SKOS.scopeNote,
  ]) {
    const found = notes(snapshot, resource, property);
    if (found.length > 0) return found;
  }
  return [];
}

/** Of a scheme the description says more than the definition, which only says what kind of list it is. */
export function schemeDescriptions(snapshot: Snapshot, scheme: Resource): Text[] {
  const described = notes(snapshot, scheme, DCT.description);
  return described.length > 0 ? described : descriptions(snapshot, scheme);
}

/** What the pages show in a place of its own; all else appears under "all data", so nothing is hidden. */
export const PLACED: ReadonlySet<Iri> = new Set<Iri>([
  RDF.type,
  ...NOTES,
  SKOS.prefLabel,
  SKOS.altLabel,
  SKOS.hiddenLabel,
  SKOS.notation,
  SKOS.inScheme,
  SKOS.topConceptOf,
  SKOS.hasTopConcept,
  SKOS.broader,
  SKOS.narrower,
  SKOS.related,
  SKOS.member,
  SKOS.memberList,
  SKOS.exactMatch,
  SKOS.closeMatch,
  SKOS.broadMatch,
  SKOS.narrowMatch,
  SKOS.relatedMatch,
  DCT.source,
  DCT.isReplacedBy,
  DCT.description,
  RDFS.comment,
]);

export const irisAt = (resource: Resource, property: Iri): Term[] =>
  objects(resource, property).filter(isIri);
