import type { Action } from '../domain/policy.ts';
import type { MutationResolvers } from './generated.ts';

/**
 * The cell of the policy that each mutation asks; `anyone` where what is given, a password or a link, says who asks. A
 * mutation that is not named here does not compile, and a test calls each of them as nobody.
 */
export const MUTATION_ACTIONS = {
  readInbox: 'follow',
} as const satisfies Record<keyof MutationResolvers, Action | 'anyone'>;
