import { html, type Html } from './html.ts';

/** Something drawn as a box: what it is called, and where it leads. */
export interface Node {
  readonly name: string;
  readonly href: string | undefined;
}

export interface Group {
  readonly caption: string;
  readonly nodes: readonly Node[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Placed extends Group, Box {
  readonly boxes: readonly Box[];
}

export interface Tiers {
  readonly self: Box;
  readonly groups: readonly Placed[];
  /** From the concept to each group. */
  readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly height: number;
}

/** Measures in the units of the drawing. It is as wide as a small phone, so that its letters stay as large as the text's. */
export const FRAME = 380;
const NODE = { width: 108, height: 48 };
const PAD = 5;
const CAPTION = 18;
const COLUMN = NODE.width + 2 * PAD;
const ROW = NODE.height + 6;
const ACROSS = (FRAME - 2 * PAD - 3 * NODE.width) / 2;
const BETWEEN = 20;
const CENTRE = FRAME / 2;

/** Where all goes: a row of three above, one column at each side, rows of three below. */
export function tiers(given: Record<'above' | 'left' | 'right' | 'below', Group>): Tiers {
  const above = given.above.nodes.length > 0 ? rowsAt(given.above, 1) : undefined;
  const middle = above ? above.y + above.height + BETWEEN : 1;
  const most = Math.max(given.left.nodes.length, given.right.nodes.length);
  const depth = most > 0 ? heightOf(most) : NODE.height;
  const centre = middle + depth / 2;
  const self = { x: CENTRE - COLUMN / 2, y: centre - NODE.height / 2, width: COLUMN, height: NODE.height };
  const side = (group: Group, x: number): Placed | undefined =>
    group.nodes.length > 0 ? columnAt(group, x, centre) : undefined;
  const [left, right] = [side(given.left, 1), side(given.right, FRAME - COLUMN - 1)];
  const under = middle + depth + BETWEEN;
  const below = given.below.nodes.length > 0 ? rowsAt(given.below, under) : undefined;
  const groups = [above, left, right, below].filter((one) => one !== undefined);
  return {
    self,
    groups,
    lines: [
      ...(above ? [[CENTRE, above.y + above.height, CENTRE, self.y] as const] : []),
      ...(left ? [[left.x + left.width, centre, self.x, centre] as const] : []),
      ...(right ? [[self.x + self.width, centre, right.x, centre] as const] : []),
      ...(below ? [[CENTRE, self.y + self.height, CENTRE, below.y] as const] : []),
    ],
    height: (below ? below.y + below.height : middle + depth) + 1,
  };
}

const heightOf = (rows: number): number => CAPTION + rows * ROW - 6 + PAD;

function rowsAt(group: Group, y: number): Placed {
  const { length } = group.nodes;
  const across = Math.min(length, 3);
  const width = across * NODE.width + (across - 1) * ACROSS + 2 * PAD - 2;
  const x = CENTRE - width / 2;
  const boxes = group.nodes.map((_, i) => ({
    x: x + PAD - 1 + (i % 3) * (NODE.width + ACROSS),
    y: y + CAPTION + Math.floor(i / 3) * ROW,
    ...NODE,
  }));
  return { ...group, x, y, width, height: heightOf(Math.ceil(length / 3)), boxes };
}

function columnAt(group: Group, x: number, centre: number): Placed {
  const height = heightOf(group.nodes.length);
  const y = centre - height / 2;
  const boxes = group.nodes.map((_, i) => ({ x: x + PAD, y: y + CAPTION + i * ROW, ...NODE }));
  return { ...group, x, y, width: COLUMN, height, boxes };
}

/** Lines and groups: what the boxes lie on. */
export const drawing = ({ lines, groups }: Tiers): Html =>
  html`${lines.map(([x1, y1, x2, y2]) => html`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"></line>`)}
  ${groups.map(
    ({ x, y, width, height, caption }) =>
      html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" class="group"></rect>
        <text x="${x + width / 2}" y="${y + 13}" class="caption">${caption}</text>`,
  )}`;

export const boxed = ({ groups }: Tiers): { node: Node; at: Box }[] =>
  groups.flatMap(({ nodes, boxes }) => nodes.map((node, i) => ({ node, at: boxes[i] as Box })));

const LETTERS = 16;
const LINES = 3;

/** A name in lines that fit a box: broken between words, within one that is too long, and cut off with an ellipsis. */
export function wrapped(name: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.slice(0, 200).split(/\s+/u).filter(Boolean).flatMap(pieces)) {
    const joined = line && !line.endsWith('-') ? `${line} ${word}` : line + word;
    if (line && [...joined].length > LETTERS) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  if (line) lines.push(line);
  if (lines.length <= LINES) return lines;
  return [
    ...lines.slice(0, LINES - 1),
    `${[...(lines[LINES - 1] as string)].slice(0, LETTERS - 1).join('')}…`,
  ];
}

/** A word too long for a line, in parts that end in a hyphen. */
function pieces(word: string): string[] {
  const letters = [...word];
  if (letters.length <= LETTERS) return [word];
  const size = Math.ceil(letters.length / Math.ceil(letters.length / (LETTERS - 1)));
  return [`${letters.slice(0, size).join('')}-`, ...pieces(letters.slice(size).join(''))];
}
