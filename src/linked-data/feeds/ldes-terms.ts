/** The IRIs that the feeds are written with. */
const LDES_NS = 'https://w3id.org/ldes#';
const TREE_NS = 'https://w3id.org/tree#';
const PROV_NS = 'http://www.w3.org/ns/prov#';
const XSD_NS = 'http://www.w3.org/2001/XMLSchema#';
const AS_NS = 'https://www.w3.org/ns/activitystreams#';
const DCT_NS = 'http://purl.org/dc/terms/';

export const LDES = (name: string): string => LDES_NS + name;
export const TREE = (name: string): string => TREE_NS + name;
export const XSD = (name: string): string => XSD_NS + name;

export const AS_DELETE = `${AS_NS}Delete`;

/** The version-of and timestamp paths of every stream here (LDES-4, LDES-6). */
export const VERSION_OF = `${DCT_NS}isVersionOf`;
export const GENERATED_AT = `${PROV_NS}generatedAtTime`;

/** Prefixes of the pages: always these, as a full page never changes, whatever prefixes a later file declares. */
export const FEED_PREFIXES: Readonly<Record<string, string>> = {
  as: AS_NS,
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: DCT_NS,
  ldes: LDES_NS,
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: PROV_NS,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  tree: TREE_NS,
  xsd: XSD_NS,
};
