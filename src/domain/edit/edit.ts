import type { Properties } from '../resource.ts';
import type { Iri, Term } from '../term.ts';
import type { Operation } from './operation.ts';

/**
 * The part of a resource that is set as one: a property; for text, a property and a language; for properties that are
 * sets (other labels, relations but broader, mappings, members, sources …) a property and one value. Two people who
 * change different slots never hinder each other; see `slot.ts`.
 */
export type SlotName = string;

/** What a slot holds: its terms in code-point order, and the blank nodes that they lead to. */
export interface SlotValue {
  readonly terms: readonly Term[];
  /** By blank node; absent where there are none. */
  readonly nested?: Readonly<Record<Term, Properties>>;
}

/** A slot of a resource before and after; no terms: it is not there. */
export interface SlotChange {
  readonly iri: Term;
  readonly slot: SlotName;
  readonly before: SlotValue;
  readonly after: SlotValue;
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
}

/** What edits need to know of the vocabulary: how URIs are made and which are its own. */
export interface Territory {
  readonly vocabulary: string;
  /** URI prefixes a new resource may have; the first that ends in `/concept/…/` is not special. */
  readonly namespaces: readonly Iri[];
  /** A fresh URI for a concept or collection, never used before, ASCII. */
  mint(kind: 'concept' | 'collection'): Iri;
}
