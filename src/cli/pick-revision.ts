import { Refused } from '../domain/refusal.ts';
import type { Reader } from '../store/reader.ts';

export interface Picked {
  readonly revision: number;
  readonly version: string | undefined;
}

/** A release by its version, or a revision by its number; a version goes first where both would fit. */
export async function pickRevision(
  reader: Reader,
  vocabulary: string,
  name: string | undefined,
): Promise<Picked> {
  const row = await reader.vocabulary(vocabulary);
  if (!row)
    throw new Refused({
      code: 'UNKNOWN_VOCABULARY',
      item: vocabulary,
      message: `There is no vocabulary "${vocabulary}".`,
      remedy: `Known: ${(await reader.vocabularies()).map(({ id }) => id).join(', ') || 'none yet'}.`,
    });
  const releases = await reader.releases(vocabulary);
  if (name === undefined) return { revision: row.head, version: versionOf(releases, row.head) };
  const release = releases.find(({ version }) => version === name);
  if (release) return { revision: release.revision, version: name };
  const number = /^\d+$/.test(name) ? Number(name) : 0;
  if (number >= 1 && number <= row.head) return { revision: number, version: versionOf(releases, number) };
  throw new Refused({
    code: 'UNKNOWN_VERSION',
    item: name,
    message: `${vocabulary} has no release or revision "${name}".`,
    remedy: `Releases: ${releases.map(({ version }) => version).join(', ') || 'none'}; revisions: 1 to ${row.head}.`,
  });
}

const versionOf = (releases: readonly { revision: number; version: string }[], revision: number) =>
  releases.find((one) => one.revision === revision)?.version;
