import { ANONYMOUS } from '../../domain/actor.ts';
import { mayDo, type Action } from '../../domain/policy.ts';
import { Refused, valueOrThrow, type Result } from '../../domain/refusal.ts';
import type { Transaction } from '../../store/transaction.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { heldProposal } from '../proposals/held-proposal.ts';
import { badText, unknownComment } from './add-comment.ts';
import { maySeeComment } from './audience.ts';
import { commentRow, heldComment, subjectOf, type Comment, type HeldComment } from './comment.ts';

export interface SeenComment {
  readonly comment: string;
  /** The version of it that the caller saw. */
  readonly seen: number;
}

/** Replaces the text; the earlier one stays on record, with the moment it was replaced. */
export const editComment = (
  desk: Desk,
  caller: Caller,
  input: SeenComment & { readonly text: string },
): Promise<Result<HeldComment>> =>
  change(desk, caller, input, { action: 'edit-comment', name: 'edit-comment' }, (comment, at) => {
    const refusal = badText(input.text);
    if (refusal) throw new Refused(refusal);
    const earlier = [...comment.earlier, { text: comment.text, at }];
    return { ...comment, text: input.text.trim(), earlier };
  });

/** Takes the text away for readers; that there was one, and whose, stays. */
export const deleteComment = (desk: Desk, caller: Caller, input: SeenComment): Promise<Result<HeldComment>> =>
  change(desk, caller, input, { action: 'edit-comment', name: 'delete-comment' }, (comment, at) => ({
    ...comment,
    text: '',
    earlier: [...comment.earlier, { text: comment.text, at }],
    deleted: { by: caller.actor.id, at },
  }));

/** Marks a thread as dealt with, or opens it again. */
export const resolveComment = (
  desk: Desk,
  caller: Caller,
  input: SeenComment & { readonly resolved: boolean },
): Promise<Result<HeldComment>> =>
  change(desk, caller, input, { action: 'resolve-comment', name: 'resolve-comment' }, (comment, at) => {
    const { resolved: _before, ...open } = comment;
    return input.resolved ? { ...open, resolved: { by: caller.actor.id, at } } : open;
  });

function change(
  desk: Desk,
  caller: Caller,
  input: SeenComment,
  { action, name }: { readonly action: Action; readonly name: string },
  work: (comment: Comment, at: string) => Comment,
): Promise<Result<HeldComment>> {
  const { actor, now } = caller;
  const may = async (tx: Transaction): Promise<HeldComment> => {
    if (actor.id === ANONYMOUS.id) valueOrThrow(mayDo(actor, action));
    const held = await taken(tx, caller, input.comment);
    const { vocabulary, by } = held.comment;
    valueOrThrow(mayDo(actor, action, { vocabulary, authors: [by] }));
    return held;
  };
  return act(desk, caller, { name, input }, may, async (tx, { comment, version }) => {
    if (version !== input.seen || comment.deleted)
      throw new Refused({
        code: 'STALE',
        item: comment.id,
        message: comment.deleted
          ? `The comment was deleted at ${comment.deleted.at}.`
          : `The comment is at version ${version}, not ${input.seen}.`,
        remedy: 'Read it again.',
      });
    const at = now.toISOString();
    const after = { version: version + 1, comment: work(comment, at) };
    await tx.save(commentRow(after, at), {
      at,
      vocabulary: comment.vocabulary,
      actor: actor.id,
      action: name,
      detail: { comment: comment.id },
      subjects: [subjectOf(comment)],
    });
    return after;
  });
}

async function taken(tx: Transaction, { actor, now }: Caller, id: string): Promise<HeldComment> {
  const row = await tx.takeRecord('comment', id);
  if (!row) throw new Refused(unknownComment(id));
  const held = heldComment(row);
  const { proposal: about, vocabulary, audience } = held.comment;
  const proposalRow = about ? await tx.record('proposal', about) : null;
  const proposal = proposalRow ? heldProposal(proposalRow).proposal : undefined;
  if (!(await maySeeComment(tx, actor, { vocabulary, audience, proposal }, now)))
    throw new Refused(unknownComment(id));
  return held;
}
