import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import { hang, makeTop, unhang, unmakeTop } from '../hierarchy.ts';
import type { Operation } from '../operation.ts';
import { subject } from '../subjects.ts';
import { checkParent } from './add-concept.ts';

/**
 * Sets the broader concepts. A parent that stays keeps how it was stated (as skos:broader, a refinement of it, or
 * narrower from the other side), also where it is retired or foreign.
 */
export function move(
  draft: Draft,
  { uri, broader }: Extract<Operation, { kind: 'move' }>,
  territory: Territory,
): void {
  const { view } = draft;
  subject(view, territory, uri, 'concept');
  const now = view.broader.get(uri) ?? [];
  const come = broader.filter((parent) => !now.includes(parent));
  for (const parent of come) checkParent(draft, parent);
  for (const parent of now) if (!broader.includes(parent)) unhang(draft, uri, parent);
  for (const parent of come) hang(draft, uri, parent);
  if (broader.length > 0) unmakeTop(draft, uri);
  else makeTop(draft, uri, view.schemes.get(uri) ?? []);
}
