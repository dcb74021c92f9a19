import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../domain/actor.ts';
import { Refused, valueOrThrow, type Refusal } from '../../domain/refusal.ts';
import { isJwt } from '../../identity/sign-on/bearer.ts';
import type { SignOn } from '../../identity/sign-on/sign-on.ts';
import { authenticate, isOwnForm, sessionOf, type Gate } from './session.ts';

/** Who asks, and the secret that says so. */
export interface Asker {
  readonly actor: Actor;
  readonly secret?: string | undefined;
}

/**
 * Who sends a command to an API. A program whose token holds no longer is told, and not taken for anyone; a browser
 * whose session is over reads on as anyone. @throws Refused SIGN_IN_NEEDED (a token of ours), BAD_TOKEN or
 * SIGN_ON_UNAVAILABLE (one of the identity provider), and FORBIDDEN where another site sends a command in the name of who
 * has signed in here.
 */
export async function askerOf(
  request: FastifyRequest,
  site: Gate & { readonly now: Date; readonly signOn?: SignOn | undefined },
): Promise<Asker> {
  const { authorization } = request.headers;
  const bearer = BEARER.exec(authorization ?? '')?.[1];
  if (site.signOn && bearer !== undefined && isJwt(bearer))
    return { actor: valueOrThrow(await site.signOn.bearer(site.reader, bearer, site.now)) };
  const actor = await authenticate(request, site);
  if (authorization !== undefined) {
    if (actor.id === 'anonymous' || bearer === undefined) throw new Refused(holdsNot);
    return { actor, secret: bearer };
  }
  if (actor.id === 'anonymous') return { actor };
  if (request.method === 'POST' && !isOwnForm(request, site.base)) throw new Refused(foreign);
  return { actor, secret: sessionOf(request, site.base) };
}

const BEARER = /^Bearer +(\S+) *$/i;

const holdsNot: Refusal = {
  code: 'SIGN_IN_NEEDED',
  item: 'Authorization',
  message: 'The token of this request opens nothing: it is expired, ended, or was not copied whole.',
  remedy: 'Sign in, or make another token at /account; without the header one reads what is public.',
};

const foreign: Refusal = {
  code: 'FORBIDDEN',
  item: 'Origin',
  message: 'This command came with the cookie of a session, and not from a page of this site.',
  remedy: 'Send it from a page of this site, or with a token: Authorization: Bearer bgk_….',
};
