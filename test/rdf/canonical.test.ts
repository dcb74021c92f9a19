import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'n3';
import canonize from 'rdf-canonize';
import { createHash } from 'node:crypto';
import { resourcesOf } from '../../src/domain/resource.ts';
import { canonicalLine, type Statement } from '../../src/domain/statement.ts';
import { canonicalLines, digestOf } from '../../src/rdf/canonical.ts';
import { graph } from './blank-nodes-arbitrary.ts';
import { file, read } from './support.ts';

/** rdf-canonize over the whole dataset, read from our N-Quads by another parser. */
async function whole(statements: readonly Statement[]): Promise<string> {
  const text = [
    ...new Set(
      statements.map(
        (s) => `${canonicalLine(s)}
`,
      ),
    ),
  ].join('');
  const quads = new Parser({ format: 'N-Quads' }).parse(text);
  return canonize.canonize(quads, { algorithm: 'RDFC-1.0', maxWorkFactor: 4 });
}

const joined = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

describe('Canonical lines', () => {
  test.each(['hcrt.ttl', 'VariantC.trig', 'test-rdf-list.ttl', 'xl.ttl', 'shacl_codelists.ttl'])(
    'are those that rdf-canonize gives for the whole of %s',
    async (name) => {
      const { statements } = await read(name, file(name));
      expect(joined(await canonicalLines(statements))).toBe(await whole(statements));
    },
  );

  test('are those that rdf-canonize gives for small graphs with cycles and twins', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (one) => {
        expect(joined(await canonicalLines(one))).toBe(await whole(one));
      }),
      { numRuns: 300 },
    );
  });

  test('come each once, however often a statement is made', async () => {
    const { statements } = await read('ttl', '<http://e.org/a> <http://e.org/b> "x", [] .');
    expect(await canonicalLines([...statements, ...statements])).toHaveLength(2);
  });
});

describe('A digest', () => {
  test('is the hash of the lines, and nothing else', async () => {
    const { statements } = await read('hcrt.ttl', file('hcrt.ttl'));
    const hash = createHash('sha256')
      .update(await whole(statements))
      .digest('hex');
    const digest = async (some: readonly Statement[]) => (await digestOf(resourcesOf(some).values())).digest;
    expect(await digest(statements)).toBe(`sha256-${hash}`);
    expect(await digest(statements.toReversed())).toBe(`sha256-${hash}`);
    expect(await digest(statements.slice(1))).not.toBe(`sha256-${hash}`);
  });

  test('of nothing is that of the empty text', async () => {
    expect(await digestOf([])).toEqual({
      digest: 'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      statements: 0,
    });
  });
});

test('Canonical lines stand in the order of their bytes, as sort(1) has it, also beyond the basic plane', async () => {
  const objects = ['"\u{1f600}"', '"\uff21"', '"z"', '"a"', '"\u{1f600}"@nl'];
  const lines = await canonicalLines(
    objects.map((object) => ({ subject: 'urn:a', predicate: 'urn:p', object, graph: '' })),
  );
  const bytes = lines.map((line) => Buffer.from(line));
  expect([...bytes].sort((a, b) => Buffer.compare(a, b))).toEqual(bytes);
  expect(lines.at(-1)).toContain('\u{1f600}');
});
