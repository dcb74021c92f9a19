import { OPEN, type ProposalStatus } from '../../domain/proposal/proposal.ts';
import { heldProposal, standingNow, type HeldProposal } from '../../workflow/proposals/held-proposal.ts';
import type { Context } from '../context.ts';
import type { QueryProposalsArgs } from '../generated.ts';
import type { Connection } from './connection.ts';
import { lower } from './enums.ts';
import { pageOfKept } from './kept-page.ts';
import { isSeen, proposalBy, type ProposalModel } from './proposal.ts';

const ALL: readonly ProposalStatus[] = [...OPEN, 'accepted', 'released', 'rejected', 'withdrawn'];

/** The proposals that the caller may see, newest first, as they stand now. */
export async function proposalsSeen(
  context: Context,
  { vocabulary, status, author, organisation, ...args }: Partial<QueryProposalsArgs>,
): Promise<Connection<ProposalModel>> {
  const wanted = status ? status.map(lower) : ALL;
  const rows = await context.desk.store.reader.records('proposal', {
    ...(vocabulary && { vocabulary }),
    ...(author && { owner: author }),
    status: storedAs(wanted, context),
  });
  const all = rows
    .map(heldProposal)
    .filter((held) => isSeen(context, held))
    .filter(({ proposal }) => !organisation || proposal.organisation === organisation);
  const policies = await policiesFor(context, all);
  const now = all
    .map((held) => standingNow(held, policies.get(held.proposal.vocabulary)!, context.now))
    .filter(({ proposal }) => wanted.includes(proposal.status));
  const keys = { list: 'proposals', keyOf: (held: HeldProposal) => held.proposal.id, newestFirst: true };
  return pageOfKept(now, args, keys, (held) =>
    proposalBy(context, held, policies.get(held.proposal.vocabulary)!),
  );
}

async function policiesFor({ loaders }: Context, all: readonly HeldProposal[]) {
  const ids = [...new Set(all.map(({ proposal }) => proposal.vocabulary))];
  const held = await Promise.all(ids.map((id) => loaders.policy.load(id)));
  return new Map(ids.map((id, i) => [id, held[i]!.policy]));
}

/** What rows may stand now as is wanted: time makes submitted and approved of each other, and the public sees no drafts. */
function storedAs(wanted: readonly ProposalStatus[], { actor }: Context): ProposalStatus[] {
  const stored = new Set(wanted);
  if (stored.has('submitted') || stored.has('approved')) stored.add('submitted').add('approved');
  if (actor.id === 'anonymous') for (const hidden of ['draft', 'withdrawn'] as const) stored.delete(hidden);
  return [...stored];
}
