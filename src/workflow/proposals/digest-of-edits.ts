import { createHash } from 'node:crypto';
import type { Edit } from '../../domain/edit/edit.ts';
import { canonicalEdits } from '../../domain/edit/net.ts';

/** What approvals are bound to: SHA-256 over what the edits change, however they came to it. */
export const digestOfEdits = (edits: readonly Edit[]): string =>
  `sha256-${createHash('sha256').update(canonicalEdits(edits)).digest('hex')}`;
