import { createHash } from 'node:crypto';
import { GENESIS } from '../../store/log.ts';
import type { Dump } from '../../store/dump.ts';
import type { Store } from '../../store/open.ts';
import { FORMAT, FORMAT_VERSION, type Header, type TableLine, type Trailer } from './backup-form.ts';

interface Options {
  readonly now: Date;
  /** Takes the next piece; it is waited for, so that memory holds no more than a page. */
  readonly write: (text: string) => Promise<void>;
  readonly onProgress?: (table: string, rows: number) => void;
}

/** Writes everything a database holds, as it was at one moment: whoever writes meanwhile is neither seen nor stopped. */
export function writeBackup(store: Store, { now, write, onProgress }: Options): Promise<Header> {
  return store.atOneMoment(async (dump) => {
    const header = await headerOf(dump, now);
    const hash = createHash('sha256');
    const put = (text: string): Promise<void> => {
      hash.update(text);
      return write(text);
    };
    let rows = 0;
    await put(line(header));
    for (const table of dump.tables()) {
      await put(line({ table: table.name, columns: table.columns } satisfies TableLine));
      for await (const page of dump.rows(table)) {
        await put(page.map(line).join(''));
        onProgress?.(table.name, (rows += page.length));
      }
    }
    await write(line({ end: true, rows, sha256: hash.digest('hex') } satisfies Trailer));
    return header;
  });
}

async function headerOf(dump: Dump, now: Date): Promise<Header> {
  const counts: Record<string, number> = {};
  for (const table of dump.tables()) counts[table.name] = await dump.count(table);
  const [last] = await dump.entries({ first: 1 });
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    schema: await dump.schema(),
    created: now.toISOString(),
    counts,
    log: { sequence: last?.sequence ?? 0, hash: last?.hash ?? GENESIS },
  };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
