import { SCOPES, type Actor } from '../../src/domain/actor.ts';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { actorOf } from '../../src/identity/whois.ts';
import type { Store } from '../../src/store/open.ts';
import { acceptInvitation } from '../../src/workflow/accept-invitation.ts';
import { inviteAccount, type Invitation } from '../../src/workflow/invite-account.ts';

export const NOW = new Date('2026-03-01T09:00:00Z');
export const later = (minutes: number, from = NOW): Date => new Date(from.getTime() + minutes * 60_000);
export const PASSWORD = 'vier woorden zonder verband';

/** The owner of the database, at the command line. */
export const OWNER: Actor = {
  id: 'cli:test',
  name: 'test',
  organisation: '',
  administrator: true,
  rights: [],
  scopes: SCOPES,
};

export interface Person {
  readonly actor: Actor;
  /** Of the session. */
  readonly secret: string;
  readonly email: string;
}

/** Someone who was invited, has chosen a password and is signed in. */
export async function person(store: Store, given: Partial<Invitation> & { email: string }): Promise<Person> {
  const invitation = { actor: OWNER, now: NOW, name: given.email, ...given };
  const invited = valueOrThrow(await inviteAccount(store, invitation));
  const { name } = invitation;
  const accepted = await acceptInvitation(store, {
    secret: invited.secret,
    name,
    password: PASSWORD,
    now: NOW,
  });
  const { secret } = valueOrThrow(accepted).session;
  return { actor: (await actorOf(store.reader, secret, NOW)) as Actor, secret, email: given.email };
}
