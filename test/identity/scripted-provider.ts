import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

/** A provider that says what a test has it say: wrong things too, which a real one never would. */
export interface ScriptedProvider {
  readonly issuer: string;
  readonly publicKey: CryptoKey;
  /** What each path was asked, in order. */
  readonly asked: string[];
  /** What the token endpoint answers; set by the test. */
  idToken: string;
  /** The challenge that the verifier must fit. */
  challenge: string;
  userinfo: object;
  /** What its discovery says besides. */
  metadata: object;
  /** Answers every request with this status instead, where set. */
  broken: number | undefined;
  sign(claims: JWTPayload, header?: object): Promise<string>;
  /** A token with any header and signature at all. */
  forge(header: object, claims: JWTPayload, signature?: string): string;
  close(): Promise<void>;
}

export const CLIENT = { clientId: 'begrippenkader', clientSecret: 'een geheim van de dienst zelf' };

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

export async function scriptedProvider(): Promise<ScriptedProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider: ScriptedProvider = {
    issuer,
    publicKey,
    asked: [],
    idToken: '',
    challenge: '',
    userinfo: {},
    metadata: {},
    broken: undefined,
    sign: (claims, header = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header }).sign(privateKey),
    forge: (header, claims, signature = '') => `${encode(header)}.${encode(claims)}.${signature}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    provider.asked.push(request.url ?? '');
    const [status, json] = provider.broken ? [provider.broken, {}] : answerTo(request.url ?? '', body);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
  }

  function answerTo(path: string, body: string): [number, object] {
    if (path === '/.well-known/openid-configuration')
      return [
        200,
        {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          userinfo_endpoint: `${issuer}/userinfo`,
          jwks_uri: `${issuer}/jwks`,
          id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
          authorization_response_iss_parameter_supported: true,
          ...provider.metadata,
        },
      ];
    if (path === '/jwks') return [200, { keys: [jwk] }];
    if (path === '/userinfo') return [200, provider.userinfo];
    if (path !== '/token') return [404, {}];
    const verifier = new URLSearchParams(body).get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (challenge !== provider.challenge) return [400, { error: 'invalid_grant' }];
    return [200, { access_token: 'access', token_type: 'Bearer', id_token: provider.idToken }];
  }

  return provider;
}
