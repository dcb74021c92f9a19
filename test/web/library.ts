import { encode, resourcesOf, type Content } from '../../src/domain/resource.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { text } from '../../src/domain/term.ts';
import { SKOS } from '../../src/domain/namespaces.ts';
import { Catalog } from '../../src/snapshot/catalog.ts';
import type { Reader } from '../../src/store/reader.ts';
import type { DescriptionRow, ReleaseRow } from '../../src/store/tables.ts';
import { pages, type Pages } from '../../src/web/pages/index.ts';

export const BASE = 'http://localhost:4000';
export const SCHEME = `${BASE}/id/conceptscheme/test`;
export const concept = (name: string): string => `${BASE}/id/concept/test/${name}`;
export const collection = (name: string): string => `${BASE}/id/collection/test/${name}`;

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What is said of one subject, by predicate. */
export const about = (subject: string, properties: Record<string, readonly string[]>): Statement[] =>
  Object.entries(properties).flatMap(([predicate, objects]) =>
    objects.map((object) => ({ subject, predicate, object, graph: '' })),
  );

/** A concept of the test scheme, named in Dutch by its own name unless told otherwise. */
export const aConcept = (name: string, properties: Record<string, readonly string[]> = {}): Statement[] =>
  about(concept(name), {
    [RDF_TYPE]: [SKOS.Concept],
    [SKOS.inScheme]: [SCHEME],
    [SKOS.prefLabel]: [text(name, 'nl')],
    ...properties,
  });

export const aScheme = (title = 'Proefvocabularium'): Statement[] =>
  about(SCHEME, { [RDF_TYPE]: [SKOS.ConceptScheme], [SKOS.prefLabel]: [text(title, 'nl')] });

export const aCollection = (name: string, members: readonly string[]): Statement[] =>
  about(collection(name), {
    [RDF_TYPE]: [SKOS.Collection],
    [SKOS.prefLabel]: [text(name, 'nl')],
    [SKOS.member]: members,
  });

/** Each release's statements: revision 1 is the first, released as 1.0.0, the next as 2.0.0 … */
export type Releases = readonly (readonly Statement[])[];

/** Rows as the store would hold them: one for each change of a resource. */
function rowsOf(vocabulary: string, releases: Releases): DescriptionRow[] {
  const rows: DescriptionRow[] = [];
  let before: Content = new Map();
  releases.forEach((statements, i) => {
    const [revision, after] = [i + 1, resourcesOf(statements)];
    for (const iri of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(iri), after.get(iri)];
      if (old && now && encode(old) === encode(now)) continue;
      const open = rows.find((row) => row.iri === iri && row.until === null);
      if (open) open.until = revision;
      if (now) rows.push({ vocabulary, iri, since: revision, until: null, content: encode(now) });
    }
    before = after;
  });
  return rows;
}

const releaseRows = (vocabulary: string, releases: Releases): ReleaseRow[] =>
  releases
    .map((statements, i) => ({
      vocabulary,
      version: `${i + 1}.0.0`,
      revision: i + 1,
      at: `2026-0${i + 1}-15T12:00:00.000Z`,
      digest: `sha256-${String(i + 1).repeat(64)}`,
      statements: statements.length,
      notes: i === 0 ? '' : `Toelichting bij ${i + 1}.0.0`,
    }))
    .reverse();

export interface Library {
  readonly catalog: Catalog;
  readonly pages: Pages;
}

/** The site over vocabularies held in memory: what the store would answer, without a database. */
export async function libraryOf(vocabularies: Record<string, Releases>, base = BASE): Promise<Library> {
  const rows = Object.entries(vocabularies).flatMap(([id, releases]) => rowsOf(id, releases));
  const holds = (row: DescriptionRow, revision: number): boolean =>
    row.since <= revision && (row.until === null || row.until > revision);
  const reader = {
    logHead: async () => 1,
    vocabularies: async () => Object.keys(vocabularies).map((id) => ({ id, head: 1, createdAt: '' })),
    releases: async (id: string) => releaseRows(id, vocabularies[id] ?? []),
    revision: async () => ({ prefixes: '{}' }),
    records: async () => [],
    record: async () => null,
    async *descriptions(id: string, revision: number) {
      yield* rows.filter((row) => row.vocabulary === id && holds(row, revision));
    },
    histories: async (iris: readonly string[]) => rows.filter(({ iri }) => iris.includes(iri)),
    changes: async (id: string, from: number, to: number) => {
      const during = (revision: number | null): boolean =>
        revision !== null && revision > from && revision <= to;
      return rows.filter((row) => row.vocabulary === id && (during(row.since) || during(row.until)));
    },
  } as unknown as Reader;
  const catalog = await Catalog.open(reader);
  return { catalog, pages: pages({ catalog, reader, base }) };
}

/** The page of a resource as a reader gets it. */
export async function documentOf(
  { catalog, pages }: Library,
  iri: string,
  { version, ...visitor }: { version?: string; lang?: string; page?: string } = {},
): Promise<string> {
  const located = await catalog.locate(iri, { version });
  if (!located.ok || !located.value) throw new Error(`${iri} is nowhere`);
  const snapshot = located.value;
  return pages.document({ snapshot, iri, kind: snapshot.kinds.get(iri) ?? 'other', version, ...visitor });
}
