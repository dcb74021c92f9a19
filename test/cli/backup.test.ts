import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../support/cli.ts';
import { DATABASES } from '../support/databases.ts';
import { PREFIXES } from '../support/vocabularies.ts';

let folder: string;
let env: { DATABASE_URL: string };
let file: string;
const fresh = (name: string) => ({ DATABASE_URL: `sqlite:${join(folder, name)}.sqlite` });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'begrippenkader-backup-'));
  env = fresh('first');
  const terms = join(folder, 'terms.ttl');
  writeFileSync(terms, `${PREFIXES} ex:s a skos:ConceptScheme . ex:a a skos:Concept ; skos:inScheme ex:s .`);
  await run(['import', terms, '-v', 'v', '-r', '1.0.0'], env);
  file = join(folder, 'backup.gz');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('The drill: a database is lost', () => {
  test('but not what it held: backup, restore to another kind of database, and back again', async () => {
    const made = await run(['backup', file], env);
    expect([made.code, made.stderr]).toEqual([
      0,
      expect.stringMatching(/^Wrote .*backup\.gz: \d+ rows up to log entry 2/),
    ]);
    const [, openPostgres] = DATABASES[1];
    const postgres = await openPostgres();
    try {
      const there = { DATABASE_URL: postgres.url };
      const restored = await run(['restore', file], there);
      expect([restored.code, restored.stderr]).toEqual([0, expect.stringContaining('everything holds.')]);
      const second = join(folder, 'second.gz');
      await run(['backup', second], there);
      const back = fresh('back');
      expect((await run(['restore', second], back)).stderr).toContain('everything holds.');
      const args = ['export', 'v', '--version', '1.0.0', '--format', 'nq'];
      expect((await run(args, back)).stdout).toBe((await run(args, env)).stdout);
    } finally {
      await postgres.close();
    }
  });

  test('and a file that is cut off or altered is refused in one clear line, whatever byte it is', async () => {
    const whole = readFileSync(file);
    const damaged = join(folder, 'damaged.gz');
    const cuts = [0, 5, whole.length >> 1, whole.length - 1].map((end) => whole.subarray(0, end));
    const flips = [0, 30, whole.length >> 1, whole.length - 6].map((place) => {
      const copy = Buffer.from(whole);
      copy[place] = (copy[place] as number) ^ 1;
      return copy;
    });
    const target = fresh('target');
    for (const bytes of [...cuts, ...flips]) {
      writeFileSync(damaged, bytes);
      const { code, stderr } = await run(['restore', damaged], target);
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^BAD_BACKUP: [^\n]+\n {2}Nothing was restored\.[^\n]+\n$/),
      ]);
    }
    expect((await run(['restore', file], target)).code).toBe(0);
    const full = await run(['restore', file], target);
    expect([full.code, full.stderr]).toEqual([3, expect.stringContaining('DATABASE_NOT_EMPTY')]);
  });

  test('and what cannot be written or read is said, and leaves nothing half-made', async () => {
    expect((await run(['backup', file], env)).stderr).toContain('is there already');
    const nowhere = await run(['backup', join(folder, 'no/such/folder.gz')], env);
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('ENOENT')]);
    const missing = await run(['restore', join(folder, 'none.gz')], fresh('none'));
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('ENOENT')]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
