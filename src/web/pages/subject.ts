import type { Resource } from '../../domain/resource.ts';
import type { Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Moment } from './changes.ts';

/** What a document is about. */
export interface ResourcePage {
  readonly snapshot: Snapshot;
  readonly iri: Iri;
  readonly resource: Resource;
  readonly moments: readonly Moment[];
}
