import type { Iri } from '../../domain/term.ts';
import type { RecordRow } from '../../store/tables.ts';

/** An application, or an organisation, says that it uses a vocabulary, or some terms of it, at a version. */
export interface Use {
  readonly id: string;
  readonly vocabulary: string;
  /** What uses it, in its own words: "Loket voor verenigingen". */
  readonly name: string;
  readonly organisation: string;
  /** Whom to tell: an address or a page. */
  readonly contact: string;
  /** Terms that are used; none: the vocabulary as a whole. */
  readonly uris: readonly Iri[];
  /** The release it has taken up. */
  readonly release: string;
  readonly by: string;
  readonly since: string;
  readonly ended?: string;
}

export interface HeldUse {
  readonly version: number;
  readonly use: Use;
}

export const heldUse = ({ version, state }: RecordRow): HeldUse => ({
  version,
  use: JSON.parse(state) as Use,
});

export const useRow = ({ version, use }: HeldUse, at: string): RecordRow => ({
  kind: 'use',
  id: use.id,
  vocabulary: use.vocabulary,
  status: use.ended ? 'ended' : 'live',
  owner: use.by,
  subject: `vocabulary:${use.vocabulary}`,
  version,
  at,
  state: JSON.stringify(use),
});
