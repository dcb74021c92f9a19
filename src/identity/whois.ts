import type { Actor } from '../domain/actor.ts';
import type { Reader } from '../store/reader.ts';
import { actorFor, holds, tokenOf } from './accounts.ts';
import { digestOfSecret, isSecret } from './secrets.ts';

/** What a revocation on another replica may take to be noticed here. */
const KEPT = 5_000;
const MOST_KEPT = 10_000;

/** How sessions end that nobody uses: `workflow/session-uses.ts`. */
export interface SessionUses {
  /** Milliseconds without a request. */
  readonly idle: number;
  /** Notes that it is used; never fails. */
  used(token: string, now: Date): Promise<void>;
}

interface Known {
  readonly actor: Actor;
  /** The id of the token, where it is a session's. */
  readonly session: string | undefined;
  readonly readAt: number;
  readonly expires: number;
}

const known = new WeakMap<Reader, Map<string, Known>>();

/**
 * Who bears a secret: a session's or an API token's. Undefined where it holds no longer, or never did. With `uses` a
 * session ends too when it is not used. Whoever vouches for a person, a password or OpenID Connect (`sign-on/`), what
 * follows is an account with rights of ours, and a session; only programs come with tokens of another house.
 */
export async function actorOf(
  reader: Reader,
  secret: string | undefined,
  now: Date,
  uses?: SessionUses,
): Promise<Actor | undefined> {
  if (secret === undefined || !isSecret(secret)) return undefined;
  const digest = digestOfSecret(secret);
  const kept = keptBy(reader);
  const found = kept.get(digest);
  const time = now.getTime();
  if (found && Math.abs(time - found.readAt) < KEPT && found.expires > time) return found.actor;
  kept.delete(digest);
  const read = await readActor(reader, digest, now, uses);
  if (!read) return undefined;
  // The reader need not wait for the note.
  if (read.session !== undefined) void uses?.used(read.session, now);
  // Into the same map as before reading: where it was forgotten meanwhile, this answer is forgotten with it.
  kept.set(digest, { ...read, readAt: time });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
  return read.actor;
}

/** To be called when a token or account has changed, so that it holds at once in this process. */
export const forget = (reader: Reader): void => void known.delete(reader);

function keptBy(reader: Reader): Map<string, Known> {
  const kept = known.get(reader) ?? new Map<string, Known>();
  known.set(reader, kept);
  return kept;
}

async function readActor(
  reader: Reader,
  digest: string,
  now: Date,
  uses: SessionUses | undefined,
): Promise<Omit<Known, 'readAt'> | undefined> {
  const [row] = await reader.records('token', { subject: digest, first: 1 });
  const token = row && tokenOf(row);
  if (!token || token.use === 'invitation' || !holds(token, now)) return undefined;
  const session = token.use === 'session' ? token.id : undefined;
  if (session !== undefined && uses) {
    const used = (await reader.sessionUse(session)) ?? token.made;
    if (now.getTime() - Date.parse(used) >= uses.idle) return undefined;
  }
  const owner = await reader.record('account', token.account);
  if (owner?.status !== 'active') return undefined;
  return { actor: actorFor(owner, token.scopes), session, expires: Date.parse(token.expires) };
}
