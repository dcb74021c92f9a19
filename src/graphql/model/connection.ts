import { Refused } from '../../domain/refusal.ts';

/** What every list field is asked. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a list (Relay). */
export interface Connection<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Where a page starts and ends in its list. */
export interface Span {
  readonly offset: number;
  readonly limit: number;
}

/** The most that `first` may ask. */
export const MOST = 100;
/** The same for the lines of a tree, which are small. */
export const MOST_LINES = 1_000;

/** One page of `list`; `list` names it and its version, so that a cursor is never used on another. */
export function page<S, T>(
  items: readonly S[],
  args: PageArguments,
  list: string,
  node: (item: S) => T,
  most = MOST,
): Connection<T> {
  const span = spanOf(args, list, most);
  const nodes = items.slice(span.offset, span.offset + span.limit).map(node);
  return connection(nodes, items.length, span, list);
}

/** A page that was cut out already, of a list of `totalCount`. */
export function connection<T>(
  nodes: readonly T[],
  totalCount: number,
  span: Span,
  list: string,
): Connection<T> {
  const { offset } = span;
  const end = offset + nodes.length;
  const mark = markOf(list);
  const some = nodes.length > 0;
  return {
    totalCount,
    nodes,
    get edges() {
      return nodes.map((node, i) => ({ cursor: cursorAt(offset + i, mark), node }));
    },
    pageInfo: {
      hasNextPage: end < totalCount,
      hasPreviousPage: offset > 0 && totalCount > 0,
      startCursor: some ? cursorAt(offset, mark) : null,
      endCursor: some ? cursorAt(end - 1, mark) : null,
    },
  };
}

/** The part of the list that is asked. @throws Refused BAD_ARGUMENT */
export function spanOf({ first, after }: PageArguments, list: string, most = MOST, standard = 20): Span {
  const limit = checkedCount('first', first ?? standard, most);
  if (after === null || after === undefined) return { offset: 0, limit };
  const [position, mark] = Buffer.from(after, 'base64url').toString('latin1').split(' ');
  if (!position || !/^\d{1,9}$/.test(position))
    throw refused(
      after,
      `"${after.slice(0, 60)}" is not a cursor.`,
      'Give the `endCursor` of the page before.',
    );
  if (mark !== markOf(list))
    throw refused(
      after,
      'The cursor belongs to another list, or to another version of this one.',
      'Page within one version: ask every page with the same arguments, and pin the first with `version`.',
    );
  return { offset: Number(position) + 1, limit };
}

/** A count between 1 and `most`. @throws Refused BAD_ARGUMENT */
export function checkedCount(name: string, count: number, most: number): number {
  if (count >= 1 && count <= most) return count;
  throw refused(
    name,
    `\`${name}\` is ${count}; it must be 1 to ${most}.`,
    `Ask for at most ${most} at a time, and page on with \`after\`.`,
  );
}

const cursorAt = (position: number, mark: string): string =>
  Buffer.from(`${position} ${mark}`, 'latin1').toString('base64url');

/** FNV-1a: enough to tell one list from another; a cursor is no secret. */
export function markOf(list: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < list.length; i += 1) hash = Math.imul(hash ^ list.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

const refused = (item: string, message: string, remedy: string): Refused =>
  new Refused({ code: 'BAD_ARGUMENT', item, message, remedy });
