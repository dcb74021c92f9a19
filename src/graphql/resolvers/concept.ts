import { replacedBy, statusOf } from '../../domain/status.ts';
import type { Iri } from '../../domain/term.ts';
import { ancestors } from '../../domain/view.ts';
import type { Context } from '../context.ts';
import type {
  ConceptResolvers,
  MappingRelation,
  MappingResolvers,
  PathResolvers,
  Status,
} from '../generated.ts';
import { resourceIn, type ConceptModel } from '../model.ts';
import { page, type Connection, type PageArguments } from '../model/connection.ts';
import { levelsOf, pathsTo } from '../model/hierarchy.ts';
import { historyOf } from '../model/history.ts';
import { describedIn, mappingsOf, type MappingModel } from '../model/mappings.ts';
import { sourcesOf } from '../model/statements.ts';
import { choose } from '../model/texts.ts';
import { versionsAt } from '../versions.ts';
import { whenReady } from '../when-ready.ts';
import { inOrder, keyOf, sorted } from './lists.ts';
import { termFields } from './resource.ts';

type MappingPage = Connection<MappingModel> | Promise<Connection<MappingModel>>;

function mappingPage(
  it: ConceptModel,
  args: PageArguments,
  { catalog }: Context,
  relations: readonly MappingRelation[] | null | undefined,
): MappingPage {
  const key = keyOf(it.scope, 'mappings', it.uri, relations);
  return whenReady(versionsAt(catalog, it.scope), (versions) =>
    page(mappingsOf(it, versions, relations), args, key, (mapping) => mapping),
  );
}

const mapped =
  (relation: MappingRelation) =>
  (it: ConceptModel, args: PageArguments, context: Context): MappingPage =>
    mappingPage(it, args, context, [relation]);

/** What took the concept's place: here, else in another vocabulary at the same moment, else a URI and no more. */
const successor =
  ({ scope }: ConceptModel, { catalog }: Context) =>
  (uri: Iri): ConceptModel | Promise<ConceptModel> =>
    scope.snapshot.kinds.has(uri)
      ? resourceIn(scope, uri)
      : whenReady(
          versionsAt(catalog, scope),
          (versions) => describedIn(versions, scope, uri) ?? resourceIn(scope, uri),
        );

export const Concept: ConceptResolvers = {
  ...termFields,
  described: ({ scope, uri }) => scope.snapshot.content.has(uri),
  broader: ({ scope, uri }, args) => sorted(scope, scope.snapshot.broader.get(uri), args, 'broader', uri),
  narrower: ({ scope, uri }, args) => sorted(scope, scope.snapshot.narrower.get(uri), args, 'narrower', uri),
  related: ({ scope, uri }, args) => sorted(scope, scope.snapshot.related.get(uri), args, 'related', uri),
  ancestors: ({ scope, uri }, args) => inOrder(scope, ancestors(scope.snapshot, uri), args, 'ancestors', uri),
  paths: ({ scope, uri }, args) =>
    page(pathsTo(scope.snapshot, uri), args, keyOf(scope, 'paths', uri), (concepts) => ({ scope, concepts })),
  exactMatch: mapped('EXACT_MATCH'),
  closeMatch: mapped('CLOSE_MATCH'),
  broadMatch: mapped('BROAD_MATCH'),
  narrowMatch: mapped('NARROW_MATCH'),
  relatedMatch: mapped('RELATED_MATCH'),
  mappings: (it, args, context) => mappingPage(it, args, context, args.relations),
  topConceptOf: ({ scope, uri }, args) =>
    inOrder(scope, scope.snapshot.topConceptOf.get(uri), args, 'topConceptOf', uri),
  collections: ({ scope, uri }, args) =>
    sorted(scope, scope.snapshot.memberOf.get(uri), args, 'collections', uri),
  level: ({ scope, uri }) => levelsOf(scope.snapshot).get(uri) ?? 0,
  status: ({ resource }) => statusOf(resource).toUpperCase() as Status,
  replacedBy: (it, args, context) =>
    page(replacedBy(it.resource), args, keyOf(it.scope, 'replacedBy', it.uri), successor(it, context)),
  sources: sourcesOf,
  history: async (it, args, { loaders, catalog }) =>
    page(
      historyOf(it, await loaders.history.load(it.uri), catalog.releases(it.scope.snapshot.vocabulary)),
      args,
      keyOf(it.scope, 'history', it.uri),
      (entry) => entry,
    ),
};

export const Path: PathResolvers = {
  length: ({ concepts }) => concepts.length,
  concepts: ({ scope, concepts }, args) => inOrder(scope, concepts, args, 'path', ...concepts),
};

export const Mapping: MappingResolvers = {
  concept: ({ scope, uri }, _args, { catalog }) =>
    whenReady(versionsAt(catalog, scope), (versions) => describedIn(versions, scope, uri)),
};

export const Source = {
  title: (it: { titles: Parameters<typeof choose>[0] }, args: Parameters<typeof choose>[1]) =>
    choose(it.titles, args),
};
