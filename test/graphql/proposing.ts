import type { Client } from './people.ts';
import type { Answer } from './served.ts';

/** The name of an enum value, which GraphQL writes without quotes. */
class Name {
  constructor(readonly name: string) {}
}

export const name = (value: string): Name => new Name(value);

/** A value as GraphQL writes it. */
export function literal(value: unknown): string {
  if (value instanceof Name) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}: ${literal(one)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}

/** A proposal as its mutations answer with it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly viewerMay: readonly string[];
}

const FIELDS = 'id version status viewerMay';

/** Sends one mutation; `more` is asked of what it answers besides. */
export const send = (
  who: Pick<Client, 'ask'>,
  mutation: string,
  args: object,
  more = FIELDS,
): Promise<Answer> =>
  who.ask(
    `mutation { ${mutation}(${Object.entries(args)
      .map(([key, value]) => `${key}: ${literal(value)}`)
      .join(', ')}) { ${more} } }`,
  );

/** The same; what it answers with, which must be no error. */
export async function sent(who: Pick<Client, 'ask'>, mutation: string, args: object): Promise<Seen> {
  const answer = await send(who, mutation, args);
  if (answer.errors) throw new Error(`${mutation}: ${answer.errors.map(({ message }) => message).join(' ')}`);
  return (answer.data as Record<string, Seen>)[mutation] as Seen;
}

/** Which proposal, at the version that was seen. */
export const at = ({ id, version }: Seen) => ({ proposal: id, seen: version });

export const texts = (field: string, ...values: string[]) => ({
  texts: [{ field: name(field), language: 'nl', values }],
});
