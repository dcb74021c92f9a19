import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { toldBy } from '../support/told.ts';

const CHECK = fileURLToPath(new URL('check.mjs', import.meta.url));

interface Told {
  readonly kills: number;
  readonly acknowledged: number;
  readonly faults: number;
  readonly databases: Readonly<Record<'sqlite' | 'postgresql', Told>>;
}

const checked = (...args: string[]) => toldBy<Told>(CHECK, ...args);

describe('Editors who are killed with kill -9', () => {
  test('at random and at every point of accepting and publishing, lose nothing that was acknowledged', async () => {
    const { told, code } = await checked('--random', '4', '--aimed', '1');
    expect(told).toMatchObject({
      faults: 0,
      databases: { sqlite: { kills: 28 }, postgresql: { kills: 28 } },
    });
    expect(told.databases.sqlite.acknowledged).toBeGreaterThan(100);
    expect(told.databases.postgresql.acknowledged).toBeGreaterThan(100);
    expect(code).toBe(0);
  }, 240_000);

  test('would be caught: who acknowledges before it commits loses it, on both databases', async () => {
    const { told, code } = await checked('--random', '1', '--aimed', '0', '--lie');
    expect(told.databases.sqlite.faults).toBeGreaterThan(0);
    expect(told.databases.postgresql.faults).toBeGreaterThan(0);
    expect(code).toBe(1);
  }, 120_000);
});
