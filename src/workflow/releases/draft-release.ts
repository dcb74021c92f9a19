import { holdToSum } from '../proposals/hold-to-sum.ts';
import type { ResourceChange } from '../../domain/diff.ts';
import type { Bilingual } from '../../domain/finding.ts';
import { levelOf, type Level } from '../../domain/impact/level.ts';
import { suggestVersion } from '../../domain/next-version.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { draftNotes } from '../../domain/release-notes.ts';
import { ok, refuse, type Refusal, type Result } from '../../domain/refusal.ts';
import { labelOf } from '../../domain/label.ts';
import type { View } from '../../domain/view.ts';
import { compare } from '../../snapshot/compare.ts';
import type { Heads } from '../../snapshot/heads.ts';
import type { Reader } from '../../store/reader.ts';
import type { RevisionRow } from '../../store/tables.ts';
import type { HeldProposal } from '../proposals/held-proposal.ts';
import { unknownVocabulary } from '../unknown.ts';
import { acceptedWithin, revisionOf } from './take-up.ts';

/** What a release of a revision would be: its suggested number and why, drafted notes, what changed, which proposals. */
export interface ReleaseDraft {
  readonly vocabulary: string;
  readonly revision: number;
  /** The newest release; undefined where this is the first. */
  readonly previous: string | undefined;
  readonly level: Level;
  readonly version: string;
  readonly why: Bilingual;
  readonly notes: string;
  readonly changes: readonly ResourceChange[];
  readonly proposals: readonly HeldProposal[];
  /** Accepted since, but an import has put something else in their place: they are not in it. */
  readonly overwritten: readonly HeldProposal[];
  /** Revisions since that no proposal made, so that nobody reviewed: imports. None are told of a first release. */
  readonly unreviewed: readonly RevisionRow[];
  readonly view: View;
}

/** Drafts the release of the head, or of an earlier accepted revision. Refuses UNKNOWN_VOCABULARY and UNKNOWN_VERSION. */
export async function draftRelease(
  { reader, heads }: { readonly reader: Reader; readonly heads: Heads },
  {
    vocabulary,
    revision: wanted,
  }: { readonly vocabulary: string; readonly revision?: number | null | undefined },
): Promise<Result<ReleaseDraft>> {
  const row = await reader.vocabulary(vocabulary);
  if (!row) return refuse(unknownVocabulary(vocabulary));
  const [newest] = await reader.releases(vocabulary);
  const from = newest?.revision ?? 0;
  const revision = wanted ?? row.head;
  if (!Number.isInteger(revision) || revision > row.head || revision <= from)
    return refuse(nothingNew(vocabulary, revision, from, row.head));
  const { added, removed, changed, others } = await compare(reader, vocabulary, from, revision);
  const changes = [...added, ...removed, ...changed, ...others];
  const view = await heads.at(reader, vocabulary, revision);
  const before = await heads.at(reader, vocabulary, from);
  const kinds = { before: before.kinds, after: view.kinds };
  const level = levelOf(changes, kinds);
  const { version, why } = suggestVersion(newest?.version, level);
  const accepted = await acceptedWithin(reader, vocabulary, from, revision, (iri) => view.content.get(iri));
  const { standing: proposals, overwritten } = accepted;
  const made = new Set([...proposals, ...overwritten].map(revisionOf));
  const revisions = from === 0 ? [] : await reader.revisions(vocabulary);
  const unreviewed = revisions
    .filter(({ number }) => number > from && number <= revision && !made.has(number))
    .reverse();
  const gone = new Map(removed.map(({ iri, before }) => [iri, before]));
  const drafted = draftNotes({
    version,
    changes,
    proposals: proposals.map(({ proposal }) => proposal),
    labelOf: (iri) => labelOf(view.content.get(iri) ?? gone.get(iri)) ?? iri,
    language: 'nl',
    kinds,
  });
  const notes = drafted + remarks(unreviewed, overwritten);
  return ok({
    vocabulary,
    revision,
    previous: newest?.version,
    level,
    version,
    why,
    notes,
    changes,
    proposals,
    overwritten,
    unreviewed,
    view,
  });
}

/** What readers should know: that something came in without review, and what it took the place of. */
function remarks(unreviewed: readonly RevisionRow[], overwritten: readonly HeldProposal[]): string {
  const lines = [
    ...unreviewed.map(
      ({ number, message, actor }) => `Ingevoerd zonder beoordeling: revisie ${number}, ${message || actor}.`,
    ),
    ...overwritten.map(
      ({ proposal }) => `Aanvaard maar daarna overschreven: ${proposal.title} (${proposal.id}).`,
    ),
  ];
  return lines.length > 0 ? `\n\n${lines.join('\n')}` : '';
}

/**
 * Holds every accepted proposal against the rows of the revision it made: what is published is what was approved.
 * @throws where they differ, which only a bug or a meddler can bring about.
 */
export async function holdToApproved(
  reader: Reader,
  vocabulary: string,
  proposals: readonly HeldProposal[],
): Promise<void> {
  for (const { proposal } of proposals) {
    const revision = (proposal.decision as NonNullable<Proposal['decision']>).revision as number;
    const { added, removed, changed, others } = await compare(reader, vocabulary, revision - 1, revision);
    const stored = [...added, ...removed, ...changed, ...others];
    holdToSum([...proposal.edits, ...proposal.amendments], stored, proposal.id);
  }
}

const nothingNew = (vocabulary: string, revision: number, from: number, head: number): Refusal => ({
  code: 'UNKNOWN_VERSION',
  item: `${vocabulary} revision ${revision}`,
  message:
    head === from
      ? `${vocabulary} has nothing new since its newest release: that holds its head, revision ${head}.`
      : `${vocabulary} has no revision ${revision} that could be released.`,
  remedy: head === from ? 'Accept a proposal first.' : `Give a revision from ${from + 1} to ${head}.`,
});
