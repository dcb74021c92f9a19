import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import { startServer, type RunningServer } from '../../src/server.ts';
import { inviteFirstAdministrator } from '../../src/workflow/invite-first-administrator.ts';
import { loadSeed } from '../../src/workflow/load-seed.ts';
import type { TestDatabase } from '../support/databases.ts';

export const BASE = 'http://localhost:4000';

/** What an answer holds is what the query asks; the story looks at it as a client would. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Data = any;

/** Someone who talks to `/graphql`, and to nothing else. */
export class Client {
  constructor(
    private readonly url: string,
    readonly id = '',
    private readonly secret?: string,
  ) {}

  /** The data of an answer. @throws with the code of the first error, where there is one. */
  async ask(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.post(query, variables);
    if (errors) throw new Error(`${String(errors[0]?.extensions['code'])}: ${errors[0]?.message}`);
    return data;
  }

  /** The code of the "no" that a query meets. */
  async refused(query: string, variables: object = {}): Promise<unknown> {
    const { data, errors } = await this.post(query, variables);
    return errors?.[0]?.extensions['code'] ?? data;
  }

  as = (id: string, secret: string): Client => new Client(this.url, id, secret);

  private async post(query: string, variables: object) {
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.secret && { authorization: `Bearer ${this.secret}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as {
      data: Data;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
  }
}

/** A server on the seed vocabulary, as `npm start` has it, and its first administrator. */
export async function opened({ store, url }: TestDatabase): Promise<{
  server: RunningServer;
  public: Client;
  administrator: Client;
}> {
  const config = readConfig({ PORT: '0', DATABASE_URL: url, PUBLIC_URL: BASE, LOG_LEVEL: 'silent' });
  const bytes = readFileSync(new URL('../../seed/datastrategie.ttl', import.meta.url));
  await loadSeed(store, { bytes, base: BASE, now: new Date('2026-01-01T00:00:00Z') });
  const server = await startServer(config, store);
  // What the console prints at the first start.
  const secret = (await inviteFirstAdministrator(store, new Date())) as string;
  const anyone = new Client(server.url);
  const administrator = await entered(anyone, secret, 'Ada Beheer', 'ada@vlaanderen.be');
  return { server, public: anyone, administrator };
}

const ENTER = `mutation ($secret: String!, $name: String!, $email: String) {
  acceptInvitation(secret: $secret, name: $name, email: $email, password: "een lang wachtwoord 42") {
    account { id } session { secret } } }`;

async function entered(anyone: Client, secret: string, name: string, email?: string): Promise<Client> {
  const { acceptInvitation } = await anyone.ask(ENTER, { secret, name, email });
  return anyone.as(acceptInvitation.account.id, acceptInvitation.session.secret);
}

const INVITE = `mutation ($email: String!, $name: String!, $organisation: String!, $rights: [RightInput!]!) {
  inviteAccount(email: $email, name: $name, organisation: $organisation, rights: $rights) { link } }`;

/** Invited by the administrator, and in by the link. */
export async function invited(
  administrator: Client,
  anyone: Client,
  name: string,
  organisation: string,
  role?: 'CONTRIBUTOR' | 'REVIEWER' | 'STEWARD',
): Promise<Client> {
  const rights = role ? [{ vocabulary: 'datastrategie', role }] : [];
  const email = `${name.toLowerCase()}@vlaanderen.be`;
  const { inviteAccount } = await administrator.ask(INVITE, { email, name, organisation, rights });
  const secret = /bgk_[\w-]+/.exec(inviteAccount.link)?.[0] ?? '';
  return entered(anyone, secret, name);
}
