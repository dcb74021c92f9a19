import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { profileOf, rightsBy, scopesOf, valuesAt } from '../../src/domain/claim-mapping.ts';
import { readClaimMapping } from '../../src/domain/read-claim-mapping.ts';

const read = (mapping: object) => readClaimMapping(JSON.stringify(mapping));

describe('A mapping of claims', () => {
  test('reads what Keycloak says', () => {
    const mapping = read({
      organisation: { claim: 'organisation', values: { 'Digitaal Vlaanderen': 'OVO002949' } },
      roles: [
        { claim: 'realm_access.roles', value: 'redacteur', vocabulary: 'v', role: 'contributor' },
        { claim: 'realm_access.roles', value: 'hoofdredacteur', vocabulary: 'v', role: 'steward' },
        { claim: 'realm_access.roles', value: 'beheerder', administrator: true },
      ],
    });
    const claims = {
      organisation: 'Digitaal Vlaanderen',
      realm_access: { roles: ['redacteur', 'hoofdredacteur'] },
    };
    expect(profileOf(mapping, claims)).toEqual({
      organisation: 'OVO002949',
      administrator: false,
      rights: [{ vocabulary: 'v', role: 'steward', languages: [] }],
      decided: new Set(['v']),
    });
    expect(profileOf(mapping, { realm_access: { roles: 'beheerder' } }).administrator).toBe(true);
  });

  test('reads what ACM/IDM says: a role with the organisation that it is held for', () => {
    const mapping = read({
      organisation: 'dv_begrippenkader_rol_3d',
      roles: ['fr', 'de'].map((language) => ({
        claim: 'dv_begrippenkader_rol_3d',
        value: `vertaler-${language}:*`,
        vocabulary: 'v',
        role: 'translator',
        languages: [language],
      })),
    });
    const profile = profileOf(mapping, {
      dv_begrippenkader_rol_3d: ['vertaler-fr:OVO002949', 'vertaler-de:OVO002949'],
    });
    expect(profile).toMatchObject({
      organisation: 'OVO002949',
      rights: [{ vocabulary: 'v', role: 'translator', languages: ['fr', 'de'] }],
    });
    expect('administrator' in profile).toBe(false);
    // Which of two is spoken for is not guessed.
    const two = { dv_begrippenkader_rol_3d: ['vertaler-fr:OVO002949', 'vertaler-fr:OVO000001'] };
    expect(profileOf(mapping, two).organisation).toBe('');
    expect(profileOf(mapping, { dv_begrippenkader_rol_3d: 'vertaler-fr:OVO002949x' }).organisation).toBe('');
  });

  test('takes away what it decides on and does not give, and nothing else', () => {
    const mapping = read({ roles: [{ claim: 'r', value: 'x', vocabulary: 'v', role: 'reviewer' }] });
    const held = ['v', 'w'].map((vocabulary) => ({ vocabulary, role: 'steward', languages: [] }) as const);
    expect(rightsBy(profileOf(mapping, {}), held)).toEqual([held[1]]);
    expect(rightsBy(profileOf(mapping, { r: 'x' }), held)).toEqual([
      held[1],
      { vocabulary: 'v', role: 'reviewer', languages: [] },
    ]);
  });

  test('finds a claim by its own name first, then by the way to it, and never what no provider said', () => {
    expect(valuesAt({ 'https://x.org/roles': ['a', 1, true, {}, null] }, 'https://x.org/roles')).toEqual([
      'a',
      '1',
      'true',
    ]);
    expect(valuesAt({ a: { b: { c: 'd' } } }, 'a.b.c')).toEqual(['d']);
    for (const path of ['constructor.name', '__proto__', 'a.length', 'toString'])
      expect(valuesAt({ a: 'text' }, path)).toEqual([]);
    fc.assert(fc.property(fc.object(), fc.string(), (claims, path) => Array.isArray(valuesAt(claims, path))));
  });

  test('gives a token no scope that it was not given', () => {
    const named = read({ scopes: { claim: 'roles', values: { lezer: 'read', schrijver: 'write' } } });
    expect(scopesOf(named, { roles: ['schrijver', 'admin'], scope: 'admin' })).toEqual(['write']);
    const plain = read({});
    expect(scopesOf(plain, { scope: 'openid write read' })).toEqual(['read', 'write']);
    expect(scopesOf(plain, { scp: 'admin' })).toEqual(['admin']);
    for (const claims of [{}, { scope: 'constructor toString' }, { scope: '' }, { scope: 'Read' }])
      expect(scopesOf(plain, claims)).toEqual([]);
  });

  const rule = { claim: 'r', value: 'x', vocabulary: 'v', role: 'reviewer' };
  test.each<[string, string, unknown]>([
    ['no JSON', 'no JSON', '{'],
    ['a list', 'no JSON object', []],
    ['a name nobody reads', '"rollen"', { rollen: [] }],
    ['a name nobody reads in a rule', '"vocabulaire"', { roles: [{ ...rule, vocabulaire: 'v' }] }],
    ['no role', 'roles[1].role', { roles: [rule, { ...rule, role: 'emperor' }] }],
    ['everyone', 'everyone', { roles: [{ ...rule, value: '*' }] }],
    ['no claim', 'roles[0].claim', { roles: [{ ...rule, claim: '' }] }],
    ['a translator of nothing', 'languages', { roles: [{ ...rule, role: 'translator' }] }],
    ['a reviewer of a language', 'languages', { roles: [{ ...rule, languages: ['fr'] }] }],
    ['a role and more', 'either', { roles: [{ ...rule, administrator: true }] }],
    ['half an administrator', 'either', { roles: [{ claim: 'r', value: 'x', administrator: 'yes' }] }],
    ['an organisation nobody has', 'OVO code', { organisation: { claim: 'o', values: { a: 'OVO1' } } }],
    ['a scope nobody has', 'scopes.values', { scopes: { values: { a: 'root' } } }],
  ])('with %s is refused', (_name, reason, mapping) => {
    expect(() => readClaimMapping(typeof mapping === 'string' ? mapping : JSON.stringify(mapping))).toThrow(
      reason,
    );
  });
});
