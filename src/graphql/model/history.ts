import { type ResourceChange } from '../../domain/diff.ts';
import { decode, type Resource } from '../../domain/resource.ts';
import type { Release } from '../../snapshot/snapshot.ts';
import type { DescriptionRow } from '../../store/tables.ts';
import { resourceIn, type ResourceModel } from '../model.ts';

/** One release that changed a resource. */
export interface HistoryEntryModel {
  readonly release: Release;
  readonly change: ResourceChange;
  /** The resource since then; as it was last, where it went. */
  readonly model: ResourceModel;
}

/**
 * The releases that changed the resource, newest first, up to the one it is read from. What was between two releases
 * was never public and is not shown. `releases` are the vocabulary's, newest first.
 */
export function historyOf(
  { scope, uri }: ResourceModel,
  rows: readonly DescriptionRow[],
  releases: readonly Release[],
): HistoryEntryModel[] {
  const { vocabulary, release: last } = scope.snapshot;
  const own = rows.filter((row) => row.vocabulary === vocabulary);
  const entries: HistoryEntryModel[] = [];
  let before: DescriptionRow | undefined;
  for (const release of releases.filter(({ revision }) => revision <= last.revision).reverse()) {
    const after = own.find((row) => holdsAt(row, release.revision));
    if (after?.content === before?.content) continue;
    const change = { iri: uri, before: resourceOf(before), after: resourceOf(after) };
    const resource = (change.after ?? change.before) as Resource;
    entries.push({ release, change, model: { ...resourceIn(scope, uri), resource } });
    before = after;
  }
  return entries.reverse();
}

const holdsAt = ({ since, until }: DescriptionRow, revision: number): boolean =>
  since <= revision && (until === null || until > revision);

const resourceOf = (row: DescriptionRow | undefined): Resource | undefined =>
  row && decode(row.iri, row.content);
