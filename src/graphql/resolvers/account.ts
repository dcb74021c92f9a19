import { mayDo } from '../../domain/policy.ts';
import { valueOrThrow } from '../../domain/refusal.ts';
import { tokenOf, accountOf } from '../../identity/accounts.ts';
import type { Context } from '../context.ts';
import type {
  AccountResolvers,
  QueryResolvers,
  RightResolvers,
  TokenResolvers,
  ViewerResolvers,
} from '../generated.ts';
import { isAccount, type AccountModel } from '../model/accounts.ts';
import { lower, upper } from '../model/enums.ts';
import { recordPage } from '../model/keyed.ts';
import { permissionsOf } from '../model/permissions.ts';
import { followingOf, inboxOf } from '../model/inbox.ts';
import { usesOf } from '../model/uses.ts';

const isSignedIn = ({ actor }: Context): boolean => actor.id !== 'anonymous';

export const accountQueries = {
  viewer: (_root, _args, { actor }) => actor,
  accounts: (_root, { status, ...args }, { actor, desk }) => {
    valueOrThrow(mayDo(actor, 'manage-accounts'));
    const where = status ? { status: lower(status) } : {};
    return recordPage(desk.store.reader, 'account', where, args, accountOf);
  },
} satisfies QueryResolvers;

export const Viewer: ViewerResolvers = {
  account: ({ id }, _args, context) => (isSignedIn(context) ? context.loaders.account.load(id) : null),
  scopes: ({ scopes }) => scopes.map(upper),
  may: (actor, { vocabulary }) => permissionsOf(actor, vocabulary ?? undefined),
  tokens: ({ id }, args, { desk }) =>
    recordPage(desk.store.reader, 'token', { owner: id, status: 'live' }, args, tokenOf),
  following: (_actor, args, context) => followingOf(context, args),
  inbox: (_actor, args, context) => inboxOf(context, args),
  uses: ({ id }, args, context) => {
    valueOrThrow(mayDo(context.actor, 'read-uses', { authors: [id] }));
    return usesOf(context, { owner: id }, args);
  },
};

export const Right: RightResolvers = { role: ({ role }) => upper(role) };

export const Token: TokenResolvers = {
  use: ({ use }) => upper(use),
  scopes: ({ scopes }) => scopes.map(upper),
  status: ({ status }) => upper(status),
};

/** A field that only the account itself and who manages accounts see. */
const own =
  <T>(read: (account: Extract<AccountModel, { status: unknown }>) => T) =>
  (model: AccountModel, _args: object, { actor }: Context): T | null =>
    isAccount(model) && (model.id === actor.id || mayDo(actor, 'manage-accounts').ok) ? read(model) : null;

export const Account: AccountResolvers = {
  // Who works at the command line is a user of the machine: readers need not know which.
  id: ({ id }, _args, context) => (isSignedIn(context) ? id : id.replace(/^cli:.*/, 'cli')),
  name: ({ name }, _args, context) => (isSignedIn(context) ? name : null),
  email: own(({ email }) => email),
  administrator: own(({ administrator }) => administrator),
  rights: own(({ rights }) => rights),
  status: own(({ status }) => upper(status)),
  version: own(({ version }) => version),
};
