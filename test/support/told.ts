import { execFile } from 'node:child_process';

/** The line of JSON that a check ends with, and its exit code: 1 where it found something. */
export function toldBy<T>(check: string, ...args: string[]): Promise<{ told: T; code: number }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [check, ...args], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const last = stdout.trim().split('\n').at(-1) ?? '';
      if (!last.startsWith('{')) reject(new Error(`it told nothing: ${stderr}`));
      else resolve({ told: JSON.parse(last) as T, code: error ? 1 : 0 });
    });
  });
}
