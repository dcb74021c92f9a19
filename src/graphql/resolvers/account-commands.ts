import type { Right } from '../../domain/actor.ts';
import { valueOrThrow } from '../../domain/refusal.ts';
import { acceptInvitation } from '../../workflow/accept-invitation.ts';
import { changeAccount } from '../../workflow/change-account.ts';
import { changePassword } from '../../workflow/change-password.ts';
import { createToken } from '../../workflow/create-token.ts';
import { inviteAccount, renewInvitation, type Invited } from '../../workflow/invite-account.ts';
import { revokeToken } from '../../workflow/revoke-token.ts';
import { signIn } from '../../workflow/sign-in.ts';
import { signOut } from '../../workflow/sign-out.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, RightInput } from '../generated.ts';
import { lower } from '../model/enums.ts';
import { given } from '../model/given.ts';

const rightsOf = (rights: readonly RightInput[]): Right[] =>
  rights.map(({ vocabulary, role, languages = [] }) => ({ vocabulary, role: lower(role), languages }));

/** The same link that `begrippenkader account` prints: what is behind the # no server on the way gets to see. */
const linked = ({ desk }: Context, { account, secret }: Invited) => ({
  account,
  link: `${desk.base}/account/invitation#${secret}`,
});

/** Commands about accounts. None has an idempotency key: what such a key would keep, to answer again, is a secret. */
export const accountCommands = {
  signIn: async (_root, { email, password }, { desk, now, loaders }) => {
    const session = valueOrThrow(await signIn(desk.store, { email, password, now }));
    return { account: await loaders.account.load(session.token.account), session };
  },
  signOut: async (_root, _args, { desk, secret, now }) => {
    if (secret === undefined) return false;
    valueOrThrow(await signOut(desk.store, { secret, now }));
    return true;
  },
  inviteAccount: async (_root, { rights, ...input }, context) => {
    const { desk, actor, now } = context;
    const invitation = { ...input, rights: rightsOf(rights), actor, now };
    return linked(context, valueOrThrow(await inviteAccount(desk.store, invitation)));
  },
  renewInvitation: async (_root, { account }, context) => {
    const { desk, actor, now } = context;
    return linked(context, valueOrThrow(await renewInvitation(desk.store, { actor, now, account })));
  },
  acceptInvitation: async (_root, input, { desk, now }) =>
    valueOrThrow(await acceptInvitation(desk.store, { ...given(input), now })),
  changeAccount: async (_root, { rights, ...input }, { desk, actor, now }) => {
    const change = { ...given(input), ...(rights && { rights: rightsOf(rights) }), actor, now };
    return valueOrThrow(await changeAccount(desk.store, change));
  },
  changePassword: async (_root, { current, password }, { desk, actor, secret, now }) =>
    valueOrThrow(await changePassword(desk.store, { actor, now, current, password, session: secret })),
  createToken: async (_root, { scopes, expires, ...input }, { desk, actor, now }) => {
    const wanted = { ...given(input), scopes: scopes.map(lower), expires: new Date(expires), actor, now };
    return valueOrThrow(await createToken(desk.store, wanted));
  },
  revokeToken: async (_root, { token }, { desk, actor, now }) =>
    valueOrThrow(await revokeToken(desk.store, { actor, now, token })),
} satisfies MutationResolvers;
