import { ISOTHES, DCT, RDF, RDFS, SKOS, XL } from '../namespaces.ts';
import { isText, languageOf, type Iri, type Term } from '../term.ts';
import type { SlotName } from './edit.ts';

/** What a slot's name says. `language` is there for text ('' for text without one), `value` for properties that are sets. */
export interface SlotParts {
  /** '' for the default graph. */
  readonly graph: Term;
  readonly property: Iri;
  readonly language?: string;
  readonly value?: Term;
}

/** Stands for the property in the slot of what no other slot of that graph leads to. */
export const REST = '_:';

/**
 * Properties whose values are set one by one. Narrower is among them, broader is not: two people may hang different
 * concepts under one parent, but two different moves of one concept are a conflict.
 */
const SETS: ReadonlySet<Iri> = new Set([
  RDF.type,
  SKOS.altLabel,
  SKOS.hiddenLabel,
  XL.altLabel,
  XL.hiddenLabel,
  SKOS.narrower,
  ...ISOTHES.narrower,
  SKOS.related,
  SKOS.exactMatch,
  SKOS.closeMatch,
  SKOS.broadMatch,
  SKOS.narrowMatch,
  SKOS.relatedMatch,
  SKOS.member,
  SKOS.hasTopConcept,
  SKOS.topConceptOf,
  SKOS.inScheme,
  DCT.source,
  'http://purl.org/dc/terms/subject',
  DCT.replaces,
  DCT.isReplacedBy,
  RDFS.seeAlso,
]);

export const isSet = (property: Iri): boolean => SETS.has(property);

/** The slot that a statement about the resource itself stands in. */
export function slotOf(graph: Term, property: Iri, object: Term): SlotName {
  if (isSet(property)) return slotName({ graph, property, value: object });
  return slotName({ graph, property, ...(isText(object) && { language: languageOf(object) }) });
}

/** `property`, `property@nl`, `property value`, each after `<graph> ` in a named graph; `\@` is an @ of the IRI itself. */
export function slotName({ graph, property, language, value }: SlotParts): SlotName {
  const start =
    (graph && `<${graph}> `) + (property.includes('@') ? property.replaceAll('@', '\\@') : property);
  if (value !== undefined) return `${start} ${value}`;
  return language === undefined ? start : `${start}@${language}`;
}

const NAME = /^(?:<([^>]*)> )?((?:[^@ \\]|\\@)*)(?:@([^ ]*)| (.*))?$/s;

/** The parts of a name made by `slotName`; of any other string, that string as the property. */
export function slotParts(name: SlotName): SlotParts {
  const [, graph = '', property = name, language, value] = NAME.exec(name) ?? [];
  return {
    graph,
    property: property.replaceAll('\\@', '@'),
    ...(language !== undefined && { language }),
    ...(value !== undefined && { value }),
  };
}
