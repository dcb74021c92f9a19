import { accountOf, type Account } from '../../identity/accounts.ts';
import type { Reader } from '../../store/reader.ts';

/** An account; or who else did something, by name alone: `cli:…`. */
export type AccountModel = Account | Pick<Account, 'id' | 'name' | 'organisation'>;

export const isAccount = (model: AccountModel): model is Account => 'status' in model;

/** Those of these ids, in one statement. */
export async function accountsOf(reader: Reader, ids: readonly string[]): Promise<AccountModel[]> {
  const rows = await reader.records('account', { id: ids });
  const found = new Map(rows.map((row) => [row.id, accountOf(row)]));
  return ids.map((id) => found.get(id) ?? { id, name: id, organisation: '' });
}
