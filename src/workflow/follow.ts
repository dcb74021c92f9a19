import type { Actor } from '../domain/actor.ts';
import { mayDo } from '../domain/policy.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../domain/refusal.ts';
import type { Transaction } from '../store/transaction.ts';
import { act, type Caller, type Desk } from './desk.ts';
import { heldProposal, sees } from './proposals/held-proposal.ts';
import { unknownProposal, unknownVocabulary } from './unknown.ts';

/** What can be followed: one of the three. */
export interface Followed {
  readonly vocabulary?: string | null | undefined;
  readonly proposal?: string | null | undefined;
  readonly uri?: string | null | undefined;
}

const mayFollow =
  ({ actor }: Caller) =>
  (): void =>
    valueOrThrow(mayDo(actor, 'follow'));

/** From now on what happens to it comes into the caller's inbox. Refuses UNKNOWN_… and what `mayDo` refuses. */
export const follow = (desk: Desk, caller: Caller, input: Followed): Promise<Result<{ subject: string }>> =>
  act(desk, caller, { name: 'follow', input }, mayFollow(caller), async (tx) => {
    const { actor } = caller;
    const subject = await subjectFor(tx, caller, input);
    await tx.follow(actor.id, subject);
    return { subject };
  });

export const unfollow = (desk: Desk, caller: Caller, input: Followed): Promise<Result<{ subject: string }>> =>
  act(desk, caller, { name: 'unfollow', input }, mayFollow(caller), async (tx) => {
    const subject = named(input);
    await tx.unfollow(caller.actor.id, subject);
    return { subject };
  });

/** Marks the inbox as read up to a log entry. */
export const readInbox = (
  desk: Desk,
  caller: Caller,
  input: { readonly upTo: number },
): Promise<Result<{ readTo: number }>> =>
  act(desk, caller, { name: 'read-inbox', input }, mayFollow(caller), async (tx) => {
    const { actor } = caller;
    const readTo = Math.max(await tx.readTo(actor.id), Math.min(input.upTo, await tx.logHead()));
    await tx.setReadTo(actor.id, readTo);
    return { readTo };
  });

function named({ vocabulary, proposal, uri }: Followed): string {
  const given = [
    ...(vocabulary ? [`vocabulary:${vocabulary}`] : []),
    ...(proposal ? [`proposal:${proposal}`] : []),
    ...(uri ? [uri] : []),
  ];
  if (given.length !== 1) throw new Refused(notOne);
  return given[0] as string;
}

async function subjectFor(tx: Transaction, { actor, now }: Caller, input: Followed): Promise<string> {
  const subject = named(input);
  const { vocabulary, proposal, uri } = input;
  if (vocabulary && !(await isKnown(tx, actor, vocabulary))) throw new Refused(unknownVocabulary(vocabulary));
  if (proposal) {
    const row = await tx.record('proposal', proposal);
    if (!row || !(await sees(tx, actor, heldProposal(row).proposal, now)))
      throw new Refused(unknownProposal(proposal));
  }
  if (uri && !(await isKnownTerm(tx, actor, uri))) throw new Refused(unknownUri(uri));
  return subject;
}

/** What was never released is a draft: only who may read drafts there is told that it is there. */
const isKnown = async (tx: Transaction, actor: Actor, vocabulary: string): Promise<boolean> =>
  (await tx.releases(vocabulary)).length > 0 ||
  (mayDo(actor, 'read-draft', { vocabulary }).ok && (await tx.vocabulary(vocabulary)) !== null);

/** Of terms too: what no release holds, or held, is told to those who may read drafts there. */
async function isKnownTerm(tx: Transaction, actor: Actor, uri: string): Promise<boolean> {
  for (const { vocabulary, since, until } of await tx.histories([uri])) {
    if (mayDo(actor, 'read-draft', { vocabulary }).ok) return true;
    const releases = await tx.releases(vocabulary);
    if (releases.some(({ revision }) => since <= revision && (until === null || until > revision)))
      return true;
  }
  return false;
}

const notOne: Refusal = {
  code: 'BAD_ARGUMENT',
  item: 'subject',
  message: 'One follows a vocabulary, a proposal or a term: give exactly one of them.',
  remedy: 'Follow several with several commands.',
};

const unknownUri = (item: string): Refusal => ({
  code: 'UNKNOWN_URI',
  item,
  message: `No vocabulary has ${item}.`,
  remedy: 'Look it up with search.',
});
