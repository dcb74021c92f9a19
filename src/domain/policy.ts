import { ROLES, type Actor, type Role, type Scope } from './actor.ts';
import type { Bilingual } from './finding.ts';
import { ok, refuse, type Refusal, type Result } from './refusal.ts';

/**
 * What an actor is in one vocabulary: the highest right there; rights elsewhere leave a `member`. An administrator is
 * that besides: the column holds what it adds, and no editorial right is in it.
 */
export type Standing = 'anonymous' | 'member' | Role | 'administrator';

export const STANDINGS: readonly Standing[] = ['anonymous', 'member', ...ROLES, 'administrator'];

/** With whose things: those the actor made (an edit in a proposal makes one its author), those of others, or both. */
export type Reach = 'never' | 'own' | 'others' | 'any';

/** In the order of STANDINGS. */
type Cells = readonly [Reach, Reach, Reach, Reach, Reach, Reach, Reach];

/**
 * The one place that says who may do what: the scope a token needs for it, and a cell for each standing. `Action` is
 * made of it, so a command without a row does not compile.
 */
const POLICY = {
  // Proposals. An author never reviews; a steward puts in order what others left behind, but withdraws nobody's work.
  'read-draft': ['read', ['never', 'own', 'any', 'any', 'any', 'any', 'never']],
  'open-proposal': ['write', ['never', 'never', 'any', 'any', 'any', 'any', 'never']],
  'edit-proposal': ['write', ['never', 'never', 'own', 'own', 'own', 'any', 'never']],
  submit: ['write', ['never', 'never', 'own', 'own', 'own', 'any', 'never']],
  rebase: ['write', ['never', 'never', 'own', 'own', 'own', 'any', 'never']],
  withdraw: ['write', ['never', 'own', 'own', 'own', 'own', 'own', 'never']],
  comment: ['write', ['never', 'never', 'any', 'any', 'any', 'any', 'never']],
  'comment-consultation': ['write', ['never', 'any', 'any', 'any', 'any', 'any', 'never']],
  'edit-comment': ['write', ['never', 'own', 'own', 'own', 'own', 'own', 'never']],
  'resolve-comment': ['write', ['never', 'own', 'own', 'own', 'any', 'any', 'never']],
  review: ['write', ['never', 'never', 'never', 'never', 'others', 'others', 'never']],
  // What makes others' words hold.
  decide: ['admin', ['never', 'never', 'never', 'never', 'never', 'any', 'never']],
  publish: ['admin', ['never', 'never', 'never', 'never', 'never', 'any', 'never']],
  'flag-release': ['admin', ['never', 'never', 'never', 'never', 'never', 'any', 'never']],
  'set-policy': ['admin', ['never', 'never', 'never', 'never', 'never', 'any', 'never']],
  'withdraw-term': ['admin', ['never', 'never', 'never', 'never', 'never', 'any', 'never']],
  // Users of terms (who reviews must see whom a change touches), and who follows what.
  'register-use': ['write', ['never', 'any', 'any', 'any', 'any', 'any', 'never']],
  'end-use': ['write', ['never', 'own', 'own', 'own', 'own', 'any', 'never']],
  'read-uses': ['read', ['never', 'own', 'own', 'own', 'any', 'any', 'never']],
  follow: ['write', ['never', 'any', 'any', 'any', 'any', 'any', 'never']],
  // The log of a vocabulary; without one, the whole.
  'read-log': ['read', ['never', 'never', 'never', 'never', 'never', 'any', 'any']],
  // Accounts, and the ways into one: tokens, sessions, the password.
  'manage-accounts': ['admin', ['never', 'never', 'never', 'never', 'never', 'never', 'any']],
  'manage-tokens': ['admin', ['never', 'own', 'own', 'own', 'own', 'own', 'any']],
} as const satisfies Record<string, readonly [Scope, Cells]>;

export type Action = keyof typeof POLICY;

export const ACTIONS = Object.keys(POLICY) as Action[];

export const ACTION_NAMES: Record<Action, Bilingual> = {
  'read-draft': { nl: 'ontwerpen lezen', en: 'read drafts' },
  'open-proposal': { nl: 'een voorstel beginnen', en: 'open a proposal' },
  'edit-proposal': { nl: 'een voorstel bewerken', en: 'edit a proposal' },
  submit: { nl: 'een voorstel indienen', en: 'submit a proposal' },
  rebase: { nl: 'een voorstel bijwerken tot de nieuwste tekst', en: 'rebase a proposal' },
  withdraw: { nl: 'een voorstel intrekken', en: 'withdraw a proposal' },
  comment: { nl: 'reageren', en: 'comment' },
  'comment-consultation': { nl: 'reageren in een consultatie', en: 'comment in a consultation' },
  'edit-comment': { nl: 'een reactie wijzigen', en: 'edit a comment' },
  'resolve-comment': { nl: 'een reactie afhandelen', en: 'resolve a comment' },
  review: { nl: 'een voorstel beoordelen', en: 'review a proposal' },
  decide: { nl: 'over een voorstel beslissen', en: 'decide on a proposal' },
  publish: { nl: 'een versie publiceren', en: 'publish a release' },
  'flag-release': { nl: 'een versie als ingetrokken aanduiden', en: 'flag a release' },
  'set-policy': { nl: 'het beleid van een vocabularium bepalen', en: 'set the policy of a vocabulary' },
  'withdraw-term': { nl: 'een term van het web halen', en: 'withdraw a term from the web' },
  'register-use': { nl: 'gebruik van termen melden', en: 'register a use of terms' },
  'end-use': { nl: 'gebruik van termen afmelden', en: 'end a use of terms' },
  'read-uses': { nl: 'zien wie termen gebruikt', en: 'see who uses terms' },
  follow: { nl: 'iets volgen', en: 'follow something' },
  'read-log': { nl: 'het logboek lezen', en: 'read the log' },
  'manage-accounts': { nl: 'accounts beheren', en: 'manage accounts' },
  'manage-tokens': { nl: 'de toegang van een account beheren', en: 'manage the ways into an account' },
};

/** What an action is done to. */
export interface Target {
  /** Left out where it belongs to no vocabulary: rights in vocabularies then count for nothing. */
  readonly vocabulary?: string | undefined;
  /** Ids of the accounts that made it. Left out, it is neither one's own nor another's: only `any` will do. */
  readonly authors?: readonly string[] | undefined;
}

/**
 * Whether an actor may do something. Refuses SIGN_IN_NEEDED (nobody has signed in), OWN_PROPOSAL (a review of what one
 * made) and FORBIDDEN (the right is missing, or the token lacks the scope).
 */
export function mayDo(actor: Actor, action: Action, target: Target = {}): Result<void> {
  const [scope] = POLICY[action];
  const standings = standingsOf(actor, target.vocabulary);
  const reaches = standings.map((standing) => reachOf(action, standing));
  const relation = target.authors && (target.authors.includes(actor.id) ? 'own' : 'others');
  if (!reaches.some((reach) => reach === 'any' || reach === relation)) {
    if (standings[0] === 'anonymous') return refuse(signInNeeded(action));
    if (action === 'review' && relation === 'own' && reaches.includes('others')) return refuse(ownProposal);
    return refuse(forbidden(action, standings, target));
  }
  if (standings[0] !== 'anonymous' && !actor.scopes.includes(scope))
    return refuse(scopeMissing(action, scope));
  return ok(undefined);
}

export const reachOf = (action: Action, standing: Standing): Reach =>
  POLICY[action][1][STANDINGS.indexOf(standing)] as Reach;

/** What a token must be for, to be used for an action. */
export const scopeOf = (action: Action): Scope => POLICY[action][0];

function standingsOf(actor: Actor, vocabulary: string | undefined): Standing[] {
  if (actor.id === 'anonymous') return ['anonymous'];
  const held = actor.rights.filter((right) => right.vocabulary === vocabulary).map(({ role }) => role);
  const highest = ROLES.findLast((role) => held.includes(role));
  return [highest ?? 'member', ...(actor.administrator ? (['administrator'] as const) : [])];
}

const signInNeeded = (action: Action): Refusal => ({
  code: 'SIGN_IN_NEEDED',
  item: action,
  message: `To ${ACTION_NAMES[action].en} one must be signed in.`,
  remedy: 'Sign in at /account/sign-in, or send a token: Authorization: Bearer bgk_….',
});

const ownProposal: Refusal = {
  code: 'OWN_PROPOSAL',
  item: 'review',
  message: 'You wrote an edit of this proposal, and an author does not review their own.',
  remedy: 'Ask another reviewer of the vocabulary.',
};

function forbidden(action: Action, standings: readonly Standing[], { vocabulary }: Target): Refusal {
  const able = STANDINGS.filter((standing) => reachOf(action, standing) !== 'never').map((standing) => {
    const reach = reachOf(action, standing);
    return reach === 'any' ? standing : `${standing} (${reach === 'own' ? 'their own' : "others'"})`;
  });
  return {
    code: 'FORBIDDEN',
    item: action,
    message: `You may not ${ACTION_NAMES[action].en}: you are ${standings.join(' and ')}${vocabulary ? ` in ${vocabulary}` : ''}.`,
    remedy: `Who may: ${able.join(', ')}. An administrator grants rights.`,
  };
}

const scopeMissing = (action: Action, scope: Scope): Refusal => ({
  code: 'FORBIDDEN',
  item: action,
  message: `Your token may not ${ACTION_NAMES[action].en}: it lacks the scope "${scope}".`,
  remedy: `Make a token with the scope "${scope}" at /account, or sign in.`,
});
