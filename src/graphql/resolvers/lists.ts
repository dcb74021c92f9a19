import type { Statement } from '../../domain/statement.ts';
import type { Iri } from '../../domain/term.ts';
import { resourceIn, type ResourceModel, type Scope } from '../model.ts';
import { page, type Connection, type PageArguments } from '../model/connection.ts';
import { byLabel } from '../model/order.ts';
import { statement } from '../model/statements.ts';
import { asked, type Languages } from '../model/texts.ts';

const NONE: readonly Iri[] = [];

export const keyOf = ({ snapshot }: Scope, ...list: readonly unknown[]): string =>
  [snapshot.vocabulary, snapshot.release.revision, ...list].join('\n');

/** A page of resources in an order of their own; `name` tells the list apart from others of the same parent. */
export const inOrder = (
  scope: Scope,
  list: readonly Iri[] | undefined,
  args: PageArguments,
  ...name: readonly unknown[]
): Connection<ResourceModel> =>
  page(list ?? NONE, args, keyOf(scope, ...name), (iri) => resourceIn(scope, iri));

/** A page of resources sorted by label. */
export function sorted(
  scope: Scope,
  list: readonly Iri[] | undefined,
  args: PageArguments & Languages,
  ...name: readonly unknown[]
): Connection<ResourceModel> {
  const languages = asked(args);
  return inOrder(scope, byLabel(scope, list ?? NONE, languages), args, ...name, ...languages);
}

export const statementPage = (list: readonly Statement[], args: PageArguments, key: string) =>
  page(list, args, key, statement);
