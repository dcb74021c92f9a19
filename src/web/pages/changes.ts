import { statementDiff } from '../../domain/diff.ts';
import { decode, type Resource } from '../../domain/resource.ts';
import { isText, languageOf, type Iri, type Term } from '../../domain/term.ts';
import type { Release } from '../../snapshot/snapshot.ts';

/** A row of the store: what is said of a resource between two revisions. */
export interface Description {
  readonly vocabulary: string;
  readonly iri: string;
  readonly since: number;
  readonly until: number | null;
  readonly content: string;
}

/** What came and went in one slot: a property, and for text a language. */
export interface SlotChange {
  readonly property: Iri;
  readonly language: string;
  readonly removed: readonly Term[];
  readonly added: readonly Term[];
  /** Whether it happened in a node inside the resource, which has no name of its own. */
  readonly nested: boolean;
}

export function slotChanges(
  iri: Iri,
  before: Resource | undefined,
  after: Resource | undefined,
): SlotChange[] {
  const slots = new Map<string, { removed: Term[]; added: Term[] } & Omit<SlotChange, 'removed' | 'added'>>();
  const difference = statementDiff({ iri, before, after });
  for (const side of ['removed', 'added'] as const)
    for (const { subject, predicate, object } of difference[side]) {
      const nested = subject !== iri;
      const language = isText(object) ? languageOf(object) : '';
      const key = `${nested} ${predicate} ${language}`;
      const slot = slots.get(key) ?? { property: predicate, language, nested, removed: [], added: [] };
      slot[side].push(object);
      slots.set(key, slot);
    }
  return [...slots.values()];
}

/** One release in which a resource came, changed, or went. */
export interface Moment {
  readonly release: Release;
  readonly what: 'added' | 'changed' | 'removed';
  readonly slots: readonly SlotChange[];
}

/** What each release changed in a resource, newest first. `releases` newest first, as the catalog has them. */
export function historyOf(iri: Iri, rows: readonly Description[], releases: readonly Release[]): Moment[] {
  const moments: Moment[] = [];
  let before: Description | undefined;
  for (const release of [...releases].reverse()) {
    const after = rowAt(rows, release.revision);
    if (after?.content !== before?.content) {
      const [old, now] = [before, after].map((row) => row && decode(iri, row.content));
      const what = !old ? 'added' : now ? 'changed' : 'removed';
      moments.unshift({ release, what, slots: what === 'changed' ? slotChanges(iri, old, now) : [] });
    }
    before = after;
  }
  return moments;
}

export const rowAt = (rows: readonly Description[], revision: number): Description | undefined =>
  rows.find(({ since, until }) => since <= revision && (until === null || revision < until));
