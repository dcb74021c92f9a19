import { ANONYMOUS } from '../../domain/actor.ts';
import { mayDo } from '../../domain/policy.ts';
import { valueOrThrow } from '../../domain/refusal.ts';
import type { RecordsWhere } from '../../store/wanted.ts';
import { heldUse, type HeldUse } from '../../workflow/uses/use.ts';
import type { Context } from '../context.ts';
import type { Connection, PageArguments } from './connection.ts';
import { recordPage } from './keyed.ts';

export const usesOf = (
  { desk }: Context,
  where: RecordsWhere,
  args: PageArguments,
): Promise<Connection<HeldUse>> => recordPage(desk.store.reader, 'use', where, args, heldUse);

/** The uses of a vocabulary that the caller may see: all, or their own. @throws Refused SIGN_IN_NEEDED, FORBIDDEN */
export function usesIn(
  context: Context,
  vocabulary: string,
  args: PageArguments,
): Promise<Connection<HeldUse>> {
  const { actor } = context;
  if (mayDo(actor, 'read-uses', { vocabulary }).ok) return usesOf(context, { vocabulary }, args);
  const authors = actor.id === ANONYMOUS.id ? [] : [actor.id];
  valueOrThrow(mayDo(actor, 'read-uses', { vocabulary, authors }));
  return usesOf(context, { vocabulary, owner: actor.id }, args);
}
