import { DCT, ISOTHES, OWL, RDF, SKOS } from '../namespaces.ts';
import { isIri, isLiteral, isText, valueOf, type Iri, type Term } from '../term.ts';
import { compareWords, type Stretch } from '../words.ts';
import type { SlotChange } from './edit.ts';
import { propertyName } from './property-names.ts';
import { isNothing, languageOfSlot } from './slot.ts';
import { REST, slotParts } from './slot-name.ts';

/** What the change of one slot means to a reader. */
export interface Meaning {
  readonly code: MeaningCode;
  readonly nl: string;
  readonly en: string;
  /** Of a text; '' for text without one. */
  readonly language?: string;
  readonly property: Iri;
}

export type MeaningCode =
  | 'added' // the resource itself, told by its type
  | 'removed'
  | 'retired'
  | 'restored'
  | 'succeeded' // by what takes its place
  | 'moved'
  | 'moved-to-top'
  | 'label-added'
  | 'label-changed'
  | 'label-removed'
  | 'text-added'
  | 'text-changed'
  | 'text-removed'
  | 'link-added'
  | 'link-removed'
  | 'members-changed'
  | 'value-added'
  | 'value-changed'
  | 'value-removed';

export type LabelOf = (iri: Iri) => string;

const BROADER: ReadonlySet<Iri> = new Set([SKOS.broader, ...ISOTHES.broader]);
const LABELS: ReadonlySet<Iri> = new Set([SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel]);

/** Says what a change means, in the words of the vocabulary: "moved under X", "definition (nl) changed". */
export function meaningOf(change: SlotChange, labelOf: LabelOf): Meaning {
  const { property } = slotParts(change.slot);
  const language = languageOfSlot(change.slot);
  const about = { property, ...(language !== undefined && { language }) };
  return { ...(special(change, property, labelOf) ?? plain(change, property, language, labelOf)), ...about };
}

type Said = Pick<Meaning, 'code' | 'nl' | 'en'>;

const TYPES = new Map<Iri, readonly [string, string]>([
  [SKOS.Concept, ['begrip', 'concept']],
  [SKOS.Collection, ['collectie', 'collection']],
  [SKOS.OrderedCollection, ['geordende collectie', 'ordered collection']],
  [SKOS.ConceptScheme, ['begrippenkader', 'concept scheme']],
]);

function special(
  { slot, before, after, whole }: SlotChange,
  property: Iri,
  labelOf: LabelOf,
): Said | undefined {
  if (property === RDF.type && whole) {
    const [nl, en] = TYPES.get(slotParts(slot).value ?? '') ?? ['onderdeel', 'resource'];
    return isNothing(before)
      ? { code: 'added', nl: `${nl} toegevoegd`, en: `${en} added` }
      : { code: 'removed', nl: `${nl} verwijderd`, en: `${en} removed` };
  }
  if (property === OWL.deprecated)
    return after.terms.some((term) => ['true', '1'].includes(valueOf(term)))
      ? { code: 'retired', nl: 'uitgefaseerd', en: 'retired' }
      : { code: 'restored', nl: 'weer van kracht', en: 'in force again' };
  if (property === DCT.isReplacedBy && isNothing(before)) {
    const by = shown(after.terms, labelOf);
    return { code: 'succeeded', nl: `opgevolgd door ${by}`, en: `succeeded by ${by}` };
  }
  if (BROADER.has(property)) {
    if (isNothing(after))
      return {
        code: 'moved-to-top',
        nl: `niet langer onder ${shown(before.terms, labelOf)}`,
        en: `no longer under ${shown(before.terms, labelOf)}`,
      };
    const under = shown(after.terms, labelOf);
    return isNothing(before) && whole
      ? { code: 'moved', nl: `geplaatst onder ${under}`, en: `placed under ${under}` }
      : { code: 'moved', nl: `verplaatst onder ${under}`, en: `moved under ${under}` };
  }
  if (property === SKOS.memberList)
    return {
      code: 'members-changed',
      nl: 'leden of hun volgorde gewijzigd',
      en: 'members or their order changed',
    };
  return undefined;
}

const CHANGED = {
  added: ['toegevoegd', 'added'],
  changed: ['gewijzigd', 'changed'],
  removed: ['verwijderd', 'removed'],
} as const;

function plain(
  { slot, before, after }: SlotChange,
  property: Iri,
  language: string | undefined,
  labelOf: LabelOf,
): Said {
  const how = isNothing(before) ? 'added' : isNothing(after) ? 'removed' : 'changed';
  const name = property === REST ? REST_NAME : propertyName(property);
  const tag = language ? ` (${language})` : '';
  const { value } = slotParts(slot);
  const what = value === undefined ? '' : ` ${shown([value], labelOf)}`;
  const [nl, en] = CHANGED[how];
  const kind = LABELS.has(property)
    ? 'label'
    : language !== undefined
      ? 'text'
      : value !== undefined && isIri(value) && how !== 'changed'
        ? 'link'
        : 'value';
  return {
    code: `${kind}-${how}` as MeaningCode,
    nl: `${name.nl}${what}${tag} ${nl}`,
    en: `${name.en}${what}${tag} ${en}`,
  };
}

const REST_NAME = { nl: 'bijbehorende gegevens', en: 'details' };

const MOST_SHOWN = 60;

/** Values in a sentence: resources by their labels, texts in quotes. */
export function shown(terms: readonly Term[], labelOf: LabelOf): string {
  return terms
    .map((term) => {
      if (isIri(term)) return labelOf(term);
      if (!isLiteral(term)) return '…';
      const value = valueOf(term);
      return `“${value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value}”`;
    })
    .join(', ');
}

/** The words that differ, where one text became another; undefined where nobody can say which became which. */
export function wordDifference({
  before,
  after,
}: Pick<SlotChange, 'before' | 'after'>): Stretch[] | undefined {
  const [[old, ...others], [now, ...more]] = [before.terms, after.terms];
  if (old === undefined || now === undefined || others.length + more.length > 0) return undefined;
  return isText(old) && isText(now) ? compareWords(valueOf(old), valueOf(now)) : undefined;
}
