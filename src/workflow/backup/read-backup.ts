import { createHash } from 'node:crypto';
import { Refused } from '../../domain/refusal.ts';
import type { RawRow } from '../../store/dump.ts';
import { FORMAT, FORMAT_VERSION, type Header, type TableLine, type Trailer } from './backup-form.ts';
import { linesOf } from './lines.ts';

/** The header first, then the rows, some at a time. */
export type BackupPart =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'rows'; readonly table: TableLine; readonly rows: readonly RawRow[] };

const PAGE = 1_000;

/**
 * Reads a backup. Only when it has come to its end without throwing is the whole of it known to be as it was written.
 * @throws Refused (BAD_BACKUP) where it is cut off, altered, or none at all.
 */
export async function* readBackup(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let header: Header | undefined;
  let table: TableLine | undefined;
  let trailer: Trailer | undefined;
  let rows: RawRow[] = [];
  const page = (): BackupPart[] => {
    if (!table || rows.length === 0) return [];
    const part = { kind: 'rows', table, rows } as const;
    rows = [];
    return [part];
  };
  for await (const line of linesOf(bytes)) {
    if (trailer) throw damaged('something follows its last line');
    const value = parsed(line);
    if (!header) {
      header = headerOf(value);
      yield { kind: 'header', header };
    } else if (table && isRow(value, table)) {
      counts[table.table] = (counts[table.table] ?? 0) + 1;
      if (rows.push(value) === PAGE) yield* page();
    } else if (isTable(value)) {
      yield* page();
      table = value;
    } else if (isTrailer(value)) {
      yield* page();
      trailer = value;
      continue;
    } else throw damaged('a line of it is neither a table nor a row');
    hash.update(line).update('\n');
  }
  if (!header || !trailer) throw damaged('it ends too early');
  if (trailer.sha256 !== hash.digest('hex')) throw damaged('its digest is not that of its lines');
  for (const [name, count] of Object.entries(header.counts))
    if (count !== (counts[name] ?? 0))
      throw damaged(`it has ${counts[name] ?? 0} rows of ${name}, not ${count}`);
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    throw damaged('a line of it is not JSON');
  }
}

function headerOf(value: unknown): Header {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: number };
  if (format !== FORMAT) throw damaged('it does not begin as one');
  if (version === FORMAT_VERSION) return value as Header;
  throw new Refused({
    code: 'BAD_BACKUP',
    message: `The backup has form ${version}; this version reads form ${FORMAT_VERSION}.`,
    remedy: 'Restore it with the version of begrippenkader that made it.',
  });
}

const isRow = (value: unknown, { columns }: TableLine): value is RawRow =>
  Array.isArray(value) && value.length === columns.length;

const isTable = (value: unknown): value is TableLine =>
  typeof (value as TableLine | null)?.table === 'string' && Array.isArray((value as TableLine).columns);

const isTrailer = (value: unknown): value is Trailer => (value as Trailer | null)?.end === true;

export const damaged = (why: string): Refused =>
  new Refused({
    code: 'BAD_BACKUP',
    message: `The file is not a whole backup: ${why}.`,
    remedy: 'Nothing was restored. Take another copy of it, or an older backup.',
  });
