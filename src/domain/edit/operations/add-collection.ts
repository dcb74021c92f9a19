import { RDF, SKOS } from '../../namespaces.ts';
import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import { setFields } from '../fields.ts';
import { checkMembers, setMembersOf } from '../members.ts';
import type { Operation } from '../operation.ts';
import { fresh, present } from '../subjects.ts';

export function addCollection(
  draft: Draft,
  { uri, scheme, ordered, members, fields }: Extract<Operation, { kind: 'add-collection' }>,
  territory: Territory,
): void {
  present(draft.view, scheme, 'scheme');
  fresh(draft.view, territory, uri);
  checkMembers(draft.view, uri, members);
  draft.add(uri, RDF.type, ordered ? SKOS.OrderedCollection : SKOS.Collection);
  draft.set(uri, SKOS.inScheme, [scheme]);
  setFields(draft, uri, fields);
  setMembersOf(draft, uri, members);
}
