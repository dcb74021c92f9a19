/**
 * What was typed and not saved yet, in this browser: a refresh, a crash, a cut of the network or a session that ends
 * takes nothing away. Each field has a place of its own, so two tabs that fill in different fields do not meet.
 */
export interface KeptText {
  /** What stood there when typing began: where it is something else by now, someone has saved meanwhile. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const START = 'begrippenkader:';

/** The first part of the names of a form's places: whose it is, and of which form. */
export const placeOf = (account: string, ...form: readonly string[]): string =>
  `${START}${[account, ...form].map(encodeURIComponent).join('/')}/`;

export function keep(place: string, field: string, text: KeptText | undefined): void {
  try {
    if (text) localStorage.setItem(place + field, JSON.stringify(text));
    else localStorage.removeItem(place + field);
  } catch {
    // Full or forbidden: what is typed is then on the screen only.
  }
}

/** All that is kept of a form, by field. */
export function keptOf(place: string): Record<string, KeptText> {
  const found: Record<string, KeptText> = {};
  try {
    for (let at = 0; at < localStorage.length; at += 1) {
      const name = localStorage.key(at);
      const text = name?.startsWith(place) ? readText(localStorage.getItem(name)) : undefined;
      if (name && text) found[name.slice(place.length)] = text;
    }
  } catch {
    // Forbidden: nothing is kept.
  }
  return found;
}

/** What another tab types in the same form. Gives back how to stop listening. */
export function followKept(
  place: string,
  heard: (field: string, text: KeptText | undefined) => void,
): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key?.startsWith(place)) heard(key.slice(place.length), readText(newValue));
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

function readText(json: string | null): KeptText | undefined {
  if (json === null) return undefined;
  try {
    const { from, to } = JSON.parse(json) as Partial<KeptText>;
    return Array.isArray(from) && Array.isArray(to) ? { from, to } : undefined;
  } catch {
    return undefined;
  }
}
