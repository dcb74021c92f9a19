import { DCT, SKOS } from '../namespaces.ts';
import {
  datatypeOf,
  isBlank,
  languageOf,
  isText,
  text,
  typed,
  valueOf,
  type Iri,
  type Term,
} from '../term.ts';
import { checkedIri, checkedTerm, sourceTerm } from './check-term.ts';
import { checkedLabel, checkedLanguage, checkedNote } from './check-text.ts';
import type { Draft } from './draft.ts';
import { no } from './no.ts';
import type { Fields, FieldTexts, TextField } from './operation.ts';

export const PROPERTY_OF: Readonly<Record<TextField, Iri>> = {
  prefLabel: SKOS.prefLabel,
  altLabel: SKOS.altLabel,
  hiddenLabel: SKOS.hiddenLabel,
  definition: SKOS.definition,
  scopeNote: SKOS.scopeNote,
  example: SKOS.example,
  note: SKOS.note,
  changeNote: SKOS.changeNote,
  editorialNote: SKOS.editorialNote,
  historyNote: SKOS.historyNote,
  title: DCT.title,
  description: DCT.description,
};

const LABELS: ReadonlySet<TextField> = new Set(['prefLabel', 'altLabel', 'hiddenLabel']);

/** Sets fields of a resource. Refuses BAD_TEXT, BAD_TERM, BAD_ARGUMENT. */
export function setFields(draft: Draft, iri: Iri, fields: Fields): void {
  const named = new Set<string>();
  for (const one of fields.texts ?? []) {
    const key = `${one.field} (${one.language.toLowerCase()})`;
    if (named.has(key)) no('BAD_ARGUMENT', iri, `${key} is given twice.`, 'Give all its texts in one list.');
    setTexts(draft, iri, one);
    named.add(key);
  }
  if (fields.notations) setNotations(draft, iri, fields.notations);
  if (fields.sources) setSources(draft, iri, fields.sources);
  for (const { property, values } of fields.properties ?? [])
    setProperty(draft, iri, checkedIri(property), values);
}

function setTexts(draft: Draft, iri: Iri, { field, language, values }: FieldTexts): void {
  // A wrong tag must not be kept for ever: texts in it may go, none may come.
  const tag = values.length > 0 ? checkedLanguage(language) : language.toLowerCase();
  const property = PROPERTY_OF[field];
  const others = draft.objects(iri, property).filter((term) => !isText(term) || languageOf(term) !== tag);
  const check = LABELS.has(field) ? checkedLabel : checkedNote;
  const texts = distinct(values.map((value) => text(check(value), tag)));
  draft.set(iri, property, [...others, ...texts]);
  if (field === 'prefLabel') refuseSecondLabel(iri, texts);
}

/** SKOS S14: a resource has no more than one prefLabel in a language. */
function refuseSecondLabel(iri: Iri, labels: readonly Term[]): void {
  const seen = new Set<string>();
  for (const term of labels.filter(isText)) {
    const language = languageOf(term);
    if (seen.has(language))
      no(
        'BAD_TEXT',
        iri,
        `There is more than one prefLabel in “${language}”, and there may be one (SKOS S14).`,
        'Keep one, and give the others as altLabel.',
      );
    seen.add(language);
  }
}

/** A notation keeps its datatype; a new one gets the datatype that the others have, where they agree. */
function setNotations(draft: Draft, iri: Iri, notations: readonly string[]): void {
  const known = draft.objects(iri, SKOS.notation);
  const [datatype, ...others] = new Set(known.map(datatypeOf));
  const shared = datatype && others.length === 0 && !known.some(languageOf) ? datatype : undefined;
  const terms = notations.map((value) => {
    const notation = checkedLabel(value);
    const same = known.find((term) => valueOf(term) === notation);
    return same ?? (shared ? typed(notation, shared) : text(notation));
  });
  draft.set(iri, SKOS.notation, distinct(terms));
}

/** A source without a name (a blank node) cannot be given as a string, so leaving it out does not remove it. */
function setSources(draft: Draft, iri: Iri, sources: readonly string[]): void {
  const known = draft.objects(iri, DCT.source);
  const terms = sources.map(
    (source) => known.find((term) => !isBlank(term) && valueOf(term) === source.trim()) ?? sourceTerm(source),
  );
  draft.set(iri, DCT.source, distinct([...known.filter(isBlank), ...terms]));
}

function setProperty(draft: Draft, iri: Iri, property: Iri, values: readonly Term[]): void {
  const known = draft.objects(iri, property);
  const terms = distinct(values.map((value) => checkedTerm(property, value, known)));
  draft.set(iri, property, terms);
  if (property === SKOS.prefLabel) refuseSecondLabel(iri, terms);
}

const distinct = (terms: readonly Term[]): Term[] => [...new Set(terms)];
