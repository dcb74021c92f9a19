import { reinstateTerm, withdrawTerm } from '../../workflow/withdrawal/withdraw-term.ts';
import { command } from '../commanding.ts';
import type { MutationResolvers, QueryResolvers } from '../generated.ts';

export const withdrawalQueries = {
  tombstone: (_root, { uri }, { catalog }) => catalog.tombstone(uri) ?? null,
} satisfies QueryResolvers;

export const withdrawalCommands = {
  withdrawTerm: async (_root, { idempotencyKey, replacedBy = [], ...input }, context) => {
    const stone = await command(context, withdrawTerm, { ...input, replacedBy }, idempotencyKey);
    await context.refresh();
    return stone;
  },
  reinstateTerm: async (_root, { idempotencyKey, ...input }, context) => {
    const stone = await command(context, reinstateTerm, input, idempotencyKey);
    await context.refresh();
    return stone;
  },
} satisfies MutationResolvers;
