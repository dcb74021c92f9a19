import type { FastifyReply } from 'fastify';
import { SCOPES } from '../../domain/actor.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { accountOf, holds, tokenOf } from '../../identity/accounts.ts';
import { changePassword } from '../../workflow/change-password.ts';
import { createToken } from '../../workflow/create-token.ts';
import { revokeToken } from '../../workflow/revoke-token.ts';
import { href } from '../pages/page.ts';
import { accountPage } from './account-page.ts';
import { sendPrivate, statusOf } from './form.ts';
import { sessionOf } from './session.ts';
import { goTo, type OwnVisit } from './visit.ts';

const DAY = 86_400_000;

export const showAccount = (visit: OwnVisit): Promise<FastifyReply> =>
  show(visit, { passwordChanged: visit.page.query['done'] === 'password' });

/** The page that answers has the secret: it is nowhere else, so there is nothing to go to. */
export async function makeToken(visit: OwnVisit): Promise<FastifyReply> {
  const { actor, now, form, store } = visit;
  const days = form.get('days') ?? '';
  const made = await createToken(store, {
    actor,
    now,
    name: form.get('name') ?? '',
    scopes: SCOPES.filter((scope) => form.getAll('scope').includes(scope)),
    expires: new Date(now.getTime() + (/^\d{1,3}$/.test(days) ? Number(days) : NaN) * DAY),
  });
  return made.ok ? show(visit, { made: made.value.secret }) : show(visit, { refusal: made.refusal });
}

export async function endOwnToken(visit: OwnVisit): Promise<FastifyReply> {
  const { actor, now, form, store, reply, page } = visit;
  const ended = await revokeToken(store, { actor, now, token: form.get('token') ?? '' });
  return ended.ok ? goTo(reply, href(page, '/account')) : show(visit, { refusal: ended.refusal });
}

export async function changeOwnPassword(visit: OwnVisit): Promise<FastifyReply> {
  const { actor, now, form, store, request, reply, page, site } = visit;
  const changed = await changePassword(store, {
    actor,
    now,
    current: form.get('current') ?? '',
    password: form.get('password') ?? '',
    session: sessionOf(request, site.base),
  });
  if (!changed.ok) return show(visit, { refusal: changed.refusal });
  return goTo(reply, href(page, '/account', { done: 'password' }));
}

interface Outcome {
  readonly made?: string;
  readonly passwordChanged?: boolean;
  readonly refusal?: Refusal;
}

async function show({ actor, store, page, reply, now }: OwnVisit, outcome: Outcome): Promise<FastifyReply> {
  const row = await store.reader.record('account', actor.id);
  if (!row) throw new Error(`the account ${actor.id} of a session is not there`);
  const tokens = (await store.reader.records('token', { owner: actor.id, status: 'live' }))
    .map(tokenOf)
    .filter((token) => token.use === 'api' && holds(token, now));
  const status = outcome.refusal ? statusOf(outcome.refusal) : 200;
  return sendPrivate(reply, accountPage(page, { account: accountOf(row), tokens, ...outcome }), status);
}
