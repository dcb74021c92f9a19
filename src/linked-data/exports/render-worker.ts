import { parentPort, workerData } from 'node:worker_threads';
import { Refused } from '../../domain/refusal.ts';
import { render, type RenderOrder } from './render.ts';

/** The entry of the worker thread that `render-apart.ts` starts: one order, one answer. */
try {
  parentPort?.postMessage({ rendered: await render(workerData as RenderOrder) });
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  parentPort?.postMessage({ refusal: error.refusal });
}
