import type { ResourceChange } from '../domain/diff.ts';
import { decode, type Content } from '../domain/resource.ts';
import type { Term } from '../domain/term.ts';
import { viewOf, type Links, type View } from '../domain/view.ts';
import { LINKS, viewWith, type LinkName } from '../domain/view-with.ts';
import { OverlayContent } from '../domain/view-with/overlay.ts';
import type { Reader } from '../store/reader.ts';
import type { DescriptionRow } from '../store/tables.ts';
import { EncodedContent } from './encoded-content.ts';
import { readContent, type Snapshot } from './snapshot.ts';

/** One vocabulary at its newest revision, released or not. Revision 0 is empty: nothing was imported yet. */
export interface Head extends View {
  readonly content: Content;
  readonly vocabulary: string;
  readonly revision: number;
  readonly prefixes: Readonly<Record<string, string>>;
}

/** A view at a revision: where to start from. */
interface Start {
  readonly view: View;
  readonly revision: number;
}

interface Kept {
  readonly head: Head;
  /** The revision that its content was read whole at: what came after lies over that. */
  readonly base: number;
}

/** The newest release of a vocabulary, in memory: the `Catalog`. */
interface Released {
  snapshot(vocabulary: string): Snapshot | undefined;
}

/** Changed resources beyond which the layers are made one: each later change costs a copy of what lies on top. */
const THICKEST = 5_000;

/**
 * The head of each vocabulary in memory, exactly at the revision that the reader sees. A pure function of rows: what
 * is kept only makes it cheaper, by reading the rows that came since.
 */
export class Heads {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly released?: Released) {}

  /**
   * The head as `reader` sees it, which may be a transaction. Give `keep: false` where that transaction has added a
   * revision of this vocabulary itself: should it roll back, that revision never was, and another may get its number.
   */
  async headOf(reader: Reader, vocabulary: string, { keep = true } = {}): Promise<Head> {
    const revision = (await reader.vocabulary(vocabulary))?.head ?? 0;
    const kept = this.kept.get(vocabulary);
    if (kept?.head.revision === revision) return kept.head;
    const start = this.startFor(vocabulary, revision);
    const view = start ? await moved(reader, vocabulary, start, revision) : undefined;
    const thin = view && thinned(view);
    const head = await headAt(reader, vocabulary, revision, thin);
    // Another caller may have kept a newer one meanwhile.
    if (keep && revision >= (this.kept.get(vocabulary)?.head.revision ?? 0))
      this.kept.set(vocabulary, { head, base: start && thin === view ? start.base : revision });
    return head;
  }

  /** The view at an older revision (at most the head), at the cost of what changed since. Keeps nothing. */
  async at(reader: Reader, vocabulary: string, revision: number): Promise<View> {
    const starts = [...this.starts(vocabulary)];
    const [start] = starts.sort((a, b) => distance(a, revision) - distance(b, revision));
    if (start) return moved(reader, vocabulary, start, revision);
    return viewOf((await readContent(reader, vocabulary, revision)).content);
  }

  /** The kept head, or the newest release where that was read whole later; undefined where there is neither. */
  private startFor(vocabulary: string, revision: number): (Start & { base: number }) | undefined {
    const starts = [...this.starts(vocabulary)];
    const reached = starts.filter((start) => start.revision <= revision);
    return (reached.length > 0 ? reached : starts).sort((a, b) => b.base - a.base)[0];
  }

  private *starts(vocabulary: string): Generator<Start & { base: number }> {
    const kept = this.kept.get(vocabulary);
    if (kept) yield { view: kept.head, revision: kept.head.revision, base: kept.base };
    const snapshot = this.released?.snapshot(vocabulary);
    if (!snapshot) return;
    const { revision } = snapshot.release;
    yield { view: snapshot, revision, base: revision };
  }
}

const distance = (start: Start, revision: number): number => Math.abs(start.revision - revision);

async function headAt(
  reader: Reader,
  vocabulary: string,
  revision: number,
  known: View | undefined,
): Promise<Head> {
  if (known) {
    const row = await reader.revision(vocabulary, revision);
    const prefixes = JSON.parse(row?.prefixes ?? '{}') as Record<string, string>;
    return { ...known, vocabulary, revision, prefixes };
  }
  const { content, prefixes } = await readContent(reader, vocabulary, revision);
  return { ...viewOf(content), vocabulary, revision, prefixes };
}

/** The view at `revision`, forward or back from where it starts. */
async function moved(reader: Reader, vocabulary: string, start: Start, revision: number): Promise<View> {
  if (start.revision === revision) return start.view;
  const [from, to] = [Math.min(start.revision, revision), Math.max(start.revision, revision)];
  const rows = await reader.changes(vocabulary, from, to);
  const changes = new Map<Term, ResourceChange>();
  for (const row of rows) {
    const { iri } = row;
    if (holdsAt(row, revision)) changes.set(iri, { iri, before: undefined, after: decode(iri, row.content) });
    else if (!changes.has(iri)) changes.set(iri, { iri, before: undefined, after: undefined });
  }
  return viewWith(start.view, [...changes.values()]);
}

const holdsAt = ({ since, until }: DescriptionRow, revision: number): boolean =>
  since <= revision && (until === null || until > revision);

/** The same view; in one layer where what lies over its base has grown thick. Reads nothing. */
function thinned(view: View): View {
  const { content } = view;
  if (!(content instanceof OverlayContent) || content.changed.size <= THICKEST) return view;
  const rows = new Map<Term, string>();
  for (const iri of content.keys()) rows.set(iri, content.encoded(iri) as string);
  const links = Object.fromEntries(LINKS.map((name) => [name, new Map(view[name]) as Links]));
  return {
    content: new EncodedContent(rows),
    kinds: new Map(view.kinds),
    ...(links as Record<LinkName, Links>),
  };
}
