import { recordDigest } from '../../store/log.ts';
import type { LogRow, RecordRow } from '../../store/tables.ts';

/** What a log entry says of a record: `save` in `store/transaction.ts` writes it. */
interface LoggedRecord {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly digest: string;
}

/** What a payload tells, as far as there is something to hold against it. */
interface Payload {
  /** Of a revision. */
  readonly number?: number;
  /** Of a release. */
  readonly version?: string;
  readonly record?: LoggedRecord;
}

/** The actions whose entry tells of a revision that was made. */
const MAKE_REVISIONS: ReadonlySet<string> = new Set(['import', 'accept-proposal']);

/** What the log says was done, by what it made. */
export class LoggedDecisions {
  count = 0;
  /** What the entries contradict each other in. */
  readonly faults: string[] = [];
  private readonly beginnings = new Map<string, string>();
  private readonly entries = new Map<string, LogRow>();
  private readonly records = new Map<string, LoggedRecord>();

  add(entry: LogRow): void {
    this.count += 1;
    const { vocabulary, action, at } = entry;
    if (!this.beginnings.has(vocabulary)) this.beginnings.set(vocabulary, at);
    const { number, version, record } = payloadOf(entry);
    if (MAKE_REVISIONS.has(action)) this.entries.set(`${vocabulary} revision ${number}`, entry);
    if (action === 'release') this.entries.set(`${vocabulary} release ${version}`, entry);
    if (record) this.addRecord(record, entry);
  }

  private addRecord(record: LoggedRecord, { sequence }: LogRow): void {
    const name = nameOf(record);
    const next = (this.records.get(name)?.version ?? 0) + 1;
    if (record.version !== next)
      this.faults.push(
        `Entry ${sequence} tells of version ${record.version} of ${name}, where ${next} would follow.`,
      );
    this.records.set(name, record);
  }

  /** When a vocabulary was first spoken of; undefined where it never was. */
  beginning(vocabulary: string): string | undefined {
    return this.beginnings.get(vocabulary);
  }

  take(vocabulary: string, kind: 'revision' | 'release', name: string | number): LogRow | undefined {
    const key = `${vocabulary} ${kind} ${name}`;
    const entry = this.entries.get(key);
    this.entries.delete(key);
    return entry;
  }

  /** Whether a record is as the newest entry about it says. */
  checkRecord(row: RecordRow): string[] {
    const name = nameOf(row);
    const logged = this.records.get(name);
    this.records.delete(name);
    if (!logged) return [`${name} is not in the log.`];
    if (logged.version !== row.version)
      return [`${name} is at version ${row.version}, and at ${logged.version} in the log.`];
    return logged.digest === recordDigest(row) ? [] : [`${name} is not as it was logged.`];
  }

  /** What was made, and was not taken or checked. */
  *left(): Iterable<string> {
    yield* this.entries.keys();
    yield* this.records.keys();
  }
}

const nameOf = ({ kind, id }: Pick<LoggedRecord, 'kind' | 'id'>): string => `${kind} ${id}`;

/** A payload that cannot be read tells nothing: the chain has told of it already. */
function payloadOf({ payload }: LogRow): Payload {
  try {
    return JSON.parse(payload) as Payload;
  } catch {
    return {};
  }
}
