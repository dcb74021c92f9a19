import { conceptClasses, kindOf } from '../../domain/kind.ts';
import { ISOTHES, RDFS, SKOS } from '../../domain/namespaces.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import { replacedBy, statusOf } from '../../domain/status.ts';
import { DEFAULT_LANGUAGES, textsOf } from '../../domain/text.ts';
import { isBlank, valueOf, type Iri, type Term } from '../../domain/term.ts';
import { BYTE_ORDER_MARK, csvRecord, joined } from './csv-cell.ts';

/** The resources of a vocabulary, to be gone through more than once. */
export type Resources = () => Iterable<Resource>;

/** Texts that get a column for each language in use. */
const TEXTS: readonly (readonly [name: string, property: Iri])[] = [
  ['prefLabel', SKOS.prefLabel],
  ['altLabel', SKOS.altLabel],
  ['hiddenLabel', SKOS.hiddenLabel],
  ['definition', SKOS.definition],
  ['scopeNote', SKOS.scopeNote],
  ['example', SKOS.example],
  ['note', SKOS.note],
  ['changeNote', SKOS.changeNote],
];

/** Mapping relations: as stated, SKOS entails nothing for the other side that is a concept of this vocabulary. */
const MATCHES = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;

const BROADER: readonly Iri[] = [SKOS.broader, ...ISOTHES.broader];
const NARROWER: readonly Iri[] = [SKOS.narrower, ...ISOTHES.narrower];

/**
 * A vocabulary as a table for people with a spreadsheet: one row a concept, a column for each text property and
 * language in use. It is read twice, for its columns and for its rows, so that only what a concept is told by
 * others (the inverse of `narrower`, `hasTopConcept`) is kept in memory, and not the concepts.
 */
export function* conceptCsv(resources: Resources): Generator<string> {
  const survey = surveyOf(resources);
  const columns = columnsOf(survey);
  yield BYTE_ORDER_MARK + csvRecord(columns.map(({ name }) => name));
  for (const resource of resources())
    if (kindOf(resource, survey.classes) === 'concept')
      yield csvRecord(columns.map(({ cell }) => joined([...new Set(cell(resource))])));
}

interface Column {
  readonly name: string;
  readonly cell: (concept: Resource) => readonly string[];
}

type Told = Map<Iri, Iri[]>;

interface Survey {
  readonly classes: ReadonlySet<Iri>;
  /** Languages in use by text property, '' for texts without one. */
  readonly languages: ReadonlyMap<Iri, ReadonlySet<string>>;
  /** What others say of a concept: its broader by their `narrower`, its scheme by their `hasTopConcept`. */
  readonly broaderOf: ReadonlyMap<Iri, readonly Iri[]>;
  readonly topConceptOf: ReadonlyMap<Iri, readonly Iri[]>;
  readonly relatedTo: ReadonlyMap<Iri, readonly Iri[]>;
}

function surveyOf(resources: Resources): Survey {
  const languages = new Map<Iri, Set<string>>(TEXTS.map(([, property]) => [property, new Set()]));
  const classes = new Map<Term, Resource>();
  const [broaderOf, topConceptOf, relatedTo] = [1, 2, 3].map(() => new Map<Iri, Iri[]>()) as [
    Told,
    Told,
    Told,
  ];
  for (const resource of resources()) {
    const { iri } = resource;
    if (objects(resource, RDFS.subClassOf).length > 0) classes.set(iri, resource);
    for (const property of NARROWER)
      for (const child of objects(resource, property)) add(broaderOf, child, iri);
    for (const concept of objects(resource, SKOS.hasTopConcept)) add(topConceptOf, concept, iri);
    for (const other of objects(resource, SKOS.related)) add(relatedTo, other, iri);
    for (const [property, used] of languages)
      for (const { language } of textsOf(objects(resource, property))) used.add(language);
  }
  return { classes: conceptClasses(classes), languages, broaderOf, topConceptOf, relatedTo };
}

function add(map: Map<Iri, Iri[]>, key: Iri, value: Iri): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function columnsOf({ languages, broaderOf, topConceptOf, relatedTo }: Survey): Column[] {
  const iris = (name: string, cell: (concept: Resource) => readonly Term[]): Column => ({
    name,
    cell: (concept) =>
      cell(concept)
        .filter((term) => !isBlank(term))
        .map(valueOf),
  });
  const told = (map: ReadonlyMap<Iri, readonly Iri[]>, { iri }: Resource): readonly Iri[] =>
    map.get(iri) ?? [];
  return [
    { name: 'uri', cell: ({ iri }) => [iri] },
    { name: 'notation', cell: (concept) => objects(concept, SKOS.notation).map(valueOf) },
    ...TEXTS.flatMap(([name, property]) => textColumns(name, property, languages.get(property))),
    iris('broader', (concept) => [
      ...BROADER.flatMap((property) => objects(concept, property)),
      ...told(broaderOf, concept),
    ]),
    iris('related', (concept) => [...objects(concept, SKOS.related), ...told(relatedTo, concept)]),
    iris('inScheme', (concept) => objects(concept, SKOS.inScheme)),
    iris('topConceptOf', (concept) => [
      ...objects(concept, SKOS.topConceptOf),
      ...told(topConceptOf, concept),
    ]),
    ...MATCHES.map((name) => iris(name, (concept) => objects(concept, SKOS[name]))),
    { name: 'status', cell: (concept) => [statusOf(concept)] },
    iris('replacedBy', replacedBy),
  ];
}

/** `prefLabel@nl`, `prefLabel@en` … and `prefLabel` for texts without a language; only those in use. */
function textColumns(name: string, property: Iri, used: ReadonlySet<string> = new Set()): Column[] {
  const order = [...used].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return order.map((language) => ({
    name: language ? `${name}@${language}` : name,
    cell: (concept) =>
      textsOf(objects(concept, property))
        .filter((text) => text.language === language)
        .map(({ value }) => value),
  }));
}

/** Dutch, English and French first, as everywhere here; the rest by tag. */
function rankOf(language: string): number {
  const place = DEFAULT_LANGUAGES.indexOf(language);
  return place < 0 ? DEFAULT_LANGUAGES.length : place;
}
