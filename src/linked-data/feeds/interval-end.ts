import { isDay, momentOf } from '../../domain/moment.ts';
import { ok, refuse, type Result } from '../../domain/refusal.ts';
import type { Catalog } from '../../snapshot/catalog.ts';
import type { Release } from '../../snapshot/snapshot.ts';

/**
 * One end of an interval: a version names a release; a date the state at its start (`since`) or end (`until`).
 * Undefined is the state before the first release.
 */
export function endOf(
  catalog: Catalog,
  vocabulary: string,
  end: string,
  side: 'since' | 'until',
): Result<Release | undefined> {
  const releases = catalog.releases(vocabulary);
  const named = releases.find((one) => one.version === end);
  if (named || releases.length === 0) return named ? ok(named) : catalog.release(vocabulary);
  const moment = momentOf(end, side === 'since' ? 'start' : 'end');
  if (Number.isNaN(moment))
    return refuse({
      code: 'UNKNOWN_VERSION',
      item: end,
      message: `"${end}" is neither a release of "${vocabulary}" nor a date.`,
      remedy: `Write a date as 2026-01-31; its releases: ${releases
        .slice(0, 10)
        .map(({ version }) => version)
        .join(', ')}.`,
    });
  // A day begins before whatever is released on it; a moment includes what is released at it.
  const excluded = side === 'since' && isDay(end);
  const within = (at: number): boolean => (excluded ? at < moment : at <= moment);
  return ok(releases.find((one) => within(Date.parse(one.at))));
}
