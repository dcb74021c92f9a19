import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportSPKI, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { NO_MAPPING } from '../../src/domain/claim-mapping.ts';
import { readClaimMapping } from '../../src/domain/read-claim-mapping.ts';
import { valueOrThrow, type Result } from '../../src/domain/refusal.ts';
import { CodeFlow, type SignedOn } from '../../src/identity/sign-on/code-flow.ts';
import { Provider } from '../../src/identity/sign-on/provider.ts';
import type { SignOnSettings } from '../../src/identity/sign-on/settings.ts';
import { later } from './people.ts';
import { CLIENT, scriptedProvider, type ScriptedProvider } from './scripted-provider.ts';

// The library that checks tokens reads the clock itself: so what must hold is made to hold now.
const NOW = new Date();
const SECONDS = Math.floor(NOW.getTime() / 1_000);
const CALLBACK = 'http://localhost:4000/account/oidc/callback';

let provider: ScriptedProvider;
let settings: SignOnSettings;

beforeAll(async () => {
  provider = await scriptedProvider();
  const { issuer } = provider;
  settings = { ...CLIENT, issuer, name: 'Test', scopes: 'openid', mapping: NO_MAPPING, createAccounts: true };
});
beforeEach(() => void Object.assign(provider, { metadata: {}, broken: undefined, userinfo: {} }));
afterAll(() => provider.close());

const flowWith = (more: Partial<SignOnSettings> = {}): CodeFlow =>
  new CodeFlow(new Provider({ ...settings, ...more }), CALLBACK);

interface Begun {
  readonly flow: CodeFlow;
  readonly sealed: string;
  readonly state: string;
  readonly claims: JWTPayload;
}

async function begin(flow = flowWith()): Promise<Begun> {
  const { url, sealed } = valueOrThrow(await flow.begin('/search?q=x', NOW));
  const sent = new URL(url).searchParams;
  provider.challenge = sent.get('code_challenge') as string;
  const claims = {
    iss: provider.issuer,
    aud: CLIENT.clientId,
    sub: 'an',
    nonce: sent.get('nonce') as string,
    iat: SECONDS,
    exp: SECONDS + 300,
    email: 'an@example.org',
    name: 'An',
  };
  provider.idToken = await provider.sign(claims);
  return { flow, sealed, state: sent.get('state') as string, claims };
}

const queryOf = (state: string, more: Record<string, string> = {}): string =>
  `?${new URLSearchParams({ code: 'code', state, iss: provider.issuer, ...more }).toString()}`;

const told = (result: Result<SignedOn>): string =>
  result.ok ? 'ok' : `${result.refusal.code} ${result.refusal.message}`;

describe('The code flow', () => {
  test('sends state, nonce and an S256 challenge, and comes back with whom the provider vouches for', async () => {
    const { url } = valueOrThrow(await flowWith().begin(undefined, NOW));
    const sent = Object.fromEntries(new URL(url).searchParams);
    expect(sent).toMatchObject({
      response_type: 'code',
      client_id: CLIENT.clientId,
      redirect_uri: CALLBACK,
      scope: 'openid',
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(sent[name]).toMatch(/^[\w-]{43}$/);
    const { flow, sealed, state } = await begin();
    const done = valueOrThrow(await flow.finish(sealed, queryOf(state), NOW));
    expect(done).toMatchObject({ subject: 'an', to: '/search?q=x', claims: { email: 'an@example.org' } });
    expect(sealed).not.toContain(state);
  });

  test('asks for what the token leaves out, and believes an answer about someone else not', async () => {
    const mapping = readClaimMapping('{"organisation":"orgcode"}');
    provider.userinfo = { sub: 'an', orgcode: 'OVO002949', name: 'Iemand' };
    const first = await begin(flowWith({ mapping }));
    const done = valueOrThrow(await first.flow.finish(first.sealed, queryOf(first.state), NOW));
    expect(done.claims).toMatchObject({ orgcode: 'OVO002949', name: 'An' });
    provider.userinfo = { sub: 'bea', orgcode: 'OVO002949' };
    const second = await begin(flowWith({ mapping }));
    expect(told(await second.flow.finish(second.sealed, queryOf(second.state), NOW))).toMatch(
      /^SIGN_ON_FAILED/,
    );
  });

  test.each<[string, (begun: Begun) => string, string]>([
    ['another state', () => queryOf('another'), 'state'],
    ['no state', () => `?code=code&iss=${provider.issuer}`, 'state'],
    ['its state twice', ({ state }) => `${queryOf(state)}&state=${state}`, 'state'],
    ['another issuer', ({ state }) => queryOf(state, { iss: 'https://elders.example.org' }), 'iss'],
    ['no issuer, where the provider gives one', ({ state }) => `?code=code&state=${state}`, 'iss'],
    ['no code', ({ state }) => `?state=${state}&iss=${provider.issuer}`, 'code'],
    ['a no of the provider', ({ state }) => queryOf(state, { error: 'access_denied' }), '"access_denied"'],
    [
      'a no with words of its own',
      ({ state }) => queryOf(state, { error: '<b>weg</b>' }),
      '"something else"',
    ],
    ['tokens in the address', ({ state }) => queryOf(state, { response: 'eyJ.e.e' }), 'response'],
  ])('refuses an answer with %s', async (_name, query, reason) => {
    const begun = await begin();
    const said = told(await begun.flow.finish(begun.sealed, query(begun), NOW));
    expect(said).toMatch(/^SIGN_ON_FAILED/);
    expect(said).toContain(reason);
  });

  test('refuses an answer in a browser that has not begun, has begun another, or took over ten minutes', async () => {
    const { flow, sealed, state } = await begin();
    const { sealed: other } = await begin();
    const foreign = new CodeFlow(new Provider({ ...settings, clientSecret: 'een ander geheim' }), CALLBACK);
    const { sealed: forged } = valueOrThrow(await foreign.begin('/', NOW));
    const [header, , ...rest] = sealed.split('.');
    const unsealed = provider.forge({ alg: 'none' }, { state, nonce: 'n', verifier: 'v', exp: SECONDS + 60 });
    const finish = async (kept: string | undefined, now = NOW) =>
      told(await flow.finish(kept, queryOf(state), now));
    expect(await finish(other)).toContain('state');
    for (const kept of [undefined, '', 'x', forged, `${sealed}x`, [header, 'x', ...rest].join('.'), unsealed])
      expect(await finish(kept)).toMatch(/^SIGN_ON_FAILED No sign-on was begun/);
    expect(await finish(sealed, later(11, NOW))).toMatch(/^SIGN_ON_FAILED No sign-on was begun/);
  });

  test('refuses a code that another attempt was given for: PKCE', async () => {
    const first = await begin();
    await begin();
    expect(told(await first.flow.finish(first.sealed, queryOf(first.state), NOW))).toBe(
      'SIGN_ON_FAILED The identity provider has not let you in: it answers "invalid_grant".',
    );
  });

  test.each<[string, string, (claims: JWTPayload) => Promise<string> | string]>([
    ['of another attempt', '"nonce"', (claims) => provider.sign({ ...claims, nonce: 'another' })],
    ['of no attempt', '"nonce"', ({ nonce: _nonce, ...claims }) => provider.sign(claims)],
    ['for another client', '"aud"', (claims) => provider.sign({ ...claims, aud: 'another' })],
    [
      'for two clients, of which another asked',
      '"azp"',
      (claims) => provider.sign({ ...claims, aud: [CLIENT.clientId, 'b'], azp: 'b' }),
    ],
    [
      'of another issuer',
      '"iss"',
      (claims) => provider.sign({ ...claims, iss: 'https://elders.example.org' }),
    ],
    ['that has expired', '"exp"', (claims) => provider.sign({ ...claims, exp: SECONDS - 60 })],
    ['without an end', '"exp"', ({ exp: _exp, ...claims }) => provider.sign(claims)],
    ['about nobody', '"sub"', ({ sub: _sub, ...claims }) => provider.sign(claims)],
    ['signed by nobody', '"alg"', (claims) => provider.forge({ alg: 'none' }, claims)],
    [
      'whose signature is missing',
      'signature',
      (claims) => provider.forge({ alg: 'RS256', kid: 'one' }, claims),
    ],
    [
      'signed with the client secret',
      'algorithm',
      (claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(CLIENT.clientSecret)),
    ],
    [
      'signed with the public key as a secret',
      'algorithm',
      async (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(Buffer.from(await exportSPKI(provider.publicKey))),
    ],
    [
      'signed with another key',
      'signature',
      async (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', kid: 'one' })
          .sign((await generateKeyPair('RS256')).privateKey),
    ],
    [
      'that names no key of the provider',
      'no applicable keys',
      (claims) => provider.sign(claims, { kid: 'two' }),
    ],
    ['that is no token', 'Invalid JWT', () => 'geen token'],
  ])('refuses a token %s', async (_name, reason, token) => {
    const begun = await begin();
    provider.idToken = await token(begun.claims);
    const said = told(await begun.flow.finish(begun.sealed, queryOf(begun.state), NOW));
    expect(said).toMatch(/^SIGN_ON_FAILED/);
    expect(said).toContain(reason);
  });

  test('refuses a provider that answers in the name of another', async () => {
    provider.metadata = { issuer: 'https://elders.example.org' };
    expect(await flowWith().begin('/', NOW)).toMatchObject({ refusal: { code: 'SIGN_ON_UNAVAILABLE' } });
  });

  test('says when the provider is away, asks it again seconds later, and no more often', async () => {
    provider.broken = 503;
    const flow = flowWith();
    const begun = async (seconds: number) => told((await flow.begin('/', later(seconds / 60, NOW))) as never);
    expect(await begun(0)).toMatch(/^SIGN_ON_UNAVAILABLE .* answers 503/);
    const before = provider.asked.length;
    expect(await begun(4)).toMatch(/^SIGN_ON_UNAVAILABLE/);
    expect(provider.asked.length).toBe(before);
    provider.broken = undefined;
    expect(await begun(6)).toBe('ok');
    expect(await begun(3_500)).toBe('ok');
    expect(provider.asked.length).toBe(before + 1);
  });

  test('takes no more of an answer than it can hold', async () => {
    provider.metadata = { padding: 'x'.repeat(1_100_000) };
    expect(told((await flowWith().begin('/', NOW)) as never)).toMatch(/more than 1048576 bytes/);
  });
});
