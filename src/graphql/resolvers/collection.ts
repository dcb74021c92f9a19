import { DCT, RDF, SKOS } from '../../domain/namespaces.ts';
import { objects } from '../../domain/resource.ts';
import { textsOf } from '../../domain/text.ts';
import type { CollectionResolvers, ConceptSchemeResolvers, ResourceResolvers } from '../generated.ts';
import { inScheme } from '../model/hierarchy.ts';
import { choose, titles } from '../model/texts.ts';
import { inOrder, sorted } from './lists.ts';
import { resourceFields, termFields } from './resource.ts';

const isOrdered = ({ resource }: { resource: Parameters<typeof objects>[0] }): boolean =>
  objects(resource, RDF.type).includes(SKOS.OrderedCollection) ||
  objects(resource, SKOS.memberList).length > 0;

export const Collection: CollectionResolvers = {
  ...termFields,
  ordered: isOrdered,
  members: (it, args) =>
    (isOrdered(it) ? inOrder : sorted)(
      it.scope,
      it.scope.snapshot.members.get(it.uri),
      args,
      'members',
      it.uri,
    ),
  collections: ({ scope, uri }, args) =>
    sorted(scope, scope.snapshot.memberOf.get(uri), args, 'collections', uri),
};

export const ConceptScheme: ConceptSchemeResolvers = {
  ...resourceFields,
  title: (it, args) => choose(titles(it), args),
  description: ({ resource }, args) => choose(textsOf(objects(resource, DCT.description)), args),
  topConcepts: ({ scope, uri }, args) =>
    sorted(scope, scope.snapshot.topConcepts.get(uri), args, 'topConcepts', uri),
  concepts: ({ scope, uri }, args) => sorted(scope, inScheme(scope.snapshot, uri), args, 'inScheme', uri),
};

/** Which of the three it is. A member that is none of them has a URI and statements all the same, as a concept has. */
export const Resource: ResourceResolvers = {
  __resolveType: ({ kind }) =>
    kind === 'collection' ? 'Collection' : kind === 'scheme' ? 'ConceptScheme' : 'Concept',
};
