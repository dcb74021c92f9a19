import { viewOf, type View } from '../domain/view.ts';
import type { Reader } from '../store/reader.ts';
import type { ReleaseRow } from '../store/tables.ts';
import type { Term } from '../domain/term.ts';
import { EncodedContent } from './encoded-content.ts';

export type Release = Readonly<ReleaseRow>;

/** One vocabulary at one released revision. A pure function of its rows: it never changes and may be kept for ever. */
export interface Snapshot extends View {
  readonly content: EncodedContent;
  readonly vocabulary: string;
  readonly release: Release;
  /** Prefixes of the imported file, for output that reads like it. */
  readonly prefixes: Readonly<Record<string, string>>;
}

export async function readSnapshot(reader: Reader, release: Release): Promise<Snapshot> {
  const { vocabulary, revision } = release;
  const { content, prefixes } = await readContent(reader, vocabulary, revision);
  return { ...viewOf(content), content, vocabulary, release, prefixes };
}

/** What a revision holds, released or not. */
export async function readContent(
  reader: Reader,
  vocabulary: string,
  revision: number,
): Promise<{ content: EncodedContent; prefixes: Record<string, string> }> {
  const encoded = new Map<Term, string>();
  for await (const { iri, content } of reader.descriptions(vocabulary, revision)) encoded.set(iri, content);
  const row = await reader.revision(vocabulary, revision);
  const prefixes = JSON.parse(row?.prefixes ?? '{}') as Record<string, string>;
  return { content: new EncodedContent(encoded), prefixes };
}
