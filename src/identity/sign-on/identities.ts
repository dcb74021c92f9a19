import { createHash } from 'node:crypto';

/** The record that says which account belongs to whom a provider knows: found by both words, never by an address. */
export interface IdentityState {
  readonly issuer: string;
  readonly subject: string;
}

/** The id of that record; that there is one of each is what the table itself sees to. */
export const identityId = ({ issuer, subject }: IdentityState): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('hex');
