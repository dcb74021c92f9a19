import { isFreeText } from '../../domain/free-text.ts';
import { mayDo } from '../../domain/policy.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../../domain/refusal.ts';
import type { Reader } from '../../store/reader.ts';
import type { ReleaseRow } from '../../store/tables.ts';
import { act, type Caller, type Desk } from '../desk.ts';
import { unknownVocabulary } from '../unknown.ts';

/** What is said of a release afterwards; the release itself never changes. */
export interface ReleaseFlag {
  readonly vocabulary: string;
  readonly release: string;
  readonly flag: 'superseded' | 'withdrawn';
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

export interface FlagRelease {
  readonly vocabulary: string;
  readonly release: string;
  readonly flag: 'superseded' | 'withdrawn';
  readonly reason: string;
}

type FlaggedRelease = Pick<ReleaseRow, 'vocabulary' | 'version'>;

/** What a release's flag is kept under. */
export const flagKey = ({ vocabulary, version }: FlaggedRelease): string => `${vocabulary} ${version}`;

/** The flags of several releases, in one statement; undefined where a release has none. */
export async function flagsOf(
  reader: Reader,
  releases: readonly FlaggedRelease[],
): Promise<(ReleaseFlag | undefined)[]> {
  const rows = await reader.records('release-flag', { id: releases.map(flagKey) });
  const flags = new Map(rows.map(({ id, state }) => [id, JSON.parse(state) as ReleaseFlag]));
  return releases.map((release) => flags.get(flagKey(release)));
}

/** Flags a release. Refuses UNKNOWN_VOCABULARY, UNKNOWN_VERSION, INCOMPLETE without a reason, and what `mayDo` refuses. */
export function flagRelease(desk: Desk, caller: Caller, input: FlagRelease): Promise<Result<ReleaseFlag>> {
  const { vocabulary, release, flag, reason } = input;
  const { actor, now } = caller;
  const may = () => valueOrThrow(mayDo(actor, 'flag-release', { vocabulary }));
  return act(desk, caller, { name: 'flag-release', input }, may, async (tx) => {
    if (!(await tx.take(vocabulary))) throw new Refused(unknownVocabulary(vocabulary));
    const releases = await tx.releases(vocabulary);
    const refusal = wrong(
      input,
      releases.map(({ version }) => version),
    );
    if (refusal) throw new Refused(refusal);
    const id = flagKey({ vocabulary, version: release });
    const at = now.toISOString();
    const state: ReleaseFlag = { vocabulary, release, flag, reason, at, by: actor.id };
    const before = await tx.record('release-flag', id);
    await tx.save(
      {
        kind: 'release-flag',
        id,
        vocabulary,
        status: flag,
        owner: actor.id,
        subject: `vocabulary:${vocabulary}`,
        version: (before?.version ?? 0) + 1,
        at,
        state: JSON.stringify(state),
      },
      {
        at,
        vocabulary,
        actor: actor.id,
        action: 'flag-release',
        detail: { release, flag, reason },
        subjects: [`vocabulary:${vocabulary}`],
      },
    );
    return state;
  });
}

function wrong({ vocabulary, release, reason }: FlagRelease, known: readonly string[]): Refusal | undefined {
  if (!known.includes(release))
    return {
      code: 'UNKNOWN_VERSION',
      item: release,
      message: `The vocabulary "${vocabulary}" has no release ${release}.`,
      remedy: `Its releases: ${known.join(', ') || 'none yet'}.`,
    };
  if (reason.trim() && isFreeText(reason)) return undefined;
  return {
    code: 'INCOMPLETE',
    item: 'reason',
    message: 'A flag needs a reason, of at most 20,000 characters.',
    remedy: 'Say what users of the release should know.',
  };
}
