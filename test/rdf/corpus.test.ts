import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { canonicalLines } from '../../src/rdf/canonical.ts';
import { formatOf } from '../../src/rdf/formats.ts';
import { DATA, file, FORMAT_NAMES, lines, read, refusal, write } from './support.ts';

const all = readdirSync(DATA).filter((name) => formatOf(name));
const broken = all.filter((name) => /-broken|-windows-1252/.test(name));
const sound = all.filter((name) => !broken.includes(name));

describe.each(sound)('The published file %s', (name) => {
  test('comes back the same from every format that can hold it', async () => {
    const { statements, prefixes } = await read(name, file(name));
    expect(statements.length).toBeGreaterThan(10);
    const wanted = await canonicalLines(statements);
    for (const format of FORMAT_NAMES) {
      if (statements.some(({ graph }) => graph) && !formatOf(format)?.holdsGraphs) continue;
      if (format === 'rdfxml' && statements.some(({ predicate }) => predicate.endsWith(':'))) continue;
      const back = await read(format, write(statements, format, prefixes));
      expect(await canonicalLines(back.statements)).toEqual(wanted);
      expect(lines(back.statements)).toEqual(lines(statements));
    }
  });

  test('is written the same twice, and the same when what was written is read and written', async () => {
    const { statements, prefixes } = await read(name, file(name));
    const text = write(statements, 'trig', prefixes);
    expect(write(statements, 'trig', prefixes)).toBe(text);
    const again = await read('trig', text);
    expect(write(again.statements, 'trig', again.prefixes)).toBe(text);
  });
});

describe('A file that was published broken is refused where it is broken', () => {
  test.each([
    ['gebouweenheidfunction-windows-1252.ttl', 'BAD_ENCODING', 49, 67, 'Byte 0xEB'],
    ['PurposeOfCollectionValue-broken.ttl', 'BAD_RDF', 12, 21, '"Peil in een overstortinstallatie'],
    ['hcrt-2023-06-16-broken.ttl', 'BAD_RDF', 96, 128, 'наприклад'],
  ])('%s', async (name, code, line, column, says) => {
    const refused = await refusal(name, file(name), { fileName: name });
    expect(refused).toMatchObject({ code, line, column, item: name });
    expect(refused.message).toContain(says);
  });

  test('and one that only leaks the path of a file on a computer is read with a warning', async () => {
    const { warnings } = await read('ttl', file('2Dgeometriemethode.ttl'));
    expect(warnings).toEqual([expect.stringContaining('file:///home/oslo/')]);
  });
});
