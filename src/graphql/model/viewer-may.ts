import type { Actor } from '../../domain/actor.ts';
import { mayDo, type Action } from '../../domain/policy.ts';
import { approve, canTake, submit, type Sitting } from '../../domain/proposal/lifecycle.ts';
import { authorsOf } from '../../domain/proposal/proposal.ts';
import { standingOf } from '../../domain/proposal/standing.ts';
import type { CommentAction, ProposalAction } from '../generated.ts';
import type { Comment } from '../../workflow/discussion/comment.ts';
import type { ProposalModel } from './proposal.ts';

/** What someone may do with a proposal at this moment: by right, and by where it is on its way. */
export async function mayNow(model: ProposalModel, actor: Actor, now: Date): Promise<ProposalAction[]> {
  const { proposal, policy } = model;
  const target = { vocabulary: proposal.vocabulary, authors: authorsOf(proposal) };
  const may = (action: Action): boolean => mayDo(actor, action, target).ok;
  const sitting: Sitting = { by: actor.id, organisation: actor.organisation, now, policy };
  const { missing, consultation } = standingOf(proposal, policy, now);
  const edits = may('edit-proposal') && canTake('edit', proposal);
  const accepts = may('decide') && canTake('accept', proposal) && missing.length === 0;
  const said: Record<ProposalAction, boolean> = {
    DESCRIBE: edits,
    EDIT: edits,
    REBASE: may('rebase') && canTake('edit', proposal),
    RESOLVE_CONFLICT: edits && proposal.conflicts.length > 0,
    SUBMIT: may('submit') && submit(proposal, sitting).ok,
    OPEN_CONSULTATION: may('decide') && canTake('consult', proposal),
    REQUEST_CHANGES: may('review') && canTake('review', proposal),
    APPROVE: may('review') && approve(proposal, '', sitting).ok,
    ACCEPT: accepts && (await model.outcome()).fits,
    REJECT: may('decide') && canTake('reject', proposal),
    WITHDRAW: may('withdraw') && canTake('withdraw', proposal),
    COMMENT: may('comment') || (consultation === 'open' && may('comment-consultation')),
  };
  return (Object.keys(said) as ProposalAction[]).filter((action) => said[action]);
}

/** The same of a comment. */
export function mayNowOf({ vocabulary, by, deleted }: Comment, actor: Actor): CommentAction[] {
  if (deleted) return [];
  const may = (action: Action): boolean => mayDo(actor, action, { vocabulary, authors: [by] }).ok;
  return [
    ...(may('edit-comment') ? (['EDIT', 'DELETE'] as const) : []),
    ...(may('resolve-comment') ? (['RESOLVE'] as const) : []),
  ];
}
