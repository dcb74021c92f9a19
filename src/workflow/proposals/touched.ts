import type { Edit } from '../../domain/edit/edit.ts';
import type { Iri } from '../../domain/term.ts';

/** The URIs of what the edits change, each once. */
export const touched = (edits: readonly Edit[]): Iri[] => [
  ...new Set(edits.flatMap(({ changes }) => changes.map(({ iri }) => iri))),
];
