import type { Bilingual } from '../finding.ts';
import type { Iri } from '../term.ts';
import { authorsOf, type Proposal, type Review } from './proposal.ts';

/** How a vocabulary decides; set by its stewards. */
export interface VocabularyPolicy {
  /** Approvals by different people that a change needs; at least 1. */
  readonly approvals: number;
  /** OVO codes of organisations of which someone must approve. */
  readonly signOff: readonly string[];
  /** Days that a public consultation must have been open; 0: none is needed. */
  readonly consultationDays: number;
  /** After so many days since submission, an organisation that said nothing consents; null: silence says nothing. */
  readonly silenceDays: number | null;
  /** Where new terms live; `{kind}` is concept or collection, `{ref}` the part that is minted. */
  readonly uriTemplate: string;
  /** Prefixes of the URIs that are the vocabulary's own, besides the template's. */
  readonly namespaces: readonly Iri[];
}

export interface SignOff {
  readonly organisation: string;
  readonly state: 'signed' | 'silent' | 'waiting';
}

/** Where a proposal stands: what it has and what it lacks before it can be accepted. */
export interface Standing {
  readonly approvals: readonly Review[];
  readonly needed: number;
  readonly signOffs: readonly SignOff[];
  readonly consultation: 'none' | 'planned' | 'open' | 'closed';
  /** What is missing, a sentence each; empty: it may be accepted. */
  readonly missing: readonly Bilingual[];
}

const DAY = 86_400_000;

export function standingOf(proposal: Proposal, policy: VocabularyPolicy, now: Date): Standing {
  const approvals = validApprovals(proposal);
  const signOffs = policy.signOff.map((organisation): SignOff => {
    const signed = approvals.some((review) => review.organisation === organisation);
    return {
      organisation,
      state: signed ? 'signed' : isSilent(proposal, policy, now, organisation) ? 'silent' : 'waiting',
    };
  });
  const consultation = consultationOf(proposal, now);
  const waiting = signOffs.filter(({ state }) => state === 'waiting').map((one) => one.organisation);
  const missing: Bilingual[] = [];
  const short = policy.approvals - approvals.length;
  if (short > 0) missing.push({ nl: `nog ${short} goedkeuring(en)`, en: `${short} more approval(s)` });
  if (waiting.length > 0)
    missing.push({ nl: `akkoord van ${waiting.join(', ')}`, en: `sign-off of ${waiting.join(', ')}` });
  const objections = lastReviews(proposal).filter(({ verdict }) => verdict === 'request-changes');
  if (objections.length > 0)
    missing.push({
      nl: `een antwoord op wie in deze tekst wijzigingen vroeg (${objections.length})`,
      en: `an answer to who asked for changes in this very text (${objections.length})`,
    });
  if (proposal.conflicts.length > 0)
    missing.push({
      nl: `een keuze in ${proposal.conflicts.length} conflict(en)`,
      en: `a choice in ${proposal.conflicts.length} conflict(s)`,
    });
  if (consultation === 'open' || consultation === 'planned')
    missing.push({ nl: 'het einde van de consultatie', en: 'the end of the consultation' });
  else if (daysConsulted(proposal) < policy.consultationDays)
    missing.push({
      nl: `een consultatie van ${policy.consultationDays} dagen`,
      en: `a consultation of ${policy.consultationDays} days`,
    });
  return { approvals, needed: policy.approvals, signOffs, consultation, missing };
}

/** The last word of each reviewer who is no author, on the very text that stands now. */
function lastReviews(proposal: Proposal): Review[] {
  const authors = authorsOf(proposal);
  const last = new Map(proposal.reviews.map((review) => [review.by, review]));
  return [...last.values()].filter(({ by, digest }) => digest === proposal.digest && !authors.includes(by));
}

const validApprovals = (proposal: Proposal): Review[] =>
  lastReviews(proposal).filter(({ verdict }) => verdict === 'approve');

/** Silence is about the text that stands, from when it was put before them; who objected was not silent. */
function isSilent(
  proposal: Proposal,
  { silenceDays }: VocabularyPolicy,
  now: Date,
  organisation: string,
): boolean {
  const { submittedAt } = proposal;
  if (silenceDays === null || submittedAt === undefined) return false;
  if (lastReviews(proposal).some((review) => review.organisation === organisation)) return false;
  return now.getTime() - Math.max(Date.parse(submittedAt), textSince(proposal)) >= silenceDays * DAY;
}

const textSince = ({ textSince: since }: Proposal): number => (since === undefined ? 0 : Date.parse(since));

function consultationOf({ consultation }: Proposal, now: Date): Standing['consultation'] {
  if (!consultation) return 'none';
  if (now.getTime() < Date.parse(consultation.opens)) return 'planned';
  return now.getTime() < Date.parse(consultation.closes) ? 'open' : 'closed';
}

/** Days that the public has had the text that stands now. */
function daysConsulted(proposal: Proposal): number {
  const { consultation } = proposal;
  if (!consultation) return 0;
  const from = Math.max(Date.parse(consultation.opens), textSince(proposal));
  return (Date.parse(consultation.closes) - from) / DAY;
}
