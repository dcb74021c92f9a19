import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Refused } from '../domain/refusal.ts';
import type { Store } from '../store/open.ts';
import type { Header } from '../workflow/backup/backup-form.ts';
import { writeBackup } from '../workflow/backup/write-backup.ts';
import { withStore } from './store.ts';
import { Progress, say } from './terminal.ts';

/** Writes everything the database holds to a file, while servers go on. The file has its name once it is whole. */
export async function backup(file: string): Promise<void> {
  if (existsSync(file))
    throw new Refused({
      code: 'BAD_ARGUMENT',
      item: file,
      message: `${file} is there already.`,
      remedy: 'Give each backup a name of its own, e.g. with the date.',
    });
  const unfinished = `${file}.part`;
  const { log, counts } = await withStore((store) => packed(store, unfinished)).catch(
    async (error: unknown) => {
      await rm(unfinished, { force: true });
      throw error;
    },
  );
  await rename(unfinished, file);
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { size } = await stat(file);
  say(`Wrote ${file}: ${rows} rows up to log entry ${log.sequence}, ${Math.ceil(size / 1_024)} kB.`);
}

async function packed(store: Store, file: string): Promise<Header> {
  const progress = new Progress();
  const gzip = createGzip();
  // Flushed to the disk when it is closed: a backup that a power cut can undo is none.
  const sink = createWriteStream(file, { flush: true });
  const written = pipeline(gzip, sink);
  try {
    const header = writeBackup(store, {
      now: new Date(),
      write: async (text) => {
        if (!gzip.write(text)) await once(gzip, 'drain');
      },
      onProgress: (table, rows) => progress.update(`${rows} rows, ${table} …`),
    }).then((value) => {
      gzip.end();
      return value;
    });
    const [value] = await Promise.all([header, written]);
    return value;
  } catch (error) {
    gzip.destroy();
    await written.catch(() => undefined);
    throw (error as NodeJS.ErrnoException).syscall ? unwritable(file, error as Error) : error;
  } finally {
    progress.end();
  }
}

const unwritable = (file: string, { message }: Error): Refused =>
  new Refused({ code: 'BAD_ARGUMENT', item: file, message, remedy: 'Name a file in a folder with room.' });
