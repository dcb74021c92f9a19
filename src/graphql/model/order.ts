import { preferred } from '../../domain/text.ts';
import type { Iri } from '../../domain/term.ts';
import { resourceIn, type ResourceModel, type Scope } from '../model.ts';
import { keeper } from './memo.ts';
import { names } from './texts.ts';

/** Dutch order: capitals and accents only where letters are equal, numbers as numbers ("Artikel 9" before "10"). */
const collator = new Intl.Collator('nl', { numeric: true });

/** Lists of this length and more are sorted once for each order asked, and kept with their snapshot. */
const LONG = 64;
const sortedLists = keeper<readonly Iri[]>();

/**
 * The resources sorted by label, each in the first of the languages that it has one in; equal labels by URI. `list`
 * must be one of the snapshot's own, which never change: the sorted list is kept with it.
 */
export function byLabel(scope: Scope, list: readonly Iri[], languages: readonly string[]): readonly Iri[] {
  if (list.length < 2) return list;
  if (list.length < LONG) return sort(scope, list, languages);
  return sortedLists(list, languages.join(' ').toLowerCase(), () => sort(scope, list, languages));
}

function sort(scope: Scope, list: readonly Iri[], languages: readonly string[]): readonly Iri[] {
  const labelled = list.map((iri) => ({ iri, label: labelOf(resourceIn(scope, iri), languages) }));
  return labelled.sort((a, b) => inOrder(a.label, b.label) || byCode(a.iri, b.iri)).map(({ iri }) => iri);
}

export const labelOf = (model: ResourceModel, languages: readonly string[]): string =>
  preferred(names(model), languages)[0]?.value ?? model.uri;

export const inOrder = (a: string, b: string): number => collator.compare(a, b);
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
