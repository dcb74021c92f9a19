import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suggestVersion } from '../../src/domain/next-version.ts';
import { compareVersions, isVersion } from '../../src/domain/version.ts';

describe('The number suggested for a release', () => {
  test.each([
    [undefined, 'breaking', '1.0.0'],
    [undefined, 'editorial', '1.0.0'],
    ['1.2.3', 'breaking', '2.0.0'],
    ['1.2.3', 'additive', '1.3.0'],
    ['1.2.3', 'editorial', '1.2.4'],
    ['2', 'breaking', '3'],
    ['2', 'additive', '2.1'],
    ['2', 'editorial', '2.0.1'],
    ['2.1', 'breaking', '3.0'],
    ['2.1', 'additive', '2.2'],
    ['2.1', 'editorial', '2.1.1'],
    ['2.0.0-rc.1', 'breaking', '2.0.0'],
    ['2.0.0-rc.1', 'editorial', '2.0.0'],
    ['2.1.0-rc.1', 'additive', '2.1.0'],
    ['2.1.0-rc.1', 'breaking', '3.0.0'],
    ['2.1.1-rc.1', 'additive', '2.2.0'],
    ['2-beta', 'additive', '2'],
  ] as const)('after %s, where the change is %s, is %s', (previous, level, expected) => {
    expect(suggestVersion(previous, level).version).toBe(expected);
  });

  test('is always a version, and a higher one', () => {
    const number = fc.integer({ min: 0, max: 99_999 });
    const core = fc.array(number, { minLength: 1, maxLength: 3 }).map((numbers) => numbers.join('.'));
    const version = fc.tuple(core, fc.constantFrom('', '', '-rc.1', '-beta')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(version, fc.constantFrom('breaking', 'additive', 'editorial'), (previous, level) => {
        const { version, why } = suggestVersion(previous, level);
        expect(isVersion(version)).toBe(true);
        expect(compareVersions(version, previous)).toBeGreaterThan(0);
        expect(why.nl && why.en).toBeTruthy();
      }),
    );
  });
});
