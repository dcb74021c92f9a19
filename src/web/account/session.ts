import type { FastifyReply, FastifyRequest } from 'fastify';
import { ANONYMOUS, type Actor } from '../../domain/actor.ts';
import type { Token } from '../../identity/accounts.ts';
import { actorOf, type SessionUses } from '../../identity/whois.ts';
import type { Reader } from '../../store/reader.ts';

/** What tells who comes in. */
export interface Gate {
  readonly reader: Reader;
  /** The public URL of this server. */
  readonly base: string;
  readonly uses?: SessionUses | undefined;
}

/** Over https the browser itself sees to it that no other host, and no page over http, has set the cookie. */
const isSecure = (base: string): boolean => base.startsWith('https:');
export const hostCookie = (base: string, name: string): string => (isSecure(base) ? `__Host-${name}` : name);
const cookieName = (base: string): string => hostCookie(base, 'session');

/** The secret of a browser's session. */
export const sessionOf = (request: FastifyRequest, base: string): string | undefined =>
  cookieIn(request, cookieName(base));

export function cookieIn(request: FastifyRequest, name: string): string | undefined {
  const start = `${name}=`;
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length);
}

/**
 * Who asks: by `Authorization: Bearer`, else by the cookie of a session; ANONYMOUS where neither opens anything. With a
 * cookie it may be another site that makes the browser ask: who changes something on it must see to that.
 */
export async function authenticate(
  request: FastifyRequest,
  { reader, base, now, uses }: Gate & { now: Date },
): Promise<Actor> {
  const bearer = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  return (await actorOf(reader, bearer ?? sessionOf(request, base), now, uses)) ?? ANONYMOUS;
}

/** The browser keeps it as long as it holds, and shows it to no script. */
export const openSession = (reply: FastifyReply, base: string, secret: string, { made, expires }: Token) =>
  setCookie(reply, base, 'session', secret, Math.floor((Date.parse(expires) - Date.parse(made)) / 1_000));

export const closeSession = (reply: FastifyReply, base: string) => setCookie(reply, base, 'session', '', 0);

/** Sent along too when another site sends a browser here by a link, and shown to no script. */
export function setCookie(
  reply: FastifyReply,
  base: string,
  name: string,
  value: string,
  seconds: number,
): FastifyReply {
  const secure = isSecure(base) ? '; Secure' : '';
  return reply.header(
    'Set-Cookie',
    `${hostCookie(base, name)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`,
  );
}

/**
 * Whether a form was sent by a page of ours. A browser says where from in `Sec-Fetch-Site`, an older one and one over
 * http in `Origin`; who says neither is no browser with a form.
 */
export function isOwnForm({ headers }: FastifyRequest, base: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = headers.origin;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === new URL(base).origin || new URL(origin).host === headers.host;
}

/**
 * Where to go after signing in: a page of this site, by its path; undefined for anything else. What is checked is what
 * a browser would make of it, and that is what is returned.
 */
export function ownPath(value: string | undefined, base: string): string | undefined {
  if (!value?.startsWith('/') || !URL.canParse(value, base)) return undefined;
  const { origin, pathname, search } = new URL(value, base);
  return origin === new URL(base).origin && !pathname.startsWith('//') ? pathname + search : undefined;
}
