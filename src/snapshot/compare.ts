import type { ResourceChange } from '../domain/diff.ts';
import { conceptClasses, kindOf } from '../domain/kind.ts';
import { decode, type Resource } from '../domain/resource.ts';
import type { Iri, Term } from '../domain/term.ts';
import type { Reader } from '../store/reader.ts';
import type { DescriptionRow } from '../store/tables.ts';

/** What differs between two revisions of a vocabulary, by IRI; resources that are not concepts stand apart. */
export interface Comparison {
  readonly added: readonly ResourceChange[];
  readonly removed: readonly ResourceChange[];
  readonly changed: readonly ResourceChange[];
  readonly others: readonly ResourceChange[];
}

/** Reads the rows that changed between the two, and the few that declare classes; either may be the older. */
export async function compare(
  reader: Reader,
  vocabulary: string,
  from: number,
  to: number,
): Promise<Comparison> {
  const rows = await reader.changes(vocabulary, Math.min(from, to), Math.max(from, to));
  const byIri = new Map<Term, DescriptionRow[]>();
  for (const row of rows) byIri.set(row.iri, [...(byIri.get(row.iri) ?? []), row]);
  const classes = new Set([
    ...(await classesAt(reader, vocabulary, from)),
    ...(await classesAt(reader, vocabulary, to)),
  ]);
  const isConcept = (resource: Resource | undefined): boolean =>
    resource !== undefined && kindOf(resource, classes) === 'concept';
  const result = { added: [], removed: [], changed: [], others: [] } as Record<
    keyof Comparison,
    ResourceChange[]
  >;
  for (const [iri, versions] of byIri) {
    const [before, after] = [contentAt(versions, from), contentAt(versions, to)];
    if (before === after) continue;
    const change = {
      iri,
      before: before === undefined ? undefined : decode(iri, before),
      after: after === undefined ? undefined : decode(iri, after),
    };
    const [was, is] = [isConcept(change.before), isConcept(change.after)];
    result[was && is ? 'changed' : is ? 'added' : was ? 'removed' : 'others'].push(change);
  }
  return result;
}

const contentAt = (versions: readonly DescriptionRow[], revision: number): string | undefined =>
  versions.find(({ since, until }) => since <= revision && (until === null || until > revision))?.content;

/** The classes of concepts that the vocabulary itself declares: only the few rows that speak of subclasses are read. */
async function classesAt(reader: Reader, vocabulary: string, revision: number): Promise<ReadonlySet<Iri>> {
  const rows = await reader.mentioning(vocabulary, revision, '#subClassOf"');
  return conceptClasses(new Map(rows.map(({ iri, content }) => [iri, decode(iri, content)])));
}
