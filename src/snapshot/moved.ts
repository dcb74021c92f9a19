import type { ResourceChange } from '../domain/diff.ts';
import { decode } from '../domain/resource.ts';
import type { Term } from '../domain/term.ts';
import type { Links, View } from '../domain/view.ts';
import { LINKS, viewWith, type LinkName } from '../domain/view-with.ts';
import { OverlayContent } from '../domain/view-with/overlay.ts';
import type { Reader } from '../store/reader.ts';
import type { DescriptionRow } from '../store/tables.ts';
import { EncodedContent } from './encoded-content.ts';

/** A view at a revision: where to start from. */
export interface Start {
  readonly view: View;
  readonly revision: number;
}

/** Changed resources beyond which the layers are made one: each later change costs a copy of what lies on top. */
const THICKEST = 5_000;

/** The view at `revision`, forward or back from where it starts. */
export async function moved(
  reader: Reader,
  vocabulary: string,
  start: Start,
  revision: number,
): Promise<View> {
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
export function thinned(view: View): View {
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
