import { RDF, SKOS } from '../namespaces.ts';
import type { Iri } from '../term.ts';
import type { View } from '../view.ts';
import type { Draft } from './draft.ts';
import { wayBack } from './hierarchy.ts';
import { no } from './no.ts';
import { listOf } from './rdf-list.ts';
import { present } from './subjects.ts';
import { named } from './wording.ts';

/** Those that are members already may stay, whatever they are: files hold foreign ones. */
export function checkMembers(view: View, collection: Iri, members: readonly Iri[]): void {
  const known = view.members.get(collection) ?? [];
  for (const member of members) {
    if (member === collection)
      no('SELF_RELATION', collection, 'A collection cannot be a member of itself.', 'Leave it out.');
    if (!known.includes(member)) present(view, member, 'concept', 'collection');
  }
  const way = wayBack({ get: (iri) => (iri === collection ? members : view.members.get(iri)) }, collection);
  if (way)
    no(
      'CYCLE',
      collection,
      `That would put the collection in itself: ${way.map((iri) => named(view, iri)).join(' → ')}.`,
      'Leave out the collection that holds this one.',
    );
}

/** Sets the members, in this order where the collection is ordered; as skos:member too where it states these. */
export function setMembersOf(draft: Draft, collection: Iri, members: readonly Iri[]): void {
  const distinct = [...new Set(members)];
  const ordered =
    draft.has(collection, RDF.type, SKOS.OrderedCollection) ||
    draft.objects(collection, SKOS.memberList).length > 0;
  if (!ordered || draft.objects(collection, SKOS.member).length > 0)
    draft.set(collection, SKOS.member, distinct);
  if (!ordered) return;
  const { head, nested } = listOf(collection, SKOS.memberList, distinct);
  draft.set(collection, SKOS.memberList, [head], nested);
}
