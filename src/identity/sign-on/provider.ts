import * as client from 'openid-client';
import { ok, refuse, type Refusal, type Result } from '../../domain/refusal.ts';
import { boundedFetch, Unreachable } from './bounded-fetch.ts';
import type { SignOnSettings } from './settings.ts';

/** Milliseconds for which what the provider says of itself is believed; and a failure to ask it. */
const KEPT = 3_600_000;
const FAILURE_KEPT = 5_000;

interface Known {
  readonly at: number;
  readonly found: Promise<client.Configuration>;
  hasFailed: boolean;
}

/** The provider of identities, found by its issuer when it is first needed: where it is away, all else goes on. */
export class Provider {
  private known: Known | undefined;

  constructor(readonly settings: SignOnSettings) {}

  /** Refuses SIGN_ON_UNAVAILABLE. */
  async configuration(now: Date): Promise<Result<client.Configuration>> {
    const time = now.getTime();
    const { at, hasFailed } = this.known ?? { at: -Infinity, hasFailed: false };
    if (Math.abs(time - at) >= (hasFailed ? FAILURE_KEPT : KEPT)) this.known = this.ask(time);
    try {
      return ok(await (this.known as Known).found);
    } catch (error) {
      return refuse(unavailable(this.settings.issuer, error));
    }
  }

  private ask(at: number): Known {
    const { issuer, clientId, clientSecret } = this.settings;
    const found = client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      [client.customFetch]: boundedFetch,
      execute: [
        client.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    });
    const known: Known = { at, found, hasFailed: false };
    found.catch(() => void (known.hasFailed = true));
    return known;
  }
}

export function unavailable(issuer: string, error: unknown): Refusal {
  const reason = unreachableIn(error)?.message ?? (error as Error).message;
  return {
    code: 'SIGN_ON_UNAVAILABLE',
    item: issuer,
    message: `The identity provider cannot be asked: ${reason}.`,
    remedy: 'Try again in a moment. Where it lasts, check OIDC_ISSUER and the provider.',
  };
}

/** Libraries wrap what `boundedFetch` throws, some more than once. */
export function unreachableIn(error: unknown): Unreachable | undefined {
  if (error instanceof Unreachable) return error;
  return error instanceof Error && error.cause !== undefined ? unreachableIn(error.cause) : undefined;
}
