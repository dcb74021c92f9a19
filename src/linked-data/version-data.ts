import { DCT, OWL } from '../domain/namespaces.ts';
import { objects } from '../domain/resource.ts';
import type { Statement } from '../domain/statement.ts';
import { statusOf } from '../domain/status.ts';
import { isIri, text, typed, type Iri } from '../domain/term.ts';
import type { Release, Snapshot } from '../snapshot/snapshot.ts';
import { statement } from './statement.ts';
import { documentUrl } from './target.ts';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const PROV = 'http://www.w3.org/ns/prov#';
const ADMS = 'http://www.w3.org/ns/adms#';
const STATUS = 'http://purl.org/adms/status/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** One version of the description of a resource, and its place among the others. */
export interface Version {
  readonly base: string;
  readonly snapshot: Snapshot;
  readonly iri: Iri;
  /** The release before this one that describes it. */
  readonly previous: Release | undefined;
  /** The release that dropped it, where this is told: only the current document of a dropped resource does. */
  readonly droppedBy?: Release | undefined;
}

/** The dataset of a vocabulary and of one release of it: apart from the concept scheme (standards §5.4, DC3-5). */
export const datasetIri = (base: string, vocabulary: string, version?: string): Iri =>
  `${base}/id/dataset/${vocabulary}${version === undefined ? '' : `/${version}`}`;

/**
 * What is said of the description, not of the thing: NL-SBB versions descriptions, never concepts (NLS-V1). The
 * document without a version stands for all versions; dates, number and status belong to the version IRI. Nothing
 * in it looks ahead, so that a released version keeps its bytes: that this version replaces the one before is said
 * here, by the later of the two.
 */
export function* versionData(version: Version): Generator<Statement> {
  const { base, snapshot, iri, previous, droppedBy } = version;
  const { release, vocabulary } = snapshot;
  const document = documentUrl(base, iri);
  const one = documentUrl(base, iri, { version: release.version });
  const dataset = datasetIri(base, vocabulary);
  yield statement(document, RDF_TYPE, `${FOAF}Document`);
  yield statement(document, `${FOAF}primaryTopic`, iri);
  yield statement(document, `${OWL_NS}versionIRI`, one);
  yield statement(document, `${DCT_NS}isPartOf`, dataset);
  for (const license of licenses(snapshot)) yield statement(document, DCT.license, license);
  if (droppedBy) {
    yield statement(document, `${ADMS}status`, `${STATUS}Withdrawn`);
    yield statement(document, `${PROV}invalidatedAtTime`, typed(droppedBy.at, `${XSD}dateTime`));
  }
  yield statement(one, RDF_TYPE, `${FOAF}Document`);
  yield statement(one, RDF_TYPE, `${PROV}Entity`);
  yield statement(one, `${FOAF}primaryTopic`, iri);
  yield statement(one, `${DCAT}isVersionOf`, document);
  yield statement(one, `${DCAT}version`, text(release.version));
  yield statement(one, `${DCT_NS}isPartOf`, datasetIri(base, vocabulary, release.version));
  yield statement(one, `${DCT_NS}issued`, typed(release.at, `${XSD}dateTime`));
  yield statement(one, `${PROV}generatedAtTime`, typed(release.at, `${XSD}dateTime`));
  yield statement(one, `${ADMS}status`, STATUS + statusWord(version));
  if (!previous) return;
  const before = documentUrl(base, iri, { version: previous.version });
  yield statement(one, `${DCAT}previousVersion`, before);
  yield statement(one, `${PROV}wasRevisionOf`, before);
  yield statement(before, DCT.isReplacedBy, one);
}

const DCT_NS = DCT.title.slice(0, -'title'.length);
const OWL_NS = OWL.deprecated.slice(0, -'deprecated'.length);

/** One of the four of ADMS (ADMS-1). A pre-release is under development. */
function statusWord({ snapshot, iri }: Version): string {
  const resource = snapshot.content.get(iri);
  if (resource && statusOf(resource) === 'retired') return 'Deprecated';
  return snapshot.release.version.includes('-') ? 'UnderDevelopment' : 'Completed';
}

/** The licences that the vocabulary's schemes name by an IRI. */
export function licenses(snapshot: Snapshot): readonly Iri[] {
  const kept = LICENSES.get(snapshot);
  if (kept) return kept;
  const found = new Set<Iri>();
  for (const [iri, kind] of snapshot.kinds)
    if (kind === 'scheme')
      for (const license of objects(snapshot.content.get(iri), DCT.license))
        if (isIri(license)) found.add(license);
  const list = [...found].sort();
  LICENSES.set(snapshot, list);
  return list;
}

/** A snapshot never changes, so what is read from it once is true for as long as it is kept. */
const LICENSES = new WeakMap<Snapshot, readonly Iri[]>();
