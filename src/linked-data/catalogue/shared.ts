import type { Statement } from '../../domain/statement.ts';
import { isIri, type Iri } from '../../domain/term.ts';
import { EXPORT_FORMATS } from '../exports/export-format.ts';
import { unnamedLicense, type Described } from './catalogue-options.ts';
import {
  CC0,
  fileType,
  FREE_OF_CHARGE,
  mediaTypeIri,
  name,
  OPEN_DATA,
  PUBLIC,
  SHA256,
  words,
} from './catalogue-terms.ts';
import { describe } from './description.ts';

const EU_THEMES = 'http://publications.europa.eu/resource/authority/data-theme';
const BE_THEMES = 'http://vocab.belgif.be/auth/datatheme';

/** A theme in the EU's list and in the Belgian one, which Datavindplaats sorts by (DVL-2). */
export const themeIris = (code: string): Iri[] => [`${EU_THEMES}/${code}`, `${BE_THEMES}/${code}`];

const DUTCH_NAMES: Record<string, string> = {
  AGRI: 'Landbouw, visserij, bosbouw en voeding',
  ECON: 'Economie en financiën',
  EDUC: 'Onderwijs, cultuur en sport',
  ENER: 'Energie',
  ENVI: 'Milieu',
  GOVE: 'Overheid en publieke sector',
  HEAL: 'Gezondheid',
  INTR: 'Internationale vraagstukken',
  JUST: 'Justitie, rechtsstelsel en openbare veiligheid',
  REGI: "Regio's en steden",
  SOCI: 'Bevolking en samenleving',
  TECH: 'Wetenschap en technologie',
  TRAN: 'Vervoer',
};

/**
 * The things that others define and we refer to, with type and name: the harvester copies what is said of them in
 * the feed, and fetches nothing (HRV-5).
 */
export function* sharedStatements(
  base: string,
  { publisher, contactPoint, themes }: Described,
): Generator<Statement> {
  yield* agent(publisher);
  yield* describe(contactPoint.uri, [
    ['rdf:type', name('vcard:Organization'), name('vcard:Kind')],
    ['vcard:fn', words(contactPoint.name)],
    ['vcard:organization-name', words(contactPoint.name)],
    ['vcard:hasEmail', contactPoint.email === undefined ? undefined : `mailto:${contactPoint.email}`],
    ['vcard:hasURL', contactPoint.url],
  ]);
  for (const code of themes) {
    yield* concept(`${EU_THEMES}/${code}`, DUTCH_NAMES[code] ?? code, EU_THEMES);
    yield* concept(`${BE_THEMES}/${code}`, DUTCH_NAMES[code] ?? code, BE_THEMES);
  }
  for (const scheme of [EU_THEMES, BE_THEMES])
    yield* describe(scheme, [
      ['rdf:type', name('skos:ConceptScheme')],
      ['dct:title', words("Datathema's")],
    ]);
  yield* describe(PUBLIC, [
    ['rdf:type', name('dct:RightsStatement'), name('skos:Concept')],
    ['skos:prefLabel', words('publiek')],
  ]);
  yield* concept(FREE_OF_CHARGE, 'Kosteloos');
  yield* concept(OPEN_DATA, 'Vlaamse Open data');
  yield* license(CC0, 'Creative Commons Zero verklaring');
  yield* license(unnamedLicense(base), 'Geen licentie vermeld: vraag het de uitgever');
  yield* describe('http://publications.europa.eu/resource/authority/language/NLD', [
    ['rdf:type', name('dct:LinguisticSystem')],
  ]);
  yield* describe('https://w3id.org/ldes/specification', [
    ['rdf:type', name('dct:Standard')],
    ['dct:title', words('Linked Data Event Streams')],
  ]);
  yield* describe(SHA256, [['rdf:type', name('spdx:ChecksumAlgorithm')]]);
  for (const { mediaType, fileType: code, title } of EXPORT_FORMATS) {
    yield* describe(mediaTypeIri(mediaType), [['rdf:type', name('dct:MediaType')]]);
    // The Flemish shapes want a concept of the EU's list, the European ones a media type.
    yield* describe(fileType(code), [['rdf:type', name('dct:MediaTypeOrExtent')]]);
    yield* concept(fileType(code), title);
  }
  for (const status of ['Completed', 'UnderDevelopment'])
    yield* concept(
      `http://purl.org/adms/status/${status}`,
      status === 'Completed' ? 'Afgewerkt' : 'In ontwikkeling',
    );
}

/** An organisation. The Flemish profile calls its class dct:Agent, the European one foaf:Agent. */
export function* agent({
  uri,
  name: value,
}: {
  readonly uri: Iri;
  readonly name: string;
}): Generator<Statement> {
  yield* describe(uri, [
    ['rdf:type', name('foaf:Agent'), name('dct:Agent')],
    ['foaf:name', words(value)],
  ]);
}

export function* license(iri: Iri, title?: string): Generator<Statement> {
  if (!isIri(iri)) return;
  yield* describe(iri, [
    ['rdf:type', name('dct:LicenseDocument')],
    ['dct:title', title === undefined ? undefined : words(title)],
  ]);
}

function* concept(iri: Iri, label: string, scheme?: Iri): Generator<Statement> {
  yield* describe(iri, [
    ['rdf:type', name('skos:Concept')],
    ['skos:prefLabel', words(label)],
    ['skos:inScheme', scheme],
  ]);
}
