import { Worker } from 'node:worker_threads';
import { Refused, type Refusal } from '../../domain/refusal.ts';
import { render, type Rendered, type RenderOrder } from './render.ts';

/** What one export may take of memory, whatever the size of the vocabulary: a thread that wants more ends. */
const MEGABYTES = 512;

/** What is thrown away is mostly young: a small nursery keeps an export within 64 MB, at a fifth more time. */
const YOUNG_MEGABYTES = 4;

const BUILT = import.meta.url.endsWith('.js');

/**
 * Renders in a thread of its own, so that readers see no pause: writing 50,000 concepts takes seconds. Run from
 * source, as in tests, it renders here: Node 20 has no threads that read TypeScript.
 */
export async function renderApart(order: RenderOrder): Promise<Rendered> {
  if (!BUILT) return render(order);
  const worker = new Worker(new URL('./render-worker.js', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: { rendered: Rendered } | { refusal: Refusal }) =>
      'rendered' in answer ? resolve(answer.rendered) : reject(new Refused(answer.refusal)),
    );
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the export thread ended early (${code})`)));
  });
}
