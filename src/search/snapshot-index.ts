import { DCT, RDFS, SKOS, XL } from '../domain/namespaces.ts';
import { objects, type Resource } from '../domain/resource.ts';
import { replacedBy, statusOf } from '../domain/status.ts';
import { isText, languageOf, valueOf, type Iri } from '../domain/term.ts';
import type { View } from '../domain/view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { EntryText, SearchEntry, TextProperty } from './entry.ts';
import { buildIndex, type SearchIndex } from './search-index.ts';

/** Where the words of a resource stand. Names of a scheme count as labels: people look for vocabularies too. */
const SEARCHED: readonly (readonly [Iri, TextProperty])[] = [
  [SKOS.prefLabel, 'prefLabel'],
  [SKOS.altLabel, 'altLabel'],
  [SKOS.hiddenLabel, 'hiddenLabel'],
  [SKOS.notation, 'notation'],
  [SKOS.definition, 'definition'],
  [SKOS.scopeNote, 'note'],
  [SKOS.example, 'note'],
];

const SCHEME_NAMES: readonly Iri[] = [SKOS.prefLabel, DCT.title, RDFS.label];

const XL_LABELS: readonly (readonly [Iri, TextProperty])[] = [
  [XL.prefLabel, 'prefLabel'],
  [XL.altLabel, 'altLabel'],
  [XL.hiddenLabel, 'hiddenLabel'],
];

const indexes = new WeakMap<Snapshot, SearchIndex>();

/** The index over a snapshot, built at first use and kept as long as the snapshot is. */
export function indexOf(snapshot: Snapshot): SearchIndex {
  let index = indexes.get(snapshot);
  if (!index) indexes.set(snapshot, (index = buildIndex(entriesOf(snapshot))));
  return index;
}

export function* entriesOf(view: View): Generator<SearchEntry> {
  for (const resource of view.content.values()) {
    const kind = view.kinds.get(resource.iri);
    if (kind !== 'concept' && kind !== 'collection' && kind !== 'scheme') continue;
    const [successor] = replacedBy(resource);
    yield {
      uri: resource.iri,
      kind,
      retired: statusOf(resource) === 'retired',
      ...(successor !== undefined && { replacedBy: successor }),
      texts: kind === 'scheme' ? schemeTexts(resource) : [...texts(resource), ...xlTexts(view, resource)],
    };
  }
}

function texts(resource: Resource): EntryText[] {
  return SEARCHED.flatMap(([predicate, property]) => textsAt(objects(resource, predicate), property));
}

/** SKOS-XL labels entail the plain ones (S55–S57); a file may hold only these. */
function xlTexts(view: View, resource: Resource): EntryText[] {
  return XL_LABELS.flatMap(([predicate, property]) =>
    objects(resource, predicate).flatMap((label) => {
      const nested = resource.about[label] ?? view.content.get(label)?.about[label];
      return textsAt(nested?.[XL.literalForm] ?? [], property);
    }),
  );
}

/** One name each, though it may stand under three properties. */
function schemeTexts(resource: Resource): EntryText[] {
  const names = new Set(SCHEME_NAMES.flatMap((predicate) => objects(resource, predicate)));
  return [
    ...textsAt([...names], 'prefLabel'),
    ...textsAt(objects(resource, DCT.description), 'definition'),
    ...textsAt(objects(resource, SKOS.definition), 'definition'),
  ];
}

/** Notations may have any datatype; of the others only text can be searched. */
function textsAt(terms: readonly string[], property: TextProperty): EntryText[] {
  return terms
    .filter((term) => isText(term) || (property === 'notation' && term.startsWith('"')))
    .map((term) => ({ property, language: languageOf(term), value: valueOf(term) }));
}
