import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';

/** A sign-on that a browser has begun: what the answer of the provider must fit. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE: who has the code but not this gets nothing for it. */
  readonly verifier: string;
  /** Where to go afterwards: a path of ours. */
  readonly to?: string | undefined;
}

/** Seconds that an attempt may take. */
export const ATTEMPT_LIFE = 600;

/**
 * Keeps attempts in the browsers that make them, sealed by a key that every replica derives from the client secret: so
 * beginning one writes nothing, and a flood of them costs no room. That one counts once is seen to by `signOn`.
 */
export class AttemptSeal {
  private readonly key: Uint8Array;

  constructor(
    secret: string,
    private readonly issuer: string,
  ) {
    this.key = new Uint8Array(hkdfSync('sha256', secret, '', 'begrippenkader: attempt to sign on', 32));
  }

  seal(attempt: Attempt, now: Date): Promise<string> {
    return new EncryptJWT({ ...attempt })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setIssuer(this.issuer)
      .setExpirationTime(new Date(now.getTime() + ATTEMPT_LIFE * 1_000))
      .encrypt(this.key);
  }

  /** Undefined where it is none of ours, or took too long. */
  async open(sealed: string, now: Date): Promise<Attempt | undefined> {
    try {
      const { payload } = await jwtDecrypt<Attempt>(sealed, this.key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        issuer: this.issuer,
        requiredClaims: ['exp'],
        currentDate: now,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}
