import { SKOS } from '../../namespaces.ts';
import { isText, type Iri, type Term } from '../../term.ts';
import { ancestors } from '../../view.ts';
import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import type { Operation } from '../operation.ts';
import { inForce, present, subject } from '../subjects.ts';
import { setMembersOf } from '../members.ts';
import { putOutOfForce, refuseRetired } from './retire.ts';
import { refuseSelf } from './relate.ts';
import { carryHierarchy } from './merge-hierarchy.ts';

type Merge = Extract<Operation, { kind: 'merge' }>;

/**
 * One concept goes into another. The survivor takes over its labels, place, relations, mappings and memberships; the
 * merged one is retired, and keeps its texts, notations and scheme, so that what it meant can still be read.
 */
export function merge(draft: Draft, { uri, into, reason }: Merge, territory: Territory): void {
  const { view } = draft;
  subject(view, territory, uri, 'concept');
  refuseRetired(view, uri);
  refuseSelf(view, uri, into);
  present(view, into, 'concept');
  inForce(view, into, 'RETIRED_SUCCESSOR');
  carryLabels(draft, uri, into);
  carryHierarchy(draft, uri, into);
  carryRelated(draft, uri, into);
  carryMappings(draft, uri, into);
  carryMemberships(draft, uri, into);
  putOutOfForce(draft, uri, [into], reason);
}

/** A label that the survivor has, of whatever kind, is not given twice (SKOS S13). */
function carryLabels(draft: Draft, uri: Iri, into: Iri): void {
  const known = new Set<Term>(
    [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel].flatMap((property) => draft.objects(into, property)),
  );
  const carry = (from: Iri, to: Iri): void => {
    for (const label of draft.objects(uri, from)) {
      if (!isText(label) || known.has(label)) continue;
      known.add(label);
      draft.add(into, to, label);
    }
  };
  carry(SKOS.prefLabel, SKOS.altLabel);
  carry(SKOS.altLabel, SKOS.altLabel);
  carry(SKOS.hiddenLabel, SKOS.hiddenLabel);
}

/** Related concepts are related to the survivor, stated from the same side; not where one is above the other (SKOS S27). */
function carryRelated(draft: Draft, uri: Iri, into: Iri): void {
  const { view } = draft;
  const above = new Set(ancestors(view, into));
  for (const other of view.related.get(uri) ?? []) {
    const [here, there] = [draft.has(uri, SKOS.related, other), draft.has(other, SKOS.related, uri)];
    if (here) draft.remove(uri, SKOS.related, other);
    if (there) draft.remove(other, SKOS.related, uri);
    if (other === into || above.has(other) || ancestors(view, other).includes(into)) continue;
    if (view.related.get(into)?.includes(other)) continue;
    if (here) draft.add(into, SKOS.related, other);
    if (there) draft.add(other, SKOS.related, into);
  }
}

const MAPPINGS = [SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch];

function carryMappings(draft: Draft, uri: Iri, into: Iri): void {
  for (const property of MAPPINGS) {
    for (const target of draft.objects(uri, property)) if (target !== into) draft.add(into, property, target);
    draft.set(uri, property, []);
    draft.remove(into, property, uri);
  }
}

function carryMemberships(draft: Draft, uri: Iri, into: Iri): void {
  for (const collection of draft.view.memberOf.get(uri) ?? []) {
    const members = draft.view.members.get(collection) ?? [];
    const carried = members.map((member) => (member === uri ? into : member));
    setMembersOf(draft, collection, [...new Set(carried)]);
  }
}
