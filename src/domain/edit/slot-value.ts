import type { Properties } from '../resource.ts';
import type { Term } from '../term.ts';

/**
 * The part of a resource that is set as one: a property; for text, a property and a language; for properties that are
 * sets (other labels, narrower, related, mappings, members, sources …) a property and one value. Two people who change
 * different slots never hinder each other; see `slot-name.ts`.
 */
export type SlotName = string;

/** What a slot holds: its terms in code-point order, and the blank nodes that they lead to. */
export interface SlotValue {
  readonly terms: readonly Term[];
  /** By blank node; absent where there are none. */
  readonly nested?: Readonly<Record<Term, Properties>>;
}
