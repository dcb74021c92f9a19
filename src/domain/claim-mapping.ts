import { ROLES, SCOPES, type Right, type Scope } from './actor.ts';

/** What a provider of identities says of someone, e.g. `{"realm_access": {"roles": ["redacteur"]}}`. */
export type Claims = Readonly<Record<string, unknown>>;

/** The value of a claim that gives something. With `*` at its end any value that begins so. */
interface Rule {
  /** A claim, or the way to it: `realm_access.roles`. */
  readonly claim: string;
  readonly value: string;
}

/** How claims become an organisation, rights and scopes here: `OIDC_MAPPING`. */
export interface ClaimMapping {
  readonly organisation?: { readonly claim: string; readonly values: Readonly<Record<string, string>> };
  readonly rights: readonly (Rule & Right)[];
  readonly administrators: readonly Rule[];
  readonly scopes?: { readonly claim?: string; readonly values: Readonly<Record<string, Scope>> };
}

/** What claims make of someone. What the mapping says nothing about is left out, and so stays as it was. */
export interface Profile {
  readonly organisation?: string;
  readonly administrator?: boolean;
  readonly rights: readonly Right[];
  /** The vocabularies that the mapping decides on: rights there that it does not give are taken away. */
  readonly decided: ReadonlySet<string>;
}

export const NO_MAPPING: ClaimMapping = { rights: [], administrators: [] };

/** The claims that a mapping reads. */
export const claimsRead = ({ organisation, rights, administrators }: ClaimMapping): string[] => [
  ...(organisation ? [organisation.claim] : []),
  ...[...rights, ...administrators].map(({ claim }) => claim),
];

export function profileOf(mapping: ClaimMapping, claims: Claims): Profile {
  const given = (rule: Rule): boolean =>
    valuesAt(claims, rule.claim).some((value) => fits(rule.value, value));
  return {
    ...(mapping.organisation && { organisation: organisationIn(mapping.organisation, claims) }),
    ...(mapping.administrators.length > 0 && { administrator: mapping.administrators.some(given) }),
    rights: highest(mapping.rights.filter(given)),
    decided: new Set(mapping.rights.map(({ vocabulary }) => vocabulary)),
  };
}

/** Rights as they become by a profile: those that people gave in other vocabularies stay. */
export const rightsBy = ({ rights, decided }: Profile, held: readonly Right[]): Right[] => [
  ...held.filter(({ vocabulary }) => !decided.has(vocabulary)),
  ...rights,
];

/** Whether a profile gives anything at all. */
export const isSomething = ({ organisation, administrator, rights }: Profile): boolean =>
  Boolean(organisation) || administrator === true || rights.length > 0;

/** What a token of a program may be used for. Without a mapping its scopes are named as ours. */
export function scopesOf({ scopes }: ClaimMapping, claims: Claims): Scope[] {
  const claim = scopes?.claim ?? (claims['scope'] === undefined ? 'scp' : 'scope');
  const given = valuesAt(claims, claim).flatMap((value) => value.split(' '));
  const values = scopes?.values ?? OURS;
  return SCOPES.filter((scope) => given.some((one) => Object.hasOwn(values, one) && values[one] === scope));
}

const OURS: Readonly<Record<string, Scope>> = Object.fromEntries(SCOPES.map((scope) => [scope, scope]));

/** The texts of a claim: one or a list. Only what is its own is looked at, so a path leads nowhere unexpected. */
export function valuesAt(claims: Claims, path: string): string[] {
  // A claim may be called by a URL, whose dots are its own.
  const steps = Object.hasOwn(claims, path) ? [path] : path.split('.');
  let found: unknown = claims;
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return [];
    found = (found as Claims)[step];
  }
  const list: unknown[] = Array.isArray(found) ? found : [found];
  return list
    .filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
    .map((value) => String(value));
}

const fits = (wanted: string, value: string): boolean =>
  wanted.endsWith('*') ? value.startsWith(wanted.slice(0, -1)) : value === wanted;

/**
 * By the mapping's values, else an OVO code or an https IRI, alone or behind a role (`redacteur:OVO002949`). Of several
 * organisations none: which one is spoken for is not ours to guess.
 */
function organisationIn(
  { claim, values }: NonNullable<ClaimMapping['organisation']>,
  claims: Claims,
): string {
  const named = valuesAt(claims, claim).map((value) =>
    Object.hasOwn(values, value)
      ? values[value]
      : /^(?:[^:]*:)?(OVO\d{6})$|^(https:\/\/\S+)$/.exec(value)?.slice(1).join(''),
  );
  const [only = '', ...others] = new Set(named.filter((one) => one !== undefined));
  return others.length > 0 ? '' : only;
}

/** One right a vocabulary: the highest; of a translator, all languages. */
function highest(given: readonly Right[]): Right[] {
  const held = new Map<string, Right>();
  for (const { vocabulary, role, languages } of given) {
    const other = held.get(vocabulary);
    if (!other || ROLES.indexOf(other.role) < ROLES.indexOf(role))
      held.set(vocabulary, { vocabulary, role, languages });
    else if (other.role === role)
      held.set(vocabulary, { ...other, languages: [...new Set([...other.languages, ...languages])] });
  }
  return [...held.values()];
}
