import { ANONYMOUS, type Actor } from '../../domain/actor.ts';
import { mayDo, type Action } from '../../domain/policy.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../../domain/refusal.ts';
import type { RecordRow } from '../../store/tables.ts';
import type { Transaction } from '../../store/transaction.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { newId } from '../id.ts';
import { heldProposal, maySee } from '../proposals/held-proposal.ts';
import { unknownEdit } from '../proposals/remove-edit.ts';
import { unknownProposal, unknownVocabulary } from '../unknown.ts';
import { commentRow, heldComment, type Comment, type CommentSubject, type HeldComment } from './comment.ts';

export interface AddComment {
  /** Of a proposal … */
  readonly proposal?: string | null | undefined;
  /** … or of one edit of it … */
  readonly edit?: string | null | undefined;
  /** … or of a term, by its vocabulary and URI. */
  readonly vocabulary?: string | null | undefined;
  readonly uri?: string | null | undefined;
  readonly replyTo?: string | null | undefined;
  readonly text: string;
  /** Ids of accounts. */
  readonly mentions?: readonly string[] | null | undefined;
}

/**
 * Says something about a proposal, an edit or a term. Refuses UNKNOWN_PROPOSAL, UNKNOWN_EDIT, UNKNOWN_URI,
 * UNKNOWN_COMMENT, BAD_ARGUMENT, and what `mayDo` refuses.
 */
export function addComment(desk: Desk, caller: Caller, input: AddComment): Promise<Result<HeldComment>> {
  const { actor, now } = caller;
  return act(desk, caller, { name: 'add-comment', input }, async (tx) => {
    if (actor.id === ANONYMOUS.id) valueOrThrow(mayDo(actor, 'comment'));
    const { subject, action } = await subjectFor(tx, desk, caller, input);
    valueOrThrow(mayDo(actor, action, { vocabulary: subject.vocabulary, authors: [actor.id] }));
    const refusal = badText(input.text);
    if (refusal) throw new Refused(refusal);
    const replied = input.replyTo ? await repliedTo(tx, subject, input.replyTo) : {};
    const mentions = await mentioned(tx, subject, now, input.mentions ?? []);
    const at = now.toISOString();
    const id = newId(now);
    const comment: Comment = {
      id,
      ...subject,
      ...replied,
      by: actor.id,
      at,
      text: input.text.trim(),
      mentions,
      earlier: [],
    };
    const held = { version: 1, comment };
    const { vocabulary, proposal, uri } = comment;
    await tx.save(commentRow(held, at), {
      at,
      vocabulary,
      actor: actor.id,
      action: 'add-comment',
      detail: { comment: id, ...(proposal && { proposal }), ...(uri && { uri }) },
      subjects: [proposal ? `proposal:${proposal}` : (uri ?? ''), ...mentions.map((one) => `account:${one}`)],
    });
    return held;
  });
}

async function subjectFor(
  tx: Transaction,
  { heads }: Desk,
  { actor, now }: Caller,
  { proposal: id, edit, vocabulary, uri }: AddComment,
): Promise<{ subject: CommentSubject; action: Action }> {
  if (id) {
    const row = await tx.record('proposal', id);
    const held = row && heldProposal(row);
    if (!held || !maySee(actor, held.proposal, now)) throw new Refused(unknownProposal(id));
    const { proposal } = held;
    const isOpen = mayComment(actor, proposal.vocabulary);
    if (edit && !proposal.edits.some((one) => one.id === edit)) throw new Refused(unknownEdit(edit));
    const subject = { proposal: id, ...(edit && { edit }), vocabulary: proposal.vocabulary };
    return { subject, action: isOpen || !inConsultation(proposal, now) ? 'comment' : 'comment-consultation' };
  }
  if (!vocabulary || !uri) throw new Refused(noSubject);
  // First of all: who may not speak here is not told what the vocabulary holds.
  valueOrThrow(mayDo(actor, 'comment', { vocabulary }));
  if (!(await tx.vocabulary(vocabulary))) throw new Refused(unknownVocabulary(vocabulary));
  const head = await heads.headOf(tx, vocabulary);
  if (!head.content.has(uri)) throw new Refused(unknownUri(vocabulary, uri));
  return { subject: { vocabulary, uri }, action: 'comment' };
}

const mayComment = (actor: Actor, vocabulary: string): boolean => mayDo(actor, 'comment', { vocabulary }).ok;

const inConsultation = ({ consultation }: Parameters<typeof maySee>[1], now: Date): boolean =>
  consultation !== undefined &&
  Date.parse(consultation.opens) <= now.getTime() &&
  now.getTime() < Date.parse(consultation.closes);

async function repliedTo(
  tx: Transaction,
  subject: CommentSubject,
  id: string,
): Promise<{ replyTo: string; edit?: string }> {
  const row = await tx.record('comment', id);
  const first = row && heldComment(row).comment;
  if (!first || first.proposal !== subject.proposal || first.uri !== subject.uri)
    throw new Refused(unknownComment(id));
  return { replyTo: first.replyTo ?? first.id, ...(first.edit && { edit: first.edit }) };
}

/** Those that exist and may see what they are called to: a mention must not tell of a draft. */
async function mentioned(
  tx: Transaction,
  subject: CommentSubject,
  now: Date,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length > 20) throw new Refused(tooManyMentions);
  const rows = ids.length > 0 ? await tx.records('account', { id: ids, status: 'active' }) : [];
  const proposal = subject.proposal ? await tx.record('proposal', subject.proposal) : undefined;
  return rows
    .filter((row) => maySeeSubject(actorFrom(row), subject.vocabulary, proposal, now))
    .map(({ id }) => id);
}

/** What is said of a proposal is for who may see that; what is said of a term, for editors of its vocabulary. */
export const maySeeSubject = (
  actor: Actor,
  vocabulary: string,
  proposal: RecordRow | null | undefined,
  now: Date,
): boolean =>
  proposal
    ? maySee(actor, heldProposal(proposal).proposal, now)
    : mayDo(actor, 'read-draft', { vocabulary }).ok;

function actorFrom({ id, state }: { readonly id: string; readonly state: string }): Actor {
  const { name, organisation, administrator, rights } = JSON.parse(state) as Actor;
  return { id, name, organisation, administrator, rights, scopes: ['read', 'write', 'admin'] };
}

const MOST_TEXT = 20_000;

export const badText = (text: string): Refusal | undefined =>
  text.trim() && text.length <= MOST_TEXT && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)
    ? undefined
    : {
        code: 'BAD_ARGUMENT',
        item: 'text',
        message: `A comment has 1 to ${MOST_TEXT} characters, and no control characters.`,
        remedy: 'Write it so.',
      };

export const unknownComment = (item: string): Refusal => ({
  code: 'UNKNOWN_COMMENT',
  item,
  message: `There is no comment ${item} here.`,
  remedy: 'Read the comments again.',
});

const unknownUri = (vocabulary: string, item: string): Refusal => ({
  code: 'UNKNOWN_URI',
  item,
  message: `${vocabulary} has no ${item}.`,
  remedy: 'Look it up with search, or name the vocabulary that has it.',
});

const noSubject: Refusal = {
  code: 'BAD_ARGUMENT',
  item: 'proposal',
  message: 'A comment is about a proposal, or about a term of a vocabulary.',
  remedy: 'Give "proposal", or both "vocabulary" and "uri".',
};

const tooManyMentions: Refusal = {
  code: 'TOO_LARGE',
  item: 'mentions',
  message: 'A comment mentions at most 20 people.',
  remedy: 'Mention fewer.',
};
