import { userInfo } from 'node:os';
import { SCOPES, type Actor } from '../domain/actor.ts';

/** Whoever can open the database owns it: at the command line nobody signs in, and the log names the user. */
export function owner(): Actor {
  const { username } = userInfo();
  return {
    id: `cli:${username}`,
    name: username,
    organisation: '',
    administrator: true,
    rights: [],
    scopes: SCOPES,
  };
}
