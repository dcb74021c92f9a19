import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { until } from '../support/until.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let folder: string;
let child: ChildProcess;
let url: string;

const get = (path: string) => fetch(url + path);
const readiness = async () => (await get('/health/ready')).status;
/** Refused where nothing listens any more. */
const listens = () =>
  get('/health/live').then(
    () => true,
    () => false,
  );

async function serve(grace: string): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'begrippenkader-stop-'));
  const DATABASE_URL = `sqlite:${join(folder, 'db.sqlite')}`;
  const env = { PATH: process.env.PATH, DATABASE_URL, PORT: '0', STOP_GRACE: grace };
  child = spawn(process.execPath, [MAIN, 'serve'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  await new Promise<void>((resolve) => {
    child.stderr?.on('data', (chunk) => {
      told += String(chunk);
      const found = /listens on (http:\/\/localhost:\d+)/.exec(told);
      if (!found) return;
      url = found[1] as string;
      resolve();
    });
  });
}

afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true });
});

describe('A server that gets SIGTERM', () => {
  beforeEach(() => serve('3'));

  test('is not ready, yet goes on answering; then answers what is under way, and ends with 0', async () => {
    expect(await readiness()).toBe(200);
    const exit = once(child, 'exit');
    const slow = request(`${url}/resolve`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    const answer = once(slow, 'response');
    slow.write('["http://example.org/a"');
    child.kill('SIGTERM');
    await until(readiness, (status) => status === 503);
    const meanwhile = await get('/');
    expect([meanwhile.status, meanwhile.headers.get('connection')]).toEqual([200, 'close']);
    await until(listens, (answers) => !answers);
    // It takes no more requests, and still has to answer this one.
    expect(child.exitCode).toBeNull();
    slow.end(']');
    const [{ statusCode }] = (await answer) as [{ statusCode: number; resume(): void }];
    expect(statusCode).toBe(200);
    slow.destroy();
    expect(await exit).toEqual([0, null]);
  });
});

describe('A server that gets SIGINT', () => {
  beforeEach(() => serve('999'));

  test('does not wait for balancers', async () => {
    const exit = once(child, 'exit');
    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
  });
});
