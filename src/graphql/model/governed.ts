import { mayDo } from '../../domain/policy.ts';
import type { Context } from '../context.ts';

/** A vocabulary as it is governed now. */
export interface GovernedModel {
  readonly id: string;
  /** Its newest revision. */
  readonly head: number;
}

/** Null where there is none, or none that who asks may know of. */
export async function governed(context: Context, id: string): Promise<GovernedModel | null> {
  const { actor, catalog, loaders } = context;
  // What was never released is a draft: whether it exists is told to those who may read it, or grant rights in it.
  const mayKnow =
    catalog.snapshot(id) !== undefined ||
    mayDo(actor, 'read-draft', { vocabulary: id }).ok ||
    mayDo(actor, 'manage-accounts').ok;
  const row = mayKnow ? await loaders.vocabulary.load(id) : undefined;
  return row ? { id, head: row.head } : null;
}
