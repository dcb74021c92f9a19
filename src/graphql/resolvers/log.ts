import { mayDo } from '../../domain/policy.ts';
import { valueOrThrow } from '../../domain/refusal.ts';
import type { QueryResolvers } from '../generated.ts';
import { given } from '../model/given.ts';
import { keyedConnection, keyedPage } from '../model/keyed.ts';

export const logQueries = {
  log: async (_root, { first, after: cursor, ...wanted }, { actor, desk }) => {
    const where = given(wanted);
    valueOrThrow(mayDo(actor, 'read-log', { vocabulary: where.vocabulary }));
    const list = `log ${JSON.stringify(where)}`;
    const asked = keyedPage({ first, after: cursor }, list);
    const before = asked.after === undefined ? undefined : Number(asked.after);
    const rows = await desk.store.reader.entries({ ...where, before, first: asked.first + 1 });
    const items = rows.slice(0, asked.first).map(({ vocabulary, ...entry }) => ({
      key: String(entry.sequence),
      node: { ...entry, vocabulary: vocabulary || null },
    }));
    return keyedConnection(items, { list, after: asked.after, more: rows.length > asked.first });
  },
} satisfies QueryResolvers;
