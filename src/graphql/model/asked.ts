import type { Fields, Mapping, TextField } from '../../domain/edit/operation.ts';
import { Refused } from '../../domain/refusal.ts';
import { isIri, text, typed, type Term } from '../../domain/term.ts';
import type { Text } from '../../domain/text.ts';
import type { Asked } from '../../workflow/proposals/named.ts';
import type {
  AddCollectionInput,
  AddConceptInput,
  AmendmentInput,
  FieldsInput,
  MapInput,
  MergeInput,
  MoveInput,
  RelateInput,
  RetireInput,
  ReviseInput,
  SetMembersInput,
  SplitInput,
  TermInput,
  TextInput,
} from '../generated.ts';

/** `PREF_LABEL` as `prefLabel`. */
const camel = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

export function fieldsFrom({ texts, notations, sources, properties }: FieldsInput): Fields {
  return {
    ...(texts && { texts: texts.map((one) => ({ ...one, field: camel(one.field) as TextField })) }),
    ...(notations && { notations }),
    ...(sources && { sources }),
    ...(properties && {
      properties: properties.map(({ property, values }) => ({ property, values: values.map(termFrom) })),
    }),
  };
}

const textFrom = ({ value, language = 'nl' }: TextInput): Text => ({ value, language });

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** Whether it may be kept is asked later; here, that it is what it says it is. @throws Refused (BAD_TERM) */
export function termFrom({ type, value, language, datatype }: TermInput): Term {
  if (type === 'IRI') return isIri(value) ? value : bad(value, 'is no IRI');
  if (type === 'BLANK') return value.startsWith('_:') ? value : bad(value, 'is no label of a blank node');
  // A term is one string, and its last quote ends the text.
  if (language?.includes('"')) return bad(language, 'is no language tag');
  if (datatype?.includes('"')) return bad(datatype, 'is no datatype');
  if (language && datatype && datatype !== LANG_STRING) return bad(datatype, 'goes with no language');
  if (language || !datatype || datatype === XSD_STRING) return text(value, language ?? '');
  return typed(value, datatype);
}

function bad(value: string, what: string): never {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  throw new Refused({
    code: 'BAD_TERM',
    item: shown,
    message: `“${shown}” ${what}.`,
    remedy:
      'Give the term as `Term` does: its type, its value, and for a literal its language or its datatype.',
  });
}

/** What each mutation asks for. Its arguments hold the fields of the input of that name. */
export const asked = {
  addConcept: ({ scheme, broader = [], fields }: AddConceptInput): Asked => ({
    kind: 'add-concept',
    scheme,
    broader,
    fields: fieldsFrom(fields),
  }),
  revise: ({ uri, fields }: ReviseInput): Asked => ({ kind: 'revise', uri, fields: fieldsFrom(fields) }),
  moveConcept: ({ uri, broader }: MoveInput): Asked => ({ kind: 'move', uri, broader }),
  relateConcepts: ({ uri, related }: RelateInput): Asked => ({ kind: 'relate', uri, related, remove: false }),
  unrelateConcepts: ({ uri, related }: RelateInput): Asked => ({
    kind: 'relate',
    uri,
    related,
    remove: true,
  }),
  mapConcept: (input: MapInput): Asked => mapping(input, false),
  unmapConcept: (input: MapInput): Asked => mapping(input, true),
  retireConcept: ({ uri, successors = [], reason }: RetireInput): Asked => ({
    kind: 'retire',
    uri,
    successors,
    reason: textFrom(reason),
  }),
  mergeConcepts: ({ uri, into, reason }: MergeInput): Asked => ({
    kind: 'merge',
    uri,
    into,
    reason: textFrom(reason),
  }),
  splitConcept: ({ uri, parts, reason }: SplitInput): Asked => ({
    kind: 'split',
    uri,
    parts: parts.map((fields) => ({ fields: fieldsFrom(fields) })),
    reason: textFrom(reason),
  }),
  addCollection: ({ scheme, ordered = false, members = [], fields }: AddCollectionInput): Asked => ({
    kind: 'add-collection',
    scheme,
    ordered,
    members,
    fields: fieldsFrom(fields),
  }),
  setCollectionMembers: ({ uri, members }: SetMembersInput): Asked => ({ kind: 'set-members', uri, members }),
};

const mapping = ({ uri, relation, target }: MapInput, remove: boolean): Asked => ({
  kind: 'map',
  uri,
  mapping: camel(relation) as Mapping,
  target,
  remove,
});

/** Exactly one of them is given: the schema says so (`@oneOf`). */
export function amendmentFrom(input: AmendmentInput): Asked {
  const [name] = Object.keys(input) as (keyof typeof asked)[];
  const from = asked[name as keyof typeof asked] as (given: unknown) => Asked;
  return from(input[name as keyof AmendmentInput]);
}
