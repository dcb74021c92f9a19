import { setImmediate } from 'node:timers/promises';
import type { ResourceChange } from '../../domain/diff.ts';
import { decode } from '../../domain/resource.ts';
import type { Term } from '../../domain/term.ts';
import type { Catalog } from '../../snapshot/catalog.ts';
import type { Reader } from '../../store/reader.ts';
import type { DescriptionRow } from '../../store/tables.ts';

/** The first state of every vocabulary: nothing. Comparing with it gives the whole vocabulary as added. */
export const NOTHING = 0;

/** SQLite answers at once: without a pause now and then, a whole vocabulary would be one turn of the event loop. */
const SLICE = 500;

/**
 * The resources that differ between two revisions, in code-point order of their IRIs: what went and came back
 * between them is not among them. Costs what changed; from `NOTHING` it costs the vocabulary, a page at a time.
 */
export async function* changedResources(
  reader: Reader,
  vocabulary: string,
  from: number,
  to: number,
): AsyncGenerator<ResourceChange> {
  if (from === NOTHING) {
    let seen = 0;
    for await (const { iri, content } of reader.descriptions(vocabulary, to)) {
      if ((seen += 1) % SLICE === 0) await setImmediate();
      yield { iri, before: undefined, after: decode(iri, content) };
    }
    return;
  }
  let rows: DescriptionRow[] = [];
  for (const row of await reader.changes(vocabulary, from, to)) {
    if (rows.length > 0 && rows[0]?.iri !== row.iri) {
      yield* netChange(rows, from, to);
      rows = [];
    }
    rows.push(row);
  }
  yield* netChange(rows, from, to);
}

/** The same as readers get them: without what was withdrawn by law. */
export async function* shownChanges(
  { catalog, reader }: { readonly catalog: Catalog; readonly reader: Reader },
  vocabulary: string,
  from: number,
  to: number,
): AsyncGenerator<ResourceChange> {
  for await (const change of changedResources(reader, vocabulary, from, to))
    if (!catalog.withdrawn(vocabulary).has(change.iri)) yield change;
}

/** The description that holds at `revision`, of the rows of one resource in one vocabulary. */
export const holding = (rows: readonly DescriptionRow[], revision: number): DescriptionRow | undefined =>
  rows.find(({ since, until }) => since <= revision && (until === null || until > revision));

function* netChange(rows: readonly DescriptionRow[], from: number, to: number): Generator<ResourceChange> {
  const [before, after] = [holding(rows, from), holding(rows, to)];
  if (before?.content === after?.content) return;
  const iri = (rows[0] as DescriptionRow).iri;
  yield { iri, before: resource(iri, before), after: resource(iri, after) };
}

const resource = (iri: Term, row: DescriptionRow | undefined) => row && decode(iri, row.content);
