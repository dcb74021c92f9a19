import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PREFIXES } from '../support/vocabularies.ts';
import { run } from '../support/cli.ts';

let folder: string;
let env: Record<string, string>;
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const ONE = `${PREFIXES} ex:s a skos:ConceptScheme ; dct:title "Schema"@nl . ex:a a skos:Concept ; skos:prefLabel "een"@nl ;
  skos:definition "het eerste getal"@nl ; skos:inScheme ex:s .`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'begrippenkader-cli-'));
  env = { DATABASE_URL: `sqlite:${join(folder, 'db/cli.sqlite')}` };
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('The command line', () => {
  test('teaches: --help lists every command, with examples and exit codes', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'serve',
      'migrate',
      'import',
      'export',
      'validate',
      'compare',
      'verify',
      'Exit codes',
      'Examples',
    ])
      expect(stdout).toContain(word);
  });

  test('imports, releases, exports, compares and verifies', async () => {
    const one = file('one.ttl', ONE);
    const two = file('two.ttl', ONE.replace('"een"', '"één"'));
    const first = await run(['import', one, '-v', 'v', '-r', '1.0.0', '--json'], env);
    expect([first.code, JSON.parse(first.stdout)]).toMatchObject([
      0,
      { revision: 1, added: 2, release: { version: '1.0.0' } },
    ]);
    expect((await run(['import', two, '-v', 'v', '-r', '1.1.0'], env)).stderr).toContain(
      'revision 2: 0 resources added, 1 changed',
    );
    expect((await run(['import', two, '-v', 'v'], env)).stderr).toContain('stays at revision 2');
    const exported = await run(['export', 'v', '--version', '1.0.0', '--format', 'nt'], env);
    expect(exported.stdout).toContain(
      '<http://example.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "een"@nl .',
    );
    const compared = JSON.parse((await run(['compare', 'v', '1.0.0', '1.1.0', '--json'], env)).stdout);
    expect(compared).toMatchObject({
      added: [],
      removed: [],
      changed: ['http://example.org/a'],
      statements: {
        'http://example.org/a': {
          removed: ['<http://example.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "een"@nl .'],
          added: ['<http://example.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "één"@nl .'],
        },
      },
    });
    const verified = await run(['verify', '--json'], env);
    expect([verified.code, JSON.parse(verified.stdout)]).toMatchObject([
      0,
      { revisions: 2, releases: 2, faults: [] },
    ]);
  });

  test('validates: findings on standard output, the exit code by severity', async () => {
    const wrong = file('wrong.ttl', `${PREFIXES} ex:a a skos:Concept ; skos:prefLabel "een"@nl, "twee"@nl .`);
    const text = await run(['validate', wrong, '--language', 'nl']);
    expect([text.code, text.stdout]).toEqual([
      1,
      expect.stringContaining('violation skos-s14 http://example.org/a'),
    ]);
    const json = await run(['validate', wrong, '--format', 'json']);
    expect(JSON.parse(json.stdout).findings[0]).toMatchObject({
      severity: 'violation',
      resource: 'http://example.org/a',
    });
    const sarif = JSON.parse((await run(['validate', wrong, '--format', 'sarif'])).stdout);
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('skos-s14');
    const right = file('right.ttl', ONE);
    expect((await run(['validate', right])).code).toBe(0);
    expect((await run(['validate', right, '--fail-on', 'info'])).code).toBe(1);
  });

  test.each([
    [
      'a broken file',
      'broken.ttl',
      '@prefix ex: <http://example.org/> .\nex:a ex:b ex:c ; .\nex:d ex:e [ ex:f ',
      2,
      'BAD_RDF',
    ],
    [
      'bytes that are not UTF-8',
      'latin.ttl',
      Buffer.from('<urn:a> <urn:b> "caf\xe9" .', 'latin1'),
      2,
      'BAD_ENCODING',
    ],
    ['a relative IRI', 'relative.ttl', '<a> <urn:b> <urn:c> .', 2, 'BAD_TERM'],
    ['a script for an IRI', 'script.ttl', '<javascript:alert(1)> <urn:b> <urn:c> .', 2, 'BAD_TERM'],
    ['an unknown format', 'terms.docx', 'x', 2, 'UNKNOWN_FORMAT'],
  ])(
    'refuses %s with a code, a place or item, and a remedy; nothing is stored',
    async (_what, name, content, exit, code) => {
      const { code: exitCode, stderr, stdout } = await run(['import', file(name, content), '-v', 'bad'], env);
      expect([exitCode, stdout]).toEqual([exit, '']);
      expect(stderr).toMatch(new RegExp(`^${code}: .+\\n  \\S.+`));
      expect((await run(['export', 'bad'], env)).stderr).toContain('UNKNOWN_VOCABULARY');
    },
  );

  test.each([
    [['export', 'nothing'], 2, 'UNKNOWN_VOCABULARY'],
    [['export', 'v', '--version', '9.9.9'], 2, 'UNKNOWN_VERSION'],
    [['export', 'v', '--format', 'docx'], 2, 'UNKNOWN_FORMAT'],
    [['validate', 'not-there.ttl'], 2, 'BAD_ARGUMENT'],
    [['import', 'x.ttl'], 2, '--vocabulary'],
    [['validate', 'terms.docx'], 2, '--input-format'],
    [['frobnicate'], 2, 'unknown command'],
  ])('%j exits with %d and says %s', async (args, exit, words) => {
    const { code, stderr } = await run(args, env);
    expect([code, stderr]).toEqual([exit, expect.stringContaining(words)]);
  });
});

test('Verifying an empty database does not say that everything holds', async () => {
  const { code, stderr } = await run(['verify'], { DATABASE_URL: `sqlite:${join(folder, 'typo.sqlite')}` });
  expect([code, stderr]).toEqual([1, expect.stringContaining('nothing to verify')]);
});

describe('Serving', () => {
  const serving = (stderr: string): boolean => stderr.includes('Ctrl-C stops it.');
  const started = { until: serving, signal: 'SIGINT' } as const;

  test('loads the seed once, says what to open, and stops cleanly; a second start is harmless', async () => {
    const fresh = { DATABASE_URL: `sqlite:${join(folder, 'serve.sqlite')}`, PORT: '0', STOP_GRACE: '0' };
    const first = await run(['serve'], fresh, started);
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringMatching(/Loaded the seed.*explorer.*curl/s),
    ]);
    const second = await run(['serve'], fresh, { ...started, signal: 'SIGTERM' });
    expect([second.code, second.stderr]).toEqual([0, expect.not.stringContaining('Loaded')]);
    expect((await run(['verify'], fresh)).stderr).toContain('1 vocabularies, 1 revisions');
  });

  test('says so where the seed lives under another address', async () => {
    const moved = {
      DATABASE_URL: `sqlite:${join(folder, 'serve.sqlite')}`,
      PORT: '0',
      PUBLIC_URL: 'http://example.org',
    };
    expect((await run(['serve'], moved, started)).stderr).toContain('do not resolve here');
  });

  test('says in one line that the port is taken', async () => {
    const other: Server = createServer().listen(0, 'localhost');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run(['serve'], { ...env, PORT: String(port) });
    other.close();
    expect([code, stderr]).toEqual([3, expect.stringContaining(`PORT_TAKEN: Port ${port} is in use`)]);
  });

  test.each([
    ['PORT', 'many', 'BAD_CONFIG: PORT is "many"'],
    ['PUBLIC_URL', 'ftp://x', 'BAD_CONFIG: PUBLIC_URL'],
    ['DATABASE_URL', 'mysql://nobody:secret@x', 'BAD_CONFIG: DATABASE_URL'],
    ['DATABASE_URL', 'sqlite:/proc/nope/x.sqlite', 'DATABASE_UNUSABLE'],
    ['HOST', '192.0.2.1', 'BAD_CONFIG: HOST'],
    ['DATABASE_URL', 'postgres://nobody:p@secret@127.0.0.1:1/none', 'DATABASE_UNUSABLE'],
  ])('says in one line what is wrong with %s=%s, and tells no password', async (name, value, words) => {
    const { code, stderr } = await run(['serve'], { ...env, [name]: value });
    expect([code, stderr]).toEqual([3, expect.stringContaining(words)]);
    expect(stderr).not.toContain('secret');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  test('says in one line that the folder cannot be written to', async () => {
    const closed = mkdtempSync(join(folder, 'closed-'));
    chmodSync(closed, 0o500);
    // Root may write anywhere; a file in the place of the folder stops root too.
    const blocked = file('blocked', 'a file, not a folder');
    for (const path of process.getuid?.() === 0 ? [blocked] : [closed, blocked]) {
      const { code, stderr } = await run(['serve'], { DATABASE_URL: `sqlite:${path}/sub/db.sqlite` });
      expect([code, stderr]).toEqual([3, expect.stringContaining('DATABASE_UNUSABLE')]);
    }
  });
});
