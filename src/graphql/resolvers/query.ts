import type { QueryResolvers, SearchHitResolvers } from '../generated.ts';
import { comparisonOf } from '../comparing.ts';
import { page } from '../model/connection.ts';
import { hitAs, searchIn, suggestIn } from '../searching.ts';
import { conceptsAt, resourceAt, scopeOf, selected, vocabularyAt } from '../versions.ts';

export const Query: QueryResolvers = {
  vocabularies: (_root, args, { catalog }) => {
    const all = catalog.snapshots();
    return page(all, { ...args, first: args.first ?? 100 }, 'vocabularies', (snapshot) =>
      scopeOf(snapshot, {}),
    );
  },
  vocabulary: (_root, { id, ...pin }, context) => vocabularyAt(context, id, pin),
  concept: (_root, { uri, ...pin }, context) => resourceAt(context, uri, pin, 'concept'),
  concepts: (_root, { uris, ...pin }, context) => conceptsAt(context, uris, pin),
  collection: (_root, { uri, ...pin }, context) => resourceAt(context, uri, pin, 'collection'),
  search: async (_root, { vocabularies, version, at, ...wish }, context) =>
    searchIn(await selected(context, vocabularies, { version, at }), wish),
  suggest: async (_root, { vocabularies, ...beginning }, context) =>
    suggestIn(await selected(context, vocabularies, {}), beginning),
  compare: (_root, wish, context) => comparisonOf(context, wish),
};

export const SearchHit: SearchHitResolvers = {
  kind: ({ model }) => model.kind.toUpperCase() as 'CONCEPT',
  concept: (hit) => hitAs(hit, 'concept'),
  collection: (hit) => hitAs(hit, 'collection'),
};
