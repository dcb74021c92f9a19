import { valueOrThrow } from '../domain/refusal.ts';
import { searchAll, suggestAll, type KeyedIndex, type SearchHit } from '../search/search-index.ts';
import { indexOf } from '../search/snapshot-index.ts';
import { described, resourceIn, type ResourceModel, type Scope } from './model.ts';
import {
  checkedCount,
  connection,
  MOST,
  spanOf,
  type Connection,
  type PageArguments,
} from './model/connection.ts';
import { asked } from './model/texts.ts';

export interface HitModel extends SearchHit {
  readonly model: ResourceModel;
}

export interface Hits extends Connection<HitModel> {
  readonly partial: boolean;
}

interface Wish extends PageArguments {
  readonly query: string;
  readonly language?: string | null | undefined;
  readonly languages?: readonly string[] | null | undefined;
  readonly kinds?: readonly ('CONCEPT' | 'COLLECTION' | 'SCHEME')[] | null | undefined;
}

type EntryKind = 'concept' | 'collection' | 'scheme';

/** The hits of one page. The texts found and their order come from the search room; this gives them their concepts. */
export function searchIn(scopes: readonly Scope[], wish: Wish): Hits {
  const languages = languagesOf(wish);
  const kinds = (wish.kinds ?? ['CONCEPT']).map((kind) => kind.toLowerCase() as EntryKind);
  const list = ['search', wish.query, ...languages, ...kinds, ...scopes.map(nameOf)].join('\n');
  const span = spanOf(wish, list);
  const answer = valueOrThrow(searchAll(scopes.map(indexed), wish.query, { ...span, languages, kinds }));
  const page = connection(modelled(scopes, answer.hits), answer.total, span, list);
  return { ...page, edges: page.edges, partial: answer.match === 'MOST' };
}

interface Beginning {
  readonly prefix: string;
  readonly language?: string | null | undefined;
  readonly limit?: number | null | undefined;
}

export function suggestIn(
  scopes: readonly Scope[],
  { prefix, language, limit }: Beginning,
): readonly HitModel[] {
  const most = checkedCount('limit', limit ?? 10, MOST);
  const options = { languages: languagesOf({ language }), kinds: ['concept' as const], limit: most };
  return modelled(scopes, valueOrThrow(suggestAll(scopes.map(indexed), prefix, options)));
}

const languagesOf = ({ language, languages }: Pick<Wish, 'language' | 'languages'>): readonly string[] =>
  asked({ languages: [...(language ? [language] : []), ...(languages ?? [])] });

const nameOf = ({ snapshot }: Scope): string => `${snapshot.vocabulary}@${snapshot.release.revision}`;

const indexed = ({ snapshot }: Scope): KeyedIndex => ({ key: snapshot.vocabulary, index: indexOf(snapshot) });

function modelled(scopes: readonly Scope[], hits: readonly SearchHit[]): HitModel[] {
  const byName = new Map(scopes.map((scope) => [scope.snapshot.vocabulary, scope]));
  return hits.map((hit) => ({ ...hit, model: resourceIn(byName.get(hit.vocabulary) as Scope, hit.uri) }));
}

/** The hit's resource where it is of that kind. */
export const hitAs = ({ model }: HitModel, kind: EntryKind): ResourceModel | null =>
  described(model.scope, model.uri, kind);
