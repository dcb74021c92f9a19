import { ANONYMOUS } from '../../domain/actor.ts';
import { mayDo, type Action } from '../../domain/policy.ts';
import { authorsOf, type Proposal } from '../../domain/proposal/proposal.ts';
import type { Sitting } from '../../domain/proposal/lifecycle.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../../domain/refusal.ts';
import type { Iri } from '../../domain/term.ts';
import type { Reader } from '../../store/reader.ts';
import type { Transaction } from '../../store/transaction.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { unknownProposal } from '../unknown.ts';
import { policyOf } from '../vocabulary-policy.ts';
import { heldProposal, proposalRow, sees, type HeldProposal } from './held-proposal.ts';

/** Which proposal, and the version of it that the caller saw. */
export interface Seen {
  readonly proposal: string;
  readonly seen: number;
}

/** What a step may look at. */
export interface Scene {
  readonly tx: Transaction;
  readonly desk: Desk;
  readonly sitting: Sitting;
  readonly caller: Caller;
}

/** The proposal as it becomes, and what its log entry tells besides. */
export interface Outcome {
  readonly proposal: Proposal;
  readonly detail?: object;
  /** URIs of terms that followers should hear of. */
  readonly about?: readonly Iri[];
}

/**
 * One step of one proposal. Steps in one vocabulary follow each other; each adds one line to the proposal's story, one
 * version and one log entry. Refuses UNKNOWN_PROPOSAL, STALE (telling what happened since) and what `mayDo` refuses.
 */
export function changeProposal(
  desk: Desk,
  caller: Caller,
  input: Seen,
  { action, name }: { readonly action: Action; readonly name: string },
  step: (proposal: Proposal, scene: Scene) => Promise<Result<Outcome>> | Result<Outcome>,
): Promise<Result<HeldProposal>> {
  const may = async (tx: Transaction): Promise<HeldProposal> => {
    // Nobody is told whether there is such a proposal before they have signed in.
    if (caller.actor.id === ANONYMOUS.id) valueOrThrow(mayDo(caller.actor, action));
    return checked(tx, caller, input, action, await taken(tx, input.proposal));
  };
  return act(desk, caller, { name, input }, may, async (tx, before) => {
    const { actor, now } = caller;
    const { proposal, version } = before;
    const { id, vocabulary } = proposal;
    if (version !== input.seen) throw new Refused(stale(before, input.seen));
    const { policy } = await policyOf(tx, vocabulary, desk.base);
    const sitting = { by: actor.id, organisation: actor.organisation, now, policy };
    const outcome = valueOrThrow(await step(proposal, { tx, desk, sitting, caller }));
    const after = { version: version + 1, proposal: outcome.proposal };
    const at = now.toISOString();
    await tx.save(proposalRow(after, at), {
      at,
      vocabulary,
      actor: actor.id,
      action: name,
      detail: { edits: after.proposal.digest, ...outcome.detail },
      subjects: subjectsOf(after.proposal, outcome.about),
    });
    await tx.follow(actor.id, `proposal:${id}`);
    return after;
  });
}

/**
 * Whether a step may be taken, before it is: nothing is locked, and the step asks again. For what costs too much to do
 * for who may not. @throws Refused UNKNOWN_PROPOSAL, and what `mayDo` refuses
 */
export async function checkMayChange(
  { store: { reader } }: Desk,
  caller: Caller,
  input: Seen,
  action: Action,
): Promise<void> {
  if (caller.actor.id === ANONYMOUS.id) valueOrThrow(mayDo(caller.actor, action));
  const row = await reader.record('proposal', input.proposal);
  await checked(reader, caller, input, action, row ? heldProposal(row) : undefined);
}

async function checked(
  reader: Reader,
  { actor, now }: Caller,
  { proposal: id }: Seen,
  action: Action,
  held: HeldProposal | undefined,
): Promise<HeldProposal> {
  if (!held || !(await sees(reader, actor, held.proposal, now))) throw new Refused(unknownProposal(id));
  const { vocabulary } = held.proposal;
  valueOrThrow(mayDo(actor, action, { vocabulary, authors: authorsOf(held.proposal) }));
  return held;
}

/** The vocabulary first, then the proposal: every command takes them in this order, so none waits in a ring. */
async function taken(tx: Transaction, id: string): Promise<HeldProposal | undefined> {
  const glimpse = await tx.record('proposal', id);
  if (!glimpse) return undefined;
  await tx.take(glimpse.vocabulary);
  const row = await tx.takeRecord('proposal', id);
  return row ? heldProposal(row) : undefined;
}

/** Who follows the vocabulary or a term does not hear of drafts. */
export const subjectsOf = (
  { id, vocabulary, submittedAt }: Proposal,
  about: readonly Iri[] = [],
): string[] =>
  submittedAt === undefined ? [`proposal:${id}`] : [`proposal:${id}`, `vocabulary:${vocabulary}`, ...about];

function stale({ proposal, version }: HeldProposal, seen: number): Refusal {
  const since = proposal.history.slice(seen).map(({ action, by, at }) => `${action} by ${by} at ${at}`);
  return {
    code: 'STALE',
    item: proposal.id,
    message:
      seen > version
        ? `Proposal ${proposal.id} is at version ${version}, not yet at ${seen}.`
        : `Proposal ${proposal.id} is at version ${version}; since ${seen}: ${since.join('; ')}.`,
    remedy: 'Read it again, and take the step from there.',
  };
}
