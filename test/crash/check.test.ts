import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const CHECK = fileURLToPath(new URL('check.mjs', import.meta.url));

interface Told {
  readonly kills: number;
  readonly acknowledged: number;
  readonly faults: number;
  readonly databases: Readonly<Record<'sqlite' | 'postgresql', Told>>;
}

/** The line of JSON that it ends with; it ends with 1 where something was lost. */
function checked(...args: string[]): Promise<{ told: Told; code: number }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [CHECK, ...args], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const last = stdout.trim().split('\n').at(-1) ?? '';
      if (!last.startsWith('{')) reject(new Error(`it told nothing: ${stderr}`));
      else resolve({ told: JSON.parse(last) as Told, code: error ? 1 : 0 });
    });
  });
}

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
