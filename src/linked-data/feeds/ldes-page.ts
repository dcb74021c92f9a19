import { DCT, RDF } from '../../domain/namespaces.ts';
import { decode } from '../../domain/resource.ts';
import type { Statement } from '../../domain/statement.ts';
import { text, typed, type Iri, type Term } from '../../domain/term.ts';
import type { Text } from '../../domain/text.ts';
import type { Tombstones } from '../../snapshot/tombstone.ts';
import type { Reader } from '../../store/reader.ts';
import type { DescriptionRow } from '../../store/tables.ts';
import { PAGE_SIZE, type Event, type EventLog } from './event-log.ts';
import { memberIri, memberStatements } from './ldes-member.ts';
import { AS_DELETE, GENERATED_AT, LDES, TREE, VERSION_OF, XSD } from './ldes-terms.ts';
import { holding } from './release-changes.ts';

/** Pages that one index node leads to, so that the root of a stream of 500,000 members stays small. */
export const INDEX_SIZE = 100;

/** Seconds between two looks that make sense: a vocabulary is released some times a year (LDES-15). */
const POLLING_INTERVAL = 300;

export class LdesPages {
  constructor(
    private readonly base: string,
    private readonly reader: Reader,
    private readonly vocabulary: string,
    private readonly log: EventLog,
    /** What was withdrawn by law: pages keep their bounds, and leave out what such a term was. */
    private readonly withdrawn: Tombstones,
  ) {}

  get rootIri(): Iri {
    return `${this.base}/ldes/${this.vocabulary}`;
  }

  private get streamIri(): Iri {
    return `${this.rootIri}#stream`;
  }

  private pageIri = (number: number): Iri => `${this.rootIri}/page/${number}`;
  private indexIri = (number: number): Iri => `${this.rootIri}/index/${number}`;

  /**
   * The root: what the stream is, and the way to its pages. Groups of full pages that are complete are led to by an
   * index node, the others directly, so every page has one parent at any time (LDES-7).
   */
  *root({ value, language }: Text): Generator<Statement> {
    const [stream, root] = [this.streamIri, this.rootIri];
    const path = (name: string, value: Iri) => statement(stream, LDES(name), value);
    yield statement(stream, RDF.type, LDES('EventStream'));
    yield statement(stream, DCT.title, text(value, language));
    yield statement(stream, TREE('view'), root);
    yield path('timestampPath', GENERATED_AT);
    yield path('versionOfPath', VERSION_OF);
    yield path('versionDeletePath', RDF.type);
    yield path('versionDeleteObject', AS_DELETE);
    yield path('pollingInterval', typed(String(POLLING_INTERVAL), XSD('integer')));
    yield statement(root, RDF.type, TREE('Node'));
    const indexes = Math.floor(this.log.closed / INDEX_SIZE);
    for (let index = 0; index < indexes; index += 1) {
      const [first, last] = [index * INDEX_SIZE, (index + 1) * INDEX_SIZE - 1];
      yield* relations(
        root,
        this.indexIri(index),
        `i${index}`,
        this.log.bounds(first)?.from,
        this.log.bounds(last)?.to,
      );
    }
    for (let page = indexes * INDEX_SIZE; page <= this.log.closed; page += 1)
      yield* this.relationsTo(root, page);
  }

  /** The node that leads to a complete group of full pages; it never changes. */
  *index(number: number): Generator<Statement> {
    const node = this.indexIri(number);
    yield* this.immutableNode(node);
    for (let page = number * INDEX_SIZE; page < (number + 1) * INDEX_SIZE; page += 1)
      yield* this.relationsTo(node, page);
  }

  hasIndex = (number: number): boolean => (number + 1) * INDEX_SIZE <= this.log.closed;

  private *relationsTo(from: Iri, page: number): Generator<Statement> {
    // The open page has no upper bound yet, and its lower one is where the last full page ends.
    const lower = this.log.bounds(page)?.from ?? this.log.bounds(page - 1)?.to;
    const upper = page < this.log.closed ? this.log.bounds(page)?.to : undefined;
    yield* relations(from, this.pageIri(page), `p${page}`, lower, upper);
  }

  private *immutableNode(node: Iri): Generator<Statement> {
    yield statement(node, RDF.type, TREE('Node'));
    yield statement(node, LDES('immutable'), typed('true', XSD('boolean')));
  }

  /** The members of a page, oldest first. A full page that leaves nothing out says that it never changes. */
  async page(number: number, all: readonly Event[]): Promise<Statement[]> {
    const page = this.pageIri(number);
    const events = all.filter(({ iri }) => !this.withdrawn.has(iri));
    const statements: Statement[] =
      events.length === PAGE_SIZE ? [...this.immutableNode(page)] : [statement(page, RDF.type, TREE('Node'))];
    statements.push(statement(this.streamIri, RDF.type, LDES('EventStream')));
    for (const { iri, edition } of events)
      statements.push(statement(this.streamIri, TREE('member'), memberIri({ ...this.names, edition }, iri)));
    const rows = await this.rowsOf(events.map(({ iri }) => iri));
    for (const [index, event] of events.entries())
      statements.push(...this.member(event, rows.get(event.iri) ?? [], `m${index}`));
    return statements;
  }

  private get names() {
    return { base: this.base, vocabulary: this.vocabulary };
  }

  /** All that this vocabulary ever said of the resources: one query a page. */
  private async rowsOf(iris: readonly Term[]): Promise<Map<Term, DescriptionRow[]>> {
    const rows = new Map<Term, DescriptionRow[]>();
    for (const row of await this.reader.histories([...new Set(iris)])) {
      if (row.vocabulary !== this.vocabulary) continue;
      rows.set(row.iri, [...(rows.get(row.iri) ?? []), row]);
    }
    return rows;
  }

  private member({ iri, edition }: Event, rows: readonly DescriptionRow[], blankPrefix: string): Statement[] {
    const row = holding(rows, edition.release.revision);
    const resource = row && decode(iri, row.content);
    return [...memberStatements({ ...this.names, edition }, iri, resource, blankPrefix)];
  }

  /** One member by itself, as its IRI answers; undefined where that release changed nothing of the resource. */
  async version(version: string, subject: Iri): Promise<Statement[] | undefined> {
    const edition = this.log.editions.find(({ release }) => release.version === version);
    if (!edition) return undefined;
    const genid = `${this.base}/.well-known/genid/${this.vocabulary}/`;
    const iri: Term = subject.startsWith(genid) ? `_:${subject.slice(genid.length)}` : subject;
    if (this.withdrawn.has(iri)) return undefined;
    const rows = (await this.rowsOf([iri])).get(iri) ?? [];
    const [before, after] = [holding(rows, edition.previous), holding(rows, edition.release.revision)];
    return before?.content === after?.content ? undefined : this.member({ iri, edition }, rows, 'm');
  }
}

const statement = (subject: Term, predicate: Iri, object: Term): Statement => ({
  subject,
  predicate,
  object,
  graph: '',
});

/** Two relations to one node, its lower and its upper bound, which combine by AND (LDES-7). */
function* relations(
  from: Iri,
  node: Iri,
  name: string,
  lower: string | undefined,
  upper: string | undefined,
): Generator<Statement> {
  const bounds = [
    ['GreaterThanOrEqualToRelation', lower],
    ['LessThanOrEqualToRelation', upper],
  ] as const;
  for (const [type, value] of bounds) {
    if (value === undefined) continue;
    const relation = `_:${name}${type.charAt(0)}`;
    yield statement(from, TREE('relation'), relation);
    yield statement(relation, RDF.type, TREE(type));
    yield statement(relation, TREE('node'), node);
    yield statement(relation, TREE('path'), GENERATED_AT);
    yield statement(relation, TREE('value'), typed(value, XSD('dateTime')));
  }
}
