import { DCT } from '../../domain/namespaces.ts';
import { objects } from '../../domain/resource.ts';
import { textsOf, type Text } from '../../domain/text.ts';
import type { Iri } from '../../domain/term.ts';
import type { Status } from '../../domain/status.ts';
import type { TreeLineResolvers, VocabularyConceptsArgs, VocabularyResolvers } from '../generated.ts';
import { resourceIn, type Scope, type VocabularyModel } from '../model.ts';
import { MOST_LINES, page } from '../model/connection.ts';
import { countsOf } from '../model/counts.ts';
import * as hierarchy from '../model/hierarchy.ts';
import { keeper } from '../model/memo.ts';
import { asked, choose, languagesOf, titles, type Languages } from '../model/texts.ts';
import { inOrder, keyOf, sorted } from './lists.ts';

const languages = keeper<readonly string[]>();

function title(scope: VocabularyModel, args: Languages): Text {
  const [scheme] = hierarchy.schemesOf(scope.snapshot);
  const found = scheme ? choose(titles(resourceIn(scope, scheme)), args) : null;
  return found ?? { value: scope.snapshot.vocabulary, language: '' };
}

function description(scope: VocabularyModel, args: Languages): Text | null {
  const [scheme] = hierarchy.schemesOf(scope.snapshot);
  const resource = scheme ? scope.snapshot.content.get(scheme) : undefined;
  return choose(textsOf(objects(resource, DCT.description)), args);
}

function wanted({ snapshot }: Scope, { level, status }: Partial<VocabularyConceptsArgs>): readonly Iri[] {
  const list =
    level === null || level === undefined
      ? hierarchy.conceptsOf(snapshot)
      : hierarchy.onLevel(snapshot, level);
  return status ? hierarchy.withStatus(snapshot, list, status.toLowerCase() as Status) : list;
}

export const Vocabulary: VocabularyResolvers = {
  id: ({ snapshot }) => snapshot.vocabulary,
  title,
  description,
  schemes: (scope, args) => inOrder(scope, hierarchy.schemesOf(scope.snapshot), args, 'schemes'),
  release: ({ snapshot }) => snapshot.release,
  governance: async ({ snapshot }, _args, { loaders }) => {
    const row = await loaders.vocabulary.load(snapshot.vocabulary);
    return { id: snapshot.vocabulary, head: row?.head ?? snapshot.release.revision };
  },
  releases: ({ snapshot }, args, { catalog }) => {
    const releases = catalog.releases(snapshot.vocabulary);
    return page(releases, args, `${snapshot.vocabulary} releases ${releases.length}`, (release) => release);
  },
  concepts: (scope, args) => sorted(scope, wanted(scope, args), args, 'concepts', args.level, args.status),
  topConcepts: (scope, args) => sorted(scope, hierarchy.topConceptsOf(scope.snapshot), args, 'topConcepts'),
  tree: (scope, args) => {
    const order = asked(args);
    const key = keyOf(scope, 'tree', args.root, args.depth, ...order);
    const lines = hierarchy.treeOf(scope, args, order);
    return page(lines, args, key, (line) => ({ ...line, scope }), MOST_LINES);
  },
  collections: (scope, args) => sorted(scope, hierarchy.collectionsOf(scope.snapshot), args, 'collections'),
  languages: (scope) => languages(scope.snapshot, '', () => languagesOf(scope)),
  counts: ({ snapshot }) => countsOf(snapshot),
  prefixes: ({ snapshot }) =>
    Object.entries(snapshot.prefixes).map(([prefix, namespace]) => ({ prefix, namespace })),
};

export const TreeLine: TreeLineResolvers = {
  concept: ({ scope, uri }) => resourceIn(scope, uri),
  narrowerCount: ({ scope, uri }) => hierarchy.childrenOf(scope.snapshot, uri).length,
};
