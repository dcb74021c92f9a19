/** The kinds of thing a vocabulary describes and a person may look for. */
export type EntryKind = 'concept' | 'collection' | 'scheme';

/** The properties whose text is searched, best first: this is the order of ranking too. */
export const PROPERTIES = ['prefLabel', 'altLabel', 'hiddenLabel', 'notation', 'definition', 'note'] as const;
export type TextProperty = (typeof PROPERTIES)[number];

export interface EntryText {
  readonly property: TextProperty;
  /** The language tag, '' where the text has none. */
  readonly language: string;
  readonly value: string;
}

/**
 * All that the index is told of one resource. The index knows no snapshot and no RDF: whoever owns the
 * vocabulary makes these, so the room can be measured, tested and replaced on its own.
 */
export interface SearchEntry {
  readonly uri: string;
  readonly retired: boolean;
  readonly replacedBy?: string;
  readonly kind: EntryKind;
  readonly texts: readonly EntryText[];
}
