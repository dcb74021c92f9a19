import type { FastifyReply } from 'fastify';
import type { Refusal } from '../../domain/refusal.ts';
import { ATTEMPT_LIFE } from '../../identity/sign-on/attempt.ts';
import type { SignOn } from '../../identity/sign-on/sign-on.ts';
import { signOn } from '../../workflow/sign-on.ts';
import { html } from '../pages/html.ts';
import { href } from '../pages/page.ts';
import { formPage, sendPrivate, statusOf } from './form.ts';
import { cookieIn, hostCookie, openSession, ownPath, setCookie } from './session.ts';
import { signInPage } from './sign-in-page.ts';
import { goTo, type Visit } from './visit.ts';

type SignOnVisit = Visit & { readonly signOn: SignOn };

/** What the browser keeps meanwhile; it comes back with it, and with it only. */
const ATTEMPT = 'sign-on';

export async function beginSignOn(visit: SignOnVisit): Promise<FastifyReply> {
  const {
    signOn: { flow },
    page,
    site,
    reply,
    now,
  } = visit;
  const begun = await flow.begin(ownPath(page.query['return'], site.base), now);
  if (!begun.ok) return refused(visit, begun.refusal);
  return goTo(setCookie(reply, site.base, ATTEMPT, begun.value.sealed, ATTEMPT_LIFE), begun.value.url);
}

export async function finishSignOn(visit: SignOnVisit): Promise<FastifyReply> {
  const {
    signOn: { flow, settings },
    page,
    site,
    request,
    reply,
    now,
    store,
  } = visit;
  const sealed = cookieIn(request, hostCookie(site.base, ATTEMPT));
  setCookie(reply, site.base, ATTEMPT, '', 0);
  const finished = await flow.finish(sealed, /\?.*$/s.exec(request.url)?.[0] ?? '', now);
  if (!finished.ok) return refused(visit, finished.refusal);
  const { subject, claims, attempt, to } = finished.value;
  const session = await signOn(store, { settings, subject, claims, attempt, now });
  if (!session.ok) return refused(visit, session.refusal);
  const { secret, token } = session.value;
  return goTo(openSession(reply, site.base, secret, token), to ?? href(page, '/account'));
}

const refused = ({ page, reply, signOn: { settings } }: SignOnVisit, refusal: Refusal): FastifyReply =>
  sendPrivate(reply, signInPage(page, { refusal, signOn: settings.name }), statusOf(refusal));

/**
 * Signed out here, and on to where one signs out of the provider. By a page, not by a redirect: what a form leads to
 * must stay on this site, so that no form can be made to send anything elsewhere.
 */
export function leaveProvider({ page, reply }: Visit, { settings }: SignOn, url: string): FastifyReply {
  const t = page.t.account.signOn;
  const body = html`<p>${t.leaving(settings.name)}</p>
    <p><a href="${url}">${t.leave(settings.name)}</a></p>`;
  return sendPrivate(reply.header('Refresh', `0; url=${url}`), formPage(page, t.left, body));
}
