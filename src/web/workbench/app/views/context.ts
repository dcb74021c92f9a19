import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Me, Vocabulary } from '../documents/work.ts';

export interface Site {
  readonly me: Me['viewer'];
  readonly account: string;
  readonly vocabularies: readonly Vocabulary[];
  /** After the inbox was read. */
  reload(): Promise<void>;
}

export const SiteContext = createContext<Site | undefined>(undefined);

export const useSite = (): Site => useContext(SiteContext) as Site;

export const vocabularyName = ({ vocabularies }: Site, id: string): string =>
  vocabularies.find((one) => one.id === id)?.title.value ?? id;

/** The languages of a form: those that most people here write in first. */
export function languagesFor(site: Site, id: string): readonly string[] {
  const used = site.vocabularies.find((one) => one.id === id)?.languages ?? [];
  const first = ['nl', 'en', 'fr', 'de'].filter((tag) => used.includes(tag));
  const rest = used.filter((tag) => tag && !first.includes(tag));
  return used.length === 0 ? ['nl', 'en'] : [...first, ...rest];
}

/** A translator writes in some languages only; undefined for others. */
export const writesIn = ({ me }: Site, id: string): readonly string[] | undefined =>
  me.rights.find(({ vocabulary, role }) => vocabulary === id && role === 'TRANSLATOR')?.languages;

/** Whether the caller proposes in a vocabulary at all. */
export const proposesIn = ({ me }: Site, id: string): boolean =>
  me.rights.some(({ vocabulary }) => vocabulary === id);
export const stewards = ({ me }: Site): string[] =>
  me.rights.filter(({ role }) => role === 'STEWARD').map(({ vocabulary }) => vocabulary);
