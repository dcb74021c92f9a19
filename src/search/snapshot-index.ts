import { DCT, RDFS, SKOS, XL } from '../domain/namespaces.ts';
import { objects, type Resource } from '../domain/resource.ts';
import { replacedBy, statusOf } from '../domain/status.ts';
import { isText, languageOf, valueOf, type Iri } from '../domain/term.ts';
import type { View } from '../domain/view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { EntryText, SearchEntry, TextProperty } from './entry.ts';
import { buildIndex, changedEntries, withChanges, type SearchIndex } from './search-index.ts';

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

/** Beyond this many changes a new index is cheaper to search than the old one with them beside it. */
const MOST_CHANGES = 2_000;

/**
 * Makes the index of `next` from that of `previous`: at the cost of what changed, where that is little. A label that is
 * a resource of its own (SKOS-XL) may change without its concept, so then the index is built anew.
 */
export function followIndex(previous: Snapshot | undefined, next: Snapshot): void {
  const old = previous && indexes.get(previous);
  if (!previous || !old) return void indexOf(next);
  const { removed, changed } = changedSince(previous, next);
  const total = changedEntries(old) + removed.length + changed.length;
  const labels = [...changed, ...removed].some((iri) => holdsLabel(previous, iri) || holdsLabel(next, iri));
  if (total > MOST_CHANGES || labels) return void indexOf(next);
  const entries = changed.flatMap((iri) => entryOf(next, next.content.get(iri)) ?? []);
  indexes.set(next, withChanges(old, [...removed, ...changed], entries));
}

/** A resource counts as changed also where only its kind is another: a class of concepts came or went. */
function changedSince(previous: Snapshot, next: Snapshot) {
  const [before, after] = [previous.content, next.content];
  const changed = [...after.keys()].filter(
    (iri) => after.encoded(iri) !== before.encoded(iri) || next.kinds.get(iri) !== previous.kinds.get(iri),
  );
  const removed = [...before.keys()].filter((iri) => !after.has(iri));
  return { removed, changed };
}

/** Typed as a label or not: what has a literal form is one. */
const holdsLabel = ({ content }: Snapshot, iri: Iri): boolean =>
  objects(content.get(iri), XL.literalForm).length > 0;

export function* entriesOf(view: View): Generator<SearchEntry> {
  for (const resource of view.content.values()) {
    const entry = entryOf(view, resource);
    if (entry) yield entry;
  }
}

function entryOf(view: View, resource: Resource | undefined): SearchEntry | undefined {
  if (!resource) return undefined;
  const kind = view.kinds.get(resource.iri);
  if (kind !== 'concept' && kind !== 'collection' && kind !== 'scheme') return undefined;
  const [successor] = replacedBy(resource);
  return {
    uri: resource.iri,
    kind,
    retired: statusOf(resource) === 'retired',
    ...(successor !== undefined && { replacedBy: successor }),
    texts: kind === 'scheme' ? schemeTexts(resource) : [...texts(resource), ...xlTexts(view, resource)],
  };
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
