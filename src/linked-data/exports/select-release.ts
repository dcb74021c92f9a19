import { ok, refuse, type Result } from '../../domain/refusal.ts';
import type { Catalog, Pin } from '../../snapshot/catalog.ts';
import type { Release } from '../../snapshot/snapshot.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The release that a pin means. The same answers as `Catalog.select`, which says every "no", but without reading
 * the release into memory: an export streams it from the store.
 */
export async function selectRelease(
  catalog: Catalog,
  vocabulary: string,
  pin: Pin = {},
): Promise<Result<Release>> {
  const release = pin.version && pin.at ? undefined : pinned(catalog.releases(vocabulary), pin);
  if (release) return ok(release);
  const refused = await catalog.select(vocabulary, pin);
  return refused.ok ? ok(refused.value.release) : refused;
}

function pinned(releases: readonly Release[], { version, at }: Pin): Release | undefined {
  if (version) return releases.find((one) => one.version === version);
  return at ? releaseAt(releases, DATE.test(at) ? `${at}T23:59:59.999Z` : at) : releases[0];
}

/** The release that was current at a moment; of `releases`, newest first. */
const releaseAt = (releases: readonly Release[], at: string): Release | undefined => {
  const moment = Date.parse(at);
  return releases.find((one) => Date.parse(one.at) <= moment);
};

/**
 * One end of an interval: a version names a release; a date the state at its start (`since`) or end (`until`).
 * Undefined is the state before the first release.
 */
export async function endOf(
  catalog: Catalog,
  vocabulary: string,
  end: string,
  side: 'since' | 'until',
): Promise<Result<Release | undefined>> {
  const releases = catalog.releases(vocabulary);
  const named = releases.find((one) => one.version === end);
  if (named || releases.length === 0) return named ? ok(named) : selectRelease(catalog, vocabulary);
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(end) || Number.isNaN(Date.parse(end)))
    return refuse({
      code: 'UNKNOWN_VERSION',
      item: end,
      message: `"${end}" is neither a release of "${vocabulary}" nor a date.`,
      remedy: `Write a date as 2026-01-31; its releases: ${releases
        .slice(0, 10)
        .map(({ version }) => version)
        .join(', ')}.`,
    });
  if (!DATE.test(end)) return ok(releaseAt(releases, end));
  if (side === 'until') return ok(releaseAt(releases, `${end}T23:59:59.999Z`));
  return ok(releases.find((one) => Date.parse(one.at) < Date.parse(`${end}T00:00:00Z`)));
}
