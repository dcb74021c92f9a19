import type { View } from '../../view.ts';

/** A fact that several rules need, worked out once for each view; views never change, so neither does the fact. */
export function once<T>(make: (view: View) => T): (view: View) => T {
  const made = new WeakMap<View, { readonly fact: T }>();
  return (view) => {
    let known = made.get(view);
    if (!known) made.set(view, (known = { fact: make(view) }));
    return known.fact;
  };
}
