import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import { checkMembers, setMembersOf } from '../members.ts';
import type { Operation } from '../operation.ts';
import { subject } from '../subjects.ts';

export function setMembers(
  draft: Draft,
  { uri, members }: Extract<Operation, { kind: 'set-members' }>,
  territory: Territory,
): void {
  subject(draft.view, territory, uri, 'collection');
  checkMembers(draft.view, uri, members);
  setMembersOf(draft, uri, members);
}
