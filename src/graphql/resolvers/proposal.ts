import { Refused } from '../../domain/refusal.ts';
import { editsWithout } from '../../domain/edit/without-terms.ts';
import { standingOf } from '../../domain/proposal/standing.ts';
import { unknownProposal } from '../../workflow/unknown.ts';
import type {
  ProposalDecisionResolvers,
  ProposalResolvers,
  ProposalReviewResolvers,
  ProposalStepResolvers,
  QueryResolvers,
  StandingResolvers,
} from '../generated.ts';
import { commentPage, commentsOn } from '../model/comments.ts';
import { page, type PageArguments } from '../model/connection.ts';
import { upper } from '../model/enums.ts';
import { findingsOf, impactModel } from '../model/impact.ts';
import { bornIn, likenesses } from '../model/likeness.ts';
import { listOf, proposalSeen, type ProposalModel, type Spoken } from '../model/proposal.ts';
import { proposalsSeen } from '../model/proposals.ts';
import { asked } from '../model/texts.ts';
import { mayNow } from '../model/viewer-may.ts';

export const proposalQueries: Pick<QueryResolvers, 'proposal' | 'proposals' | 'duplicates'> = {
  proposal: (_root, { id }, context) => proposalSeen(context, id),
  proposals: (_root, args, context) => proposalsSeen(context, args),
  duplicates: async (_root, { label, language, vocabularies, proposal }, context) => {
    const [tag] = asked({ languages: language ? [language] : [] });
    const within = proposal ? await proposalSeen(context, proposal) : undefined;
    if (within === null) throw new Refused(unknownProposal(proposal ?? ''));
    return likenesses(context, {
      label,
      language: tag,
      vocabularies: vocabularies ?? undefined,
      within,
    });
  },
};

const editPage = (of: ProposalModel, args: PageArguments, list: 'edits' | 'amendments') =>
  page(editsWithout(of.proposal[list], of.hidden), args, listOf(of, list), (edit) => ({ edit, of }));

export const Proposal: ProposalResolvers = {
  id: ({ proposal }) => proposal.id,
  vocabulary: ({ proposal }) => proposal.vocabulary,
  title: ({ proposal }) => proposal.title,
  rationale: ({ proposal }) => proposal.rationale,
  sources: ({ proposal }) => proposal.sources,
  status: ({ proposal }) => upper(proposal.status),
  author: ({ proposal }, _args, { loaders }) => loaders.account.load(proposal.author),
  organisation: ({ proposal }) => proposal.organisation,
  openedAt: ({ proposal }) => proposal.openedAt,
  submittedAt: ({ proposal }) => proposal.submittedAt ?? null,
  base: ({ proposal }) => proposal.base,
  head: async ({ proposal }, _args, { loaders }) =>
    (await loaders.vocabulary.load(proposal.vocabulary))?.head ?? 0,
  digest: ({ proposal }) => proposal.digest,
  edits: (of, args) => editPage(of, args, 'edits'),
  amendments: (of, args) => editPage(of, args, 'amendments'),
  conflicts: (of, args) =>
    page(
      of.proposal.conflicts.filter(({ iri }) => !of.hidden.has(iri)),
      args,
      listOf(of, 'conflicts'),
      (conflict) => ({ conflict, of }),
    ),
  reviews: (of) => of.proposal.reviews.map((review) => ({ review, of })),
  standing: ({ proposal, policy }, _args, { now }) => standingOf(proposal, policy, now),
  consultation: ({ proposal }) => proposal.consultation ?? null,
  decision: ({ proposal }) => proposal.decision ?? null,
  release: ({ proposal }) => proposal.release ?? null,
  history: (of, args) => page(of.proposal.history, args, listOf(of, 'history'), (step) => step),
  comments: async (of, args, context) =>
    commentPage(await commentsOn(context, of.proposal), args, `proposal:${of.proposal.id}`),
  findings: async (of, { severity, ...args }, context) => {
    const found = await findingsOf(of, context);
    const wanted = severity
      ? found.filter(({ finding }) => severity.includes(upper(finding.severity)))
      : found;
    return page(wanted, args, listOf(of, 'findings', ...(severity ?? [])), (finding) => finding);
  },
  impact: (of) => impactModel(of),
  addedConcepts: async (of, args) => {
    const { after, labelOf } = await of.outcome();
    const added = bornIn(of.proposal).filter(
      (iri) => after.kinds.get(iri) === 'concept' && !of.hidden.has(iri),
    );
    return page(added, args, listOf(of, 'added'), (uri) => ({ uri, labelOf, of }));
  },
  viewerMay: (of, _args, { actor, now }) => mayNow(of, actor, now),
};

export const ProposalReview: ProposalReviewResolvers = {
  by: ({ review }, _args, { loaders }) => loaders.account.load(review.by),
  organisation: ({ review }) => review.organisation,
  verdict: ({ review }) => upper(review.verdict),
  text: ({ review }) => review.text,
  at: ({ review }) => review.at,
  digest: ({ review }) => review.digest,
  stands: ({ review, of }, _args, { now }) =>
    review.verdict === 'request-changes'
      ? of.proposal.reviews.findLast(({ by }) => by === review.by) === review
      : standingOf(of.proposal, of.policy, now).approvals.includes(review),
};

export const ProposalDecision: ProposalDecisionResolvers = {
  by: ({ by }, _args, { loaders }) => loaders.account.load(by),
  revision: ({ revision }) => revision ?? null,
};

export const ProposalStep: ProposalStepResolvers = {
  by: ({ by }, _args, { loaders }) => loaders.account.load(by),
  text: ({ text }) => text ?? null,
};

export const Standing: StandingResolvers = {
  approvals: ({ approvals }) => approvals.length,
  signOffs: ({ signOffs }) =>
    signOffs.map(({ organisation, state }) => ({ organisation, state: upper(state) })),
  consultation: ({ consultation }) => upper(consultation),
  missing: ({ missing }, { language }) => missing.map((phrase) => phrase[language.toLowerCase() as Spoken]),
};
