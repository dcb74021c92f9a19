import { isFreeText, MOST_FREE_TEXT } from '../../domain/free-text.ts';
import { actorFor } from '../../identity/accounts.ts';
import { ANONYMOUS } from '../../domain/actor.ts';
import { mayDo } from '../../domain/policy.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../../domain/refusal.ts';
import type { Transaction } from '../../store/transaction.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { newId } from '../id.ts';
import { heldProposal, sees } from '../proposals/held-proposal.ts';
import { unknownEdit } from '../proposals/remove-edit.ts';
import { unknownProposal, unknownVocabulary } from '../unknown.ts';
import { isFor, maySeeComment, type CommentAbout } from './audience.ts';
import {
  commentRow,
  heldComment,
  type Audience,
  type Comment,
  type CommentSubject,
  type HeldComment,
} from './comment.ts';

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
  const may = (tx: Transaction) => mayAdd(tx, caller, input);
  return act(desk, caller, { name: 'add-comment', input }, may, async (tx, seen) => {
    const subject = await subjectFor(tx, desk, input, seen);
    const refusal = badText(input.text);
    if (refusal) throw new Refused(refusal);
    const replied = input.replyTo ? await repliedTo(tx, caller, subject, seen, input.replyTo) : undefined;
    const audience = replied?.audience ?? (seen && hasOpened(seen, now) ? 'public' : 'editors');
    const mentions = await mentioned(tx, { subject, audience, proposal: seen }, now, input.mentions ?? []);
    const at = now.toISOString();
    const id = newId(now);
    const comment: Comment = {
      id,
      ...subject,
      ...replied,
      by: actor.id,
      at,
      audience,
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

/** The proposal it is about, if any. First of all: who may not speak here is not told what the vocabulary holds. */
async function mayAdd(
  tx: Transaction,
  { actor, now }: Caller,
  { proposal: id, vocabulary, uri }: AddComment,
): Promise<Proposal | undefined> {
  if (actor.id === ANONYMOUS.id) valueOrThrow(mayDo(actor, 'comment'));
  const authors = [actor.id];
  if (id) {
    const row = await tx.record('proposal', id);
    const proposal = row && heldProposal(row).proposal;
    if (!proposal || !(await sees(tx, actor, proposal, now))) throw new Refused(unknownProposal(id));
    const target = { vocabulary: proposal.vocabulary, authors };
    const byRight = mayDo(actor, 'comment', target).ok || !inConsultation(proposal, now);
    valueOrThrow(mayDo(actor, byRight ? 'comment' : 'comment-consultation', target));
    return proposal;
  }
  if (!vocabulary || !uri) throw new Refused(noSubject);
  valueOrThrow(mayDo(actor, 'comment', { vocabulary, authors }));
  return undefined;
}

async function subjectFor(
  tx: Transaction,
  { heads }: Desk,
  { edit, vocabulary, uri }: AddComment,
  proposal: Proposal | undefined,
): Promise<CommentSubject> {
  if (proposal) {
    if (edit && !proposal.edits.some((one) => one.id === edit)) throw new Refused(unknownEdit(edit));
    return { proposal: proposal.id, ...(edit && { edit }), vocabulary: proposal.vocabulary };
  }
  if (!vocabulary || !uri) throw new Refused(noSubject);
  if (!(await tx.vocabulary(vocabulary))) throw new Refused(unknownVocabulary(vocabulary));
  const head = await heads.headOf(tx, vocabulary);
  if (!head.content.has(uri)) throw new Refused(unknownUri(vocabulary, uri));
  return { vocabulary, uri };
}

const hasOpened = ({ consultation }: Proposal, now: Date): boolean =>
  consultation !== undefined && Date.parse(consultation.opens) <= now.getTime();

const inConsultation = (proposal: Proposal, now: Date): boolean =>
  hasOpened(proposal, now) && now.getTime() < Date.parse(proposal.consultation?.closes ?? '');

async function repliedTo(
  tx: Transaction,
  { actor }: Caller,
  subject: CommentSubject,
  proposal: Proposal | undefined,
  id: string,
): Promise<{ replyTo: string; audience: Audience; edit?: string }> {
  const row = await tx.record('comment', id);
  const first = row && heldComment(row).comment;
  if (
    !first ||
    first.proposal !== subject.proposal ||
    first.uri !== subject.uri ||
    !isFor(actor, first, proposal)
  )
    throw new Refused(unknownComment(id));
  return {
    replyTo: first.replyTo ?? first.id,
    audience: first.audience,
    ...(first.edit && { edit: first.edit }),
  };
}

/** Those that exist and may see what they are called to: a mention must not tell of a draft. */
async function mentioned(
  tx: Transaction,
  about: Pick<CommentAbout, 'audience' | 'proposal'> & { readonly subject: CommentSubject },
  now: Date,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length > 20) throw new Refused(tooManyMentions);
  const rows = ids.length > 0 ? await tx.records('account', { id: ids, status: 'active' }) : [];
  const found: string[] = [];
  const { vocabulary } = about.subject;
  for (const row of rows)
    if (await maySeeComment(tx, actorFor(row), { ...about, vocabulary }, now)) found.push(row.id);
  return found;
}

export const badText = (text: string): Refusal | undefined =>
  text.trim() && isFreeText(text)
    ? undefined
    : {
        code: 'BAD_ARGUMENT',
        item: 'text',
        message: `A comment has 1 to ${MOST_FREE_TEXT} characters, all of which can be read.`,
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
