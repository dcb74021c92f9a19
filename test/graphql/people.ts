import type { Role } from '../../src/domain/actor.ts';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import type { Store } from '../../src/store/open.ts';
import { createToken } from '../../src/workflow/create-token.ts';
import type { Invitation } from '../../src/workflow/invite-account.ts';
import { later, NOW, person } from '../identity/people.ts';
import type { Answer, Served } from './served.ts';

/** Someone with an account, who asks over HTTP by their session. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  ask(query: string, variables?: object): Promise<Answer>;
}

/** A person with a role in a vocabulary, or none. */
export async function client(
  served: Served,
  name: string,
  given: Partial<Invitation> & { in?: string; role?: Role } = {},
): Promise<Client> {
  const { in: vocabulary, role, ...invitation } = given;
  const rights = vocabulary && role ? [{ vocabulary, role, languages: [] }] : [];
  const email = `${name}@example.org`;
  const { actor, secret } = await person(served.store, { name, email, rights, ...invitation });
  return { id: actor.id, secret, ask: (query, variables) => asking(served, secret, query, variables) };
}

export const asking = (
  { ask }: Served,
  secret: string,
  query: string,
  variables: object = {},
): Promise<Answer> => ask(query, variables, { authorization: `Bearer ${secret}` });

/** The secret of an API token of that account. */
export async function apiToken(
  store: Store,
  { id }: Client,
  scopes: readonly ('read' | 'write' | 'admin')[],
): Promise<string> {
  const actor = {
    id,
    name: '',
    organisation: '',
    administrator: false,
    rights: [],
    scopes: ['read', 'write', 'admin'],
  } as const;
  const wanted = { actor, now: NOW, name: 'program', scopes, expires: later(60 * 24) };
  return valueOrThrow(await createToken(store, wanted)).secret;
}

/** The codes of an answer's errors; empty where it has none. */
export const codes = ({ errors = [] }: Answer): unknown[] =>
  errors.map(({ extensions }) => extensions['code']);
