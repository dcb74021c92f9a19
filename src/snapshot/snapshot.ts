import { viewOf, type View } from '../domain/view.ts';
import type { Reader } from '../store/reader.ts';
import type { ReleaseRow } from '../store/tables.ts';
import type { Iri, Term } from '../domain/term.ts';
import type { Content } from '../domain/resource.ts';
import { EncodedContent } from './encoded-content.ts';
import { moved, thinned } from './moved.ts';

export type Release = Readonly<ReleaseRow>;

/** Content that also gives resources as the store has them: equal texts mean equal statements. */
type EncodedView = Content & { encoded(iri: Term): string | undefined };

/** One vocabulary at one released revision. A pure function of its rows: it never changes and may be kept for ever. */
export interface Snapshot extends View {
  readonly content: EncodedView;
  readonly vocabulary: string;
  readonly release: Release;
  /** Prefixes of the imported file, for output that reads like it. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** What of the release is left out, because it was withdrawn by law. */
  readonly withheld?: readonly Iri[];
}

export async function readSnapshot(reader: Reader, release: Release): Promise<Snapshot> {
  const { vocabulary, revision } = release;
  const { content, prefixes } = await readContent(reader, vocabulary, revision);
  return { ...viewOf(content), content, vocabulary, release, prefixes };
}

/** More changes than this share of it, and a vocabulary is read whole. */
const MUCH = 0.2;

/**
 * The snapshot of a later release, at the cost of what changed since `previous`: what did not change is shared. Equal
 * to what `readSnapshot` reads, but for the order of links.
 */
export async function followSnapshot(
  reader: Reader,
  previous: Snapshot,
  release: Release,
): Promise<Snapshot> {
  const { vocabulary, revision } = release;
  const from = previous.release.revision;
  const changes = await reader.countChanges(vocabulary, from, revision);
  if (changes > previous.content.size * MUCH) return readSnapshot(reader, release);
  const view = thinned(await moved(reader, vocabulary, { view: previous, revision: from }, revision));
  const row = await reader.revision(vocabulary, revision);
  const prefixes = JSON.parse(row?.prefixes ?? '{}') as Record<string, string>;
  const {
    content,
    kinds,
    broader,
    narrower,
    related,
    schemes,
    topConcepts,
    topConceptOf,
    members,
    memberOf,
  } = view;
  const links = { broader, narrower, related, schemes, topConcepts, topConceptOf, members, memberOf };
  return { content: content as EncodedView, kinds, ...links, vocabulary, release, prefixes };
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
