import { ROLES, SCOPES, type Role, type Scope } from './actor.ts';
import type { ClaimMapping } from './claim-mapping.ts';

/**
 * A mapping as it is written in JSON: `{organisation: CLAIM or {claim, values}, roles: [{claim, value, vocabulary, role,
 * languages} or {claim, value, administrator: true}], scopes: {claim, values}}`. @throws Error that says what is wrong.
 */
export function readClaimMapping(json: string): ClaimMapping {
  const { organisation, roles, scopes } = fields(parsed(json), 'It', ['organisation', 'roles', 'scopes']);
  const rules = listOf(roles, 'roles').map(ruleOf);
  return {
    ...(organisation !== undefined && { organisation: organisationOf(organisation) }),
    rights: rules.flatMap(({ right }) => right ?? []),
    administrators: rules.flatMap(({ administrator }) => administrator ?? []),
    ...(scopes !== undefined && { scopes: scopesOf(scopes) }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`it is no JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
}

const OVO = /^(OVO\d{6}|https:\/\/\S+)$/;
const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/;

function organisationOf(given: unknown): NonNullable<ClaimMapping['organisation']> {
  if (typeof given === 'string') return { claim: text(given, 'organisation'), values: {} };
  const { claim, values = {} } = fields(given, 'organisation', ['claim', 'values']);
  const codes = texts(values, 'organisation.values');
  const wrong = Object.values(codes).find((code) => !OVO.test(code));
  if (wrong !== undefined)
    throw new Error(`organisation.values holds "${wrong}", which is no OVO code or https IRI`);
  return { claim: text(claim, 'organisation.claim'), values: codes };
}

function ruleOf(
  given: unknown,
  index: number,
): {
  right?: ClaimMapping['rights'][number];
  administrator?: ClaimMapping['administrators'][number];
} {
  const at = `roles[${index}]`;
  const names = ['claim', 'value', 'vocabulary', 'role', 'languages', 'administrator'];
  const { administrator, vocabulary, role, languages, ...rule } = fields(given, at, names);
  const when = { claim: text(rule['claim'], `${at}.claim`), value: text(rule['value'], `${at}.value`) };
  if (when.value === '*') throw new Error(`${at}.value is "*": that would be everyone`);
  if (administrator !== undefined) {
    if (administrator !== true || vocabulary !== undefined || role !== undefined)
      throw new Error(`${at} gives either administrator: true, or a vocabulary and a role`);
    return { administrator: when };
  }
  const known = ROLES.find((one) => one === role);
  if (!known) throw new Error(`${at}.role is not one of ${ROLES.join(', ')}`);
  return {
    right: {
      ...when,
      vocabulary: text(vocabulary, `${at}.vocabulary`),
      role: known,
      languages: languagesOf(known, languages, at),
    },
  };
}

function languagesOf(role: Role, given: unknown, at: string): string[] {
  const tags = listOf(given, `${at}.languages`).map((tag) => text(tag, `${at}.languages`).toLowerCase());
  const wrong = tags.find((tag) => !TAG.test(tag));
  if (wrong !== undefined) throw new Error(`${at}.languages holds "${wrong}", which is no language tag`);
  if ((role === 'translator') !== tags.length > 0)
    throw new Error(`${at}.languages is for translators, who need at least one`);
  return tags;
}

function scopesOf(given: unknown): NonNullable<ClaimMapping['scopes']> {
  const { claim, values } = fields(given, 'scopes', ['claim', 'values']);
  const named = texts(values, 'scopes.values');
  const wrong = Object.values(named).find((one) => !SCOPES.some((scope) => scope === one));
  if (wrong !== undefined) throw new Error(`scopes.values holds "${wrong}"; there are ${SCOPES.join(', ')}`);
  return {
    ...(claim !== undefined && { claim: text(claim, 'scopes.claim') }),
    values: named as Record<string, Scope>,
  };
}

/** A name that nobody reads is a mistake: a right that is never given, or one never taken away. */
function fields(given: unknown, at: string, names: readonly string[]): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error(`${at} is no JSON object`);
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger !== undefined) throw new Error(`${at} has "${stranger}"; there are ${names.join(', ')}`);
  return given as Record<string, unknown>;
}

function listOf(given: unknown = [], at: string): unknown[] {
  if (!Array.isArray(given)) throw new Error(`${at} is no list`);
  return given;
}

function text(given: unknown, at: string): string {
  if (typeof given !== 'string' || !given.trim()) throw new Error(`${at} is no text`);
  return given;
}

function texts(given: unknown, at: string): Record<string, string> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error(`${at} is no JSON object`);
  for (const value of Object.values(given)) text(value, at);
  return given as Record<string, string>;
}
