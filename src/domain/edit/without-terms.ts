import type { Iri } from '../term.ts';
import type { Edit } from './edit.ts';

/** Terms that may not be shown. */
export interface Hidden {
  readonly size: number;
  has(iri: Iri): boolean;
}

/** Edits without what they say of some terms: the whole edit where it is about one, else what it changes in it. */
export function editsWithout(edits: readonly Edit[], hidden: Hidden): readonly Edit[] {
  if (hidden.size === 0) return edits;
  return edits
    .filter(({ operation }) => !('uri' in operation && hidden.has(operation.uri)))
    .map((edit) => ({ ...edit, changes: edit.changes.filter(({ iri }) => !hidden.has(iri)) }));
}
