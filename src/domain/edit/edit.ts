import type { Iri, Term } from '../term.ts';
import type { Operation } from './operation.ts';
import type { SlotName, SlotValue } from './slot-value.ts';

export type { SlotName, SlotValue } from './slot-value.ts';

/** A slot of a resource before and after; no terms: it is not there. */
export interface SlotChange {
  readonly iri: Term;
  readonly slot: SlotName;
  readonly before: SlotValue;
  readonly after: SlotValue;
  /** The resource itself comes or goes with this: on the side that has nothing here, there is no resource at all. */
  readonly whole?: true;
}

/** One edit of a proposal: what was asked, and which slots it sets. */
export interface Edit {
  /** Unique in its proposal; comments name it. */
  readonly id: string;
  /** The account that made it. */
  readonly by: string;
  readonly at: string;
  readonly operation: Operation;
  readonly changes: readonly SlotChange[];
}

/** One slot that two sides set differently: what it was, what the proposal makes it, what the head has now. */
export interface Conflict {
  readonly iri: Term;
  readonly slot: SlotName;
  readonly base: SlotValue;
  readonly mine: SlotValue;
  readonly theirs: SlotValue;
  /** The head has removed the whole resource; `theirs` is nothing. */
  readonly removed?: true;
}

/** What edits need to know of the vocabulary: how URIs are made and which are its own. */
export interface Territory {
  readonly vocabulary: string;
  /** URI prefixes a new resource may have; the first that ends in `/concept/…/` is not special. */
  readonly namespaces: readonly Iri[];
  /** A fresh URI for a concept or collection, never used before, ASCII. */
  mint(kind: 'concept' | 'collection'): Iri;
}
