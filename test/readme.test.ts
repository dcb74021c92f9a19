import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { typeDefs } from '../src/graphql/server.ts';
import { wholeServer, type WholeServer } from './linked-data/whole-server.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const HERE = 'http://localhost:4000';

interface Example {
  readonly command: string;
  /** The first line it prints; what follows `…` is left open. */
  readonly first: string | undefined;
}

const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text]) => text as string,
  );

/** The commands of a block, each as it stands there; a text in quotes may go over several lines. */
const commands = (block: string): string[] =>
  block.match(/^(?:'[^']*'|"(?:\\.|[^"])*"|[^'"\n])+$/gm)?.filter((line) => line.startsWith('curl ')) ?? [];

/** What is set at the beginning of a block holds for all of it. */
const settings = (block: string): string => /^[A-Z]=.*$/m.exec(block)?.[0] ?? '';

const EXAMPLES: Example[] = blocks('sh').flatMap((block) =>
  commands(block).map((line) => {
    const [command = '', first] = line.split(/ +# → /);
    return { command: `${settings(block)}\n${command}`, first };
  }),
);

let folder: string;
let whole: WholeServer;

beforeAll(async () => {
  if (spawnSync('curl', ['--version']).error)
    throw new Error('curl is missing, which the examples of the README use. Debian: apt-get install curl');
  folder = mkdtempSync(join(tmpdir(), 'begrippenkader-readme-'));
  whole = await wholeServer();
});
afterAll(async () => {
  await whole.close();
  rmSync(folder, { recursive: true });
});

const moved = (text: string): string => text.replaceAll(HERE, whole.url);

/** The name of a header in lower case: it is the same in any case, and comes in either. */
const lowered = (line: string): string => line.replace(/^[\w-]+: /, (name) => name.toLowerCase());

/** Asynchronously: the server answers in this very process. */
const run = (command: string): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const child = spawn('sh', ['-c', moved(command)], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });

describe('The README', () => {
  test('shows an example of every part of linked data', () => {
    expect(EXAMPLES.length).toBe(README.match(/^curl /gm)?.length);
    expect(EXAMPLES.length).toBeGreaterThan(25);
  });

  test.each(EXAMPLES.map(({ command, first }) => [command.split('\n')[1] as string, command, first]))(
    'tells truly what this does: %s',
    async (_line, command, first) => {
      const { code, stdout, stderr } = await run(command as string);
      expect([code, stderr]).toEqual([0, '']);
      const line = lowered(stdout.split('\n')[0]?.trim() ?? '');
      if (first === undefined) {
        expect(stdout).not.toBe('');
        expect(stdout).not.toMatch(/^\{"type":"about:blank"/);
      } else {
        const [begin = '', open] = moved(first).split('…');
        expect(open === undefined ? line : line.slice(0, begin.length)).toBe(begin);
      }
    },
  );

  test('prints the answer to its GraphQL example as it is', async () => {
    const { command } = EXAMPLES.find(({ command: one }) => one.includes('/graphql')) as Example;
    const { stdout } = await run(command);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(moved(blocks('json')[0] as string)));
  });

  test('recomputes the digest of a release with sort and sha256sum', async () => {
    const [computed, told] = EXAMPLES.filter(({ command }) => command.includes('datastrategie.nq'));
    const [ours, theirs] = [await run(computed?.command ?? ''), await run(told?.command ?? '')];
    expect(ours.stdout).toMatch(/^[0-9a-f]{64} /);
    expect(ours.stdout.slice(0, 64)).toBe(theirs.stdout.trim());
  });

  test('shows GraphQL that the schema knows', () => {
    const schema = buildSchema(typeDefs);
    const documents = blocks('graphql');
    expect(documents.length).toBeGreaterThan(2);
    for (const document of documents) expect(validate(schema, parse(document))).toEqual([]);
  });
});
