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
      state: signed ? 'signed' : isSilent(proposal, policy, now) ? 'silent' : 'waiting',
    };
  });
  const consultation = consultationOf(proposal, now);
  const waiting = signOffs.filter(({ state }) => state === 'waiting').map((one) => one.organisation);
  const missing: Bilingual[] = [];
  const short = policy.approvals - approvals.length;
  if (short > 0) missing.push({ nl: `nog ${short} goedkeuring(en)`, en: `${short} more approval(s)` });
  if (waiting.length > 0)
    missing.push({ nl: `akkoord van ${waiting.join(', ')}`, en: `sign-off of ${waiting.join(', ')}` });
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

/** The last word of each reviewer who is no author, where it approves the very text that stands now. */
function validApprovals(proposal: Proposal): Review[] {
  const authors = authorsOf(proposal);
  const last = new Map(proposal.reviews.map((review) => [review.by, review]));
  return [...last.values()].filter(
    ({ by, verdict, digest }) => verdict === 'approve' && digest === proposal.digest && !authors.includes(by),
  );
}

function isSilent({ submittedAt }: Proposal, { silenceDays }: VocabularyPolicy, now: Date): boolean {
  if (silenceDays === null || submittedAt === undefined) return false;
  return now.getTime() - Date.parse(submittedAt) >= silenceDays * DAY;
}

function consultationOf({ consultation }: Proposal, now: Date): Standing['consultation'] {
  if (!consultation) return 'none';
  if (now.getTime() < Date.parse(consultation.opens)) return 'planned';
  return now.getTime() < Date.parse(consultation.closes) ? 'open' : 'closed';
}

function daysConsulted({ consultation }: Proposal): number {
  if (!consultation) return 0;
  return (Date.parse(consultation.closes) - Date.parse(consultation.opens)) / DAY;
}
