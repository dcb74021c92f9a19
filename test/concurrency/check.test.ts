import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { toldBy } from '../support/told.ts';

const CHECK = fileURLToPath(new URL('check.mjs', import.meta.url));

interface Told {
  readonly operations: number;
  readonly acknowledged: number;
  readonly anomalies: number;
  readonly databases: Readonly<Record<'sqlite' | 'postgresql', Told>>;
}

const checked = (...args: string[]) => toldBy<Told>(CHECK, ...args);

describe('Eight editors at once, in two processes', () => {
  test('come to nothing that one after the other could not have come to, on both databases', async () => {
    const { told, code } = await checked('--operations', '40');
    expect(told).toMatchObject({ anomalies: 0, databases: { sqlite: {}, postgresql: {} } });
    expect(told.databases.sqlite.acknowledged).toBeGreaterThan(100);
    expect(told.databases.postgresql.acknowledged).toBeGreaterThan(100);
    expect(code).toBe(0);
  }, 120_000);

  test('would be caught: without locks there are anomalies on both', async () => {
    const { told, code } = await checked('--operations', '40', '--without-locks');
    expect(told.databases.sqlite.anomalies).toBeGreaterThan(0);
    expect(told.databases.postgresql.anomalies).toBeGreaterThan(0);
    expect(code).toBe(1);
  }, 120_000);
});
