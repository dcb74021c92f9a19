import { Refused } from '../../domain/refusal.ts';
import type { Reader } from '../../store/reader.ts';
import type { RecordsWhere } from '../../store/wanted.ts';
import type { RecordRow } from '../../store/tables.ts';
import { checkedCount, markOf, MOST, type Connection, type PageArguments } from './connection.ts';

/** A page that goes on behind a key, not behind a number of items: what is added meanwhile moves nothing. */
export interface KeyedPage {
  readonly first: number;
  /** The key of the last item of the page before; undefined for the first page. */
  readonly after: string | undefined;
}

/** What is asked of a list by that name. @throws Refused (BAD_ARGUMENT). */
export function keyedPage({ first, after }: PageArguments, list: string): KeyedPage {
  const count = checkedCount('first', first ?? 20, MOST);
  if (after === null || after === undefined) return { first: count, after: undefined };
  const [mark, ...key] = Buffer.from(after, 'base64url').toString('utf8').split(' ');
  if (mark === markOf(list)) return { first: count, after: key.join(' ') };
  throw new Refused({
    code: 'BAD_ARGUMENT',
    item: after.slice(0, 60),
    message: 'This is no cursor of this list.',
    remedy: 'Give the `endCursor` of the page before, with the arguments that page was asked with.',
  });
}

/** A page of items that were read; `more`: whether others follow. */
export function keyedConnection<T>(
  items: readonly { readonly key: string; readonly node: T }[],
  {
    list,
    after,
    more,
  }: { readonly list: string; readonly after: string | undefined; readonly more: boolean },
): Omit<Connection<T>, 'totalCount'> {
  const cursor = (key: string): string => Buffer.from(`${markOf(list)} ${key}`).toString('base64url');
  const edges = items.map(({ key, node }) => ({ cursor: cursor(key), node }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of records, newest first: two statements, however many there are. */
export async function recordPage<T>(
  reader: Reader,
  kind: string,
  where: RecordsWhere,
  args: PageArguments,
  node: (row: RecordRow) => T,
): Promise<Connection<T>> {
  const list = `${kind} ${JSON.stringify(where)}`;
  const { first, after } = keyedPage(args, list);
  const [rows, totalCount] = await Promise.all([
    reader.records(kind, { ...where, after, first: first + 1 }),
    reader.countRecords(kind, where),
  ]);
  const items = rows.slice(0, first).map((row) => ({ key: row.id, node: node(row) }));
  return { totalCount, ...keyedConnection(items, { list, after, more: rows.length > first }) };
}
