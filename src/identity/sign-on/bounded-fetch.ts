/** Longer is no answer of a provider of identities. */
const MOST_BYTES = 1_048_576;
/** Milliseconds for one request, until its last byte. */
const LONGEST = 5_000;

/** A provider that gave no answer, or none that can be taken. */
export class Unreachable extends Error {
  constructor(url: string, reason: string) {
    super(`${new URL(url).origin} ${reason}`);
    this.name = 'Unreachable';
  }
}

/** As `fetch`, with an end to how long and how much; it follows no redirect. @throws Unreachable. */
export async function boundedFetch(url: string, init: object): Promise<Response> {
  const signal = AbortSignal.timeout(LONGEST);
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    const { status, headers } = response;
    const body = await readBody(response);
    if (body === undefined) throw new Unreachable(url, `answers with more than ${MOST_BYTES} bytes`);
    if (status >= 500) throw new Unreachable(url, `answers ${status}`);
    return new Response(body.length > 0 ? body : null, { status, headers });
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    throw new Unreachable(url, signal.aborted ? `does not answer within ${LONGEST} ms` : 'cannot be reached');
  }
}

async function readBody({ body }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
