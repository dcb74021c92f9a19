import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import { no } from '../no.ts';
import type { Operation } from '../operation.ts';
import { isRetired, subject } from '../subjects.ts';
import { newConcept } from './add-concept.ts';
import { putOutOfForce, refuseRetired } from './retire.ts';

/** New concepts take the place of one, beside it; what is below it stays there until it is moved. */
export function split(
  draft: Draft,
  { uri, parts, reason }: Extract<Operation, { kind: 'split' }>,
  territory: Territory,
): void {
  const { view } = draft;
  subject(view, territory, uri, 'concept');
  refuseRetired(view, uri);
  const uris = parts.map((part) => part.uri);
  if (parts.length < 2 || new Set(uris).size < parts.length)
    no(
      'BAD_ARGUMENT',
      uri,
      'A concept is split into two or more, each with its own URI.',
      'Give two or more.',
    );
  const schemes = view.schemes.get(uri) ?? [];
  const broader = (view.broader.get(uri) ?? []).filter(
    (parent) => view.content.has(parent) && !isRetired(view, parent),
  );
  for (const part of parts) newConcept(draft, territory, { ...part, schemes, broader });
  putOutOfForce(draft, uri, uris, reason);
}
