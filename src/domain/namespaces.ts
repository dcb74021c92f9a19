/** The IRIs the model reasons with. Everything else in a file is kept as it is, known or not. */
const SKOS_NS = 'http://www.w3.org/2004/02/skos/core#';
const RDF_NS = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS_NS = 'http://www.w3.org/2000/01/rdf-schema#';
const OWL_NS = 'http://www.w3.org/2002/07/owl#';
const DCT_NS = 'http://purl.org/dc/terms/';
const XL_NS = 'http://www.w3.org/2008/05/skos-xl#';
const ISOTHES_NS = 'http://purl.org/iso25964/skos-thes#';

export const RDF = {
  type: `${RDF_NS}type`,
  first: `${RDF_NS}first`,
  rest: `${RDF_NS}rest`,
  nil: `${RDF_NS}nil`,
} as const;

export const RDFS = {
  label: `${RDFS_NS}label`,
  comment: `${RDFS_NS}comment`,
  subClassOf: `${RDFS_NS}subClassOf`,
  subPropertyOf: `${RDFS_NS}subPropertyOf`,
  seeAlso: `${RDFS_NS}seeAlso`,
} as const;

export const OWL = { deprecated: `${OWL_NS}deprecated`, versionInfo: `${OWL_NS}versionInfo` } as const;

export const DCT = {
  title: `${DCT_NS}title`,
  description: `${DCT_NS}description`,
  source: `${DCT_NS}source`,
  created: `${DCT_NS}created`,
  modified: `${DCT_NS}modified`,
  isReplacedBy: `${DCT_NS}isReplacedBy`,
  replaces: `${DCT_NS}replaces`,
  license: `${DCT_NS}license`,
  publisher: `${DCT_NS}publisher`,
} as const;

export const SKOS = {
  ns: SKOS_NS,
  Concept: `${SKOS_NS}Concept`,
  ConceptScheme: `${SKOS_NS}ConceptScheme`,
  Collection: `${SKOS_NS}Collection`,
  OrderedCollection: `${SKOS_NS}OrderedCollection`,
  prefLabel: `${SKOS_NS}prefLabel`,
  altLabel: `${SKOS_NS}altLabel`,
  hiddenLabel: `${SKOS_NS}hiddenLabel`,
  notation: `${SKOS_NS}notation`,
  note: `${SKOS_NS}note`,
  definition: `${SKOS_NS}definition`,
  scopeNote: `${SKOS_NS}scopeNote`,
  example: `${SKOS_NS}example`,
  changeNote: `${SKOS_NS}changeNote`,
  editorialNote: `${SKOS_NS}editorialNote`,
  historyNote: `${SKOS_NS}historyNote`,
  inScheme: `${SKOS_NS}inScheme`,
  topConceptOf: `${SKOS_NS}topConceptOf`,
  hasTopConcept: `${SKOS_NS}hasTopConcept`,
  broader: `${SKOS_NS}broader`,
  narrower: `${SKOS_NS}narrower`,
  related: `${SKOS_NS}related`,
  broaderTransitive: `${SKOS_NS}broaderTransitive`,
  narrowerTransitive: `${SKOS_NS}narrowerTransitive`,
  semanticRelation: `${SKOS_NS}semanticRelation`,
  mappingRelation: `${SKOS_NS}mappingRelation`,
  exactMatch: `${SKOS_NS}exactMatch`,
  closeMatch: `${SKOS_NS}closeMatch`,
  broadMatch: `${SKOS_NS}broadMatch`,
  narrowMatch: `${SKOS_NS}narrowMatch`,
  relatedMatch: `${SKOS_NS}relatedMatch`,
  member: `${SKOS_NS}member`,
  memberList: `${SKOS_NS}memberList`,
} as const;

export const XL = {
  Label: `${XL_NS}Label`,
  prefLabel: `${XL_NS}prefLabel`,
  altLabel: `${XL_NS}altLabel`,
  hiddenLabel: `${XL_NS}hiddenLabel`,
  literalForm: `${XL_NS}literalForm`,
} as const;

/** The ISO 25964 refinements of skos:broader and skos:narrower (NL-SBB §2.2 uses them). */
export const ISOTHES = {
  broader: ['broaderGeneric', 'broaderPartitive', 'broaderInstantial'].map((name) => ISOTHES_NS + name),
  narrower: ['narrowerGeneric', 'narrowerPartitive', 'narrowerInstantial'].map((name) => ISOTHES_NS + name),
} as const;

export const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
