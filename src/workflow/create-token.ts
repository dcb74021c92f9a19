import { SCOPES, type Actor, type Scope } from '../domain/actor.ts';
import { mayDo } from '../domain/policy.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../domain/refusal.ts';
import { accountStateOf } from '../identity/accounts.ts';
import { checkName } from '../identity/check-profile.ts';
import type { Store } from '../store/open.ts';
import type { RecordRow } from '../store/tables.ts';
import { addToken, decideOnAccounts, takeAccount, type NewToken } from './account-rows.ts';

export interface TokenWanted {
  readonly actor: Actor;
  readonly now: Date;
  /** The account the bearer will be; left out, one's own. */
  readonly account?: string;
  /** What it is for, to know it by. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expires: Date;
}

/** A year, leap years too. */
const LONGEST = 366 * 86_400_000;

/**
 * A token for a program. Refuses SIGN_IN_NEEDED, FORBIDDEN (also a scope that the asker has not), UNKNOWN_ACCOUNT and
 * BAD_ARGUMENT.
 */
export const createToken = (store: Store, wanted: TokenWanted): Promise<Result<NewToken>> =>
  decideOnAccounts(store, async (tx) => {
    const { actor, now, account = actor.id, name, expires } = wanted;
    valueOrThrow(mayDo(actor, 'manage-tokens', { authors: [account] }));
    const scopes = SCOPES.filter((scope) => wanted.scopes.includes(scope));
    check(wanted, scopes);
    const row = await takeAccount(tx, account);
    if (row.status !== 'active') throw new Refused(notInUse(row));
    const deed = { actor: actor.id, action: 'create-token', now };
    return addToken(tx, account, { use: 'api', name: name.trim(), scopes, expires }, deed);
  });

const notInUse = (row: RecordRow): Refusal => {
  const { name } = accountStateOf(row);
  const isInvited = row.status === 'invited';
  return {
    code: 'UNKNOWN_ACCOUNT',
    item: row.id,
    message: isInvited ? `${name} has not opened the invitation yet.` : `The account of ${name} is closed.`,
    remedy: isInvited
      ? 'A token is in the name of who has chosen a password: let the link be opened first.'
      : 'An administrator can open it again.',
  };
};

function check({ name, actor, now, expires, scopes: asked }: TokenWanted, scopes: readonly Scope[]): void {
  checkName(name);
  const unknown = asked.find((scope) => !scopes.includes(scope));
  if (scopes.length === 0 || unknown !== undefined)
    throw bad('scopes', `A token needs scopes that there are.`, `Give one or more of ${SCOPES.join(', ')}.`);
  const beyond = scopes.find((scope) => !actor.scopes.includes(scope));
  if (beyond !== undefined)
    throw new Refused({
      code: 'FORBIDDEN',
      item: beyond,
      message: `The token you ask with has no scope "${beyond}", so it makes none that has.`,
      remedy: 'Sign in, and make the token at /account.',
    });
  const life = expires.getTime() - now.getTime();
  if (!(life > 0 && life <= LONGEST))
    throw bad('expires', 'A token holds for a year at most, and not for nothing.', 'Give 1 to 366 days.');
}

const bad = (item: string, message: string, remedy: string): Refused =>
  new Refused({ code: 'BAD_ARGUMENT', item, message, remedy });
