import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';

const SECRET = 'zestien tekens of meer';
const GIVEN = {
  OIDC_ISSUER: 'https://aanmelden.example.org/realms/overheid',
  OIDC_CLIENT_ID: 'begrippenkader',
  OIDC_CLIENT_SECRET: SECRET,
};

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'begrippenkader-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('The settings of single sign-on', () => {
  test('need an issuer, a client and its secret, and have defaults for the rest', () => {
    expect(readConfig(GIVEN).signOn).toEqual({
      issuer: GIVEN.OIDC_ISSUER,
      clientId: 'begrippenkader',
      clientSecret: SECRET,
      name: 'Single sign-on',
      scopes: 'openid profile email',
      mapping: { rights: [], administrators: [] },
      createAccounts: true,
      audience: undefined,
    });
    expect(readConfig({}).signOn).toBeUndefined();
  });

  test('may be in files, so that no list of processes shows a secret', () => {
    const { OIDC_CLIENT_SECRET: _secret, ...given } = GIVEN;
    const config = readConfig({
      ...given,
      OIDC_CLIENT_SECRET_FILE: file('secret', `${SECRET}\n`),
      OIDC_MAPPING: file('mapping.json', '{"organisation":"vo_orgcode"}'),
    });
    expect(config.signOn).toMatchObject({
      clientSecret: SECRET,
      mapping: { organisation: { claim: 'vo_orgcode' } },
    });
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'an issuer over http',
      { OIDC_ISSUER: 'http://aanmelden.example.org' },
      'OIDC_ISSUER is "http://aanmelden.example.org", which is not an https URL',
    ],
    [
      'an issuer that only begins like localhost',
      { OIDC_ISSUER: 'http://localhost.example.org' },
      'OIDC_ISSUER',
    ],
    [
      'an issuer with a user in it',
      { OIDC_ISSUER: 'https://a:b@example.org' },
      'OIDC_ISSUER is "https://…@example.org"',
    ],
    ['an issuer with a query', { OIDC_ISSUER: 'https://example.org/?a' }, 'OIDC_ISSUER'],
    ['no client', { OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID is missing'],
    ['no secret', { OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET is missing'],
    ['a short secret', { OIDC_CLIENT_SECRET: 'geheim' }, 'OIDC_CLIENT_SECRET has fewer than 16 characters'],
    [
      'two secrets',
      { OIDC_CLIENT_SECRET_FILE: '/x' },
      'OIDC_CLIENT_SECRET_FILE is set, and OIDC_CLIENT_SECRET too',
    ],
    [
      'a secret that is nowhere',
      { OIDC_CLIENT_SECRET: '', OIDC_CLIENT_SECRET_FILE: '/nergens/geheim' },
      'OIDC_CLIENT_SECRET_FILE cannot be read',
    ],
    ['scopes without openid', { OIDC_SCOPES: 'profile' }, 'OIDC_SCOPES is "profile"'],
    ['a mapping that is nowhere', { OIDC_MAPPING: '/nergens/mapping.json' }, 'OIDC_MAPPING cannot be read'],
    [
      'a mapping that cannot be',
      { OIDC_MAPPING: '{"rollen":[]}' },
      'OIDC_MAPPING cannot be used: It has "rollen"',
    ],
    ['a word for yes', { OIDC_CREATE_ACCOUNTS: 'ja' }, 'OIDC_CREATE_ACCOUNTS is "ja"'],
    [
      'the audience of sign-on itself',
      { OIDC_AUDIENCE: 'begrippenkader' },
      'OIDC_AUDIENCE is the same as OIDC_CLIENT_ID',
    ],
    ['no issuer', { OIDC_ISSUER: '' }, 'OIDC_CLIENT_ID is set, and OIDC_ISSUER is not'],
  ])('with %s are refused in one line that shows no secret', (_name, wrong, message) => {
    const read = () => readConfig({ ...GIVEN, ...wrong });
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]+$/);
    expect(read).not.toThrow(SECRET);
  });

  test.each(['http://localhost:8080/realms/x', 'http://127.0.0.1', 'http://[::1]:80/'])(
    'may be %s, which is this machine',
    (issuer) => {
      expect(readConfig({ ...GIVEN, OIDC_ISSUER: issuer }).signOn?.issuer).toBe(issuer);
    },
  );
});
