import { createHash } from 'node:crypto';
import type { LogRow, RecordRow } from './tables.ts';

/** The hash of an entry: SHA-256 over the JSON of its columns, the previous hash among them. */
export function hashOf(entry: Omit<LogRow, 'hash'>): string {
  const { sequence, at, vocabulary, actor, action, payload, previous } = entry;
  return createHash('sha256')
    .update(JSON.stringify([sequence, at, vocabulary, actor, action, payload, previous]))
    .digest('hex');
}

/** What a log entry says of a record, so that `verify` can tell whether the row is still the same. */
export function recordDigest(row: RecordRow): string {
  const { kind, id, vocabulary, status, owner, subject, version, at, state } = row;
  const columns = [kind, id, vocabulary, status, owner, subject, version, at, state];
  return `sha256-${createHash('sha256').update(JSON.stringify(columns)).digest('hex')}`;
}

/** What `previous` is for the first entry. */
export const GENESIS = '0'.repeat(64);

/** The first entry that does not follow from the one before it; undefined where the chain holds. */
export async function firstBreak(
  entries: AsyncIterable<LogRow>,
): Promise<{ sequence: number; reason: string } | undefined> {
  let previous = GENESIS;
  let expected = 1;
  for await (const entry of entries) {
    const { sequence } = entry;
    if (sequence !== expected) return { sequence: expected, reason: `entry ${expected} is missing` };
    if (entry.previous !== previous)
      return { sequence, reason: 'it does not name the hash of the entry before it' };
    if (entry.hash !== hashOf(entry)) return { sequence, reason: 'its hash is not that of its columns' };
    previous = entry.hash;
    expected += 1;
  }
  return undefined;
}
