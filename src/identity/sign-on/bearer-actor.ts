import type { Actor } from '../../domain/actor.ts';
import { profileOf, rightsBy, scopesOf, type ClaimMapping, type Claims } from '../../domain/claim-mapping.ts';
import { ok, refuse, type Result } from '../../domain/refusal.ts';
import type { Reader } from '../../store/reader.ts';
import { accountOf } from '../accounts.ts';
import { badToken } from './bearer.ts';
import { identityId } from './identities.ts';

/**
 * Who bears a token whose claims were checked: a person who has signed on here, by their account, so that no one is two;
 * else a program. Both as the mapping has them, and with the scopes of the token. Refuses BAD_TOKEN.
 */
export async function bearerActor(
  reader: Reader,
  { issuer, mapping, claims }: { issuer: string; mapping: ClaimMapping; claims: Claims },
): Promise<Result<Actor>> {
  const profile = profileOf(mapping, claims);
  const scopes = scopesOf(mapping, claims);
  const { sub } = claims;
  const identity =
    typeof sub === 'string' ? await reader.record('identity', identityId({ issuer, subject: sub })) : null;
  if (identity) {
    const row = await reader.record('account', identity.owner);
    if (row?.status !== 'active') return refuse(badToken('the account of its owner is not in use'));
    const account = accountOf(row);
    const { organisation = account.organisation, administrator = account.administrator } = profile;
    const rights = rightsBy(profile, account.rights);
    return ok({ id: account.id, name: account.name, organisation, administrator, rights, scopes });
  }
  const program = programOf(claims);
  if (program === undefined)
    return refuse(badToken('it is of a person who has not signed on here with a browser yet'));
  const { organisation = '', administrator = false, rights } = profile;
  return ok({
    id: `client:${program}`,
    name: program,
    organisation,
    administrator,
    rights: [...rights],
    scopes,
  });
}

/**
 * The name of a program that speaks for itself (client credentials): it is its own subject, or the provider says so in
 * its own way (Entra by `idtyp`, Keycloak by the name of the service account).
 */
function programOf(claims: Claims): string | undefined {
  const { sub, idtyp, preferred_username: username } = claims;
  const client = [claims['azp'], claims['client_id'], claims['appid']].find((one) => typeof one === 'string');
  if (client === undefined || !/^[\x21-\x7e]{1,200}$/.test(client)) return undefined;
  const isItself =
    sub === undefined ||
    sub === client ||
    idtyp === 'app' ||
    username === `service-account-${client.toLowerCase()}`;
  return isItself ? client : undefined;
}
