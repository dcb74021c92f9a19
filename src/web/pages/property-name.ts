import type { Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Messages } from '../messages/index.ts';
import { nameIn, shortIri } from './describe.ts';
import type { Page } from './page.ts';

/** What a property is called: our own words for the known ones, else its label in the vocabulary, else its prefixed name. */
export function propertyName(page: Page, snapshot: Snapshot | undefined, property: Iri): string {
  const names: Messages['properties'] = page.t.properties;
  const local = shortIri(property);
  if (isKnown(property) && Object.hasOwn(names, local)) return names[local as keyof Messages['properties']];
  if (!snapshot) return local;
  return nameIn(snapshot, property, page.language)?.value ?? prefixed(snapshot, property);
}

const KNOWN = [
  'http://www.w3.org/2004/02/skos/core#',
  'http://purl.org/dc/terms/',
  'http://purl.org/dc/elements/1.1/',
  'http://www.w3.org/2000/01/rdf-schema#',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://www.w3.org/2002/07/owl#',
  'http://www.w3.org/ns/adms#',
  'http://purl.org/iso25964/skos-thes#',
];

const isKnown = (property: Iri): boolean => KNOWN.some((namespace) => property.startsWith(namespace));

export function prefixed(snapshot: Snapshot, iri: Iri): string {
  for (const [prefix, namespace] of Object.entries(snapshot.prefixes))
    if (namespace && iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  return iri;
}
