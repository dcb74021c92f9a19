import { text, typed, type Iri, type Term } from '../../domain/term.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const XSD_NS = 'http://www.w3.org/2001/XMLSchema#';

/** Prefixes of the catalogue; Datavindplaats takes a feed for Turtle only where `dcat` is declared (HRV-2). */
export const CATALOGUE_PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  ldes: 'https://w3id.org/ldes#',
  mdcat: 'https://data.vlaanderen.be/ns/metadata-dcat#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  xsd: XSD_NS,
} as const;

/** `dcat:Dataset` in full. */
export function name(short: string): Iri {
  const colon = short.indexOf(':');
  return (
    CATALOGUE_PREFIXES[short.slice(0, colon) as keyof typeof CATALOGUE_PREFIXES] + short.slice(colon + 1)
  );
}

export const fileType = (code: string): Iri => `${AUTHORITY}/file-type/${code}`;
export const mediaTypeIri = (mediaType: string): Iri =>
  `http://www.iana.org/assignments/media-types/${mediaType}`;
export const PUBLIC = `${AUTHORITY}/access-right/PUBLIC`;
export const CC0 = 'https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0';
export const SHA256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';
const KEYWORDS = 'https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden';
/** Whoever reads here pays nothing. */
export const FREE_OF_CHARGE = `${KEYWORDS}/KOSTELOOS`;
export const OPEN_DATA = `${KEYWORDS}/VLOPENDATA`;

/** Licences under which Datavindplaats shows a dataset as open data, in http and https (DVL-3). */
export const isOpenLicense = (license: Iri): boolean =>
  /^https?:\/\/data\.vlaanderen\.be\/id\/licentie\/(modellicentie-gratis-hergebruik|creative-commons-zero-verklaring)\//.test(
    license,
  ) || /^https?:\/\/creativecommons\.org\/(publicdomain\/zero|licenses\/by)\//.test(license);

/**
 * Text for the catalogue, in Dutch unless told. The harvester takes RDF/XML for Turtle where it meets `@prefix` in
 * it (HRV-2), so a definition that says so is written with a space.
 */
export const words = (value: string, language = 'nl'): Term =>
  text(value.replaceAll('@prefix', '@ prefix'), language || 'nl');
export const plain = (value: string): Term => text(value);
export const dateTime = (iso: string): Term => typed(iso, `${XSD_NS}dateTime`);
export const integer = (value: number, datatype = 'integer'): Term => typed(String(value), XSD_NS + datatype);
export const hex = (value: string): Term => typed(value, `${XSD_NS}hexBinary`);
