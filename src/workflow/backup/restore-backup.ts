import { Refused } from '../../domain/refusal.ts';
import { GENESIS } from '../../store/log.ts';
import type { Refill } from '../../store/dump.ts';
import type { Store } from '../../store/open.ts';
import type { Header, TableLine } from './backup-form.ts';
import { damaged, readBackup } from './read-backup.ts';

interface Options {
  /** Opens the file, which is read twice: nothing is stored of one that is not whole. */
  readonly open: () => AsyncIterable<Uint8Array>;
  readonly onProgress?: (step: 'check' | 'store', rows: number) => void;
}

/**
 * Puts a backup into an empty database: all of it, or nothing.
 * @throws Refused BAD_BACKUP, or DATABASE_NOT_EMPTY where the database holds anything.
 */
export async function restoreBackup(store: Store, { open, onProgress }: Options): Promise<Header> {
  await store.atOneMoment(refuseFull);
  let checked = 0;
  for await (const part of readBackup(open()))
    if (part.kind === 'rows') onProgress?.('check', (checked += part.rows.length));
  return store.refill(async (refill) => {
    await refuseFull(refill);
    const header = await filled(refill, open(), onProgress);
    const [last] = await refill.entries({ first: 1 });
    if ((last?.hash ?? GENESIS) !== header.log.hash) throw damaged('its log does not end where it says');
    return header;
  });
}

async function filled(
  refill: Refill,
  bytes: AsyncIterable<Uint8Array>,
  onProgress: Options['onProgress'],
): Promise<Header> {
  let header: Header | undefined;
  let stored = 0;
  for await (const part of readBackup(bytes)) {
    if (part.kind === 'header') {
      header = part.header;
      await refuseOther(refill, header);
    } else {
      await refill.add(tableOf(refill, part.table), part.rows);
      onProgress?.('store', (stored += part.rows.length));
    }
  }
  return header as Header;
}

/** Only with the tables and columns that are known here do its lines become SQL. */
function tableOf(refill: Refill, { table, columns }: TableLine) {
  const known = refill.tables().find(({ name }) => name === table);
  const isSame = known && JSON.stringify([...known.columns]) === JSON.stringify(columns);
  if (isSame) return known;
  throw damaged(`it has a table ${table} with other columns`);
}

async function refuseOther(refill: Refill, { schema }: Header): Promise<void> {
  const ours = await refill.schema();
  if (schema === ours) return;
  throw new Refused({
    code: 'BAD_BACKUP',
    message: `The backup is of a database with the tables of ${schema}; this version has those of ${ours}.`,
    remedy:
      'Restore it with the version of begrippenkader that made it; a newer version then brings the tables up to date.',
  });
}

async function refuseFull(dump: Pick<Refill, 'tables' | 'count'>): Promise<void> {
  for (const table of dump.tables()) {
    const count = await dump.count(table);
    if (count === 0) continue;
    throw new Refused({
      code: 'DATABASE_NOT_EMPTY',
      message: `The database is not empty: it has ${count} rows of ${table.name}.`,
      remedy:
        'Restore into a new one: set DATABASE_URL to an SQLite file or a PostgreSQL database that has nothing yet.',
    });
  }
}
