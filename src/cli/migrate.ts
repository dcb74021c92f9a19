import { readConfig } from '../config.ts';
import { masked } from '../domain/masked.ts';
import { say } from './terminal.ts';
import { withStore } from './store.ts';

/** Opening the database brings its tables up to date; this command does only that. */
export async function migrate(): Promise<void> {
  await withStore(() => Promise.resolve());
  say(`The tables of ${masked(readConfig().databaseUrl)} are up to date.`);
}
