import { isFreeText } from '../../domain/free-text.ts';
import { mayDo } from '../../domain/policy.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../../domain/refusal.ts';
import type { ReleaseRow } from '../../store/tables.ts';
import type { Transaction } from '../../store/transaction.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { publish } from '../publish-release.ts';
import { unknownVocabulary } from '../unknown.ts';
import { draftRelease, holdToApproved } from './draft-release.ts';
import { takeUp } from './take-up.ts';

export interface PublishRelease {
  readonly vocabulary: string;
  /** The head that the caller saw. */
  readonly seen: number;
  /** The head, or an earlier accepted revision; the head where left out. */
  readonly revision?: number | null | undefined;
  /** The suggested number where left out. */
  readonly version?: string | null | undefined;
  /** The drafted notes where left out. */
  readonly notes?: string | null | undefined;
}

const MOST_NOTES = 100_000;

/**
 * Publishes a revision as a release. Refuses UNKNOWN_VOCABULARY, UNKNOWN_VERSION, STALE (telling what came since),
 * VERSION_TAKEN, BAD_ARGUMENT, and what `mayDo` refuses.
 */
export function publishRelease(
  desk: Desk,
  caller: Caller,
  input: PublishRelease,
): Promise<Result<ReleaseRow>> {
  const { vocabulary, seen } = input;
  const { actor, now } = caller;
  const may = () => valueOrThrow(mayDo(actor, 'publish', { vocabulary }));
  return act(desk, caller, { name: 'publish-release', input }, may, async (tx) => {
    const row = await tx.take(vocabulary);
    if (!row) throw new Refused(unknownVocabulary(vocabulary));
    if (row.head !== seen) throw new Refused(await stale(tx, vocabulary, seen, row.head));
    if (!isFreeText(input.notes ?? '', MOST_NOTES)) throw new Refused(longNotes);
    const draft = valueOrThrow(
      await draftRelease({ reader: tx, heads: desk.heads }, { vocabulary, revision: input.revision }),
    );
    await holdToApproved(tx, vocabulary, draft.proposals);
    const version = input.version ?? draft.version;
    const published = await publish(tx, draft.view.content.values(), {
      vocabulary,
      revision: draft.revision,
      version,
      notes: input.notes ?? draft.notes,
      actor: actor.id,
      now,
    });
    const releaseRow = valueOrThrow(published);
    await takeUp(tx, draft.proposals, { version, by: actor.id, now });
    return releaseRow;
  });
}

async function stale(tx: Transaction, vocabulary: string, seen: number, head: number): Promise<Refusal> {
  const since = (await tx.revisions(vocabulary)).filter(({ number }) => number > seen);
  const told = since.map(({ number, message, actor }) => `${number} (${message || actor})`);
  return {
    code: 'STALE',
    item: vocabulary,
    message: `${vocabulary} is at revision ${head}, not ${seen}. Since then: ${told.join(', ') || 'nothing'}.`,
    remedy: 'Look at what came, and publish from there.',
  };
}

const longNotes: Refusal = {
  code: 'TOO_LARGE',
  item: 'notes',
  message: `Release notes have at most ${MOST_NOTES} characters, all of which can be read.`,
  remedy: 'Shorten them.',
};
