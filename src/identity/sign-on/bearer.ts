import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Claims } from '../../domain/claim-mapping.ts';
import { ok, refuse, type Refusal, type Result } from '../../domain/refusal.ts';
import { boundedFetch } from './bounded-fetch.ts';
import type { Provider } from './provider.ts';
import { unavailable, unreachableIn } from './provider.ts';
import { ALGORITHMS } from './settings.ts';

/** Seconds that two clocks may differ. */
const LEEWAY = 30;
/** Milliseconds between two looks for a key that is not among those known. */
const BETWEEN = 30_000;
/** What an access token may say that it is; one that tells who signed on, or out, is none. */
const TYPES = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

/** Three parts: no secret of ours looks so. */
export const isJwt = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);

/** Checks the tokens that the provider gives to programs (RFC 9068, and those of before it). */
export class BearerCheck {
  private keys: { readonly at: string; readonly get: JWTVerifyGetKey } | undefined;

  constructor(private readonly provider: Provider) {}

  /** What a token claims. Refuses BAD_TOKEN and SIGN_ON_UNAVAILABLE. */
  async claimsOf(token: string, now: Date): Promise<Result<Claims>> {
    const { issuer, audience } = this.provider.settings;
    if (audience === undefined)
      return refuse(badToken('this server takes no tokens of the identity provider'));
    const found = await this.provider.configuration(now);
    if (!found.ok) return found;
    const { jwks_uri: at } = found.value.serverMetadata();
    if (at === undefined) return refuse(unavailable(issuer, new Error('it names no keys')));
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keysAt(at), {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        clockTolerance: LEEWAY,
        currentDate: now,
        requiredClaims: ['exp'],
      });
      if (!TYPES.has(protectedHeader.typ?.toLowerCase()))
        return refuse(badToken(`it is a ${protectedHeader.typ}, not an access token`));
      return ok(payload);
    } catch (error) {
      if (unreachableIn(error) || error instanceof errors.JWKSTimeout)
        return refuse(unavailable(issuer, error));
      if (error instanceof errors.JOSEError) return refuse(badToken(reasonOf(error)));
      throw error;
    }
  }

  private keysAt(at: string): JWTVerifyGetKey {
    if (this.keys?.at !== at) {
      const get = createRemoteJWKSet(new URL(at), {
        cooldownDuration: BETWEEN,
        [customFetch]: seldom(boundedFetch),
      });
      this.keys = { at, get };
    }
    return this.keys.get;
  }
}

/** After a failure the same is not asked again at once, however many tokens would have it. */
function seldom(get: typeof boundedFetch): typeof boundedFetch {
  let failed = { at: -Infinity, error: undefined as unknown };
  return async (url, init) => {
    if (performance.now() - failed.at < 5_000) throw failed.error;
    try {
      return await get(url, init);
    } catch (error) {
      failed = { at: performance.now(), error };
      throw error;
    }
  };
}

/** Which rule is broken; the words of the token itself are not repeated. */
function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `its claim "${error.claim}" is ${error.reason === 'missing' ? 'missing' : 'not what it must be here'}`;
  if (error instanceof errors.JOSEAlgNotAllowed)
    return `it is not signed with one of ${ALGORITHMS.join(', ')}`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is not right';
  if (error instanceof errors.JWKSNoMatchingKey)
    return 'it is signed with a key that the provider does not have';
  return 'it is not well formed';
}

export const badToken = (reason: string): Refusal => ({
  code: 'BAD_TOKEN',
  item: 'Authorization',
  message: `The token of this request opens nothing: ${reason}.`,
  remedy: 'Ask the identity provider for a new one, with the audience of this server.',
});
