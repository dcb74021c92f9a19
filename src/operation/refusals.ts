/** Answers are looked into only as far as this: a page of findings is not read again to be counted. */
const LONGEST = 16_384;

/** The codes of an answer that says no; none where it says yes. */
export function refusalCodes(contentType: string, payload: unknown): string[] {
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return [];
  // GraphQL's answers begin with their errors, where there are any; most answers are passed by with this one look.
  const isProblem = contentType.startsWith('application/problem+json');
  const isGraphql = /^application\/(json|graphql-response\+json)/.test(contentType);
  if (!isProblem && !(isGraphql && beginning(payload, 10) === '{"errors":')) return [];
  return [...beginning(payload, LONGEST).matchAll(/"code":"([A-Z][A-Z0-9_]{2,39})"/g)].map(
    ([, code]) => code as string,
  );
}

const beginning = (payload: string | Buffer, length: number): string =>
  typeof payload === 'string' ? payload.slice(0, length) : payload.toString('utf8', 0, length);
