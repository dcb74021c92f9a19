import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

export interface RealProvider {
  readonly issuer: string;
  /** What the provider says of who signs in under a name. */
  readonly people: Map<string, Record<string, unknown>>;
  /** A token for a program that has a secret of its own. */
  tokenFor(client: string, scope: string): Promise<string>;
  close(): Promise<void>;
}

export const CLIENT = { clientId: 'begrippenkader', clientSecret: 'een-geheim-van-de-dienst-zelf' };
export const ROBOT = { id: 'robot', secret: 'een-geheim-van-een-programma' };

/** A port that nobody uses: a server must be known at its address before it is there. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `oidc-provider`, with its own login form, on this machine: a certified provider. It demands PKCE. */
export async function realProvider(base: string, audience: string): Promise<RealProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Record<string, unknown>>();
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  const configuration: Configuration = {
    jwks: { keys: [key] },
    cookies: { keys: ['cookies of a test'] },
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [`${base}/account/oidc/callback`],
        post_logout_redirect_uris: [`${base}/`],
      },
      {
        client_id: ROBOT.id,
        client_secret: ROBOT.secret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      },
    ],
    claims: { openid: ['sub', 'rol_3d'], profile: ['name'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    findAccount: (_context, sub) =>
      people.has(sub) ? { accountId: sub, claims: () => ({ sub, ...people.get(sub) }) } : undefined,
    features: {
      devInteractions: { enabled: true },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: () => ({ scope: 'read write', audience, accessTokenFormat: 'jwt' }),
        useGrantedResource: () => false,
      },
    },
  };
  const provider = new Provider(issuer, configuration);
  const handle = provider.callback();
  server.on('request', (request, response) => void handle(request, response));
  return {
    issuer,
    people,
    tokenFor: async (client, scope) => {
      const basic = Buffer.from(`${client}:${ROBOT.secret}`).toString('base64');
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { Authorization: `Basic ${basic}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
      });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
