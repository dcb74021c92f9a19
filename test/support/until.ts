/** Asks until the answer is as expected: waits for what must come, and gives up only when it will not. */
export async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  const late = AbortSignal.timeout(30_000);
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (late.aborted) throw new Error(`it is still ${JSON.stringify(answer)}`);
    await new Promise(setImmediate);
  }
}
