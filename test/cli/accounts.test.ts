import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.ts';
import { acceptInvitation } from '../../src/workflow/accept-invitation.ts';
import { PASSWORD } from '../identity/people.ts';
import { run } from '../support/cli.ts';
import { importTurtle } from '../support/vocabularies.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'begrippenkader-accounts-'));
  env = { DATABASE_URL: `sqlite:${join(folder, 'db.sqlite')}`, PUBLIC_URL: 'https://begrippen.example.org' };
  const store = await openStore(env['DATABASE_URL'] as string);
  await importTurtle(store, 'v', 'ex:a a skos:Concept .');
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const LINK = /https:\/\/begrippen\.example\.org\/account\/invitation#(bgk_\S{43})\n/;

/** Opens a link as its owner would, with the password of the tests. */
async function enter(link: string): Promise<string> {
  const secret = LINK.exec(link)?.[1] as string;
  const store = await openStore(env['DATABASE_URL'] as string);
  const accepted = await acceptInvitation(store, { secret, name: 'An', password: PASSWORD, now: new Date() });
  await store.close();
  return accepted.ok ? 'ok' : accepted.refusal.code;
}

describe('Accounts at the command line', () => {
  test('are invited by a link, listed, given tokens, and closed', async () => {
    const rights = ['--right', 'v:translator:FR,de', '--administrator', '--organisation', 'OVO002949'];
    const invited = await run(['account', 'invite', 'An@example.org', '--name', 'An', ...rights], env);
    expect([invited.code, invited.stdout]).toEqual([0, expect.stringMatching(LINK)]);
    const renewed = await run(['account', 'link', 'an@example.org'], env);
    expect([await enter(invited.stdout), await enter(renewed.stdout)]).toEqual(['LINK_UNUSABLE', 'ok']);
    const listed = await run(['account', 'list'], env);
    expect(listed.stdout).toBe('an@example.org\tactive\tAn\tOVO002949\tadministrator v:translator:fr,de\n');
    expect((await run(['account', 'list', '--json'], env)).stdout).not.toContain('scrypt');
    const made = await run(['token', 'create', 'an@example.org', '--name', 'nacht', '--scope', 'read'], env);
    expect([made.code, made.stdout]).toEqual([0, expect.stringMatching(/^bgk_\S{43}\n$/)]);
    const [token] = JSON.parse((await run(['token', 'list', '--json'], env)).stdout) as { id: string }[];
    expect(token).toMatchObject({ name: 'nacht', scopes: ['read'] });
    expect((await run(['token', 'list'], env)).stdout).toContain('an@example.org\tnacht\tread');
    expect((await run(['token', 'revoke', token?.id ?? ''], env)).code).toBe(0);
    expect((await run(['token', 'list'], env)).stdout).toBe('');
    const last = await run(['account', 'close', 'an@example.org'], env);
    expect([last.code, last.stderr]).toEqual([2, expect.stringContaining('LAST_ADMINISTRATOR')]);
    await run(['account', 'invite', 'ben@example.org'], env);
    expect((await run(['account', 'close', 'ben@example.org'], env)).code).toBe(0);
    expect((await run(['account', 'list'], env)).stdout).toContain('ben@example.org\tclosed');
    expect((await run(['verify'], env)).code).toBe(0);
  });

  test.each([
    [['account', 'invite', 'an'], 'BAD_ARGUMENT'],
    [['account', 'invite', 'an@example.org'], 'ACCOUNT_EXISTS'],
    [['account', 'invite', 'c@example.org', '--right', 'v:emperor'], 'BAD_ARGUMENT: --right'],
    [['account', 'invite', 'c@example.org', '--right', 'w:steward'], 'UNKNOWN_VOCABULARY'],
    [['account', 'close', 'c@example.org'], 'UNKNOWN_ACCOUNT'],
    [['token', 'create', 'an@example.org', '--name', 'x'], 'BAD_ARGUMENT'],
    [['token', 'create', 'an@example.org', '--name', 'x', '--scope', 'root'], 'BAD_ARGUMENT: --scope'],
    [
      ['token', 'create', 'an@example.org', '--name', 'x', '--scope', 'read', '--days', '9999'],
      'BAD_ARGUMENT',
    ],
    [['token', 'revoke', 'none'], 'UNKNOWN_TOKEN'],
  ])('%j is refused: %s', async (args, words) => {
    const { code, stdout, stderr } = await run(args, env);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)]);
  });

  test('are in the log that is written out, chained, and without any secret', async () => {
    const { stdout } = await run(['log'], env);
    const entries = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { action: string; hash: string; previous: string });
    expect(entries.map(({ action }) => action)).toContain('invite-account');
    entries.slice(1).forEach(({ previous }, i) => expect(previous).toBe(entries[i]?.hash));
    expect(stdout).not.toMatch(/bgk_|scrypt/);
  });
});

test('The server prints a link for the first administrator, a new one each time, until one is used', async () => {
  const fresh = {
    ...env,
    DATABASE_URL: `sqlite:${join(folder, 'first.sqlite')}`,
    PORT: '0',
    LOG_LEVEL: 'trace',
  };
  const start = async (): Promise<string | undefined> => {
    const until = (stderr: string): boolean => stderr.includes('Ctrl-C stops it.');
    const { stderr } = await run(['serve', '--no-seed'], fresh, { until, signal: 'SIGINT' });
    return /^First administrator: open (\S+)$/m.exec(stderr)?.[1];
  };
  const [one, two] = [await start(), await start()];
  const store = await openStore(fresh.DATABASE_URL);
  const open = async (link: string | undefined): Promise<boolean> => {
    const secret = LINK.exec(`${link}\n`)?.[1] as string;
    const given = { secret, name: 'An', email: 'an@example.org', password: PASSWORD, now: new Date() };
    return (await acceptInvitation(store, given)).ok;
  };
  expect([await open(one), await open(two)]).toEqual([false, true]);
  await store.close();
  expect(await start()).toBeUndefined();
});
