import { useCallback, useEffect, useState } from 'preact/hooks';
import { followKept, keep, keptOf, type KeptText } from './kept.ts';

export type Values = Readonly<Record<string, readonly string[]>>;

export interface Typed {
  /** What a field holds: what was typed, else what is saved. */
  value(field: string): readonly string[];
  type(field: string, value: readonly string[]): void;
  /** The fields that hold something else than what is saved. */
  readonly changed: Values;
  /** Fields that were typed in, and that someone has meanwhile saved something else in: what that is. */
  readonly overtaken: Values;
  /** Whether something was there from before this visit. */
  readonly restored: boolean;
  /** What was sent has been saved: what was typed on top of it meanwhile stays. */
  settle(sent: Values): void;
  /** Forgets what was typed; of one field, or of all. */
  forget(field?: string): void;
}

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const NONE: readonly string[] = [];

/** What is typed into a form whose saved values are `saved`; kept in this browser until it is saved or forgotten. */
export function useTyped(place: string, saved: Values): Typed {
  const [kept, setKept] = useState(() => keptOf(place));
  const [restored, setRestored] = useState(() => Object.keys(keptOf(place)).length > 0);
  useEffect(() => {
    const found = keptOf(place);
    setKept(found);
    setRestored(Object.keys(found).length > 0);
    return followKept(place, (field, text) => setKept((all) => withText(all, field, text)));
  }, [place]);
  const set = useCallback(
    (field: string, text: KeptText | undefined) => {
      keep(place, field, text);
      setKept((all) => withText(all, field, text));
    },
    [place],
  );
  const savedAt = (field: string): readonly string[] => saved[field] ?? NONE;
  const changed = Object.entries(kept).filter(([field, { to }]) => !same(to, savedAt(field)));
  const overtaken = changed.filter(([field, { from }]) => !same(from, savedAt(field)));
  return {
    value: (field) => kept[field]?.to ?? savedAt(field),
    type: (field, to) => {
      const from = kept[field]?.from ?? savedAt(field);
      set(field, same(to, savedAt(field)) ? undefined : { from, to });
    },
    changed: Object.fromEntries(changed.map(([field, { to }]) => [field, to])),
    overtaken: Object.fromEntries(overtaken.map(([field]) => [field, savedAt(field)])),
    restored: restored && changed.length > 0,
    settle: (sent) => {
      const now = keptOf(place);
      for (const [field, from] of Object.entries(sent)) {
        const to = now[field]?.to ?? from;
        set(field, same(to, from) ? undefined : { from, to });
      }
      setRestored(false);
    },
    forget: (field) => {
      for (const one of field === undefined ? Object.keys(kept) : [field]) set(one, undefined);
      setRestored(false);
    },
  };
}

function withText(
  all: Record<string, KeptText>,
  field: string,
  text: KeptText | undefined,
): Record<string, KeptText> {
  const { [field]: _gone, ...rest } = all;
  return text ? { ...rest, [field]: text } : rest;
}
