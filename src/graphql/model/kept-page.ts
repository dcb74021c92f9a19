import type { Connection, PageArguments } from './connection.ts';
import { keyedConnection, keyedPage } from './keyed.ts';

/** How the items of a list are told apart. */
export interface Keys<S> {
  readonly list: string;
  /** Sorts by time of making. */
  keyOf(item: S): string;
  readonly newestFirst?: boolean;
}

/** A page of items that are at hand, in the order of their keys: what comes or goes meanwhile moves nothing. */
export function pageOfKept<S, T>(
  items: readonly S[],
  args: PageArguments,
  { list, keyOf, newestFirst = false }: Keys<S>,
  node: (item: S) => T,
): Connection<T> {
  const { first, after } = keyedPage(args, list);
  const isBehind = (item: S): boolean =>
    after === undefined || (newestFirst ? keyOf(item) < after : keyOf(item) > after);
  const rest = items.filter(isBehind);
  const shown = rest.slice(0, first).map((item) => ({ key: keyOf(item), node: node(item) }));
  const more = rest.length > first;
  return { totalCount: items.length, ...keyedConnection(shown, { list, after, more }) };
}
