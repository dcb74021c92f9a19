import { SKOS } from '../../namespaces.ts';
import type { Iri } from '../../term.ts';
import type { View } from '../../view.ts';
import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import { no } from '../no.ts';
import type { Operation } from '../operation.ts';
import { inForce, present, subject } from '../subjects.ts';
import { named } from '../wording.ts';

/** Relates two concepts, or ends that; from both sides where the vocabulary says it so. */
export function relate(
  draft: Draft,
  { uri, related, remove }: Extract<Operation, { kind: 'relate' }>,
  territory: Territory,
): void {
  const { view } = draft;
  subject(view, territory, uri, 'concept');
  refuseSelf(view, uri, related);
  if (remove) {
    draft.remove(uri, SKOS.related, related);
    if (draft.resource(related)) draft.remove(related, SKOS.related, uri);
    return;
  }
  present(view, related, 'concept');
  inForce(view, related);
  if (view.related.get(uri)?.includes(related)) return;
  draft.add(uri, SKOS.related, related);
  if (statesBothWays(view, uri, related)) draft.add(related, SKOS.related, uri);
}

export function refuseSelf(view: View, uri: Iri, other: Iri): void {
  if (uri === other)
    no('SELF_RELATION', uri, `${named(view, uri)} cannot be related to itself.`, 'Choose another concept.');
}

/** The other side relates to something by itself, or those that the first is related to relate back. */
function statesBothWays(view: View, uri: Iri, other: Iri): boolean {
  const states = (iri: Iri): boolean => view.content.get(iri)?.about[iri]?.[SKOS.related] !== undefined;
  return states(other) || (view.related.get(uri) ?? []).slice(0, 50).some(states);
}
