import { DCT, SKOS } from '../../domain/namespaces.ts';
import { objects } from '../../domain/resource.ts';
import type { Statement } from '../../domain/statement.ts';
import { preferred, textsOf, type Text } from '../../domain/text.ts';
import { isIri, type Iri } from '../../domain/term.ts';
import type { Release, Snapshot } from '../../snapshot/snapshot.ts';
import { EXPORT_FORMATS } from '../exports/export-format.ts';
import type { Rendered } from '../exports/render.ts';
import { nameOf, schemeOf, schemesOf, titleOf } from '../feeds/titles.ts';
import { documentUrl } from '../target.ts';
import { datasetIri, licenses } from '../version-data.ts';
import { unnamedLicense, type Described } from './catalogue-options.ts';
import {
  dateTime,
  FREE_OF_CHARGE,
  isOpenLicense,
  name,
  OPEN_DATA,
  plain,
  PUBLIC,
  words,
} from './catalogue-terms.ts';
import { describe, type Row } from './description.ts';
import { distribution } from './distribution.ts';
import { themeIris } from './shared.ts';

/** What has been rendered of a release, by file extension, and whether that is all it holds. */
export interface Renditions {
  readonly known: ReadonlyMap<string, Rendered>;
  readonly isWhole: boolean;
}

export interface DatasetContext {
  readonly base: string;
  readonly described: Described;
  readonly snapshot: Snapshot;
  /** Newest first. */
  readonly releases: readonly Release[];
}

const licenseOf = ({ base, described, snapshot }: DatasetContext): Iri =>
  licenses(snapshot)[0] ?? described.license ?? unnamedLicense(base);

export const serviceIri = (base: string, vocabulary: string): Iri =>
  `${datasetIri(base, vocabulary)}#ldes-service`;

/** The vocabulary as a dataset that goes on: it has versions, and its distributions are those of the newest. */
export function* datasetStatements(context: DatasetContext): Generator<Statement> {
  const { base, snapshot, releases } = context;
  const { vocabulary, release } = snapshot;
  const dataset = datasetIri(base, vocabulary);
  const version = (one: Release): Iri => datasetIri(base, vocabulary, one.version);
  const formats = EXPORT_FORMATS.map((format) => ({ format, iri: `${dataset}#${format.extension}` }));
  yield* describe(dataset, [
    ...commonRows(context, titleOf(snapshot)),
    ['dct:identifier', plain(dataset)],
    ['dct:issued', dateTime((releases.at(-1) as Release).at)],
    ['dct:modified', dateTime(release.at)],
    ['dcat:version', plain(release.version)],
    ['dcat:hasVersion', ...releases.map(version)],
    ['dcat:hasCurrentVersion', version(release)],
    ['dcat:distribution', ...formats.map(({ iri }) => iri), `${dataset}#ldes`],
    ['foaf:primaryTopic', ...schemesOf(snapshot).map(({ iri }) => iri)],
  ]);
  const license = licenseOf(context);
  for (const { format, iri } of formats)
    yield* distribution({
      iri,
      url: `${base}/export/${vocabulary}.${format.extension}`,
      format,
      license,
      at: release.at,
    });
  yield* ldesStatements(context, `${dataset}#ldes`, license);
}

/** One release as a dataset that never changes (DC3-1, DC3-2), with the digest anyone can recompute. */
export function* releaseStatements(
  context: DatasetContext,
  release: Release,
  renditions: Renditions,
): Generator<Statement> {
  const { base, releases, snapshot } = context;
  const { vocabulary, version, at, notes } = release;
  const dataset = datasetIri(base, vocabulary);
  const iri = datasetIri(base, vocabulary, version);
  const previous = releases[releases.indexOf(release) + 1];
  const before = previous && datasetIri(base, vocabulary, previous.version);
  const { value, language } = titleOf(snapshot);
  const formats = EXPORT_FORMATS.map((format) => ({ format, iri: `${iri}#${format.extension}` }));
  yield* describe(iri, [
    ...commonRows(context, { value: `${value} ${version}`, language }),
    ['rdf:type', name('prov:Entity')],
    ['dct:identifier', plain(iri)],
    ['dct:issued', dateTime(at)],
    ['dct:modified', dateTime(at)],
    ['prov:generatedAtTime', dateTime(at)],
    ['dcat:version', plain(version)],
    ['dcat:isVersionOf', dataset],
    ['dcat:previousVersion', before],
    ['prov:wasRevisionOf', before],
    ['adms:versionNotes', notes ? words(notes) : undefined],
    [
      'adms:status',
      `http://purl.org/adms/status/${version.includes('-') ? 'UnderDevelopment' : 'Completed'}`,
    ],
    ['dcat:distribution', ...formats.map((one) => one.iri)],
  ]);
  const pin = `?version=${encodeURIComponent(version)}`;
  for (const { format, iri: one } of formats)
    yield* distribution({
      iri: one,
      url: `${base}/export/${vocabulary}.${format.extension}${pin}`,
      format,
      license: licenseOf(context),
      at,
      measure: renditions.known.get(format.extension)?.identity,
      // The N-Quads are canonical, so their checksum is the digest of the release, rendered or not.
      sha256:
        format.extension === 'nq' && renditions.isWhole ? release.digest.replace(/^sha256-/, '') : undefined,
    });
}

/** What is the same for a vocabulary and each of its releases. */
function commonRows(context: DatasetContext, title: Text): Row[] {
  const { base, described, snapshot } = context;
  const scheme = schemeOf(snapshot);
  const about = [SKOS.definition, DCT.description, SKOS.note].flatMap((property) =>
    preferred(textsOf(objects(scheme, property))),
  )[0];
  const { value, language } = about ?? {
    value: `Begrippen van "${title.value}" en hun definities.`,
    language: 'nl',
  };
  const languages = new Set(
    [...preferred(textsOf(objects(scheme, SKOS.prefLabel)))].map((label) => label.language),
  );
  return [
    ['rdf:type', name('dcat:Dataset'), name('dcat:Resource')],
    ['dct:title', words(title.value, title.language)],
    ['dct:description', words(value, language)],
    ['dct:publisher', publisherOf(context).uri],
    ['dcat:contactPoint', described.contactPoint.uri],
    ['dct:accessRights', PUBLIC],
    ['mdcat:statuut', FREE_OF_CHARGE, isOpenLicense(licenseOf(context)) ? OPEN_DATA : undefined],
    ['dct:license', licenseOf(context)],
    ['dcat:keyword', words('begrippen'), words(title.value, title.language)],
    ['dcat:theme', ...described.themes.flatMap(themeIris)],
    ['dct:language', languages.has('nl') || languages.size === 0 ? DUTCH : undefined],
    ['dcat:landingPage', scheme ? documentUrl(base, scheme.iri) : undefined],
  ];
}

const DUTCH = 'http://publications.europa.eu/resource/authority/language/NLD';

/** Who publishes a vocabulary: the organisation it names and describes itself, else that of the catalogue. */
export function publisherOf({ described, snapshot }: DatasetContext): { uri: Iri; name: string } {
  for (const uri of objects(schemeOf(snapshot), DCT.publisher)) {
    const resource = isIri(uri) ? snapshot.content.get(uri) : undefined;
    const [named] = preferred(textsOf(objects(resource, name('foaf:name'))));
    const label = named ?? nameOf(resource);
    if (label) return { uri, name: label.value };
  }
  return described.publisher;
}

/** The stream of changes: a distribution, and the service that gives access to it (LDES-17). */
function* ldesStatements(context: DatasetContext, iri: Iri, license: Iri): Generator<Statement> {
  const { base, described, snapshot } = context;
  const { vocabulary, release } = snapshot;
  const url = `${base}/ldes/${vocabulary}`;
  const service = serviceIri(base, vocabulary);
  const { value, language } = titleOf(snapshot);
  const turtle = EXPORT_FORMATS[0] as (typeof EXPORT_FORMATS)[number];
  yield* distribution({
    iri,
    url,
    format: turtle,
    license,
    at: release.at,
    title: 'Linked Data Event Stream',
    service,
  });
  yield* describe(service, [
    ['rdf:type', name('dcat:DataService'), name('dcat:Resource')],
    ['dct:title', words(`${value}: wijzigingen (LDES)`, language)],
    ['dct:description', words('Elke versie van elk begrip, in volgorde van uitgave.')],
    ['dct:identifier', plain(service)],
    ['dct:publisher', publisherOf(context).uri],
    ['dcat:contactPoint', described.contactPoint.uri],
    ['dcat:endpointURL', url],
    // A stream describes itself: its root says how it is ordered and where its pages are.
    ['dcat:endpointDescription', url],
    ['dcat:servesDataset', datasetIri(base, vocabulary)],
    ['dct:conformsTo', 'https://w3id.org/ldes/specification'],
    ['dct:accessRights', PUBLIC],
    ['mdcat:statuut', FREE_OF_CHARGE],
    ['dct:license', license],
    ['dcat:keyword', words('begrippen'), words('LDES')],
    ['dcat:theme', ...described.themes.flatMap(themeIris)],
  ]);
}
