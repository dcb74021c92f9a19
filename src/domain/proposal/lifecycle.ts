import type { Conflict, Edit } from '../edit/edit.ts';
import { isFreeText, MOST_FREE_TEXT } from '../free-text.ts';
import { momentOf } from '../moment.ts';
import { ok, refuse, type Refusal, type RefusalCode, type Result } from '../refusal.ts';
import { authorsOf, OPEN, type Consultation, type Proposal, type ProposalStatus } from './proposal.ts';
import { standingOf, type VocabularyPolicy } from './standing.ts';

/** Who decides, when, by which policy. Rights are checked before (`domain/policy.ts`): these are the rules of the game. */
export interface Sitting {
  readonly by: string;
  readonly organisation: string;
  readonly now: Date;
  readonly policy: VocabularyPolicy;
}

/** Every step, from which states it can be taken. */
const FROM = {
  edit: OPEN,
  submit: ['draft', 'changes-requested'],
  consult: ['submitted', 'approved'],
  review: ['submitted', 'approved'],
  accept: ['submitted', 'approved'],
  reject: ['submitted', 'approved', 'changes-requested'],
  withdraw: OPEN,
  release: ['accepted'],
} as const satisfies Record<string, readonly ProposalStatus[]>;

export type Step = keyof typeof FROM;

export const canTake = (step: Step, { status }: Proposal): boolean =>
  (FROM[step] as readonly ProposalStatus[]).includes(status);

/** Title, rationale and sources; the edits stay, and so do approvals: they are of the edits. */
export function describe(
  proposal: Proposal,
  { title, rationale, sources }: Pick<Proposal, 'title' | 'rationale' | 'sources'>,
  sitting: Sitting,
): Result<Proposal> {
  const next: Proposal = {
    ...proposal,
    title: title.trim(),
    rationale: rationale.trim(),
    sources: sources.map((source) => source.trim()).filter((source) => source),
  };
  const refusal =
    wrongStatus(proposal, 'edit') ??
    badTexts(proposal.id, [title, rationale, ...sources]) ??
    (proposal.status === 'draft' ? undefined : incomplete(next));
  if (refusal) return refuse(refusal);
  return ok(settled(told(next, 'describe', sitting), sitting));
}

/** Other edits, and so another digest: approvals of the old text no longer count, and stay on record. */
export function withEdits(
  proposal: Proposal,
  change: {
    readonly edits: readonly Edit[];
    readonly conflicts: readonly Conflict[];
    readonly digest: string;
    readonly base?: number;
  },
  action: string,
  sitting: Sitting,
): Result<Proposal> {
  const refusal = wrongStatus(proposal, 'edit');
  if (refusal) return refuse(refusal);
  const since = change.digest !== proposal.digest && { textSince: sitting.now.toISOString() };
  return ok(settled(told({ ...proposal, ...change, ...since }, action, sitting), sitting));
}

export function submit(proposal: Proposal, sitting: Sitting): Result<Proposal> {
  const refusal = wrongStatus(proposal, 'submit') ?? incomplete(proposal) ?? unsettledConflicts(proposal);
  if (refusal) return refuse(refusal);
  const submittedAt = sitting.now.toISOString();
  return ok(settled(told({ ...proposal, status: 'submitted', submittedAt }, 'submit', sitting), sitting));
}

export function approve(proposal: Proposal, text: string, sitting: Sitting): Result<Proposal> {
  const last = proposal.reviews.findLast(({ by }) => by === sitting.by);
  const refusal =
    wrongStatus(proposal, 'review') ??
    badTexts(proposal.id, [text]) ??
    unsettledConflicts(proposal) ??
    (last?.verdict === 'approve' && last.digest === proposal.digest
      ? no(
          'ALREADY_REVIEWED',
          proposal.id,
          'You have approved this very text before.',
          'One vote each is enough.',
        )
      : undefined);
  if (refusal) return refuse(refusal);
  return ok(settled(reviewed(proposal, 'approve', text, sitting), sitting));
}

export function requestChanges(proposal: Proposal, text: string, sitting: Sitting): Result<Proposal> {
  const refusal =
    wrongStatus(proposal, 'review') ??
    badTexts(proposal.id, [text]) ??
    needed(proposal, text, 'what must change');
  if (refusal) return refuse(refusal);
  const said = reviewed(proposal, 'request-changes', text, sitting);
  return ok({ ...said, status: 'changes-requested' });
}

/**
 * Opens a dated public consultation, from now at the earliest, or moves the end of one that is open to a later day.
 * Dates or moments, ISO 8601; a date means its whole day.
 */
export function consult(
  proposal: Proposal,
  { opens, closes }: Consultation,
  sitting: Sitting,
): Result<Proposal> {
  const now = sitting.now.getTime();
  const known = proposal.consultation;
  const isOpen = known !== undefined && Date.parse(known.opens) <= now && now < Date.parse(known.closes);
  const [asked, to] = [momentOf(opens, 'start'), momentOf(closes, 'end')];
  const from = isOpen ? Date.parse(known.opens) : Math.max(asked, now);
  const isWindow = !Number.isNaN(asked) && !Number.isNaN(to) && to > from && to > now;
  const refusal =
    wrongStatus(proposal, 'consult') ??
    (isWindow && !(isOpen && to < Date.parse(known.closes))
      ? undefined
      : no(
          'BAD_ARGUMENT',
          `${opens.slice(0, 40)}–${closes.slice(0, 40)}`,
          'That is no window in time ahead, or it would end sooner than was promised.',
          'Give two dates, the later one in the future; an open consultation can only be made longer.',
        ));
  if (refusal) return refuse(refusal);
  const consultation = { opens: new Date(from).toISOString(), closes: new Date(to).toISOString() };
  return ok(settled(told({ ...proposal, consultation }, 'consult', sitting), sitting));
}

/**
 * Accepts what has all it needs; with amendments a reason is needed, and nobody amends their own. `lost` are those who
 * may no longer review: their approvals count no more. Refuses NOT_APPROVED with everything that is missing.
 */
export function accept(
  proposal: Proposal,
  { reason, revision, amendments, lost }: Acceptance,
  sitting: Sitting,
): Result<Proposal> {
  const reviews = proposal.reviews.filter(({ by, verdict }) => verdict !== 'approve' || !lost.has(by));
  const refusal =
    wrongStatus(proposal, 'accept') ??
    badTexts(proposal.id, [reason]) ??
    incomplete(proposal) ??
    notReady({ ...proposal, reviews }, sitting) ??
    (amendments.length > 0
      ? (needed(proposal, reason, 'a reason for what you changed') ?? ownAmendment(proposal, sitting))
      : undefined);
  if (refusal) return refuse(refusal);
  const decision = { by: sitting.by, at: sitting.now.toISOString(), reason, revision };
  return ok(told({ ...proposal, status: 'accepted', amendments, decision }, 'accept', sitting, reason));
}

export interface Acceptance {
  readonly reason: string;
  readonly revision: number;
  readonly amendments: readonly Edit[];
  readonly lost: ReadonlySet<string>;
}

const ownAmendment = (proposal: Proposal, { by }: Sitting): Refusal | undefined =>
  authorsOf(proposal).includes(by)
    ? no(
        'OWN_PROPOSAL',
        proposal.id,
        'You wrote an edit of this proposal: what you would change while accepting, nobody else has seen.',
        'Change the proposal itself and have it approved, or let another steward accept it.',
      )
    : undefined;

export function reject(proposal: Proposal, reason: string, sitting: Sitting): Result<Proposal> {
  const refusal =
    wrongStatus(proposal, 'reject') ??
    badTexts(proposal.id, [reason]) ??
    needed(proposal, reason, 'a reason');
  if (refusal) return refuse(refusal);
  const decision = { by: sitting.by, at: sitting.now.toISOString(), reason };
  return ok(told({ ...proposal, status: 'rejected', decision }, 'reject', sitting, reason));
}

export function withdraw(proposal: Proposal, reason: string, sitting: Sitting): Result<Proposal> {
  const refusal = wrongStatus(proposal, 'withdraw') ?? badTexts(proposal.id, [reason]);
  if (refusal) return refuse(refusal);
  const decision = { by: sitting.by, at: sitting.now.toISOString(), reason };
  return ok(told({ ...proposal, status: 'withdrawn', decision }, 'withdraw', sitting, reason));
}

export function release(
  proposal: Proposal,
  version: string,
  sitting: Pick<Sitting, 'by' | 'now'>,
): Result<Proposal> {
  const refusal = wrongStatus(proposal, 'release');
  if (refusal) return refuse(refusal);
  return ok(told({ ...proposal, status: 'released', release: version }, 'release', sitting, version));
}

/** Submitted and approved follow from what it has: computed anew after every change, and as time goes by. */
export function settled(proposal: Proposal, { policy, now }: Pick<Sitting, 'policy' | 'now'>): Proposal {
  if (proposal.status !== 'submitted' && proposal.status !== 'approved') return proposal;
  const { missing } = standingOf(proposal, policy, now);
  return { ...proposal, status: missing.length === 0 ? 'approved' : 'submitted' };
}

function reviewed(
  proposal: Proposal,
  verdict: 'approve' | 'request-changes',
  text: string,
  sitting: Sitting,
): Proposal {
  const { by, organisation, now } = sitting;
  const review = { by, organisation, verdict, text, at: now.toISOString(), digest: proposal.digest };
  return told({ ...proposal, reviews: [...proposal.reviews, review] }, verdict, sitting, text);
}

const told = (
  proposal: Proposal,
  action: string,
  { by, now }: Pick<Sitting, 'by' | 'now'>,
  text = '',
): Proposal => ({
  ...proposal,
  history: [...proposal.history, { at: now.toISOString(), by, action, ...(text && { text }) }],
});

function wrongStatus(proposal: Proposal, step: Step): Refusal | undefined {
  if (canTake(step, proposal)) return undefined;
  return no(
    'WRONG_STATUS',
    proposal.id,
    `Proposal ${proposal.id} is ${proposal.status}; ${step} needs ${FROM[step].join(' or ')}.`,
    OPEN.includes(proposal.status) ? 'Take the step before it first.' : 'It is closed: open a new proposal.',
  );
}

function incomplete({ id, title, rationale, sources, edits }: Proposal): Refusal | undefined {
  const lacks = [
    ...(title ? [] : ['a title']),
    ...(rationale ? [] : ['a rationale']),
    ...(sources.length > 0 ? [] : ['a source']),
    ...(edits.some(({ changes }) => changes.length > 0) ? [] : ['an edit that changes something']),
  ];
  if (lacks.length === 0) return undefined;
  return no('INCOMPLETE', id, `The proposal lacks ${lacks.join(', ')}.`, 'Add it, then submit again.');
}

const unsettledConflicts = ({ id, conflicts }: Proposal): Refusal | undefined =>
  conflicts.length === 0
    ? undefined
    : no(
        'CONFLICTS',
        id,
        `Someone else has meanwhile changed what this proposal changes, in ${conflicts.length} place(s).`,
        'Choose in each conflict (resolveConflict): both texts are there.',
      );

function notReady(proposal: Proposal, { policy, now }: Sitting): Refusal | undefined {
  const { missing } = standingOf(proposal, policy, now);
  if (missing.length === 0) return undefined;
  const what = missing.map(({ en }) => en).join('; ');
  return no('NOT_APPROVED', proposal.id, `It lacks ${what}.`, 'Accept it when it has that.');
}

const needed = ({ id }: Proposal, text: string, what: string): Refusal | undefined =>
  text.trim()
    ? undefined
    : no('INCOMPLETE', id, `It needs ${what}.`, 'Write it: the author must be able to answer.');

const badTexts = (id: string, texts: readonly string[]): Refusal | undefined =>
  texts.some((text) => !isFreeText(text))
    ? no(
        'BAD_ARGUMENT',
        id,
        `A text holds characters that cannot be read, or more than ${MOST_FREE_TEXT}.`,
        'Shorten or clean it.',
      )
    : undefined;

const no = (code: RefusalCode, item: string, message: string, remedy: string): Refusal => ({
  code,
  item,
  message,
  remedy,
});
