import type { Change } from '../documents/proposal.ts';
import type { Statement } from '../documents/concept.ts';
import type { Term } from '../documents/terms.ts';
import type { Values } from './use-typed.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const DCT = 'http://purl.org/dc/terms/';

/** The text fields of the form, in their order: the name the API has for each, and the property it sets. */
export const TEXT_FIELDS = {
  PREF_LABEL: `${SKOS}prefLabel`,
  TITLE: `${DCT}title`,
  DEFINITION: `${SKOS}definition`,
  DESCRIPTION: `${DCT}description`,
  ALT_LABEL: `${SKOS}altLabel`,
  HIDDEN_LABEL: `${SKOS}hiddenLabel`,
  SCOPE_NOTE: `${SKOS}scopeNote`,
  EXAMPLE: `${SKOS}example`,
  NOTE: `${SKOS}note`,
  EDITORIAL_NOTE: `${SKOS}editorialNote`,
  CHANGE_NOTE: `${SKOS}changeNote`,
  HISTORY_NOTE: `${SKOS}historyNote`,
} as const;

export type TextField = keyof typeof TEXT_FIELDS;

/** Fields of which one writes several, each short: one on a line. */
export const isLine = (field: TextField): boolean => field === 'ALT_LABEL' || field === 'HIDDEN_LABEL';
/** Fields of which one is what there should be in a language. */
export const isSingle = (field: TextField): boolean => field === 'PREF_LABEL' || field === 'TITLE';

export const CONCEPT_FIELDS: readonly TextField[] = [
  'PREF_LABEL',
  'DEFINITION',
  'ALT_LABEL',
  'HIDDEN_LABEL',
  'SCOPE_NOTE',
  'EXAMPLE',
  'NOTE',
  'EDITORIAL_NOTE',
  'CHANGE_NOTE',
  'HISTORY_NOTE',
];
export const SCHEME_FIELDS: readonly TextField[] = [
  'TITLE',
  'PREF_LABEL',
  'DEFINITION',
  'DESCRIPTION',
  'NOTE',
];

/** The name of a field of the form: a text field in a language, or one of these. */
export const fieldAt = (field: TextField, language: string): string => `${field}@${language}`;
export const NOTATIONS = 'notations';
export const SOURCES = 'sources';
const NOTATION = `${SKOS}notation`;
const SOURCE = `${DCT}source`;
export const BROADER = `${SKOS}broader`;
export const RELATED = `${SKOS}related`;
export const MEMBERS = [`${SKOS}member`, `${SKOS}memberList`];

/** What is said of a resource, by property. */
export type Described = ReadonlyMap<string, readonly Term[]>;

export function describedBy(uri: string, statements: readonly Statement[]): Described {
  const described = new Map<string, Term[]>();
  for (const { subject, predicate, object } of statements)
    if (subject === uri) described.set(predicate, [...(described.get(predicate) ?? []), object]);
  return described;
}

type Setting = Pick<Change, 'uri' | 'property' | 'before' | 'after'>;

/** The same, with what edits set of it. */
export function withChanges(uri: string, described: Described, changes: readonly Setting[]): Described {
  const changed = new Map(described);
  for (const { uri: of, property, before, after } of changes)
    if (of === uri) changed.set(property, setTerms(changed.get(property) ?? [], before, after));
  return changed;
}

/** Terms without those that were there before, and with those that come instead. */
function setTerms(terms: readonly Term[], before: readonly Term[], after: readonly Term[]): readonly Term[] {
  const gone = new Set([...before, ...after].map(keyOf));
  return [...terms.filter((term) => !gone.has(keyOf(term))), ...after];
}

const keyOf = ({ type, value, language }: Term): string =>
  JSON.stringify([type, value, language?.toLowerCase() ?? '']);

/** URIs of a property, begun from what entailment gives and carried on by edits. */
export function linksOf(
  uri: string,
  begun: readonly string[],
  property: string,
  changes: readonly Setting[],
): readonly string[] {
  let links = begun;
  for (const one of changes) {
    if (one.uri !== uri || one.property !== property) continue;
    const gone = new Set(one.before.map(({ value }) => value));
    links = [...links.filter((link) => !gone.has(link)), ...one.after.map(({ value }) => value)];
  }
  return [...new Set(links)];
}

/** The fields of the form. */
export function valuesOf(described: Described): Values {
  const values: Record<string, string[]> = {};
  for (const [field, property] of Object.entries(TEXT_FIELDS))
    for (const { type, value, language } of described.get(property) ?? []) {
      if (type !== 'LITERAL') continue;
      const at = fieldAt(field as TextField, language?.toLowerCase() ?? '');
      (values[at] ??= []).push(value);
    }
  const plain = (property: string): string[] => (described.get(property) ?? []).map(({ value }) => value);
  return { ...values, [NOTATIONS]: plain(NOTATION), [SOURCES]: plain(SOURCE) };
}

/** Sources that are described in the file itself, and so are no lines of a form. */
export const hasNestedSources = (described: Described): boolean =>
  (described.get(SOURCE) ?? []).some(({ type }) => type === 'BLANK');

/** The languages that texts are in. */
export const languagesOf = (values: Values): string[] => [
  ...new Set(
    Object.keys(values).flatMap((field) => (field.includes('@') ? [field.split('@')[1] ?? ''] : [])),
  ),
];

export interface Fields {
  texts?: { field: string; language: string; values: string[] }[];
  notations?: string[];
  sources?: string[];
}

/** Changed fields as the API takes them: without empty lines. */
export function fieldsInput(changed: Values): Fields {
  const input: Fields = {};
  for (const [name, raw] of Object.entries(changed)) {
    const values = raw.map((one) => one.trim()).filter(Boolean);
    if (name === NOTATIONS) input.notations = values;
    else if (name === SOURCES) input.sources = values;
    else {
      const [field = '', language = ''] = name.split('@');
      (input.texts ??= []).push({ field, language, values });
    }
  }
  return input;
}
