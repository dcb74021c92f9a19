import type { Iri, Term } from '../term.ts';
import type { Text } from '../text.ts';
import type { SlotName, SlotValue } from './slot-value.ts';

/** Fields of a concept, collection or scheme that a form sets; a field left out stays as it is. */
export interface Fields {
  /** Texts by field: all texts of the languages named in them are replaced; `removed` empties a language. */
  readonly texts?: readonly FieldTexts[];
  /** Notations, replaced as a whole. */
  readonly notations?: readonly string[];
  /** Sources (dct:source): IRIs or plain text, replaced as a whole. */
  readonly sources?: readonly string[];
  /** Any other property, replaced as a whole, as terms (`domain/term.ts`): nothing a file may say is out of reach. */
  readonly properties?: readonly { readonly property: Iri; readonly values: readonly Term[] }[];
}

export type TextField =
  | 'prefLabel'
  | 'altLabel'
  | 'hiddenLabel'
  | 'definition'
  | 'scopeNote'
  | 'example'
  | 'note'
  | 'changeNote'
  | 'editorialNote'
  | 'historyNote'
  | 'title'
  | 'description';

/** The texts of one field in one language; none: the field is emptied in that language. */
export interface FieldTexts {
  readonly field: TextField;
  readonly language: string;
  readonly values: readonly string[];
}

export type Mapping = 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch';

/** What an editor asks, in the words of SKOS. `uri` is given by the server where something new is made. */
export type Operation =
  | {
      readonly kind: 'add-concept';
      readonly uri: Iri;
      readonly scheme: Iri;
      readonly broader: readonly Iri[];
      readonly fields: Fields;
    }
  | { readonly kind: 'revise'; readonly uri: Iri; readonly fields: Fields }
  /** Sets the broader concepts; none makes it a top concept of its schemes. */
  | { readonly kind: 'move'; readonly uri: Iri; readonly broader: readonly Iri[] }
  | {
      readonly kind: 'relate';
      readonly uri: Iri;
      readonly related: Iri;
      readonly remove: boolean;
    }
  | {
      readonly kind: 'map';
      readonly uri: Iri;
      readonly mapping: Mapping;
      readonly target: Iri;
      readonly remove: boolean;
    }
  | {
      readonly kind: 'retire';
      readonly uri: Iri;
      /** In force, or none where nothing takes its place. */
      readonly successors: readonly Iri[];
      readonly reason: Text;
    }
  /** `uri` goes into `into`: its labels become alternatives there, its relations and mappings are carried over. */
  | { readonly kind: 'merge'; readonly uri: Iri; readonly into: Iri; readonly reason: Text }
  /** `uri` is retired, succeeded by the new concepts; its narrower concepts stay until they are moved. */
  | {
      readonly kind: 'split';
      readonly uri: Iri;
      readonly parts: readonly { readonly uri: Iri; readonly fields: Fields }[];
      readonly reason: Text;
    }
  | {
      readonly kind: 'add-collection';
      readonly uri: Iri;
      readonly scheme: Iri;
      readonly ordered: boolean;
      readonly members: readonly Iri[];
      readonly fields: Fields;
    }
  /** Sets the members, in this order where the collection is ordered. */
  | { readonly kind: 'set-members'; readonly uri: Iri; readonly members: readonly Iri[] }
  /** The difference with an uploaded file, whole: its statements replace the vocabulary's. */
  | { readonly kind: 'upload'; readonly fileName: string }
  /** Undoes what revisions after `revision` did. */
  | { readonly kind: 'rollback'; readonly revision: number }
  /** A conflict settled: the slot gets `value`, one of the two or a third; both stay on record here. */
  | {
      readonly kind: 'resolve';
      readonly uri: Iri;
      readonly slot: SlotName;
      readonly choice: 'mine' | 'theirs' | 'other';
      /** Both, as they were: nobody's text is lost, whatever was chosen. */
      readonly mine: SlotValue;
      readonly theirs: SlotValue;
      readonly value: SlotValue;
    };
