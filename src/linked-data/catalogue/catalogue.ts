import { createHash } from 'node:crypto';
import type { Statement } from '../../domain/statement.ts';
import type { Iri } from '../../domain/term.ts';
import type { Release, Snapshot } from '../../snapshot/snapshot.ts';
import { EXPORT_FORMATS } from '../exports/export-format.ts';
import type { Rendered } from '../exports/render.ts';
import { schemeOf } from '../feeds/titles.ts';
import { documentUrl } from '../target.ts';
import { datasetIri, licenses } from '../version-data.ts';
import { catalogueIri, described, type CatalogueOptions } from './catalogue-options.ts';
import { CC0, dateTime, name, plain, words } from './catalogue-terms.ts';
import {
  datasetStatements,
  publisherOf,
  releaseStatements,
  serviceIri,
  type DatasetContext,
  type Renditions,
} from './dataset.ts';
import { describe } from './description.ts';
import { agent, license, sharedStatements } from './shared.ts';

/**
 * The description of all that is published here: DCAT-AP 3 and DCAT-AP-VL, in one document, as the harvester of
 * Datavindplaats reads no further page (HRV-1). Vocabularies are catalogued; their releases are described as
 * versions of them, without a record, or Datavindplaats would show each as a dataset of its own.
 */
export async function* catalogueStatements(options: CatalogueOptions): AsyncGenerator<Statement> {
  const { catalog, base } = options;
  const facts = described(base, options.catalogue);
  const snapshots = catalog.snapshots();
  const newest = snapshots.map(({ release }) => release.at).sort();
  const iri = catalogueIri(base);
  yield* describe(iri, [
    ['rdf:type', name('dcat:Catalog')],
    ['dct:title', words(facts.title)],
    ['dct:description', words(facts.description)],
    ['dct:identifier', plain(iri)],
    ['dct:publisher', facts.publisher.uri],
    ['dcat:contactPoint', facts.contactPoint.uri],
    ['dct:license', CC0],
    ['dct:modified', newest.length > 0 ? dateTime(newest.at(-1) as string) : undefined],
    ['foaf:homepage', `${base}/`],
    ['dcat:dataset', ...snapshots.map(({ vocabulary }) => datasetIri(base, vocabulary))],
    ['dcat:service', ...snapshots.map(({ vocabulary }) => serviceIri(base, vocabulary))],
    [
      'dcat:record',
      ...snapshots.flatMap(({ vocabulary }) => records(base, vocabulary).map(([record]) => record)),
    ],
  ]);
  yield* describe(`${base}/`, [['rdf:type', name('foaf:Document')]]);
  yield* sharedStatements(base, facts);
  for (const snapshot of snapshots) {
    for (const [record, topic] of records(base, snapshot.vocabulary))
      yield* recordStatements(record, topic, snapshot.release);
    yield* vocabularyStatements(options, snapshot);
  }
}

/** A vocabulary with all its releases. */
export async function* vocabularyStatements(
  options: CatalogueOptions,
  snapshot: Snapshot,
): AsyncGenerator<Statement> {
  const context = contextOf(options, snapshot);
  yield* ownStatements(context);
  yield* datasetStatements(context);
  for (const release of context.releases)
    yield* releaseStatements(context, release, await renditionsOf(options, release));
}

/** One release, with the things that it refers to. */
export async function* oneRelease(
  options: CatalogueOptions,
  snapshot: Snapshot,
  release: Release,
): AsyncGenerator<Statement> {
  const context = contextOf(options, snapshot);
  yield* releaseStatements(context, release, await renditionsOf(options, release));
  yield* ownStatements(context);
  yield* sharedStatements(options.base, context.described);
}

function contextOf({ base, catalog, catalogue }: CatalogueOptions, snapshot: Snapshot): DatasetContext {
  return {
    base,
    described: described(base, catalogue),
    snapshot,
    releases: catalog.releases(snapshot.vocabulary),
  };
}

function* ownStatements(context: DatasetContext): Generator<Statement> {
  const scheme = schemeOf(context.snapshot);
  if (scheme) yield* describe(documentUrl(context.base, scheme.iri), [['rdf:type', name('foaf:Document')]]);
  yield* agent(publisherOf(context));
  for (const iri of licenses(context.snapshot)) yield* license(iri);
  if (context.described.license) yield* license(context.described.license);
}

async function renditionsOf({ cache, catalog }: CatalogueOptions, release: Release): Promise<Renditions> {
  const withheld = await catalog.withheld(release);
  const known = new Map<string, Rendered>();
  for (const format of EXPORT_FORMATS) {
    const rendered = await cache.measured({ release, withheld }, format);
    if (rendered) known.set(format.extension, rendered);
  }
  return { known, isWhole: withheld.length === 0 };
}

const records = (base: string, vocabulary: string): [record: Iri, topic: Iri][] =>
  [datasetIri(base, vocabulary), serviceIri(base, vocabulary)].map((topic) => [
    `${catalogueIri(base)}#${uuid(topic)}`,
    topic,
  ]);

/**
 * A record, without which the harvester invents one, modified at every visit (HRV-6). Its identifier is a UUID that
 * follows from the IRI: any other would be made anew when the catalogue moves (HRV-4).
 */
const recordStatements = (record: Iri, topic: Iri, { at }: Release): Iterable<Statement> =>
  describe(record, [
    ['rdf:type', name('dcat:CatalogRecord')],
    ['dct:identifier', plain(uuid(topic))],
    ['foaf:primaryTopic', topic],
    ['dct:modified', dateTime(at)],
  ]);

/** A name-based UUID in the namespace of URLs (RFC 9562 §5.5). */
function uuid(iri: Iri): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(iri).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
