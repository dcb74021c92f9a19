import type { ResourceChange } from '../../domain/diff.ts';
import { levelOf, termChanges, type Kinds, type Level } from '../../domain/impact/level.ts';
import type { Kind } from '../../domain/kind.ts';
import { Refused, type Refusal } from '../../domain/refusal.ts';
import type { Iri } from '../../domain/term.ts';
import type { Comparison } from '../../snapshot/compare.ts';
import type { Release } from '../../snapshot/snapshot.ts';
import type { Use } from '../../workflow/uses/use.ts';
import type { Context } from '../context.ts';
import { changeKind, kindOfChange } from './changes.ts';
import { byCode } from './order.ts';

export type TermChange = 'ADDED' | 'CHANGED' | 'RETIRED' | 'REMOVED';

export interface TermNewsModel {
  readonly change: ResourceChange;
  readonly what: TermChange;
}

/** What lies between the release that a use has taken up and a newer one. */
export interface NewsModel {
  readonly from: Release;
  readonly to: Release;
  readonly level: Level | undefined;
  readonly terms: readonly TermNewsModel[];
}

/** What a newer release changes for a use. @throws Refused UNKNOWN_VERSION */
export async function newsFor(
  { catalog, loaders }: Context,
  { vocabulary, release, uris }: Use,
  version: string | null | undefined,
): Promise<NewsModel> {
  const releases = catalog.releases(vocabulary);
  const from = releases.find((one) => one.version === release);
  const to = version ? releases.find((one) => one.version === version) : releases[0];
  if (!from || !to || to.revision < from.revision)
    throw new Refused(noNewer(version ?? release, release, releases));
  const difference = await loaders.comparison.load({ vocabulary, from: from.revision, to: to.revision });
  const named = new Set(uris);
  const kinds = kindsOf(difference);
  const { added, removed, changed, others } = difference;
  const changes = [...added, ...removed, ...changed, ...others].filter(
    ({ iri }) => named.size === 0 || named.has(iri),
  );
  const level = changes.length > 0 ? levelOf(changes, kinds) : undefined;
  return { from, to, level, terms: termNews(changes, kinds, named) };
}

/** What resources were and are, as the comparison has told them apart. */
function kindsOf({ added, removed, changed, others }: Comparison): Kinds {
  const kinds = { before: new Map<Iri, Kind>(), after: new Map<Iri, Kind>() };
  for (const { iri } of [...removed, ...changed]) kinds.before.set(iri, 'concept');
  for (const { iri } of [...added, ...changed]) kinds.after.set(iri, 'concept');
  for (const change of others) {
    if (change.before) kinds.before.set(change.iri, kindOfChange({ ...change, after: undefined }));
    if (change.after) kinds.after.set(change.iri, kindOfChange(change));
  }
  return kinds;
}

const FIRST: readonly TermChange[] = ['REMOVED', 'RETIRED'];

/** Concepts; and of what the use names, whatever else it is. */
function termNews(
  changes: readonly ResourceChange[],
  kinds: Kinds,
  named: ReadonlySet<Iri>,
): TermNewsModel[] {
  const { added, changed, retired, removed } = termChanges(changes, kinds);
  const what = new Map<Iri, TermChange>([
    ...added.map((iri) => [iri, 'ADDED'] as const),
    ...changed.map((iri) => [iri, 'CHANGED'] as const),
    ...retired.map((iri) => [iri, 'RETIRED'] as const),
    ...removed.map((iri) => [iri, 'REMOVED'] as const),
  ]);
  const rank = ({ what: one }: TermNewsModel): number => (FIRST.includes(one) ? 0 : 1);
  return changes
    .filter(({ iri }) => what.has(iri) || named.has(iri))
    .map((change) => ({ change, what: what.get(change.iri) ?? changeKind(change) }))
    .sort((a, b) => rank(a) - rank(b) || byCode(a.change.iri, b.change.iri));
}

const noNewer = (item: string, from: string, releases: readonly Release[]): Refusal => ({
  code: 'UNKNOWN_VERSION',
  item,
  message: `There is no release ${item} from ${from} on.`,
  remedy: `The releases, newest first: ${releases.map(({ version }) => version).join(', ') || 'none yet'}.`,
});
