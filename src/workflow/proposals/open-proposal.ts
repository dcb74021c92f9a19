import { describe as described, type Sitting } from '../../domain/proposal/lifecycle.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { mayDo } from '../../domain/policy.ts';
import { Refused, valueOrThrow, type Result } from '../../domain/refusal.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { newId } from '../id.ts';
import { unknownVocabulary } from '../unknown.ts';
import { policyOf } from '../vocabulary-policy.ts';
import { checkSources } from './check-sources.ts';
import { digestOfEdits } from './digest-of-edits.ts';
import { proposalRow, type HeldProposal } from './held-proposal.ts';

export interface OpenProposal {
  readonly vocabulary: string;
  readonly title: string;
  readonly rationale?: string;
  readonly sources?: readonly string[];
}

/** Opens a draft against the vocabulary's head. Refuses UNKNOWN_VOCABULARY, BAD_ARGUMENT and what `mayDo` refuses. */
export function openProposal(desk: Desk, caller: Caller, input: OpenProposal): Promise<Result<HeldProposal>> {
  const { vocabulary, title, rationale = '', sources = [] } = input;
  const { actor, now } = caller;
  const may = () => valueOrThrow(mayDo(actor, 'open-proposal', { vocabulary }));
  return act(desk, caller, { name: 'open-proposal', input }, may, async (tx) => {
    checkSources(sources);
    const row = await tx.vocabulary(vocabulary);
    if (!row) throw new Refused(unknownVocabulary(vocabulary));
    const { policy } = await policyOf(tx, vocabulary, desk.base);
    const at = now.toISOString();
    const sitting: Sitting = { by: actor.id, organisation: actor.organisation, now, policy };
    const empty: Proposal = {
      id: newId(now),
      vocabulary,
      status: 'draft',
      title: '',
      rationale: '',
      sources: [],
      author: actor.id,
      organisation: actor.organisation,
      openedAt: at,
      base: row.head,
      edits: [],
      amendments: [],
      conflicts: [],
      digest: digestOfEdits([]),
      reviews: [],
      history: [],
    };
    const filled = valueOrThrow(described(empty, { title, rationale, sources }, sitting));
    const history = [{ at, by: actor.id, action: 'open-proposal' }];
    const held = { version: 1, proposal: { ...filled, history } };
    await tx.save(proposalRow(held, at), {
      at,
      vocabulary,
      actor: actor.id,
      action: 'open-proposal',
      detail: { title },
      subjects: [`proposal:${empty.id}`],
    });
    await tx.follow(actor.id, `proposal:${empty.id}`);
    return held;
  });
}
