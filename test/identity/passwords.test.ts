import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Attempts } from '../../src/identity/attempts.ts';
import { checkPassword, hashPassword, verifyPassword } from '../../src/identity/passwords.ts';
import { digestOfSecret, isSecret, newSecret } from '../../src/identity/secrets.ts';
import { newId } from '../../src/workflow/id.ts';
import { later, NOW } from './people.ts';

describe('A password', () => {
  const who = { email: 'an.peeters@example.org', name: 'An Peeters-Janssens' };
  test.each([
    ['elf tekens!', 'WEAK_PASSWORD'],
    ['é'.repeat(11), 'WEAK_PASSWORD'],
    ['x'.repeat(1_025), 'WEAK_PASSWORD'],
    ['an.peeters@example.org', 'WEAK_PASSWORD'],
    ['AN.PEETERS@EXAMPLE.ORG', 'WEAK_PASSWORD'],
    ['an peeters-janssens', 'WEAK_PASSWORD'],
    ['twaalf teken', undefined],
    ['x'.repeat(1_024), undefined],
    ['😀'.repeat(12), undefined],
  ])('%j: %s', (password, code) => {
    const fit = checkPassword(password, who);
    expect(fit.ok ? undefined : fit.refusal.code).toBe(code);
  });

  test('is kept as a salted hash that says how it was made, and known again however it is typed', async () => {
    const [one, two] = await Promise.all(['caféstoel lamp', 'caféstoel lamp'].map(hashPassword));
    expect(one).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(two);
    const decomposed = 'cafe\u0301stoel lamp';
    expect(
      await Promise.all([decomposed, 'Caféstoel lamp', ''].map((given) => verifyPassword(given, one))),
    ).toEqual([true, false, false]);
  });

  test('fits nobody where there is no account, and a hash that is none is a fault', async () => {
    expect(await verifyPassword('', undefined)).toBe(false);
    await expect(verifyPassword('x', 'plain text')).rejects.toThrow('none');
  });

  test('is not waited for without end: who comes when fifty wait is told so', async () => {
    const outcomes = await Promise.allSettled(
      // A cheap hash: the row is what is tried here.
      Array.from({ length: 60 }, () => verifyPassword('x', '$scrypt$ln=10,r=8,p=1$AAAA$AAAA')),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(8);
    expect(refused[0]).toMatchObject({ reason: { refusal: { code: 'TOO_MANY_ATTEMPTS' } } });
    expect(await verifyPassword('x', '$scrypt$ln=10,r=8,p=1$AAAA$AAAA')).toBe(false);
  });
});

describe('Attempts', () => {
  test('are ten in a quarter of an hour, also at once; others and later ones are free', () => {
    const attempts = new Attempts();
    const tried = Array.from({ length: 12 }, () => attempts.begin('a@x', NOW).ok);
    expect(tried.filter(Boolean)).toHaveLength(10);
    expect(attempts.begin('b@x', NOW).ok).toBe(true);
    expect(attempts.begin('a@x', later(14)).ok).toBe(false);
    expect(attempts.begin('a@x', later(15)).ok).toBe(true);
  });

  test('are forgiven by the right password, and undone where nothing was tried', () => {
    const attempts = new Attempts();
    for (let i = 0; i < 9; i += 1) attempts.begin('a@x', NOW);
    attempts.forgive('a@x');
    for (let i = 0; i < 10; i += 1) expect(attempts.begin('a@x', NOW).ok).toBe(true);
    attempts.undo('a@x');
    expect([attempts.begin('a@x', NOW).ok, attempts.begin('a@x', NOW).ok]).toEqual([true, false]);
  });
});

test('A secret is of one form, never the same twice, and is kept by its digest only', () => {
  const secrets = new Set(Array.from({ length: 1_000 }, newSecret));
  expect(secrets.size).toBe(1_000);
  for (const secret of secrets) {
    expect(isSecret(secret)).toBe(true);
    expect(digestOfSecret(secret)).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(isSecret('bgk_short')).toBe(false);
});

test('Ids have 26 characters, differ, and sort by time', () => {
  const moment = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const [one, two] = [newId(a), newId(b)];
      expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
      expect(one).not.toBe(newId(a));
      if (a < b) expect(one < two).toBe(true);
    }),
  );
});
