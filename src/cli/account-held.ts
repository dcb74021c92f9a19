import { Refused } from '../domain/refusal.ts';
import { accountOf, normalEmail, type Account } from '../identity/accounts.ts';
import type { Store } from '../store/open.ts';

/** The account of an e-mail address, or of an id where it has none. @throws Refused (UNKNOWN_ACCOUNT). */
export async function accountHeld({ reader }: Store, email: string): Promise<Account> {
  const [found] = await reader.records('account', { subject: normalEmail(email), first: 1 });
  const row = found ?? (await reader.record('account', email));
  if (row) return accountOf(row);
  throw new Refused({
    code: 'UNKNOWN_ACCOUNT',
    item: email,
    message: `There is no account with the address ${email}.`,
    remedy: 'See which there are: begrippenkader account list.',
  });
}

/** Where a link leads that makes someone choose a password; the secret is behind the #, so that no log has it. */
export const invitationLink = (base: string, secret: string): string =>
  `${base}/account/invitation#${secret}`;
