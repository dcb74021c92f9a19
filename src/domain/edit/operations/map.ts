import { SKOS } from '../../namespaces.ts';
import { checkedIri } from '../check-term.ts';
import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import type { Operation } from '../operation.ts';
import { subject } from '../subjects.ts';
import { refuseSelf } from './relate.ts';

/** Maps a concept to one elsewhere, or ends that. A mapping within the vocabulary is for validation to judge. */
export function map(
  draft: Draft,
  { uri, mapping, target, remove }: Extract<Operation, { kind: 'map' }>,
  territory: Territory,
): void {
  subject(draft.view, territory, uri, 'concept');
  refuseSelf(draft.view, uri, target);
  if (remove) draft.remove(uri, SKOS[mapping], target);
  else draft.add(uri, SKOS[mapping], checkedIri(target, ['http', 'https']));
}
