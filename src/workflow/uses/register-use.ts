import { isFreeText } from '../../domain/free-text.ts';
import { ANONYMOUS } from '../../domain/actor.ts';
import { mayDo } from '../../domain/policy.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../../domain/refusal.ts';
import type { Transaction } from '../../store/transaction.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { newId } from '../id.ts';
import { unknownVocabulary } from '../unknown.ts';
import { heldUse, useRow, type HeldUse, type Use } from './use.ts';

export interface RegisterUse {
  readonly vocabulary: string;
  readonly name: string;
  readonly contact: string;
  readonly uris: readonly string[];
  readonly release: string;
}

const MOST_URIS = 10_000;

/**
 * Registers a use; the caller follows what is used, and so hears of what changes. Refuses UNKNOWN_VOCABULARY,
 * UNKNOWN_VERSION, UNKNOWN_URI, BAD_ARGUMENT, and what `mayDo` refuses.
 */
export function registerUse(desk: Desk, caller: Caller, input: RegisterUse): Promise<Result<HeldUse>> {
  const { actor, now } = caller;
  const may = () => valueOrThrow(mayDo(actor, 'register-use', { vocabulary: input.vocabulary }));
  return act(desk, caller, { name: 'register-use', input }, may, async (tx) => {
    await check(tx, desk, input);
    const { vocabulary, release, uris } = input;
    const use: Use = {
      id: newId(now),
      vocabulary,
      name: input.name.trim(),
      organisation: actor.organisation,
      contact: input.contact.trim(),
      uris: [...new Set(uris)],
      release,
      by: actor.id,
      since: now.toISOString(),
    };
    const held = await saved(tx, caller, { version: 1, use }, 'register-use');
    await tx.follow(actor.id, ...subjectsOf(use));
    return held;
  });
}

export interface SeenUse {
  readonly use: string;
  readonly seen: number;
}

/** Says that a newer release has been taken up. Refuses UNKNOWN_USE, STALE, UNKNOWN_VERSION and what `mayDo` refuses. */
export const moveUse = (
  desk: Desk,
  caller: Caller,
  input: SeenUse & { readonly release: string },
): Promise<Result<HeldUse>> =>
  change(desk, caller, input, 'move-use', async (tx, use) => {
    await checkRelease(tx, use.vocabulary, input.release);
    return { ...use, release: input.release };
  });

/** Ends a use; that it was there stays on record. Refuses UNKNOWN_USE, STALE and what `mayDo` refuses. */
export const endUse = (desk: Desk, caller: Caller, input: SeenUse): Promise<Result<HeldUse>> =>
  change(desk, caller, input, 'end-use', (_tx, use) =>
    Promise.resolve({ ...use, ended: caller.now.toISOString() }),
  );

function change(
  desk: Desk,
  caller: Caller,
  input: SeenUse,
  name: string,
  work: (tx: Transaction, use: Use) => Promise<Use>,
): Promise<Result<HeldUse>> {
  const may = (tx: Transaction) => taken(tx, caller, input.use);
  return act(desk, caller, { name, input }, may, async (tx, { use, version }) => {
    if (version !== input.seen || use.ended) throw new Refused(stale(use, version));
    return saved(tx, caller, { version: version + 1, use: await work(tx, use) }, name);
  });
}

/** Whether another's use exists is not told: to who may not change it, none does. */
async function taken(tx: Transaction, { actor }: Caller, id: string): Promise<HeldUse> {
  const row = await tx.takeRecord('use', id);
  const authors = [row?.owner ?? actor.id];
  const may = mayDo(actor, 'end-use', { vocabulary: row?.vocabulary, authors });
  if (!may.ok && actor.id !== ANONYMOUS.id && !authors.includes(actor.id)) throw new Refused(unknownUse(id));
  valueOrThrow(may);
  if (!row) throw new Refused(unknownUse(id));
  return heldUse(row);
}

async function saved(
  tx: Transaction,
  { actor, now }: Caller,
  held: HeldUse,
  action: string,
): Promise<HeldUse> {
  const at = now.toISOString();
  const { vocabulary, id, release } = held.use;
  await tx.save(useRow(held, at), {
    at,
    vocabulary,
    actor: actor.id,
    action,
    detail: { use: id, release },
    subjects: [`use:${id}`],
  });
  return held;
}

/** What a user of terms wants to hear of: every release of the vocabulary, and the terms that are named. */
const subjectsOf = ({ uris, vocabulary }: Use): readonly string[] => [`vocabulary:${vocabulary}`, ...uris];

async function check(tx: Transaction, { heads }: Desk, input: RegisterUse): Promise<void> {
  const { vocabulary, name, contact, uris, release } = input;
  // What was never released nobody can use, and whether it is there is not told.
  if ((await tx.releases(vocabulary)).length === 0) throw new Refused(unknownVocabulary(vocabulary));
  const revision = await checkRelease(tx, vocabulary, release);
  if (!name.trim() || !isFreeText(name, 200) || !isFreeText(contact, 500))
    throw new Refused({
      code: 'BAD_ARGUMENT',
      item: 'name',
      message: 'A use has a name of 1 to 200 characters and a contact of at most 500.',
      remedy: 'Say what uses the terms, and whom to tell.',
    });
  if (uris.length > MOST_URIS)
    throw new Refused({
      code: 'TOO_LARGE',
      item: 'uris',
      message: `A use names at most ${MOST_URIS} terms.`,
      remedy: 'Name none: then it is of the whole vocabulary.',
    });
  const { content } = await heads.at(tx, vocabulary, revision);
  const unknown = uris.find((uri) => !content.has(uri));
  if (unknown !== undefined)
    throw new Refused({
      code: 'UNKNOWN_URI',
      item: unknown,
      message: `${vocabulary} ${release} has no ${unknown}.`,
      remedy: 'Look it up with search, or name another release.',
    });
}

async function checkRelease(tx: Transaction, vocabulary: string, version: string): Promise<number> {
  const releases = await tx.releases(vocabulary);
  const release = releases.find((one) => one.version === version);
  if (release) return release.revision;
  throw new Refused({
    code: 'UNKNOWN_VERSION',
    item: version,
    message: `The vocabulary "${vocabulary}" has no release ${version}.`,
    remedy: `Its releases: ${releases.map((one) => one.version).join(', ') || 'none yet'}.`,
  });
}

export const unknownUse = (item: string): Refusal => ({
  code: 'UNKNOWN_USE',
  item,
  message: `There is no use ${item} that you may see.`,
  remedy: 'The query { viewer { uses { id } } } lists your own.',
});

const stale = ({ id, ended }: Use, version: number): Refusal => ({
  code: 'STALE',
  item: id,
  message: ended ? `The use was ended at ${ended}.` : `The use is at version ${version} now.`,
  remedy: 'Read it again.',
});
