import type { Conflict, Edit, SlotChange } from '../../domain/edit/edit.ts';
import type { Review } from '../../domain/proposal/proposal.ts';
import type { Standing, VocabularyPolicy } from '../../domain/proposal/standing.ts';
import type { Text } from '../../domain/text.ts';
import { NO_TOMBSTONES, type Tombstones } from '../../snapshot/tombstone.ts';
import {
  mayReadDraft,
  maySee,
  standingNow,
  type HeldProposal,
} from '../../workflow/proposals/held-proposal.ts';
import type { Context } from '../context.ts';
import type { LabelOf } from './labels.ts';
import { labelsFor, outcomeOf, type Outcome } from './outcome.ts';

/** A proposal as it stands at the moment of asking. */
export interface ProposalModel extends HeldProposal {
  readonly policy: VocabularyPolicy;
  /** What was withdrawn by law: nothing is said of it, but to those who may read drafts. */
  readonly hidden: Tombstones;
  /** Computed once, where a field needs it. */
  outcome(): Promise<Outcome>;
  /** What its edits speak of is called. */
  labels(): Promise<LabelOf>;
}

/** Whatever is part of a proposal. */
export interface PartModel {
  readonly of: ProposalModel;
}

export interface ReviewModel extends PartModel {
  readonly review: Review;
}

export interface EditModel extends PartModel {
  readonly edit: Edit;
}

export interface SlotChangeModel extends PartModel {
  readonly change: SlotChange;
}

export interface ConflictModel extends PartModel {
  readonly conflict: Conflict;
}

export type StandingModel = Standing;

/** Something with a URI that has a label. */
export interface NamedModel {
  readonly uri: string;
  readonly labelOf: LabelOf;
}

export async function proposalModel(context: Context, held: HeldProposal): Promise<ProposalModel> {
  const { policy } = await context.loaders.policy.load(held.proposal.vocabulary);
  return proposalBy(context, held, policy);
}

export function proposalBy(context: Context, held: HeldProposal, policy: VocabularyPolicy): ProposalModel {
  const standing = standingNow(held, policy, context.now);
  const { proposal } = standing;
  let outcome: Promise<Outcome> | undefined;
  let labels: Promise<LabelOf> | undefined;
  const withdrawn = context.catalog.withdrawn(proposal.vocabulary);
  const hidden = mayReadDraft(context.actor, proposal) ? NO_TOMBSTONES : withdrawn;
  return {
    ...standing,
    policy,
    hidden,
    outcome: () => (outcome ??= outcomeOf(context, proposal, hidden)),
    labels: () => (labels ??= labelsFor(context, proposal, hidden)),
  };
}

/** Whether the caller may see it. */
export const isSeen = ({ actor, now, catalog }: Context, { proposal }: HeldProposal): boolean =>
  maySee(actor, proposal, now, catalog.releases(proposal.vocabulary).length > 0);

/** The proposal of that id; null where there is none, or none that the caller may see. */
export async function proposalSeen(context: Context, id: string): Promise<ProposalModel | null> {
  const held = await context.loaders.proposal.load(id);
  if (!held || !isSeen(context, held)) return null;
  return proposalModel(context, held);
}

/** Names a list within one version of a proposal. */
export const listOf = ({ proposal, version }: ProposalModel, ...list: readonly unknown[]): string =>
  [proposal.id, version, ...list].join('\n');

export type Spoken = 'nl' | 'en';

/** Labels for a sentence: a URI where there is none. */
export const naming =
  (labelOf: LabelOf, language: Spoken) =>
  (uri: string): string =>
    labelOf(uri, [language])?.value ?? uri;

/** Why, where an edit says so itself. */
export const reasonOf = ({ operation }: Edit): Text | null =>
  'reason' in operation ? operation.reason : null;
