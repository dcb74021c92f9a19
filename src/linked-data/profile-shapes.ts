import { DCT, ISOTHES, RDF, RDFS, SKOS, XL } from '../domain/namespaces.ts';
import { statements } from '../domain/resource.ts';
import type { Statement } from '../domain/statement.ts';
import { isBlank, isText, languageOf, type Iri, type Term } from '../domain/term.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { literalForms } from './labels.ts';
import { statement } from './statement.ts';

/** The SKOS-XL properties and the plain ones they stand for (S55, S56, S57). */
const PLAIN: Readonly<Record<Iri, Iri>> = {
  [XL.prefLabel]: SKOS.prefLabel,
  [XL.altLabel]: SKOS.altLabel,
  [XL.hiddenLabel]: SKOS.hiddenLabel,
};
const XL_OF = new Map(Object.entries(PLAIN).map(([xl, plain]) => [plain, xl]));

/** The plain labels that SKOS-XL labels entail, where they are not stated. */
export function* plainLabels(snapshot: Snapshot, all: readonly Statement[]): Generator<Statement> {
  const stated = new Set(all.map(keyOf));
  for (const { subject, predicate, object } of all) {
    const plain = PLAIN[predicate];
    if (!plain) continue;
    for (const form of literalForms(snapshot, snapshot.content.get(subject), object)) {
      const entailed = statement(subject, plain, form);
      if (!stated.has(keyOf(entailed))) yield entailed;
    }
  }
}

const keyOf = ({ subject, predicate, object }: Statement): string => `${subject} ${predicate} ${object}`;

/**
 * SKOS-XL: the label resources are described too, and every plain label that has none gets one, so that a client
 * that reads only label resources misses nothing. Their blank labels count up, so the same labels give the same.
 */
export function labelsAsResources(snapshot: Snapshot, all: readonly Statement[]): Statement[] {
  const result = [...all];
  const covered = new Set<string>();
  for (const { subject, predicate, object } of all) {
    const plain = PLAIN[predicate];
    if (!plain) continue;
    for (const form of literalForms(snapshot, snapshot.content.get(subject), object))
      covered.add(keyOf(statement(subject, plain, form)));
    const label = isBlank(object) ? undefined : snapshot.content.get(object);
    if (label) result.push(...[...statements(label)].filter(({ graph }) => graph === ''));
  }
  let minted = 0;
  for (const one of all) {
    const xl = XL_OF.get(one.predicate);
    if (!xl || covered.has(keyOf(one))) continue;
    const label = `_:label${(minted += 1)}`;
    result.push(statement(one.subject, xl, label), statement(label, RDF.type, XL.Label));
    result.push(statement(label, XL.literalForm, one.object));
  }
  return result;
}

/**
 * The names of a concept scheme under every property that a profile looks for: NL-SBB asks dct:title, the Flemish
 * rules skos:prefLabel, others read rdfs:label (standards §16, row 7). One is taken from whichever is stated.
 */
export function* schemeNames(all: readonly Statement[]): Generator<Statement> {
  const schemes = all.filter(
    ({ predicate, object }) => predicate === RDF.type && object === SKOS.ConceptScheme,
  );
  for (const { subject } of schemes) {
    const named = (predicate: Iri): Term[] =>
      all.filter((one) => one.subject === subject && one.predicate === predicate).map(({ object }) => object);
    const names = [SKOS.prefLabel, DCT.title, RDFS.label].map(named).find((list) => list.length > 0) ?? [];
    for (const predicate of [SKOS.prefLabel, DCT.title, RDFS.label])
      if (named(predicate).length === 0) for (const name of names) yield statement(subject, predicate, name);
  }
}

/** What NL-SBB §2.2 describes a concept, scheme or collection with, and its own properties for sources. */
const NL_SBB: ReadonlySet<Iri> = new Set([
  RDF.type,
  RDF.first,
  RDF.rest,
  RDFS.label,
  RDFS.comment,
  DCT.title,
  DCT.source,
  DCT.isReplacedBy,
  DCT.license,
  DCT.publisher,
  `${SKOS.ns}definition`,
  'http://xmlns.com/foaf/0.1/page',
  'http://purl.org/dc/terms/bibliographicCitation',
  'http://www.w3.org/2002/07/owl#deprecated',
  'http://www.w3.org/ns/adms#status',
  ...ISOTHES.broader,
  ...ISOTHES.narrower,
]);
const NOT_NL_SBB: ReadonlySet<Iri> = new Set([SKOS.broaderTransitive, SKOS.narrowerTransitive]);

/** NL-SBB: its application profile and no more; of the SKOS namespace everything but the transitive closure. */
export function inNlSbb(all: readonly Statement[]): Statement[] {
  return all.filter(
    ({ predicate }) => NL_SBB.has(predicate) || (predicate.startsWith(SKOS.ns) && !NOT_NL_SBB.has(predicate)),
  );
}

const UPWARD: ReadonlySet<Iri> = new Set([
  SKOS.broader,
  SKOS.broaderTransitive,
  SKOS.narrowerTransitive,
  SKOS.hasTopConcept,
  ...ISOTHES.broader,
  ...ISOTHES.narrower,
]);
const CODE_LIST: ReadonlySet<Iri> = new Set([
  RDF.type,
  SKOS.prefLabel,
  SKOS.altLabel,
  SKOS.definition,
  SKOS.notation,
  SKOS.inScheme,
  SKOS.topConceptOf,
  SKOS.narrower,
  SKOS.member,
  DCT.isReplacedBy,
  'http://www.w3.org/2002/07/owl#deprecated',
  'http://www.w3.org/ns/adms#status',
]);

/**
 * The Flemish publication rules for code lists (VA-1 to VA-4): the hierarchy in one direction, down; texts with a
 * language only. A scheme keeps its top concepts: of a document about it they are the content.
 */
export function inOneDirection(all: readonly Statement[]): Statement[] {
  const isScheme = all.some(
    ({ predicate, object }) => predicate === RDF.type && object === SKOS.ConceptScheme,
  );
  return all.filter(({ predicate, object }) => {
    if (predicate === SKOS.hasTopConcept) return isScheme;
    if (UPWARD.has(predicate) || !CODE_LIST.has(predicate)) return false;
    return predicate === SKOS.notation || !isText(object) || languageOf(object) !== '';
  });
}
