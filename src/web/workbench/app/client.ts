import { ROOT } from './page.ts';

/** A "no" of the server, or that it could not be reached. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
    readonly item: string | undefined,
  ) {
    super(message);
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: Record<string, string | undefined> }[];
}

/** What a document asks. @throws Refused */
export async function ask<T>(document: string, variables: object = {}): Promise<T> {
  const { data, errors } = await send(JSON.stringify({ query: document, variables }));
  const [first] = errors ?? [];
  if (!first) return data as T;
  const { code = 'UNKNOWN', remedy = '', item } = first.extensions ?? {};
  throw new Refused(code, first.message, remedy, item);
}

async function send(body: string): Promise<Answer> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${ROOT}/graphql`, { method: 'POST', headers, body });
    return (await response.json()) as Answer;
  } catch {
    throw new Refused('OFFLINE', '', '', undefined);
  }
}

/** So that a command that is sent again, for its answer was lost, takes effect once. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
