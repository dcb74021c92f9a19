import type { Result } from '../domain/refusal.ts';
import { readRdf } from '../rdf/read.ts';
import type { Store } from '../store/open.ts';
import { importDocument, type ImportOutcome } from './import-document.ts';

export const SEED = { vocabulary: 'datastrategie', release: '1.0.0', base: 'http://localhost:4000' } as const;

/**
 * Imports and releases the seed vocabulary where the database does not have it yet; else does nothing, so that a
 * second start is harmless and what became of it stays. The seed file is written for `SEED.base`: its URIs move to where this server lives.
 */
export async function loadSeed(
  store: Store,
  { bytes, base, now }: { bytes: Uint8Array; base: string; now: Date },
): Promise<Result<ImportOutcome> | undefined> {
  if (await store.reader.vocabulary(SEED.vocabulary)) return undefined;
  const turtle = new TextDecoder().decode(bytes).replaceAll(`${SEED.base}/`, `${base}/`);
  const document = await readRdf(new TextEncoder().encode(turtle), { format: 'turtle', fileName: 'seed' });
  if (!document.ok) return document;
  const { vocabulary, release } = SEED;
  const message = 'Seed vocabulary of the framework itself.';
  return importDocument(store, {
    vocabulary,
    document: document.value,
    actor: 'seed',
    now,
    message,
    release,
  });
}
