import type { Conflict, Edit } from '../edit/edit.ts';

/** ISO 19135 and the house's own words; `approved` is a submitted proposal that has all it needs to be accepted. */
export type ProposalStatus =
  | 'draft'
  | 'submitted'
  | 'changes-requested'
  | 'approved'
  | 'accepted'
  | 'released'
  | 'rejected'
  | 'withdrawn';

/** Those that may still change. */
export const OPEN: readonly ProposalStatus[] = ['draft', 'submitted', 'changes-requested', 'approved'];

/** What a reviewer said of the edits as they were: `digest` names the very text. */
export interface Review {
  readonly by: string;
  readonly organisation: string;
  readonly verdict: 'approve' | 'request-changes';
  readonly text: string;
  readonly at: string;
  readonly digest: string;
}

/** A window in which the public reads and comments; moments, ISO 8601. */
export interface Consultation {
  readonly opens: string;
  readonly closes: string;
}

/** One line of a proposal's own story. */
export interface Happening {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  /** A reason, a comment of a review. */
  readonly text?: string;
}

export interface Decision {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** The revision that an acceptance made. */
  readonly revision?: number;
}

/** A change to one vocabulary, from first draft to release. */
export interface Proposal {
  readonly id: string;
  readonly vocabulary: string;
  readonly status: ProposalStatus;
  readonly title: string;
  readonly rationale: string;
  /** IRIs or titles of what the change rests on. */
  readonly sources: readonly string[];
  readonly author: string;
  /** The author's, when it was opened. */
  readonly organisation: string;
  readonly openedAt: string;
  /** The revision that the edits start from. */
  readonly base: number;
  readonly edits: readonly Edit[];
  /** What a steward changed while accepting; the edits stay as they were proposed. */
  readonly amendments: readonly Edit[];
  /** Slots that someone else has set differently since `base`; empty before it can go on. */
  readonly conflicts: readonly Conflict[];
  /** Over what the edits change, in whatever order they were made: approvals are bound to it. */
  readonly digest: string;
  readonly submittedAt?: string;
  /** When the edits last became something else: silence and consultation count from there. */
  readonly textSince?: string;
  readonly reviews: readonly Review[];
  readonly consultation?: Consultation;
  readonly decision?: Decision;
  /** The release that has it. */
  readonly release?: string;
  readonly history: readonly Happening[];
}

/** Everyone whose text it is: none of them may approve it. */
export const authorsOf = ({ author, edits }: Proposal): string[] => [
  ...new Set([author, ...edits.map(({ by }) => by)]),
];

/**
 * Public: its consultation has begun, or it is accepted in a vocabulary that has a release: one that was never released
 * is a draft as a whole. Others see it only by right.
 */
export function isPublic({ status, consultation }: Proposal, now: Date, hasRelease: boolean): boolean {
  if (status === 'released' || (status === 'accepted' && hasRelease)) return true;
  if (status === 'draft' || status === 'withdrawn') return false;
  return consultation !== undefined && Date.parse(consultation.opens) <= now.getTime();
}
