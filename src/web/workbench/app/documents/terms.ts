/** Parts of documents, and what they answer. */
export const TERM = `fragment TermPart on Term { type value language datatype }`;

export interface Text {
  readonly value: string;
  readonly language: string;
}

export interface Term {
  readonly type: 'IRI' | 'LITERAL' | 'BLANK';
  readonly value: string;
  readonly language: string | null;
  readonly datatype: string | null;
}

export interface Named {
  readonly uri: string;
  readonly prefLabel: Text | null;
}

export interface Person {
  readonly id: string;
  readonly name: string | null;
}

export interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
