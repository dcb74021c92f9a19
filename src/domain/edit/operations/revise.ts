import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import { setFields } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { subject } from '../subjects.ts';

/** Sets fields of anything that the vocabulary holds: concepts, collections, schemes, and what else a file brought. */
export function revise(
  draft: Draft,
  { uri, fields }: Extract<Operation, { kind: 'revise' }>,
  territory: Territory,
): void {
  subject(draft.view, territory, uri);
  setFields(draft, uri, fields);
}
