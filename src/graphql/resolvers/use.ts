import { labelOf } from '../../domain/label.ts';
import { replacedBy } from '../../domain/status.ts';
import { endUse, moveUse, registerUse } from '../../workflow/uses/register-use.ts';
import { command } from '../commanding.ts';
import type { MutationResolvers, TermNewsResolvers, UseNewsResolvers, UseResolvers } from '../generated.ts';
import { fieldChanges } from '../model/changes.ts';
import { page } from '../model/connection.ts';
import { upper } from '../model/enums.ts';
import { newsFor } from '../model/news.ts';

export const Use: UseResolvers = {
  id: ({ use }) => use.id,
  vocabulary: ({ use }) => use.vocabulary,
  name: ({ use }) => use.name,
  organisation: ({ use }) => use.organisation,
  contact: ({ use }) => use.contact,
  uris: ({ use }) => use.uris,
  release: ({ use }) => use.release,
  since: ({ use }) => use.since,
  ended: ({ use }) => use.ended ?? null,
  by: ({ use }, _args, { loaders }) => loaders.account.load(use.by),
  news: ({ use }, { toRelease }, context) => newsFor(context, use, toRelease),
};

export const UseNews: UseNewsResolvers = {
  level: ({ level }) => (level ? upper(level) : null),
  terms: ({ from, to, terms }, args) =>
    page(terms, args, `${from.vocabulary} ${from.revision} ${to.revision} ${terms.length}`, (one) => one),
};

export const TermNews: TermNewsResolvers = {
  uri: ({ change }) => change.iri,
  label: ({ change: { iri, before, after } }) => labelOf(after ?? before) ?? iri,
  change: ({ what }) => what,
  successors: ({ change: { after } }) => (after ? replacedBy(after) : []),
  fields: ({ change }) => fieldChanges(change),
};

export const useCommands = {
  registerUse: (_root, { idempotencyKey, ...input }, context) =>
    command(context, registerUse, input, idempotencyKey),
  moveUse: (_root, { idempotencyKey, ...input }, context) => command(context, moveUse, input, idempotencyKey),
  endUse: (_root, { idempotencyKey, ...input }, context) => command(context, endUse, input, idempotencyKey),
} satisfies MutationResolvers;
