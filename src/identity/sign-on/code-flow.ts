import { createHash } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import * as client from 'openid-client';
import { claimsRead, valuesAt, type Claims } from '../../domain/claim-mapping.ts';
import { ok, refuse, type Refusal, type Result } from '../../domain/refusal.ts';
import { AttemptSeal } from './attempt.ts';
import type { Provider } from './provider.ts';
import { unavailable, unreachableIn } from './provider.ts';
import { ALGORITHMS } from './settings.ts';

/** Whom the provider vouches for, in answer to an attempt of this browser. */
export interface SignedOn {
  readonly subject: string;
  readonly claims: Claims;
  /** The digest of the attempt: it counts once. */
  readonly attempt: string;
  readonly to?: string | undefined;
}

/** The authorization code flow with PKCE, state, nonce and issuer (OpenID Connect Core, RFC 7636, RFC 9207). */
export class CodeFlow {
  private readonly seal: AttemptSeal;

  constructor(
    private readonly provider: Provider,
    /** The address of ours that the provider sends browsers back to. */
    readonly callback: string,
  ) {
    const { clientSecret, issuer } = provider.settings;
    this.seal = new AttemptSeal(clientSecret, issuer);
  }

  /** Where to send the browser, and the sealed attempt for it to keep meanwhile. Refuses SIGN_ON_UNAVAILABLE. */
  async begin(to: string | undefined, now: Date): Promise<Result<{ url: string; sealed: string }>> {
    const found = await this.provider.configuration(now);
    if (!found.ok) return found;
    const verifier = client.randomPKCECodeVerifier();
    const attempt = { state: client.randomState(), nonce: client.randomNonce(), verifier, to };
    const url = client.buildAuthorizationUrl(found.value, {
      redirect_uri: this.callback,
      scope: this.provider.settings.scopes,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return ok({ url: url.href, sealed: await this.seal.seal(attempt, now) });
  }

  /** `query`: what the provider has sent back with the browser. Refuses SIGN_ON_FAILED and SIGN_ON_UNAVAILABLE. */
  async finish(sealed: string | undefined, query: string, now: Date): Promise<Result<SignedOn>> {
    const attempt = sealed === undefined ? undefined : await this.seal.open(sealed, now);
    if (!attempt) return refuse(notBegun);
    const found = await this.provider.configuration(now);
    if (!found.ok) return found;
    try {
      const tokens = await client.authorizationCodeGrant(found.value, new URL(`${this.callback}${query}`), {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
        idTokenExpected: true,
      });
      const { alg = '' } = decodeProtectedHeader(tokens.id_token as string);
      if (!ALGORITHMS.includes(alg)) return refuse(failed(`its token is signed with ${alg}`));
      const claims = tokens.claims() as client.IDToken;
      const { sub: subject } = claims;
      const told = await this.told(found.value, claims, tokens.access_token);
      return ok({ subject, claims: told, attempt: digest(attempt.state), to: attempt.to });
    } catch (error) {
      return refuse(refusalOf(error, this.provider.settings.issuer));
    }
  }

  /** Where one signs out of the provider too; undefined where it has no such place, or cannot be asked. */
  async signOutUrl(now: Date, back: string): Promise<string | undefined> {
    const found = await this.provider.configuration(now);
    if (!found.ok || !found.value.serverMetadata().end_session_endpoint) return undefined;
    return client.buildEndSessionUrl(found.value, { post_logout_redirect_uri: back }).href;
  }

  /** Some providers (Keycloak among them) tell of roles only when asked; the token's own words come first. */
  private async told(config: client.Configuration, claims: client.IDToken, access: string): Promise<Claims> {
    const wanted = [...claimsRead(this.provider.settings.mapping), 'email', 'name'];
    const isComplete = wanted.every((claim) => valuesAt(claims, claim).length > 0);
    if (isComplete || !config.serverMetadata().userinfo_endpoint) return claims;
    return { ...(await client.fetchUserInfo(config, access, claims.sub)), ...claims };
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the library found wrong; anything else that is thrown is a bug of ours. */
function refusalOf(error: unknown, issuer: string): Refusal {
  if (unreachableIn(error)) return unavailable(issuer, error);
  if (error instanceof client.AuthorizationResponseError) return failed(`it answers "${named(error.error)}"`);
  if (error instanceof client.ResponseBodyError) return failed(`it answers "${named(error.error)}"`);
  if (error instanceof client.ClientError || error instanceof client.WWWAuthenticateChallengeError)
    return failed(reasonIn(error));
  throw error;
}

/** An error code of OAuth, which has no other characters; a text of the provider's is not repeated. */
const named = (code: string): string => (/^[a-z_]{1,60}$/.test(code) ? code : 'something else');

function reasonIn(error: Error & { code?: string }): string {
  const cause = error.cause instanceof Error ? `, ${error.cause.message}` : '';
  return `its answer does not fit: ${error.code ?? error.name} (${error.message}${cause})`.slice(0, 300);
}

const failed = (reason: string): Refusal => ({
  code: 'SIGN_ON_FAILED',
  message: `The identity provider has not let you in: ${reason}.`,
  remedy: 'Begin again. Where it lasts, tell an administrator what stands here.',
});

const notBegun: Refusal = {
  code: 'SIGN_ON_FAILED',
  message: 'No sign-on was begun in this browser within the last ten minutes.',
  remedy: 'Begin again at /account/sign-in, and let the browser keep cookies.',
};
