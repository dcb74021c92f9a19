import { DCT, OWL, SKOS } from '../../namespaces.ts';
import { typed, valueOf, type Iri } from '../../term.ts';
import type { Text } from '../../text.ts';
import type { View } from '../../view.ts';
import { checkedIri } from '../check-term.ts';
import { noteIn } from '../check-text.ts';
import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import { no } from '../no.ts';
import type { Operation } from '../operation.ts';
import { inForce, isKnownOrOwn, isRetired, present, subject } from '../subjects.ts';
import { named } from '../wording.ts';
import { refuseSelf } from './relate.ts';

/** Puts a concept or collection out of force. It stays where it is, with its texts, and names what takes its place. */
export function retire(
  draft: Draft,
  { uri, successors, reason }: Extract<Operation, { kind: 'retire' }>,
  territory: Territory,
): void {
  const { view } = draft;
  subject(view, territory, uri, 'concept', 'collection');
  refuseRetired(view, uri);
  for (const successor of successors) {
    refuseSelf(view, uri, successor);
    if (isKnownOrOwn(view, territory, successor)) {
      present(view, successor, view.kinds.get(uri) ?? 'concept');
      inForce(view, successor, 'RETIRED_SUCCESSOR');
    } else checkedIri(successor);
  }
  putOutOfForce(draft, uri, successors, reason);
}

export function refuseRetired(view: View, uri: Iri): void {
  if (isRetired(view, uri))
    no(
      'ALREADY_RETIRED',
      uri,
      `${named(view, uri)} is retired already.`,
      'Revise its successors or its change note, if these are wrong.',
    );
}

const ADMS_STATUS = 'http://www.w3.org/ns/adms#status';
/** The lists of statuses that say "out of force", and how. */
const DEPRECATED: readonly (readonly [string, string])[] = [
  ['http://purl.org/adms/status/', 'Deprecated'],
  ['http://publications.europa.eu/resource/authority/dataset-status/', 'DEPRECATED'],
  ['http://publications.europa.eu/resource/authority/concept-status/', 'DEPRECATED'],
];

export function putOutOfForce(draft: Draft, uri: Iri, successors: readonly Iri[], reason: Text): void {
  draft.set(uri, OWL.deprecated, [typed('true', 'http://www.w3.org/2001/XMLSchema#boolean')]);
  draft.set(uri, DCT.isReplacedBy, [...new Set(successors)]);
  draft.add(uri, SKOS.changeNote, noteIn(reason.value, reason.language));
  // A status that is stated must not say the opposite; none is stated where there was none.
  for (const status of draft.objects(uri, ADMS_STATUS))
    for (const [list, name] of DEPRECATED)
      if (valueOf(status).startsWith(list)) draft.replace(uri, ADMS_STATUS, status, list + name);
}
