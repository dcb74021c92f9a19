import { MAPPINGS } from '../../domain/rules/facts/relations.ts';
import type { Iri } from '../../domain/term.ts';
import { irisAt, nameOf } from './describe.ts';
import { sortedByName } from './facts.ts';
import { html, type Html } from './html.ts';
import { resourceHref, vocabularyHref, type Page } from './page.ts';
import { boxed, drawing, FRAME, tiers, wrapped, type Box, type Group, type Node } from './picture-layout.ts';
import type { ResourcePage } from './subject.ts';
import { number } from './text.ts';

/** Nodes shown on each side; of more, the last says how many there are besides. */
const MOST = { broader: 3, narrower: 9, related: 4, mapped: 4 } as const;
type Side = keyof typeof MOST;

/**
 * A concept among its neighbours, drawn: broader ones above, narrower ones below, related ones and those of elsewhere
 * at the sides. All it shows stands on the page as text and links too, so it is hidden from who cannot see it.
 */
export function picture(page: Page, what: ResourcePage): Html | false {
  const { snapshot, iri, resource } = what;
  const near = (name: 'broader' | 'narrower' | 'related'): readonly Iri[] =>
    (snapshot[name].get(iri) ?? []).filter((one) => one !== iri);
  const all: Record<Side, readonly Iri[]> = {
    broader: near('broader'),
    narrower: near('narrower'),
    related: near('related'),
    mapped: [...new Set(MAPPINGS.flatMap((property) => irisAt(resource, property)))],
  };
  if (Object.values(all).every(({ length }) => length === 0)) return false;
  const group = (side: Side): Group => ({
    caption: side === 'mapped' ? page.t.picture.elsewhere : page.t.relations[side],
    nodes: nodesOf(page, what, side, all[side]),
  });
  const placed = tiers({
    above: group('broader'),
    left: group('related'),
    right: group('mapped'),
    below: group('narrower'),
  });
  const name = nameOf(page, snapshot, iri).value;
  return html`<details class="fold picture" open>
    <summary>${page.t.picture.show}</summary>
    <svg viewBox="0 0 ${FRAME} ${placed.height}" aria-hidden="true" focusable="false">
      ${drawing(placed)} ${box({ name, href: undefined }, placed.self, 'self')}
      ${boxed(placed).map(({ node, at }) => box(node, at, 'node'))}
    </svg>
  </details>`;
}

function nodesOf(page: Page, { snapshot, iri }: ResourcePage, side: Side, iris: readonly Iri[]): Node[] {
  const fits = iris.length <= MOST[side] ? iris.length : MOST[side] - 1;
  const shown = sortedByName(snapshot, iris, page.language).slice(0, fits);
  const nodes: Node[] = shown.map((one) => ({
    name: nameOf(page, snapshot, one).value,
    href: resourceHref(page, snapshot, one),
  }));
  const rest = iris.length - fits;
  if (rest === 0) return nodes;
  const href =
    side === 'narrower' ? vocabularyHref(page, snapshot.vocabulary, '/tree', { of: iri }) : undefined;
  return [...nodes, { name: page.t.picture.more(number(page, rest)), href }];
}

const LINE = 13;

/** A name in its box, over as many lines as it needs and there is room for. */
function box({ name, href }: Node, { x, y, width, height }: Box, kind: 'self' | 'node'): Html {
  const lines = wrapped(name);
  const top = y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4;
  const content = html`<title>${name.slice(0, 200)}</title>
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" class="${kind}"></rect>
    ${lines.map((line, i) => html`<text x="${x + width / 2}" y="${top + i * LINE}" class="${kind}">${line}</text>`)}`;
  // Not reached by the keyboard: the same link stands in the list, where it is read out too.
  return href === undefined ? html`<g>${content}</g>` : html`<a href="${href}" tabindex="-1">${content}</a>`;
}
