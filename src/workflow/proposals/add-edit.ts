import { checkLabels } from '../../domain/edit/check-text.ts';
import type { Edit, SlotChange } from '../../domain/edit/edit.ts';
import { changedResources } from '../../domain/edit/net.ts';
import type { Operation } from '../../domain/edit/operation.ts';
import { perform } from '../../domain/edit/perform.ts';
import { changesBetween, languageOfSlot } from '../../domain/edit/slot.ts';
import { rightIn, type Actor } from '../../domain/actor.ts';
import type { ResourceChange } from '../../domain/diff.ts';
import { withEdits } from '../../domain/proposal/lifecycle.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { Refused, valueOrThrow, type Result } from '../../domain/refusal.ts';
import { viewWith } from '../../domain/view-with.ts';
import type { View } from '../../domain/view.ts';
import type { Caller, Desk } from '../desk.ts';
import { newId } from '../id.ts';
import { changeProposal, type Outcome, type Scene, type Seen } from './change-proposal.ts';
import { digestOfEdits } from './digest-of-edits.ts';
import type { HeldProposal } from './held-proposal.ts';
import { named, type Asked } from './named.ts';
import { territoryOf } from './territory.ts';
import { touched } from './touched.ts';

export interface AddEdit extends Seen {
  /** What is asked; URIs of what is new are minted here. */
  readonly operation: Asked;
}

/** Adds one edit. Refuses what `perform` refuses, TOO_LARGE, and what `changeProposal` refuses. */
export const addEdit = (desk: Desk, caller: Caller, input: AddEdit): Promise<Result<HeldProposal>> =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'edit-proposal', name: 'add-edit' },
    async (proposal, scene) => {
      const view = await viewOfProposal(proposal, scene);
      const territory = territoryOf(proposal.vocabulary, scene.sitting.policy, view);
      const operation = named(input.operation, territory);
      const changes = valueOrThrow(perform(operation, view, territory));
      return withEdit(proposal, scene, operation, changes);
    },
  );

/** The vocabulary as it would be with the proposal's edits, upon the revision they start from. */
export async function viewOfProposal(
  { vocabulary, base, edits }: Proposal,
  { tx, desk }: Scene,
): Promise<View> {
  const view = await desk.heads.at(tx, vocabulary, base);
  return viewWith(
    view,
    changedResources(edits, (iri) => view.content.get(iri)),
  );
}

/** So many resources fit in one proposal; larger files are imported by who owns the database. */
const MOST_CHANGES = 10_000;
const MOST_EDITS = 500;

export function withEdit(
  proposal: Proposal,
  { sitting, caller }: Scene,
  operation: Operation,
  resources: readonly ResourceChange[],
): Result<Outcome> {
  const changes = resources.flatMap(({ before, after }) => changesBetween(before, after));
  const edit = editOf(operation, changes, sitting);
  const edits = [...proposal.edits, edit];
  if (edits.length > MOST_EDITS || touched(edits).length > MOST_CHANGES)
    throw new Refused({
      code: 'TOO_LARGE',
      item: proposal.id,
      message: `A proposal has at most ${MOST_EDITS} edits of ${MOST_CHANGES} resources in all.`,
      remedy: 'Split it into several proposals; who owns the database can import a larger file.',
    });
  if (changes.length === 0)
    throw new Refused({
      code: 'BAD_ARGUMENT',
      item: 'uri' in operation ? operation.uri : operation.kind,
      message: 'That edit changes nothing: it is so already.',
      remedy: 'Leave it out.',
    });
  const open = changes.find(({ iri, slot }) =>
    proposal.conflicts.some((one) => one.iri === iri && one.slot === slot),
  );
  if (open)
    throw new Refused({
      code: 'CONFLICTS',
      item: open.iri,
      message: `${open.slot} of ${open.iri} is in conflict: someone else has set it meanwhile.`,
      remedy: 'Settle the conflict first (resolveConflict): a third text can be given there.',
    });
  // What once was may come back as it was.
  if (operation.kind !== 'rollback') checkLabels(changes);
  refuseForeign(caller.actor, proposal.vocabulary, changes);
  const next = withEdits(proposal, { ...proposal, edits, digest: digestOfEdits(edits) }, 'add-edit', sitting);
  if (!next.ok) return next;
  return {
    ok: true,
    value: {
      proposal: next.value,
      detail: { edit: edit.id, operation: operation.kind },
      about: touched([edit]),
    },
  };
}

export const editOf = (
  operation: Operation,
  changes: readonly SlotChange[],
  { by, now }: { readonly by: string; readonly now: Date },
): Edit => ({ id: newId(now), by, at: now.toISOString(), operation, changes });

/** A translator changes text in their own languages, and nothing else. @throws Refused (FORBIDDEN). */
export function refuseForeign(actor: Actor, vocabulary: string, changes: readonly SlotChange[]): void {
  const right = rightIn(actor, vocabulary);
  if (right?.role !== 'translator') return;
  const foreign = changes.find(({ slot }) => !right.languages.includes(languageOfSlot(slot) ?? ''));
  if (!foreign) return;
  throw new Refused({
    code: 'FORBIDDEN',
    item: foreign.iri,
    message: `You translate this vocabulary; ${foreign.slot} is not text in your languages.`,
    remedy: `Change texts in ${right.languages.join(', ')} only, or ask an administrator for more.`,
  });
}
