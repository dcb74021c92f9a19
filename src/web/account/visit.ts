import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../domain/actor.ts';
import type { SignOn } from '../../identity/sign-on/sign-on.ts';
import type { SessionUses } from '../../identity/whois.ts';
import type { Store } from '../../store/open.ts';
import type { Page, Site } from '../pages/page.ts';

/** One request about an account. */
export interface Visit {
  readonly site: Site;
  readonly store: Store;
  readonly now: Date;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly page: Page;
  readonly form: URLSearchParams;
  /** By OpenID Connect, where there is a provider of identities. */
  readonly signOn?: SignOn | undefined;
  readonly uses?: SessionUses | undefined;
}

export type OwnVisit = Visit & { readonly actor: Actor };

/** See Other: the address is then asked for with GET, whatever was sent before. */
export const goTo = (reply: FastifyReply, path: string): FastifyReply =>
  reply.header('Cache-Control', 'no-store').redirect(path, 303);
