import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportSPKI, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { Actor } from '../../src/domain/actor.ts';
import { readClaimMapping } from '../../src/domain/read-claim-mapping.ts';
import { valueOrThrow, type Result } from '../../src/domain/refusal.ts';
import type { SignOnSettings } from '../../src/identity/sign-on/settings.ts';
import { signOnWith, type SignOn } from '../../src/identity/sign-on/sign-on.ts';
import { changeAccount } from '../../src/workflow/change-account.ts';
import { signOn } from '../../src/workflow/sign-on.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { later, NOW, OWNER } from './people.ts';
import { CLIENT, scriptedProvider, type ScriptedProvider } from './scripted-provider.ts';

const [, openDatabase] = DATABASES[0];
const SECONDS = NOW.getTime() / 1_000;
const AUDIENCE = 'https://begrippen.example.org/graphql';
const MAPPING = readClaimMapping(
  JSON.stringify({
    organisation: 'orgcode',
    roles: [{ claim: 'realm_access.roles', value: 'redacteur', vocabulary: 'v', role: 'reviewer' }],
    scopes: { values: { begrippen_lezen: 'read', begrippen_schrijven: 'write' } },
  }),
);

let db: TestDatabase;
let provider: ScriptedProvider;
let settings: SignOnSettings;
let gate: SignOn;

beforeAll(async () => {
  db = await openDatabase();
  await db.store.transact((tx) => tx.lock('v', NOW.toISOString()));
  provider = await scriptedProvider();
  const { issuer } = provider;
  settings = {
    ...CLIENT,
    issuer,
    name: 'Test',
    scopes: 'openid',
    mapping: MAPPING,
    createAccounts: true,
    audience: AUDIENCE,
  };
});
beforeEach(() => void (gate = signOnWith(settings, 'http://localhost:4000')));
afterEach(() => void (provider.broken = undefined));
afterAll(async () => {
  await provider.close();
  await db.close();
});

const claimsOf = (more: JWTPayload = {}): JWTPayload => ({
  iss: provider.issuer,
  aud: AUDIENCE,
  sub: 'robot',
  azp: 'robot',
  iat: SECONDS,
  exp: SECONDS + 300,
  scope: 'begrippen_lezen openid',
  orgcode: 'OVO002949',
  realm_access: { roles: ['redacteur'] },
  ...more,
});

const bear = (token: string, now = NOW): Promise<Result<Actor>> => gate.bearer(db.store.reader, token, now);
const told = (result: Result<Actor>): string =>
  result.ok ? 'ok' : `${result.refusal.code} ${result.refusal.message}`;

describe('A token of the identity provider', () => {
  test('tells of a program what the mapping makes of its claims, and no more than its scopes', async () => {
    expect(valueOrThrow(await bear(await provider.sign(claimsOf(), { typ: 'at+jwt' })))).toEqual({
      id: 'client:robot',
      name: 'robot',
      organisation: 'OVO002949',
      administrator: false,
      rights: [{ vocabulary: 'v', role: 'reviewer', languages: [] }],
      scopes: ['read'],
    });
    const without = claimsOf({ scope: undefined, scp: ['read', 'admin'], realm_access: undefined });
    expect(valueOrThrow(await bear(await provider.sign(without)))).toMatchObject({ rights: [], scopes: [] });
  });

  test('of a person stands for their account, with the rights that others gave it, and never for a second one', async () => {
    const token = await provider.sign(claimsOf({ sub: 'an' }));
    expect(told(await bear(token))).toMatch(/^BAD_TOKEN .* has not signed on here/);
    const session = valueOrThrow(
      await signOn(db.store, { settings, subject: 'an', claims: claimsOf(), attempt: 'one', now: NOW }),
    );
    const id = session.token.account;
    expect(valueOrThrow(await bear(token))).toMatchObject({
      id,
      organisation: 'OVO002949',
      scopes: ['read'],
    });
    // Even where it looks like a program's own.
    const itself = await provider.sign(claimsOf({ sub: 'an', azp: 'an' }));
    expect(valueOrThrow(await bear(itself)).id).toBe(id);
    const { version = 0 } = (await db.store.reader.record('account', id)) ?? {};
    const closed = { actor: OWNER, now: NOW, account: id, seen: version, closed: true };
    valueOrThrow(await changeAccount(db.store, closed));
    expect(told(await bear(token))).toMatch(/^BAD_TOKEN .* not in use/);
  });

  test.each<[string, JWTPayload]>([
    ['its own subject', {}],
    ['no subject', { sub: undefined }],
    ['what Entra says of one', { sub: 'guid', azp: undefined, appid: 'robot', idtyp: 'app' }],
    ['the service account of Keycloak', { sub: 'guid', preferred_username: 'service-account-robot' }],
  ])('is a program’s by %s', async (_name, more) => {
    expect(valueOrThrow(await bear(await provider.sign(claimsOf(more)))).id).toBe('client:robot');
  });

  const hmac = (secret: string) => (claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(Buffer.from(secret));

  test.each<[string, string, (claims: JWTPayload) => Promise<string> | string]>([
    ['that has expired', 'expired', (claims) => provider.sign({ ...claims, exp: SECONDS - 31 })],
    ['that does not hold yet', '"nbf"', (claims) => provider.sign({ ...claims, nbf: SECONDS + 31 })],
    ['without an end', '"exp"', ({ exp: _exp, ...claims }) => provider.sign(claims)],
    [
      'for another audience',
      '"aud"',
      (claims) => provider.sign({ ...claims, aud: 'https://elders.example.org' }),
    ],
    ['for no audience', '"aud"', ({ aud: _aud, ...claims }) => provider.sign(claims)],
    ['that tells who signed on', '"aud"', (claims) => provider.sign({ ...claims, aud: CLIENT.clientId })],
    [
      'of another issuer',
      '"iss"',
      (claims) => provider.sign({ ...claims, iss: 'https://elders.example.org' }),
    ],
    ['of no issuer', '"iss"', ({ iss: _iss, ...claims }) => provider.sign(claims)],
    ['that signs someone out', 'logout+jwt', (claims) => provider.sign(claims, { typ: 'logout+jwt' })],
    ['signed by nobody', 'not signed with', (claims) => provider.forge({ alg: 'none' }, claims)],
    ['signed by NoBody', 'not signed with', (claims) => provider.forge({ alg: 'NoNe' }, claims, 'eA')],
    [
      'whose signature is missing',
      'signature',
      (claims) => provider.forge({ alg: 'RS256', kid: 'one' }, claims),
    ],
    ['signed with the client secret', 'not signed with', hmac(CLIENT.clientSecret)],
    [
      'signed with the public key as a secret',
      'not signed with',
      async (claims) => hmac(await exportSPKI(provider.publicKey))(claims),
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
      'that brings its own key',
      'signature',
      async (claims) => {
        const { privateKey } = await generateKeyPair('RS256');
        const jku = 'https://elders.example.org/jwks';
        return new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', kid: 'one', jku, x5u: jku })
          .sign(privateKey);
      },
    ],
    [
      'with another content',
      'signature',
      async (claims) => {
        const [header, , signature] = (await provider.sign(claims)).split('.');
        return `${header}.${Buffer.from(JSON.stringify({ ...claims, administrator: true })).toString('base64url')}.${signature}`;
      },
    ],
    [
      'with a rule nobody knows',
      'well formed',
      (claims) => provider.forge({ alg: 'RS256', kid: 'one', crit: ['x'], x: 1 }, claims, 'eA'),
    ],
    ['that is no token', 'well formed', () => 'a.b.c'],
  ])('%s opens nothing', async (_name, reason, token) => {
    const said = told(await bear(await token(claimsOf())));
    expect(said).toMatch(/^BAD_TOKEN/);
    expect(said).toContain(reason);
  });

  test('may be half a minute early or late', async () => {
    const token = await provider.sign(claimsOf({ nbf: SECONDS, exp: SECONDS + 300 }));
    for (const [minutes, said] of [
      [-29, 'ok'],
      [-31, 'BAD_TOKEN'],
      [329, 'ok'],
      [331, 'BAD_TOKEN'],
    ] as const)
      expect(told(await bear(token, later(minutes / 60))).split(' ')[0]).toBe(said);
  });

  test('of an unknown key makes the keys be fetched anew at most once per half minute', async () => {
    const fetched = () => provider.asked.filter((path) => path === '/jwks').length;
    const before = fetched();
    const tokens = Array.from({ length: 50 }, (_, i) => provider.sign(claimsOf(), { kid: `key ${i}` }));
    for (const token of tokens) expect(told(await bear(await token))).toMatch(/^BAD_TOKEN .* does not have/);
    expect(fetched() - before).toBe(1);
    expect(told(await bear(await provider.sign(claimsOf())))).toBe('ok');
  });

  test('waits for a provider that is away, which is not asked anew for each', async () => {
    await gate.flow.begin('/', NOW);
    provider.broken = 500;
    const before = provider.asked.length;
    const token = await provider.sign(claimsOf());
    for (let i = 0; i < 5; i += 1)
      expect(told(await bear(token))).toMatch(/^SIGN_ON_UNAVAILABLE .* answers 500/);
    expect(provider.asked.length - before).toBe(1);
  });

  test('opens nothing where no audience is set', async () => {
    gate = signOnWith({ ...settings, audience: undefined }, 'http://localhost:4000');
    expect(told(await bear(await provider.sign(claimsOf())))).toMatch(/^BAD_TOKEN .* takes no tokens/);
  });
});
