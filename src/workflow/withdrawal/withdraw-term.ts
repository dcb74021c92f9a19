import { isFreeText } from '../../domain/free-text.ts';
import { mayDo } from '../../domain/policy.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../../domain/refusal.ts';
import type { Tombstone } from '../../snapshot/tombstone.ts';
import type { Transaction } from '../../store/transaction.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { unknownVocabulary } from '../unknown.ts';

export interface WithdrawTerm {
  readonly vocabulary: string;
  readonly uri: string;
  /** The decision or the law that asks it. */
  readonly reason: string;
  readonly replacedBy: readonly string[];
}

/**
 * Takes a term away from readers, of every version: its URI answers 410 with the reason, and no page, search or query
 * shows it. For what the law forbids to show; what is merely outdated is retired. Refuses UNKNOWN_VOCABULARY,
 * UNKNOWN_URI, INCOMPLETE without a reason, BAD_ARGUMENT, and what `mayDo` refuses.
 */
export function withdrawTerm(desk: Desk, caller: Caller, input: WithdrawTerm): Promise<Result<Tombstone>> {
  const { vocabulary, uri, reason, replacedBy } = input;
  const { actor, now } = caller;
  const may = () => valueOrThrow(mayDo(actor, 'withdraw-term', { vocabulary }));
  return act(desk, caller, { name: 'withdraw-term', input }, may, async (tx) => {
    if (!(await tx.take(vocabulary))) throw new Refused(unknownVocabulary(vocabulary));
    const refusal = wrong(input) ?? (await neverHeld(tx, input));
    if (refusal) throw new Refused(refusal);
    const stone = { vocabulary, uri, at: now.toISOString(), reason: reason.trim(), replacedBy };
    return save(tx, caller, stone, 'set');
  });
}

/** Shows a withdrawn term again. Refuses UNKNOWN_URI where it is not withdrawn, and what `mayDo` refuses. */
export function reinstateTerm(
  desk: Desk,
  caller: Caller,
  input: { readonly vocabulary: string; readonly uri: string; readonly reason: string },
): Promise<Result<Tombstone>> {
  const { vocabulary, uri } = input;
  const may = () => valueOrThrow(mayDo(caller.actor, 'withdraw-term', { vocabulary }));
  return act(desk, caller, { name: 'reinstate-term', input }, may, async (tx) => {
    await tx.take(vocabulary);
    const row = await tx.record('tombstone', idOf(input));
    if (row?.status !== 'set') throw new Refused(notWithdrawn(uri));
    const refusal = wrong({ ...input, replacedBy: [] });
    if (refusal) throw new Refused(refusal);
    const stone = JSON.parse(row.state) as Tombstone;
    return save(
      tx,
      caller,
      { ...stone, at: caller.now.toISOString(), reason: input.reason.trim() },
      'lifted',
    );
  });
}

/** A stone stands in one vocabulary: another's description of the same URI is its own. An id has no space in it. */
const idOf = ({ vocabulary, uri }: Pick<Tombstone, 'vocabulary' | 'uri'>): string => `${vocabulary} ${uri}`;

/** The vocabulary has been taken: of two at once, the second sees what the first has set. */
async function save(
  tx: Transaction,
  { actor }: Caller,
  stone: Tombstone,
  status: 'set' | 'lifted',
): Promise<Tombstone> {
  const { vocabulary, uri, at, reason } = stone;
  const before = await tx.record('tombstone', idOf(stone));
  const row = {
    kind: 'tombstone',
    id: idOf(stone),
    vocabulary,
    status,
    owner: actor.id,
    subject: uri,
    version: (before?.version ?? 0) + 1,
    at,
    state: JSON.stringify(stone),
  };
  await tx.save(row, {
    at,
    vocabulary,
    actor: actor.id,
    action: status === 'set' ? 'withdraw-term' : 'reinstate-term',
    detail: { uri, reason },
    subjects: [`vocabulary:${vocabulary}`, uri],
  });
  return stone;
}

function wrong({ reason, replacedBy }: WithdrawTerm): Refusal | undefined {
  if (!reason.trim() || !isFreeText(reason))
    return {
      code: 'INCOMPLETE',
      item: 'reason',
      message: 'It needs a reason, of at most 20,000 characters.',
      remedy: 'Name the decision or the law: readers are told.',
    };
  const odd = replacedBy.find((uri) => !/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(uri));
  if (odd === undefined && replacedBy.length <= 20) return undefined;
  return {
    code: 'BAD_ARGUMENT',
    item: odd ?? 'replacedBy',
    message: 'What replaces it is named by at most 20 http or https URIs.',
    remedy: 'Correct them, or leave them out.',
  };
}

async function neverHeld(tx: Transaction, { vocabulary, uri }: WithdrawTerm): Promise<Refusal | undefined> {
  const rows = await tx.histories([uri]);
  if (rows.some((row) => row.vocabulary === vocabulary)) return undefined;
  return {
    code: 'UNKNOWN_URI',
    item: uri,
    message: `${vocabulary} has no ${uri}, and never had.`,
    remedy: 'Check the spelling, or name the vocabulary that has it.',
  };
}

const notWithdrawn = (item: string): Refusal => ({
  code: 'UNKNOWN_URI',
  item,
  message: `${item} is not withdrawn.`,
  remedy: 'Nothing needs doing.',
});
