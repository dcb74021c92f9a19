import type { Finding } from '../domain/finding.ts';
import type { Resource } from '../domain/resource.ts';
import { ok, refuse, type Refusal, type Result } from '../domain/refusal.ts';
import { compareVersions, isVersion } from '../domain/version.ts';
import { compare } from '../snapshot/compare.ts';
import { digestOf } from '../rdf/canonical.ts';
import type { ReleaseRow } from '../store/tables.ts';
import type { Transaction } from '../store/transaction.ts';

interface Publication {
  readonly vocabulary: string;
  readonly revision: number;
  readonly version: string;
  readonly notes: string;
  readonly actor: string;
  readonly now: Date;
}

/** More terms than this are not told of one by one: who follows the vocabulary hears of the release. */
const MOST_ABOUT = 5_000;

/**
 * Gives one revision a number, for ever, with the digest of its content. Publishing the same revision under the
 * same number again changes nothing. Refuses BAD_ARGUMENT (no version, no later version, no later revision) and
 * VERSION_TAKEN.
 */
export async function publish(
  transaction: Transaction,
  content: Iterable<Resource>,
  { vocabulary, revision, version, notes, actor, now }: Publication,
): Promise<Result<ReleaseRow>> {
  const releases = await transaction.releases(vocabulary);
  const same = releases.find((one) => one.version === version && one.revision === revision);
  if (same) return ok(same);
  const refusal = notNext(releases, version, revision);
  if (refusal) return refuse(refusal);
  const at = now.toISOString();
  const row: ReleaseRow = {
    vocabulary,
    version,
    revision,
    at,
    ...(await digestOf(content)),
    notes,
  };
  await transaction.addRelease(row);
  const changed = await changedSince(transaction, releases[0], row);
  const subjects = [`vocabulary:${vocabulary}`, ...(changed.length > MOST_ABOUT ? [] : changed)];
  await transaction.appendLog({ at, vocabulary, actor, action: 'release', payload: { ...row }, subjects });
  return ok(row);
}

/** The terms whose followers hear of a release: those it changes. Nothing is read where there are far too many. */
async function changedSince(
  transaction: Transaction,
  previous: ReleaseRow | undefined,
  { vocabulary, revision }: ReleaseRow,
): Promise<string[]> {
  const from = previous?.revision ?? 0;
  if ((await transaction.countChanges(vocabulary, from, revision)) > 4 * MOST_ABOUT) return [];
  const { added, removed, changed, others } = await compare(transaction, vocabulary, from, revision);
  return [...added, ...removed, ...changed, ...others].map(({ iri }) => iri);
}

function notNext(releases: readonly ReleaseRow[], version: string, revision: number): Refusal | undefined {
  if (!isVersion(version))
    return {
      code: 'BAD_ARGUMENT',
      item: version,
      message: `"${version}" is not a version.`,
      remedy: 'Number releases as 2.1.0: one to three numbers, and -rc.1 behind them for a pre-release.',
    };
  const taken = releases.find((one) => one.version === version);
  if (taken)
    return {
      code: 'VERSION_TAKEN',
      item: version,
      message: `Release ${version} exists and holds revision ${taken.revision}; a release never changes.`,
      remedy: `Give the new content a later number than ${releases[0]?.version}.`,
    };
  const named = releases.find((one) => one.revision === revision);
  if (named)
    return {
      code: 'VERSION_TAKEN',
      item: version,
      message: `Revision ${revision} is already released as ${named.version}, and holds nothing new.`,
      remedy: 'Import a change first.',
    };
  const [newest] = releases;
  if (newest && compareVersions(version, newest.version) <= 0)
    return {
      code: 'BAD_ARGUMENT',
      item: version,
      message: `Release ${version} would come before ${newest.version}, the newest.`,
      remedy: `Choose a number after ${newest.version}.`,
    };
  return newest && revision < newest.revision ? passed(newest, version, revision) : undefined;
}

/** Releases follow the revisions: pages of the LDES that are closed, and feeds already read, would change otherwise. */
const passed = (newest: ReleaseRow, version: string, revision: number): Refusal => ({
  code: 'BAD_ARGUMENT',
  item: version,
  message: `Revision ${revision} is older than revision ${newest.revision}, already released as ${newest.version}.`,
  remedy: `Release a later revision. To go back to what ${revision} held, import that again: it becomes a new one.`,
});

/** Why a strict import refuses. */
export const unfit = (vocabulary: string, { rule, resource, message, remedy }: Finding): Refusal => ({
  code: 'RULE_BROKEN',
  item: resource,
  message: `The document for ${vocabulary} is not consistent SKOS: ${rule}: ${message.en}`,
  remedy: `${remedy.en} (Without --strict it is imported as it is; "validate" lists every finding.)`,
});
