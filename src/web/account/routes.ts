import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../domain/actor.ts';
import { valueOrThrow, type Refusal } from '../../domain/refusal.ts';
import type { Store } from '../../store/open.ts';
import { acceptInvitation, readInvitation } from '../../workflow/accept-invitation.ts';
import { signIn } from '../../workflow/sign-in.ts';
import { SIGN_ON } from '../../workflow/sign-on.ts';
import { signOut } from '../../workflow/sign-out.ts';
import { errorPage } from '../pages/error.ts';
import { acceptedLanguages, queryOf, readerOf } from '../pages/http.ts';
import { href, pageOf, type Page, type Site } from '../pages/page.ts';
import { readForms, sendPrivate, statusOf } from './form.ts';
import { choicePage, invitationPage } from './invitation-page.ts';
import { changeOwnPassword, endOwnToken, makeToken, showAccount } from './own-account.ts';
import { authenticate, closeSession, isOwnForm, openSession, ownPath, sessionOf } from './session.ts';
import { signInPage } from './sign-in-page.ts';
import { beginSignOn, finishSignOn, leaveProvider } from './sign-on.ts';
import { goTo, type OwnVisit, type Visit } from './visit.ts';

export interface AccountOptions extends Pick<Visit, 'signOn' | 'uses'> {
  readonly clock?: () => Date;
}

/** Signing in and out, and one's own account: forms that need no script. */
export function accountRoutes(
  site: Site,
  store: Store,
  { clock = () => new Date(), signOn, uses }: AccountOptions = {},
): FastifyPluginAsync {
  return async (fastify) => {
    readForms(fastify);
    // Before the body is read: what another site sends is not looked at.
    fastify.addHook('onRequest', async (request, reply) => {
      if (request.method === 'POST' && !isOwnForm(request, site.base))
        return refuseForeign(site, request, reply);
    });
    const visit = (request: FastifyRequest, reply: FastifyReply): Visit => ({
      site,
      store,
      now: clock(),
      signOn,
      uses,
      request,
      reply,
      page: pageFor(site, request),
      form: request.body instanceof URLSearchParams ? request.body : new URLSearchParams(),
    });
    const get = (path: string, show: (visit: Visit) => Promise<FastifyReply>) =>
      fastify.get(path, (request, reply) => show(visit(request, reply)));
    const post = (path: string, take: (visit: Visit) => Promise<FastifyReply>) =>
      fastify.post(path, (request, reply) => take(visit(request, reply)));
    get('/account', own(showAccount));
    get('/account/sign-in', askToSignIn);
    get('/account/invitation', async ({ page, reply }) => sendPrivate(reply, invitationPage(page)));
    if (signOn) {
      get('/account/oidc', (one) => beginSignOn({ ...one, signOn }));
      get('/account/oidc/callback', (one) => finishSignOn({ ...one, signOn }));
    }
    post('/account/sign-in', takeSignIn);
    post('/account/sign-out', takeSignOut);
    post('/account/invitation', takeInvitation);
    post('/account/tokens', own(makeToken));
    post('/account/tokens/revoke', own(endOwnToken));
    post('/account/password', own(changeOwnPassword));
  };
}

function pageFor(site: Site, request: FastifyRequest): Page {
  const { lang, ...query } = queryOf(request);
  const reader = readerOf(lang, acceptedLanguages(request.headers['accept-language']));
  // A form that is shown again stands at the address it was asked for at: those are the ones that are linked.
  const path = (request.url.split('?')[0] as string).replace(/^(\/account)\/(tokens|password).*$/, '$1');
  return pageOf(site, { ...reader, path, query });
}

function refuseForeign(site: Site, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = {
    status: 403,
    code: 'FORBIDDEN',
    detail: 'This form was not sent from a page of this site.',
    remedy: 'Open the page itself and send the form from there.',
  };
  return sendPrivate(reply, errorPage(pageFor(site, request), problem), 403);
}

/** Who has not signed in does so first, and comes back. */
const own =
  (show: (visit: OwnVisit) => Promise<FastifyReply>) =>
  async (visit: Visit): Promise<FastifyReply> => {
    const { reply, page } = visit;
    const actor = await visitorOf(visit);
    if (actor.id !== 'anonymous') return show({ ...visit, actor });
    return goTo(reply, href(page, '/account/sign-in', { return: href(page, '/account') }));
  };

const visitorOf = ({ request, store, site, now, uses }: Visit): Promise<Actor> =>
  authenticate(request, { reader: store.reader, base: site.base, now, uses });

async function askToSignIn(visit: Visit): Promise<FastifyReply> {
  const { reply, page, site, signOn } = visit;
  const to = ownPath(page.query['return'], site.base);
  const actor = await visitorOf(visit);
  if (actor.id !== 'anonymous') return goTo(reply, to ?? href(page, '/account'));
  return sendPrivate(reply, signInPage(page, { to, signOn: signOn?.settings.name }));
}

async function takeSignIn({
  reply,
  page,
  form,
  store,
  site,
  now,
  signOn: sso,
}: Visit): Promise<FastifyReply> {
  const to = ownPath(form.get('return') ?? undefined, site.base);
  const email = form.get('email') ?? '';
  const session = await signIn(store, { email, password: form.get('password') ?? '', now });
  if (!session.ok)
    return refused(reply, session.refusal, (refusal) =>
      signInPage(page, { email, to, refusal, signOn: sso?.settings.name }),
    );
  const { secret, token } = session.value;
  return goTo(openSession(reply, site.base, secret, token), to ?? href(page, '/account'));
}

async function takeSignOut(visit: Visit): Promise<FastifyReply> {
  const { request, reply, page, store, site, now, signOn } = visit;
  const secret = sessionOf(request, site.base);
  const ended = secret === undefined ? undefined : valueOrThrow(await signOut(store, { secret, now }));
  closeSession(reply, site.base);
  if (!signOn || ended?.name !== SIGN_ON) return goTo(reply, href(page, '/'));
  const url = await signOn.flow.signOutUrl(now, `${site.base}/`);
  return url === undefined ? goTo(reply, href(page, '/')) : leaveProvider(visit, signOn, url);
}

/** First the secret alone, then with it what was chosen. */
async function takeInvitation({ reply, page, form, store, site, now }: Visit): Promise<FastifyReply> {
  const secret = (form.get('secret') ?? '').trim().replace(/^.*#/, '');
  const invited = await readInvitation(store.reader, secret, now);
  if (!invited.ok) return refused(reply, invited.refusal, (refusal) => invitationPage(page, refusal));
  const account = invited.value;
  const [name, email, password] = ['name', 'email', 'password'].map((one) => form.get(one) ?? undefined);
  if (password === undefined) return sendPrivate(reply, choicePage(page, { secret, account }));
  const given = { secret, password, name: name ?? '', email: email ?? '', now };
  const accepted = await acceptInvitation(store, given);
  if (!accepted.ok)
    return refused(reply, accepted.refusal, (refusal) =>
      choicePage(page, { secret, account, name, email, refusal }),
    );
  const { session } = accepted.value;
  return goTo(openSession(reply, site.base, session.secret, session.token), href(page, '/account'));
}

const refused = (reply: FastifyReply, refusal: Refusal, show: (refusal: Refusal) => string): FastifyReply =>
  sendPrivate(reply, show(refusal), statusOf(refusal));
