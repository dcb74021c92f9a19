import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Refused } from '../domain/refusal.ts';
import { damaged } from '../workflow/backup/read-backup.ts';
import { restoreBackup } from '../workflow/backup/restore-backup.ts';
import type { ExitCode } from './exit.ts';
import { withStore } from './store.ts';
import { Progress, say } from './terminal.ts';
import { verify } from './verify.ts';

/** Puts a backup into the configured database, which must be empty, and verifies what is there then. */
export async function restore(file: string): Promise<ExitCode> {
  const progress = new Progress();
  const { created, log } = await withStore((store) =>
    restoreBackup(store, {
      open: () => unpacked(file),
      onProgress: (step, rows) =>
        progress.update(`${rows} rows ${step === 'check' ? 'checked' : 'stored'} …`),
    }),
  ).finally(() => progress.end());
  say(`Restored what was held on ${created}, up to log entry ${log.sequence}.`);
  return verify({});
}

async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code = '', message, syscall } = error as NodeJS.ErrnoException;
    if (/^Z_/.test(code)) throw damaged(message);
    if (!syscall) throw error;
    throw new Refused({ code: 'BAD_ARGUMENT', item: file, message, remedy: 'Give the path of a backup.' });
  } finally {
    source.destroy();
  }
}
