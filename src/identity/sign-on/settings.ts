import type { ClaimMapping } from '../../domain/claim-mapping.ts';

/** What is known here of the provider of identities; `config.ts` has read and checked it. */
export interface SignOnSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly scopes: string;
  readonly mapping: ClaimMapping;
  readonly createAccounts: boolean;
  readonly audience?: string | undefined;
}

/** Signatures that are believed: none by a secret that both sides know, and never `none`. */
export const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
