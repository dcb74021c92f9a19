import { statementDiff } from '../../domain/diff.ts';
import { DCT, RDF } from '../../domain/namespaces.ts';
import { Refused } from '../../domain/refusal.ts';
import { canonicalLine, canonicalTerm, type Statement } from '../../domain/statement.ts';
import type { Iri, Term } from '../../domain/term.ts';
import type { Release } from '../../snapshot/snapshot.ts';
import { datasetIri } from '../version-data.ts';
import type { FeedOptions } from './feed-options.ts';
import { shownChanges } from './release-changes.ts';

/** The vocabulary of skos-history for differences between two versions of a scheme (I25-8). */
const HISTORY = 'http://purl.org/skos-history/';
const HAS_PART = `${DCT.title.slice(0, -'title'.length)}hasPart`;

export interface Delta {
  readonly base: string;
  readonly from: Release;
  readonly to: Release;
}

const url = ({ base, from, to }: Delta): Iri => {
  const [a, b] = [encodeURIComponent(from.version), encodeURIComponent(to.version)];
  return `${base}/diff/${from.vocabulary}?from=${a}&to=${b}`;
};
const release = (base: string, { vocabulary, version }: Release): Iri =>
  datasetIri(base, vocabulary, version);

type Source = Pick<FeedOptions, 'catalog' | 'reader'>;

/** Every statement that came or went, what went of a resource before what came; nothing of what was withdrawn. */
async function* changes(
  source: Source,
  { from, to }: Delta,
): AsyncGenerator<['added' | 'removed', Statement]> {
  for await (const change of shownChanges(source, from.vocabulary, from.revision, to.revision)) {
    const { added, removed } = statementDiff(change);
    for (const statement of removed) yield ['removed', statement];
    for (const statement of added) yield ['added', statement];
  }
}

/**
 * The difference as two named graphs, `…#removed` and `…#added`, and a description of them in the default graph
 * (skos-history's SchemeDelta). From the release `from`, with the one taken away and the other put in, comes `to`.
 * What is said of blank nodes that are joined comes and goes together, as their labels follow from all of it: so the
 * receiver finds what to remove by what is said, whatever the nodes are called there.
 *
 * @throws Refused (NO_GRAPHS): a statement that is itself in a named graph cannot be put in another.
 */
export async function* deltaQuads(source: Source, delta: Delta): AsyncGenerator<string> {
  const iri = url(delta);
  const graphs = { added: `${iri}#added`, removed: `${iri}#removed` };
  const about = (subject: Iri, predicate: Iri, object: Term) =>
    line({ subject, predicate, object, graph: '' });
  yield about(iri, RDF.type, `${HISTORY}SchemeDelta`);
  yield about(iri, `${HISTORY}deltaFrom`, release(delta.base, delta.from));
  yield about(iri, `${HISTORY}deltaTo`, release(delta.base, delta.to));
  yield about(iri, HAS_PART, graphs.added) + about(graphs.added, RDF.type, `${HISTORY}SchemeDeltaInsertions`);
  yield (
    about(iri, HAS_PART, graphs.removed) + about(graphs.removed, RDF.type, `${HISTORY}SchemeDeltaDeletions`)
  );
  for await (const [how, statement] of changes(source, delta)) {
    if (statement.graph)
      throw new Refused({
        code: 'NO_GRAPHS',
        message: `The difference has statements in the named graph <${statement.graph}>, which N-Quads cannot show here.`,
        remedy: 'Accept application/rdf-patch.',
      });
    yield line({ ...statement, graph: graphs[how] });
  }
}

const line = (statement: Statement): string => `${canonicalLine(statement)}\n`;

/** The same as an RDF Patch (afs.github.io/rdf-delta): one transaction of deletions and additions. */
export async function* deltaPatch(source: Source, delta: Delta): AsyncGenerator<string> {
  yield `H id <${url(delta)}> .\nTX .\n`;
  for await (const [how, { subject, predicate, object, graph }] of changes(source, delta)) {
    const terms = [subject, predicate, object, ...(graph ? [graph] : [])].map(canonicalTerm).join(' ');
    yield `${how === 'added' ? 'A' : 'D'} ${terms} .\n`;
  }
  yield 'TC .\n';
}
