import { setImmediate } from 'node:timers/promises';
import { RDF } from '../../domain/namespaces.ts';
import { statements } from '../../domain/resource.ts';
import { canonicalLine, type Statement } from '../../domain/statement.ts';
import { isIri, type Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { EXPORT_FORMATS } from '../exports/export-format.ts';
import { schemesOf, titleOf } from '../feeds/titles.ts';
import { datasetIri, licenses } from '../version-data.ts';
import { integer, name, plain, words } from './catalogue-terms.ts';
import { describe } from './description.ts';

/** Resources counted between two pauses: the server answers others meanwhile. */
const SLICE = 500;
/** Link sets described: the largest. A vocabulary with more targets has links that are not mappings. */
const LINKSETS = 100;

interface Counts {
  triples: number;
  readonly subjects: Set<Iri>;
  readonly classes: Map<Iri, number>;
  readonly properties: Map<Iri, number>;
  /** Mapping links by predicate and namespace of their target. */
  readonly links: Map<string, number>;
}

const MATCH = /\/core#(exact|close|broad|narrow|related)Match$/;
const namespaceOf = (iri: Iri): string => /^.*[/#]/.exec(iri)?.[0] ?? iri;

async function count(snapshot: Snapshot): Promise<Counts> {
  const counts: Counts = {
    triples: 0,
    subjects: new Set(),
    classes: new Map(),
    properties: new Map(),
    links: new Map(),
  };
  const { subjects, classes, properties, links } = counts;
  const more = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  let seen = 0;
  for (const resource of snapshot.content.values()) {
    if ((seen += 1) % SLICE === 0) await setImmediate();
    const lines = new Set<string>();
    for (const statement of statements(resource)) {
      const line = canonicalLine(statement);
      if (lines.has(line)) continue;
      lines.add(line);
      const { subject, predicate, object } = statement;
      counts.triples += 1;
      if (isIri(subject)) subjects.add(subject);
      more(properties, predicate);
      if (predicate === RDF.type && isIri(object)) more(classes, object);
      if (MATCH.test(predicate) && isIri(object) && !snapshot.content.has(object))
        more(links, `${predicate} ${namespaceOf(object)}`);
    }
  }
  return counts;
}

/** The counts of a release never change: they are made once, and kept as long as its snapshot is. */
const COUNTS = new WeakMap<Snapshot, Promise<Counts>>();

/** A vocabulary as a VoID dataset; every number is that of its export (VOID-4). */
export async function* voidStatements(base: string, snapshot: Snapshot): AsyncGenerator<Statement> {
  const counted = COUNTS.get(snapshot) ?? count(snapshot);
  COUNTS.set(snapshot, counted);
  const { triples, subjects, classes, properties, links } = await counted;
  const { vocabulary, release } = snapshot;
  const dataset = datasetIri(base, vocabulary);
  const { value, language } = titleOf(snapshot);
  const schemes = schemesOf(snapshot).map(({ iri }) => iri);
  const [example] = [...snapshot.kinds].find(([, kind]) => kind === 'concept') ?? [];
  const largest = [...links].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, LINKSETS);
  const part = (kind: string, index: number): Iri => `${dataset}#${kind}-${index}`;
  yield* describe(dataset, [
    ['rdf:type', name('void:Dataset')],
    ['dct:title', words(value, language)],
    ['dcat:version', plain(release.version)],
    ['dct:license', ...licenses(snapshot)],
    ['void:triples', integer(triples)],
    ['void:entities', integer(subjects.size)],
    ['void:uriSpace', example && plain(namespaceOf(example))],
    ['void:rootResource', ...schemes],
    ['void:exampleResource', example],
    ['void:vocabulary', name('skos:')],
    ['void:feature', ...FEATURES],
    [
      'void:dataDump',
      ...EXPORT_FORMATS.filter((format) => format.name !== 'csv').map(
        ({ extension }) => `${base}/export/${vocabulary}.${extension}`,
      ),
    ],
    ['void:classPartition', ...[...classes.keys()].map((_, index) => part('class', index))],
    ['void:propertyPartition', ...[...properties.keys()].map((_, index) => part('property', index))],
  ]);
  for (const [index, [iri, entities]] of [...classes].entries())
    yield* describe(part('class', index), [
      ['void:class', iri],
      ['void:entities', integer(entities)],
    ]);
  for (const [index, [iri, used]] of [...properties].entries())
    yield* describe(part('property', index), [
      ['void:property', iri],
      ['void:triples', integer(used)],
    ]);
  for (const [index, [key, used]] of largest.entries()) {
    const [predicate = '', space = ''] = key.split(' ');
    const target = part('target', index);
    yield* describe(part('links', index), [
      ['rdf:type', name('void:Linkset')],
      ['void:linkPredicate', predicate],
      ['void:subjectsTarget', dataset],
      ['void:objectsTarget', target],
      ['void:triples', integer(used)],
    ]);
    yield* describe(target, [
      ['rdf:type', name('void:Dataset')],
      ['void:uriSpace', plain(space)],
    ]);
  }
}

const FEATURES = ['RDF_XML', 'N-Triples', 'Turtle', 'JSON-LD'].map(
  (one) => `http://www.w3.org/ns/formats/${one}`,
);
