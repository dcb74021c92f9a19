import { Refused } from '../domain/refusal.ts';
import type { Reader } from '../store/reader.ts';

export interface Picked {
  readonly revision: number;
  readonly version: string | undefined;
}

/** A release by its version, a revision by its number; where both are given the version goes first. */
export interface Wanted {
  readonly version?: string | undefined;
  readonly revision?: string | undefined;
}

/** The revision that is wanted, the newest where nothing is. @throws Refused (UNKNOWN_VOCABULARY, UNKNOWN_VERSION). */
export async function pickRevision(
  reader: Reader,
  vocabulary: string,
  { version, revision }: Wanted,
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
  const picked = (number: number): Picked => ({
    revision: number,
    version: releases.find((one) => one.revision === number)?.version,
  });
  if (version === undefined && revision === undefined) return picked(row.head);
  const release = releases.find((one) => one.version === version);
  if (release) return picked(release.revision);
  const number = /^\d{1,9}$/.test(revision ?? '') ? Number(revision) : 0;
  if (number >= 1 && number <= row.head) return picked(number);
  const item = version ?? revision ?? '';
  throw new Refused({
    code: 'UNKNOWN_VERSION',
    item,
    message: `${vocabulary} has no ${version === undefined ? 'revision' : 'release'} "${item}".`,
    remedy: `Releases: ${releases.map((one) => one.version).join(', ') || 'none'}; revisions: 1 to ${row.head}.`,
  });
}
