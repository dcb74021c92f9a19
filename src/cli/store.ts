import { readConfig } from '../config.ts';
import { openStore, type Store } from '../store/open.ts';

/** Opens the configured database for one command and closes it afterwards, whatever happens. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig().databaseUrl);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
