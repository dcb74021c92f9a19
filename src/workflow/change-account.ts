import type { Actor, Right } from '../domain/actor.ts';
import { mayDo } from '../domain/policy.ts';
import { Refused, valueOrThrow, type Result } from '../domain/refusal.ts';
import {
  accountOf,
  accountStateOf,
  hasEntered,
  type Account,
  type AccountState,
} from '../identity/accounts.ts';
import { checkedRights, checkOrganisation } from '../identity/check-profile.ts';
import type { Store } from '../store/open.ts';
import type { RecordRow } from '../store/tables.ts';
import type { Transaction } from '../store/transaction.ts';
import { checkVocabularies, decideOnAccounts, endTokens, saveAccount, takeAccount } from './account-rows.ts';

export interface AccountChange {
  readonly actor: Actor;
  readonly now: Date;
  readonly account: string;
  /** The version the asker saw. */
  readonly seen: number;
  /** What is left out stays. */
  readonly organisation?: string;
  readonly administrator?: boolean;
  readonly rights?: readonly Right[];
  /** Closed, nobody enters by it, and its tokens are gone for good; false opens it again. */
  readonly closed?: boolean;
}

/**
 * Changes what an account may do, or closes it. Refuses SIGN_IN_NEEDED, FORBIDDEN, UNKNOWN_ACCOUNT, STALE,
 * LAST_ADMINISTRATOR, BAD_ARGUMENT and UNKNOWN_VOCABULARY.
 */
export const changeAccount = (store: Store, change: AccountChange): Promise<Result<Account>> =>
  decideOnAccounts(store, async (tx) => {
    const { actor, now, account: id, seen } = change;
    valueOrThrow(mayDo(actor, 'manage-accounts'));
    // Two administrators who close each other's account at once would leave none.
    await tx.alone('administrators');
    const row = await takeAccount(tx, id);
    if (row.version !== seen) throw new Refused(stale(row));
    const state = await changed(tx, accountStateOf(row), change);
    const status = statusOf(row, state, change.closed);
    await keepAdministrator(tx, row, state, status);
    const deed = { actor: actor.id, action: 'change-account', now };
    if (status === 'closed')
      await endTokens(tx, id, ['session', 'api', 'invitation'], { ...deed, action: 'revoke-token' });
    return accountOf(await saveAccount(tx, row, state, status, deed));
  });

async function changed(tx: Transaction, state: AccountState, change: AccountChange): Promise<AccountState> {
  const { organisation = state.organisation, administrator = state.administrator } = change;
  checkOrganisation(organisation);
  const rights = change.rights ? checkedRights(change.rights) : state.rights;
  if (change.rights) await checkVocabularies(tx, rights);
  return { ...state, organisation, administrator, rights };
}

function statusOf(row: RecordRow, state: AccountState, closed = row.status === 'closed'): Account['status'] {
  if (closed) return 'closed';
  return hasEntered(state) ? 'active' : 'invited';
}

async function keepAdministrator(
  tx: Transaction,
  row: RecordRow,
  state: AccountState,
  status: Account['status'],
): Promise<void> {
  const isOne = (one: RecordRow): boolean => one.status === 'active' && accountStateOf(one).administrator;
  if (!isOne(row) || (status === 'active' && state.administrator)) return;
  const others = (await tx.records('account', { status: 'active' })).filter(({ id }) => id !== row.id);
  if (!others.some(isOne)) throw new Refused(last(row.id));
}

const last = (item: string) =>
  ({
    code: 'LAST_ADMINISTRATOR',
    item,
    message: `Account ${item} is the last administrator in use: nobody would be left to manage accounts.`,
    remedy: 'Make another account administrator first.',
  }) as const;

const stale = ({ id, version }: RecordRow) =>
  ({
    code: 'STALE',
    item: id,
    message: `Account ${id} has changed since: it is at version ${version}.`,
    remedy: 'Read it again and give that version with the change.',
  }) as const;
