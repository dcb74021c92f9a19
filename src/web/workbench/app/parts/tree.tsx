import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { TREE, type Tree as Answer } from '../documents/concept.ts';
import { LANGS, t } from '../language.ts';
import type { Choice } from './choose.tsx';

/** A concept at one of its places in the hierarchy. */
export interface Branch extends Choice {
  readonly level: number;
  readonly parent: string | undefined;
  readonly narrower: number;
}

interface TreeProps {
  readonly vocabulary: string;
  readonly label: string;
  onChoose(choice: Choice): void;
  /** One was dragged onto another. What drags, arrow keys and the dialog of a move do too. */
  onMove?: (dragged: Branch, below: Choice) => void;
}

/** The hierarchy, read as it is opened. Arrow keys move and open, Enter chooses: the ARIA pattern of a tree. */
export function Tree({ vocabulary, label, onChoose, onMove }: TreeProps) {
  const [rows, setRows] = useState<readonly Branch[]>([]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const dragged = useRef<Branch>(undefined);
  const [over, setOver] = useState<number>();
  useEffect(() => {
    void branch(vocabulary).then(setRows);
  }, [vocabulary]);
  const focus = (place: number): void => {
    setAt(place);
    list.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[place]?.focus();
  };
  const toggle = async (row: Branch, place: number): Promise<void> => {
    if (row.narrower === 0) return;
    const next = new Set(open);
    if (open.has(row.uri)) {
      next.delete(row.uri);
      const end = rows.findIndex((one, index) => index > place && one.level <= row.level);
      const below = rows.slice(place + 1, end === -1 ? undefined : end);
      for (const one of below) next.delete(one.uri);
      setRows(rows.filter((one) => !below.includes(one)));
    } else {
      next.add(row.uri);
      const below = await branch(vocabulary, row);
      setRows([...rows.slice(0, place + 1), ...below, ...rows.slice(place + 1)]);
    }
    setOpen(next);
  };
  const press = (event: KeyboardEvent, row: Branch, place: number): void => {
    const isOpen = open.has(row.uri);
    const parent = rows.findLastIndex((one, index) => index < place && one.level < row.level);
    const acts: Record<string, () => void> = {
      ArrowDown: () => focus(Math.min(place + 1, rows.length - 1)),
      ArrowUp: () => focus(Math.max(place - 1, 0)),
      Home: () => focus(0),
      End: () => focus(rows.length - 1),
      ArrowRight: () => (isOpen ? focus(place + 1) : void toggle(row, place)),
      ArrowLeft: () => (isOpen ? void toggle(row, place) : parent >= 0 && focus(parent)),
      Enter: () => onChoose(row),
      ' ': () => onChoose(row),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <ul ref={list} class="pick-tree" role="tree" aria-label={label}>
      {rows.map((row, place) => (
        <li
          key={`${row.parent ?? ''} ${row.uri}`}
          role="treeitem"
          aria-level={row.level}
          aria-expanded={row.narrower > 0 ? open.has(row.uri) : undefined}
          aria-selected={false}
          tabIndex={place === at ? 0 : -1}
          class={`level-${Math.min(row.level, 8)}${over === place ? ' drop-here' : ''}`}
          draggable={onMove !== undefined}
          onDragStart={() => (dragged.current = row)}
          onDragOver={(event) => {
            if (!onMove || dragged.current?.uri === row.uri) return;
            event.preventDefault();
            setOver(place);
          }}
          onDragLeave={() => setOver(undefined)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(undefined);
            if (dragged.current) onMove?.(dragged.current, row);
          }}
          onKeyDown={(event) => press(event, row, place)}
          onFocus={() => setAt(place)}
        >
          <span class="twist" aria-hidden="true" onClick={() => void toggle(row, place)}>
            {row.narrower > 0 ? (open.has(row.uri) ? '▾' : '▸') : ''}
          </span>
          <span class="name" onClick={() => onChoose(row)}>
            <bdi>{row.label}</bdi>
            {row.narrower > 0 && <small> {t.tree.below(row.narrower)}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

async function branch(vocabulary: string, above?: Branch): Promise<Branch[]> {
  const rows: Branch[] = [];
  const depth = above ? 1 : 0;
  let after: string | null = null;
  for (let more = true; more;) {
    const variables: object = { vocabulary, root: above?.uri ?? null, depth, after, langs: LANGS };
    const answer: Answer | undefined = await ask<Answer>(TREE, variables).catch(() => undefined);
    const tree: NonNullable<Answer['vocabulary']>['tree'] | undefined = answer?.vocabulary?.tree;
    for (const { concept, level, narrowerCount } of tree?.nodes ?? []) {
      if (above && level === 0) continue;
      const { uri, prefLabel } = concept;
      const place = above ? above.level + 1 : 1;
      rows.push({
        uri,
        label: prefLabel?.value ?? uri,
        level: place,
        parent: above?.uri,
        narrower: narrowerCount,
      });
    }
    more = tree?.pageInfo.hasNextPage ?? false;
    after = tree?.pageInfo.endCursor ?? null;
  }
  return rows;
}
