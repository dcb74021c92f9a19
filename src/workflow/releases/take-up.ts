import { netOf } from '../../domain/edit/net.ts';
import { NOTHING, sameValue, slotsOf } from '../../domain/edit/slot.ts';
import { release } from '../../domain/proposal/lifecycle.ts';
import { valueOrThrow } from '../../domain/refusal.ts';
import type { Resource } from '../../domain/resource.ts';
import type { Term } from '../../domain/term.ts';
import type { Reader } from '../../store/reader.ts';
import type { Transaction } from '../../store/transaction.ts';
import { heldProposal, proposalRow, type HeldProposal } from '../proposals/held-proposal.ts';

/** What was accepted since a release: what still stands in a later revision, and what an import has overwritten. */
export interface Accepted {
  readonly standing: readonly HeldProposal[];
  readonly overwritten: readonly HeldProposal[];
}

/** The proposals that made revisions after `from`, up to `to`, in their order. */
export async function acceptedWithin(
  reader: Reader,
  vocabulary: string,
  from: number,
  to: number,
  contentAt: (iri: Term) => Resource | undefined,
): Promise<Accepted> {
  const rows = await reader.records('proposal', { vocabulary, status: 'accepted' });
  const within = rows
    .map(heldProposal)
    .filter((held) => revisionOf(held) > from && revisionOf(held) <= to)
    .sort((a, b) => revisionOf(a) - revisionOf(b));
  const last = new Map<string, HeldProposal>();
  for (const held of within) for (const { key } of slotsSet(held)) last.set(key, held);
  const stands = (held: HeldProposal): boolean =>
    slotsSet(held).every(
      ({ key, iri, slot, after }) =>
        last.get(key) !== held || sameValue(slotsOf(contentAt(iri)).get(slot) ?? NOTHING, after),
    );
  return { standing: within.filter(stands), overwritten: within.filter((held) => !stands(held)) };
}

export const revisionOf = ({ proposal }: HeldProposal): number => proposal.decision?.revision ?? 0;

const slotsSet = ({ proposal }: HeldProposal) =>
  [...netOf([...proposal.edits, ...proposal.amendments])].flatMap(([iri, { slots }]) =>
    [...slots].map(([slot, { after }]) => ({ key: `${iri} ${slot}`, iri, slot, after })),
  );

/** Marks proposals as released, each with its line in the log. */
export async function takeUp(
  tx: Transaction,
  proposals: readonly HeldProposal[],
  { version, by, now }: { readonly version: string; readonly by: string; readonly now: Date },
): Promise<void> {
  const at = now.toISOString();
  for (const held of proposals) {
    const proposal = valueOrThrow(release(held.proposal, version, { by, now }));
    const { id, vocabulary } = proposal;
    await tx.save(proposalRow({ version: held.version + 1, proposal }, at), {
      at,
      vocabulary,
      actor: by,
      action: 'release-proposal',
      detail: { release: version },
      subjects: [`proposal:${id}`],
    });
  }
}
