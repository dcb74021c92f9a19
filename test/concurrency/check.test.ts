import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const CHECK = fileURLToPath(new URL('check.mjs', import.meta.url));

interface Told {
  readonly operations: number;
  readonly acknowledged: number;
  readonly anomalies: number;
  readonly databases: Readonly<Record<'sqlite' | 'postgresql', Told>>;
}

/** The line of JSON that it ends with; it ends with 1 where it found anomalies. */
function checked(...args: string[]): Promise<{ told: Told; code: number }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [CHECK, ...args], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const last = stdout.trim().split('\n').at(-1) ?? '';
      if (!last.startsWith('{')) reject(new Error(`it told nothing: ${stderr}`));
      else resolve({ told: JSON.parse(last) as Told, code: error ? 1 : 0 });
    });
  });
}

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
