import { readFileSync } from 'node:fs';
import { Parser, type Quad } from 'n3';
import type { EntryKind, EntryText, SearchEntry, TextProperty } from '../../src/search/entry.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const PROPERTIES = new Map<string, TextProperty>([
  ['prefLabel', 'prefLabel'],
  ['altLabel', 'altLabel'],
  ['hiddenLabel', 'hiddenLabel'],
  ['notation', 'notation'],
  ['definition', 'definition'],
  ['scopeNote', 'note'],
  ['note', 'note'],
  ['example', 'note'],
]);
const KINDS = new Map<string, EntryKind>([
  ['Concept', 'concept'],
  ['Collection', 'collection'],
  ['ConceptScheme', 'scheme'],
]);

const localName = (iri: string): string => (iri.startsWith(SKOS) ? iri.slice(SKOS.length) : '');

/** The SKOS resources of a Turtle file with their plain texts, read without any code of the project. */
export function entriesIn(file: string): SearchEntry[] {
  const quads = new Parser().parse(readFileSync(file, 'utf8'));
  const kinds = new Map<string, EntryKind>();
  const texts = new Map<string, EntryText[]>();
  for (const quad of quads) {
    const kind = KINDS.get(localName(quad.object.value));
    if (kind && quad.predicate.value.endsWith('#type')) kinds.set(quad.subject.value, kind);
    const text = textOf(quad);
    if (text) texts.set(quad.subject.value, [...(texts.get(quad.subject.value) ?? []), text]);
  }
  return [...kinds].map(([uri, kind]) => ({ uri, kind, retired: false, texts: texts.get(uri) ?? [] }));
}

function textOf({ predicate, object }: Quad): EntryText | undefined {
  const property = PROPERTIES.get(localName(predicate.value));
  if (!property || object.termType !== 'Literal') return undefined;
  return { property, language: object.language, value: object.value };
}

/** An entry in a few words: `entry('a', 'datakwaliteit', ['gegevenskwaliteit'])`. */
export function entry(name: string, prefLabel: string, altLabels: readonly string[] = []): SearchEntry {
  const alternatives = altLabels.map((value) => ({ property: 'altLabel' as const, language: 'nl', value }));
  return {
    uri: `urn:${name}`,
    kind: 'concept',
    retired: false,
    texts: [{ property: 'prefLabel', language: 'nl', value: prefLabel }, ...alternatives],
  };
}
