import type { ResourceChange } from '../../domain/diff.ts';
import { changedResources, netOf } from '../../domain/edit/net.ts';
import type { Hidden } from '../../domain/edit/without-terms.ts';
import { resourceFrom } from '../../domain/edit/slot.ts';
import { OPEN, type Proposal } from '../../domain/proposal/proposal.ts';
import type { Resource } from '../../domain/resource.ts';
import type { Term } from '../../domain/term.ts';
import { OverlayContent } from '../../domain/view-with/overlay.ts';
import { viewWith } from '../../domain/view-with.ts';
import { viewOf, type View } from '../../domain/view.ts';
import { rebased } from '../../workflow/proposals/rebase.ts';
import type { Context } from '../context.ts';
import { labelsFrom, type LabelOf } from './labels.ts';

/** What a proposal makes of its vocabulary: of the head while it is open, of what it started from once it is closed. */
export interface Outcome {
  readonly before: View;
  readonly after: View;
  readonly changes: readonly ResourceChange[];
  /** Whether what was approved is what would be stored. */
  readonly fits: boolean;
  /** With the edits; of what they remove, what it was called. */
  readonly labelOf: LabelOf;
}

/** Nothing of what is hidden. */
export async function outcomeOf(context: Context, proposal: Proposal, hidden: Hidden): Promise<Outcome> {
  const { current, before } = await place(context, proposal);
  const edits = [...current.edits, ...current.amendments];
  const all = changedResources(edits, (iri) => before.content.get(iri));
  const changes = all.filter(({ iri }) => !hidden.has(iri));
  const after = viewWith(before, changes);
  const fits = current.conflicts.length === 0 && current.digest === proposal.digest;
  const labelOf = hiding(labelsFrom([after, before], context.catalog), hidden);
  return { before, after, changes, fits, labelOf };
}

const hiding =
  (labelOf: LabelOf, hidden: Hidden): LabelOf =>
  (uri, languages) =>
    hidden.has(uri) ? undefined : labelOf(uri, languages);

async function place(
  { desk: { heads, store }, loaders }: Context,
  proposal: Proposal,
): Promise<{ current: Proposal; before: View }> {
  const { vocabulary, base, status } = proposal;
  if (!OPEN.includes(status))
    return { current: proposal, before: await heads.at(store.reader, vocabulary, base) };
  const head = await loaders.head.load(vocabulary);
  return { current: rebased(proposal, head, head.revision), before: head };
}

/**
 * Labels for what the edits say: as they set them, as the vocabulary has them now, as they were. Reads the head alone,
 * whatever the proposals: a list of them costs what one does.
 */
export async function labelsFor(
  { loaders, catalog }: Context,
  proposal: Proposal,
  hidden: Hidden,
): Promise<LabelOf> {
  const head = await loaders.head.load(proposal.vocabulary);
  const edits = [...proposal.edits, ...proposal.amendments];
  const set = changedResources(edits, (iri) => head.content.get(iri));
  const now = new OverlayContent(head.content, new Map(set.map(({ iri, after }) => [iri, after])));
  const was = new Map<Term, Resource>();
  for (const [iri, { slots }] of netOf(edits)) {
    const resource = resourceFrom(iri, new Map([...slots].map(([slot, { before }]) => [slot, before])));
    if (resource) was.set(iri, resource);
  }
  return hiding(labelsFrom([{ ...head, content: now }, head, viewOf(was)], catalog), hidden);
}
