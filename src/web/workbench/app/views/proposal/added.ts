import type { Held } from '../../data/use-proposal.ts';
import type { Choice } from '../../parts/choose.tsx';

/** The concepts that a proposal adds: no search knows them yet. */
export const addedIn = ({ beside }: Held): readonly Choice[] =>
  (beside?.addedConcepts.nodes ?? []).map(({ uri, label }) => ({ uri, label: label?.value ?? uri }));
