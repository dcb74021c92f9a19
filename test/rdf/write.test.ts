import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resourcesOf } from '../../src/domain/resource.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { stableBlankNodes } from '../../src/rdf/blank-nodes.ts';
import { formatOf } from '../../src/rdf/formats.ts';
import { writeRdf } from '../../src/rdf/write.ts';
import { graph } from './blank-nodes-arbitrary.ts';
import { file, FORMAT_NAMES, lines, read, write } from './support.ts';

const TTL = '@prefix e: <http://e.org/> .\n';
const e = { e: 'http://e.org/' };
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

async function rewritten(
  text: string,
  format = 'turtle',
  prefixes: Record<string, string> = e,
): Promise<string> {
  return write((await read('trig', TTL + text)).statements, format, prefixes);
}

describe('Turtle is written for people', () => {
  test('types first, prefixes only where used, nested nodes and lists in place', async () => {
    const { statements } = await read(
      'ttl',
      `@prefix skos: <${SKOS}> . ${TTL}
       e:term skos:prefLabel "begrip"@nl, "term"@en ; a skos:Concept ; skos:notation 5, "05" ;
         skos:definition "Een \\"begrip\\"\\nop twee regels"@nl ; skos:note [ e:by [ e:name "Jan" ] ; e:on true ] ;
         skos:memberList ( e:a [ e:b "c" ] () ) ; e:empty [] ; e:weird <http://e.org/a/b>, <http://f.org/x> .
       e:next e:to _:shared . e:other e:to _:shared . _:shared e:name "twice" .`,
    );
    expect(
      write(statements, 'turtle', { skos: SKOS, e: 'http://e.org/', unused: 'http://unused.org/' }),
    ).toBe(TURTLE);
  });

  test('numbers and truth lose their quotes only where nothing else is lost', async () => {
    const text = await rewritten(
      'e:a e:b 5, 05, +5, 1.50, 1e3, true, "5.", "x"^^<http://www.w3.org/2001/XMLSchema#integer>, "1"^^<http://www.w3.org/2001/XMLSchema#boolean> .'.replace(
        '"5."',
        '"5."^^<http://www.w3.org/2001/XMLSchema#decimal>',
      ),
    );
    for (const bare of [' 5,', ' 05,', ' +5,', ' 1.50', ' 1e3', ' true', '"5."^^', '"x"^^', '"1"^^'])
      expect(text).toContain(bare);
  });

  test('named graphs come after the rest, each once', async () => {
    const text = await rewritten(
      'e:g { e:a e:b [ e:c 1 ] . e:d e:b 2 } e:a e:b 3 . e:h { e:a e:b 4 }',
      'trig',
    );
    expect(text.match(/^\S+ \{$/gm)).toEqual(['e:g {', 'e:h {']);
    expect(text.indexOf('e:a e:b 3')).toBeLessThan(text.indexOf('e:g {'));
  });
});

const TURTLE = `@prefix e: <http://e.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

e:term a skos:Concept ;
    e:empty [] ;
    e:weird <http://e.org/a/b>, <http://f.org/x> ;
    skos:definition """Een \\"begrip\\"
op twee regels"""@nl ;
    skos:memberList ( e:a [
        e:b "c"
    ] () ) ;
    skos:notation "05", 5 ;
    skos:note [
        e:by [
            e:name "Jan"
        ] ;
        e:on true
    ] ;
    skos:prefLabel "begrip"@nl, "term"@en .

e:next e:to _:ba2e3822502ddf0c3n0 .

e:other e:to _:ba2e3822502ddf0c3n0 .

_:ba2e3822502ddf0c3n0 e:name "twice" .
`;

describe('JSON-LD', () => {
  test('has a context of the prefixes used, identifiers in full, and texts that keep their form', async () => {
    const text = await rewritten(
      'e:a a e:T ; e:b "x"@nl, 5, "plain" ; e:list ( 1 e:c ) ; e:n [ e:b e:a ] .',
      'jsonld',
    );
    const xsd = 'http://www.w3.org/2001/XMLSchema#integer';
    expect(JSON.parse(text)).toEqual({
      '@context': { e: 'http://e.org/' },
      '@graph': [
        {
          '@id': 'http://e.org/a',
          '@type': 'e:T',
          'e:b': [{ '@type': xsd, '@value': '5' }, 'plain', { '@language': 'nl', '@value': 'x' }],
          'e:list': { '@list': [{ '@type': xsd, '@value': '1' }, { '@id': 'http://e.org/c' }] },
          'e:n': { 'e:b': { '@id': 'http://e.org/a' } },
        },
      ],
    });
  });

  test('takes no prefix that is also a scheme: it would change IRIs that were never short', async () => {
    const { statements } = await read('ttl', '<urn:x:1> <http://e.org/b> <doi:10.1/2> .');
    const text = write(statements, 'jsonld', { urn: 'http://e.org/', doi: 'http://e.org/' });
    expect(lines((await read('jsonld', text)).statements)).toEqual(lines(statements));
  });
});

describe('RDF/XML', () => {
  test('names elements by type and nests what is used once', async () => {
    const text = await rewritten(
      'e:a a e:T ; e:b "x & <y>"@nl, [ e:c 5 ] ; e:list ( e:d [ e:c "z" ] ) ; <http://f.org/p#q> "\\r\\n" .',
      'rdfxml',
    );
    expect(text).toContain('<e:T rdf:about="http://e.org/a">');
    expect(text).toContain('<e:b xml:lang="nl">x &amp; &lt;y&gt;</e:b>');
    expect(text).toContain('<e:list rdf:parseType="Collection">');
    expect(text).toContain('xmlns:ns1="http://f.org/p#"');
    expect(text).not.toContain('nodeID');
  });

  test.each([
    ['a property that ends in no name', 'e:a <http://e.org/1/2> "x" .', '<http://e.org/1/2>'],
    [
      'a property that means something else in RDF/XML',
      'e:a <http://www.w3.org/1999/02/22-rdf-syntax-ns#li> "x" .',
      '#li>',
    ],
    ['a character that XML has not', 'e:a e:b "x\\u0001" .', 'U+0001'],
  ])('refuses %s before it writes', async (_, text, says) => {
    const { statements } = await read('ttl', TTL + text);
    const result = writeRdf(resourcesOf(statements), 'rdfxml');
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'BAD_TERM', message: expect.stringContaining(says) },
    });
  });

  test('refuses a property that was published with a slip of the pen (skos:hiddenLabel:)', async () => {
    const { statements } = await read('ttl', file('C1-klant.ttl'));
    expect(writeRdf(resourcesOf(statements), 'rdfxml')).toMatchObject({
      ok: false,
      refusal: { code: 'BAD_TERM' },
    });
  });
});

describe('Named graphs', () => {
  test.each(['turtle', 'ntriples', 'rdfxml'])('are refused by %s before the first byte', async (format) => {
    const { statements } = await read('trig', `${TTL} e:a e:b 1 . e:g { e:a e:b 2 }`);
    const result = writeRdf(resourcesOf(statements), format);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'NO_GRAPHS', item: 'http://e.org/a' } });
  });
});

describe('What is written', () => {
  test('reads back as the same statements, whatever the blank nodes, graphs and texts', async () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        'a',
        '"',
        '\\',
        '\n',
        '\r',
        '\t',
        "'",
        'é',
        '😀',
        '<',
        '&',
        ']]>',
        '\u0001',
        '\u007f',
        '{',
        ' ',
      ),
    });
    await fc.assert(
      fc.asyncProperty(graph, fc.array(texts, { maxLength: 3 }), async (one, more) => {
        const said = more.map((value): Statement => ({
          subject: 'http://e.org/x',
          predicate: 'http://e.org/p',
          object: `"${value}"`,
          graph: '',
        }));
        const statements = await stableBlankNodes([...one, ...said]);
        for (const format of FORMAT_NAMES) {
          const written = writeRdf(resourcesOf(statements), format, { prefixes: e });
          if (!written.ok) {
            const allowed =
              formatOf(format)?.holdsGraphs === false &&
              (written.refusal.code === 'NO_GRAPHS' || more.join('').includes('\u0001'));
            expect([format, allowed]).toEqual([format, true]);
          } else
            expect(lines((await read(format, [...written.value].join(''))).statements)).toEqual(
              lines(statements),
            );
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nests no deeper than we read, however long the chain', async () => {
    const chain = Array.from({ length: 3000 }, (_, i) => `_:n${i} e:p _:n${i + 1} ; e:q ${i} .`).join('\n');
    const { statements } = await read('ttl', `${TTL}e:a e:p _:n0 .\n${chain}`);
    for (const format of FORMAT_NAMES)
      expect(lines((await read(format, write(statements, format, e))).statements)).toEqual(lines(statements));
  });

  test('comes in pieces of some kilobytes', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `e:a${i} e:b ${i} .`).join('\n');
    const { statements } = await read('ttl', TTL + many);
    for (const format of FORMAT_NAMES) {
      const written = writeRdf(resourcesOf(statements), format, { prefixes: e });
      const pieces = written.ok ? [...written.value] : [];
      expect(pieces.length).toBeGreaterThan(10);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(20_000);
    }
  });

  test('is refused in a format nobody knows', () => {
    expect(writeRdf([], 'xlsx')).toMatchObject({ ok: false, refusal: { code: 'UNKNOWN_FORMAT' } });
  });
});
