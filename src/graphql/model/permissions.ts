import type { Actor } from '../../domain/actor.ts';
import { ACTIONS, mayDo, type Action, type Target } from '../../domain/policy.ts';
import { upper, type Upper } from './enums.ts';

export interface Permission {
  readonly action: Upper<Action>;
  readonly reach: 'ANY' | 'OWN' | 'OTHERS';
}

/** The actions that are allowed on one thing, as it is. */
export const allowedOn = (
  actor: Actor,
  target: Target,
  actions: readonly Action[] = ACTIONS,
): Upper<Action>[] =>
  actions.filter((action) => mayDo(actor, action, target).ok).map((action) => upper(action));

/** The rows of the policy that hold something for an actor, with the token that is used. */
export function permissionsOf(actor: Actor, vocabulary: string | undefined): Permission[] {
  const may = (action: Action, authors?: readonly string[]): boolean =>
    mayDo(actor, action, { vocabulary, authors }).ok;
  return ACTIONS.flatMap((action): Permission[] => {
    const name = upper(action);
    if (may(action)) return [{ action: name, reach: 'ANY' }];
    if (may(action, [actor.id])) return [{ action: name, reach: 'OWN' }];
    return may(action, []) ? [{ action: name, reach: 'OTHERS' }] : [];
  });
}
