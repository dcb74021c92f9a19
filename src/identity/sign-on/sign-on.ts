import type { Actor } from '../../domain/actor.ts';
import type { Result } from '../../domain/refusal.ts';
import type { Reader } from '../../store/reader.ts';
import { BearerCheck } from './bearer.ts';
import { bearerActor } from './bearer-actor.ts';
import { CodeFlow } from './code-flow.ts';
import { Provider } from './provider.ts';
import type { SignOnSettings } from './settings.ts';

/** Signing on by OpenID Connect: people by the code flow, programs by bearer tokens. Built once a process. */
export interface SignOn {
  readonly settings: SignOnSettings;
  readonly flow: CodeFlow;
  /** Who bears a JWT. Refuses BAD_TOKEN and SIGN_ON_UNAVAILABLE. */
  bearer(reader: Reader, token: string, now: Date): Promise<Result<Actor>>;
}

/** `base`: the public URL of this server, below which the provider sends browsers back. */
export function signOnWith(settings: SignOnSettings, base: string): SignOn {
  const provider = new Provider(settings);
  const check = new BearerCheck(provider);
  return {
    settings,
    flow: new CodeFlow(provider, `${base}/account/oidc/callback`),
    bearer: async (reader, token, now) => {
      const claims = await check.claimsOf(token, now);
      if (!claims.ok) return claims;
      const { issuer, mapping } = settings;
      return bearerActor(reader, { issuer, mapping, claims: claims.value });
    },
  };
}
