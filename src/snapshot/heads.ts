import type { Content } from '../domain/resource.ts';
import { viewOf, type View } from '../domain/view.ts';
import type { Reader } from '../store/reader.ts';
import { moved, thinned, type Start } from './moved.ts';
import { readContent, type Snapshot } from './snapshot.ts';

/** One vocabulary at its newest revision, released or not. Revision 0 is empty: nothing was imported yet. */
export interface Head extends View {
  readonly content: Content;
  readonly vocabulary: string;
  readonly revision: number;
  readonly prefixes: Readonly<Record<string, string>>;
}

interface Kept {
  readonly head: Head;
  /** The revision that its content was read whole at: what came after lies over that. */
  readonly base: number;
}

/** The newest release of a vocabulary, in memory and whole: the `Catalog`. */
interface Released {
  whole(vocabulary: string): Snapshot | undefined;
}

/**
 * The head of each vocabulary in memory, exactly at the revision that the reader sees. A pure function of rows: what
 * is kept only makes it cheaper, by reading the rows that came since.
 */
export class Heads {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly released?: Released) {}

  /**
   * The head as `reader` sees it, which may be a transaction, before it adds a revision of this vocabulary itself: what
   * is kept of that would be wrong where it rolls back.
   */
  async headOf(reader: Reader, vocabulary: string): Promise<Head> {
    const revision = (await reader.vocabulary(vocabulary))?.head ?? 0;
    const kept = this.kept.get(vocabulary);
    if (kept?.head.revision === revision) return kept.head;
    const start = this.startFor(vocabulary, revision);
    const view = start ? await moved(reader, vocabulary, start, revision) : undefined;
    const thin = view && thinned(view);
    const head = await headAt(reader, vocabulary, revision, thin);
    // Another caller may have kept a newer one meanwhile.
    if (revision >= (this.kept.get(vocabulary)?.head.revision ?? 0))
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
    const snapshot = this.released?.whole(vocabulary);
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
