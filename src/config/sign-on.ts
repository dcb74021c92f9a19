import { readFileSync } from 'node:fs';
import { NO_MAPPING, type ClaimMapping } from '../domain/claim-mapping.ts';
import { readClaimMapping } from '../domain/read-claim-mapping.ts';
import { Refused } from '../domain/refusal.ts';
import { readSetting, type Environment, type Setting } from './setting.ts';

/** Single sign-on by OpenID Connect. */
export interface SignOnConfig {
  /** Exactly as the provider writes it in its own discovery document. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: "Sign in with …". */
  readonly name: string;
  readonly scopes: string;
  readonly mapping: ClaimMapping;
  /** Whether who has no account gets one, where the mapping gives something. */
  readonly createAccounts: boolean;
  /** The audience of bearer tokens of programs; none are taken where it is absent. */
  readonly audience?: string | undefined;
}

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;

const isIssuer = (text: string): boolean =>
  URL.canParse(text) &&
  /^https:\/\/[^\s?#@]+$|^http:\/\/[^\s?#@]+$/.test(text) &&
  (text.startsWith('https:') || LOCAL.test(text));

const text = (name: string, purpose: string, fallback = ''): Setting<string> => ({
  name,
  purpose,
  fallback,
  read: (given) => given.trim(),
  expects: 'a text',
});

const ISSUER: Setting<string> = {
  name: 'OIDC_ISSUER',
  purpose: 'The identity provider people sign on with (OpenID Connect); without it they use a password.',
  fallback: '',
  read: (given) => (given === '' || isIssuer(given) ? given : undefined),
  expects: 'an https URL without query or fragment (http for localhost only)',
};
const CLIENT_ID = text('OIDC_CLIENT_ID', 'How the provider knows this server.');
const CLIENT_SECRET = text('OIDC_CLIENT_SECRET', 'By what the provider knows that it is this server.');
const CLIENT_SECRET_FILE = text('OIDC_CLIENT_SECRET_FILE', 'A file that holds it instead.');
const NAME = text('OIDC_NAME', 'What the button to sign on says after “Sign in with”.', 'Single sign-on');
const SCOPES: Setting<string> = {
  name: 'OIDC_SCOPES',
  purpose: 'What is asked of the provider, with spaces between.',
  fallback: 'openid profile email',
  read: (given) =>
    /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(given) && given.split(' ').includes('openid') ? given : undefined,
  expects: 'names with spaces between, openid among them',
};
const MAPPING = text(
  'OIDC_MAPPING',
  'How claims become organisation and rights: JSON, or the path of a file of it.',
);
const CREATE_ACCOUNTS: Setting<boolean> = {
  name: 'OIDC_CREATE_ACCOUNTS',
  purpose: 'Whether who signs on for the first time gets an account, where the mapping gives them something.',
  fallback: 'true',
  read: (given) => (given === 'true' ? true : given === 'false' ? false : undefined),
  expects: 'true or false',
};
const AUDIENCE = text(
  'OIDC_AUDIENCE',
  'The audience of the bearer tokens (JWT) of programs; without it none are taken.',
);

export const SIGN_ON_SETTINGS: readonly Setting<unknown>[] = [
  ISSUER,
  CLIENT_ID,
  CLIENT_SECRET,
  CLIENT_SECRET_FILE,
  NAME,
  SCOPES,
  MAPPING,
  CREATE_ACCOUNTS,
  AUDIENCE,
];

/** Undefined where there is no OIDC_ISSUER. @throws Refused (BAD_CONFIG). */
export function readSignOn(environment: Environment): SignOnConfig | undefined {
  const read = <T>(setting: Setting<T>): T => readSetting(environment, setting);
  const issuer = read(ISSUER);
  if (!issuer) return without(environment);
  const clientId = read(CLIENT_ID);
  if (!clientId)
    throw bad('OIDC_CLIENT_ID', 'is missing, and OIDC_ISSUER is set', 'Set it to what the provider gave.');
  const audience = read(AUDIENCE) || undefined;
  // The token that tells us who signed on has that audience: it would open the API as well.
  if (audience === clientId)
    throw bad(
      'OIDC_AUDIENCE',
      'is the same as OIDC_CLIENT_ID',
      'Give the API an audience of its own at the provider.',
    );
  return {
    issuer,
    clientId,
    clientSecret: secretOf(read(CLIENT_SECRET), read(CLIENT_SECRET_FILE)),
    name: read(NAME),
    scopes: read(SCOPES),
    mapping: mappingOf(read(MAPPING)),
    createAccounts: read(CREATE_ACCOUNTS),
    audience,
  };
}

/** Settings of a sign-on that is not there are a mistake: whoever set them believes that it is. */
function without(environment: Environment): undefined {
  const stray = SIGN_ON_SETTINGS.find(({ name }) => environment[name]);
  if (stray) throw bad(stray.name, 'is set, and OIDC_ISSUER is not', 'Set OIDC_ISSUER too, or leave it out.');
  return undefined;
}

function secretOf(given: string, path: string): string {
  if (given && path)
    throw bad('OIDC_CLIENT_SECRET_FILE', 'is set, and OIDC_CLIENT_SECRET too', 'Set one of the two.');
  const secret = path ? contentOf('OIDC_CLIENT_SECRET_FILE', path).trim() : given;
  if (secret.length < 16)
    throw bad(
      'OIDC_CLIENT_SECRET',
      secret ? 'has fewer than 16 characters' : 'is missing, and OIDC_ISSUER is set',
      'Let the provider make one: what a browser carries is sealed with it.',
    );
  return secret;
}

function mappingOf(given: string): ClaimMapping {
  if (!given) return NO_MAPPING;
  const json = given.startsWith('{') ? given : contentOf('OIDC_MAPPING', given);
  try {
    return readClaimMapping(json);
  } catch (error) {
    throw bad(
      'OIDC_MAPPING',
      `cannot be used: ${(error as Error).message}`,
      'See "Single sign-on" in the README.',
    );
  }
}

function contentOf(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw bad(name, `cannot be read: ${(error as Error).message}`, 'Check the path.');
  }
}

const bad = (item: string, what: string, remedy: string): Refused =>
  new Refused({ code: 'BAD_CONFIG', item, message: `${item} ${what}.`, remedy });
