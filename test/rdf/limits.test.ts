import { describe, expect, test } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../src/rdf/guard.ts';
import { bytes, read, RDF_XML, refusal } from './support.ts';

const DEEP = 100_000;
const LONG = 'x'.repeat(40_000_000);
const about = (value: string) =>
  RDF_XML(`<rdf:Description rdf:about="http://e.org/a"><e:b>${value}</e:b></rdf:Description>`);

describe('Nesting 100,000 deep is refused at once, by the name of its limit', () => {
  test.each([
    ['ttl', `<http://e.org/a> <http://e.org/b> ${'[ <http://e.org/b> '.repeat(DEEP)}`, 'turtleDepth'],
    ['ttl', `<http://e.org/a> <http://e.org/b> ${'( '.repeat(DEEP)}`, 'turtleDepth'],
    ['trig', `<http://e.org/g> { <http://e.org/a> <http://e.org/b> ${'('.repeat(DEEP)}`, 'turtleDepth'],
    ['jsonld', '['.repeat(DEEP), 'jsonDepth'],
    ['jsonld', '{"a":'.repeat(DEEP), 'jsonDepth'],
    ['rdf', RDF_XML('<rdf:Description><e:b>'.repeat(DEEP)), 'xmlDepth'],
  ])('%s %#', async (format, text, limit) => {
    const refused = await refusal(format, bytes(text));
    expect(refused).toMatchObject({
      code: 'TOO_LARGE',
      line: expect.any(Number),
      column: expect.any(Number),
    });
    expect(refused.message).toContain(`"${limit}"`);
    expect(refused.remedy).toContain(`"${limit}"`);
  });

  test.each([
    ['nt', '<'.repeat(DEEP)],
    ['nq', '<http://e.org/a> '.repeat(DEEP)],
    ['trig', '{'.repeat(DEEP)],
  ])('%s cannot nest: it does not parse', async (format, text) => {
    expect((await refusal(format, bytes(text))).code).toBe('BAD_RDF');
  });
});

describe('A text of 40 MB is refused, and the process lives', () => {
  test.each([
    ['ttl', `<http://e.org/a> <http://e.org/b> "${LONG}" .`],
    ['trig', `{ <http://e.org/a> <http://e.org/b> """${LONG}""" }`],
    ['nt', `<http://e.org/a> <http://e.org/b> "${LONG}" .`],
    ['nq', `<http://e.org/a> <http://e.org/b> "${LONG}" .`],
    ['jsonld', `{"@id": "http://e.org/a", "http://e.org/b": "${LONG}"}`],
    ['rdf', about(LONG)],
  ])('%s', async (format, text) => {
    const refused = await refusal(format, bytes(text));
    expect(refused).toMatchObject({ code: 'TOO_LARGE', line: expect.any(Number) });
    expect(refused.message).toContain('"literal"');
    expect(refused.message.length).toBeLessThan(200);
  });
});

describe('Entities of XML', () => {
  const file = (doctype: string, value: string) => `<!DOCTYPE rdf:RDF [${doctype}]>${about(value)}`;

  test('shorten namespaces, as old vocabularies have them', async () => {
    const text = `<!DOCTYPE rdf:RDF [ <!-- "x" --> <!ENTITY e "http://e.org/"> <!ENTITY amp2 '&#38;&amp;'> ]>${RDF_XML(
      '<rdf:Description rdf:about="&e;a" e:b="&amp2;"/>',
      'xml:base="&e;"',
    )}`;
    const { statements } = await read('rdf', text);
    expect(statements).toEqual([
      { subject: 'http://e.org/a', predicate: 'http://e.org/b', object: '"&&"', graph: '' },
    ]);
  });

  test.each([
    [
      'that use each other',
      file('<!ENTITY a "ha"><!ENTITY b "&a;&a;">', '&b;'),
      'BAD_RDF',
      'uses another entity',
    ],
    ['with markup', file('<!ENTITY a "<e:c/>">', '&a;'), 'BAD_RDF', 'holds markup'],
    ['of a parameter', file('<!ENTITY % a "x">', ''), 'BAD_RDF', 'parameter entity'],
    [
      'that are many',
      file(Array.from({ length: 65 }, (_, i) => `<!ENTITY a${i} "x">`).join(''), ''),
      'TOO_LARGE',
      'xmlEntities',
    ],
    ['that are long', file(`<!ENTITY a "${'x'.repeat(1025)}">`, ''), 'TOO_LARGE', 'xmlEntityLength'],
    [
      'that are used a lot',
      file(`<!ENTITY a "${'x'.repeat(1000)}">`, '&a;'.repeat(90_000)),
      'TOO_LARGE',
      'xmlExpansion',
    ],
  ])('%s are refused', async (_, text, code, says) => {
    const refused = await refusal('rdf', bytes(text));
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(says);
  });
});

describe('Every limit is a number the caller may change', () => {
  const nt = (i: number) => `<http://e.org/${i}> <http://e.org/b> _:b${i} .\n`;

  test.each([
    ['bytes', 10, 'nt', nt(1)],
    ['statements', 2, 'nt', nt(1) + nt(2) + nt(3)],
    ['blankNodes', 2, 'nt', nt(1) + nt(2) + nt(3)],
    ['literal', 3, 'ttl', '<http://e.org/a> <http://e.org/b> "four" .'],
    ['iri', 13, 'ttl', '<http://e.org/> <http://e.org/b> 1 .'],
    ['languageTag', 3, 'ttl', '<http://e.org/a> <http://e.org/b> "x"@nl-be .'],
    ['turtleDepth', 1, 'ttl', '<http://e.org/a> <http://e.org/b> [ <http://e.org/b> [] ] .'],
    ['jsonDepth', 1, 'jsonld', '{"a": []}'],
    ['xmlDepth', 2, 'rdf', about('x')],
    ['xmlAttributes', 1, 'rdf', about('x')],
    ['canonicalSteps', 0, 'ttl', '[] <http://e.org/b> [], [ <http://e.org/b> [] ] .'],
    ['canonicalWork', 0, 'ttl', '[] <http://e.org/b> [], [ <http://e.org/b> [] ] .'],
    ['alikeBlankNodes', 1, 'ttl', '_:a <http://e.org/b> _:c . _:c <http://e.org/b> _:a .'],
  ])('%s', async (limit, value, format, text) => {
    await expect(read(format, text)).resolves.toBeDefined();
    const refused = await refusal(format, text, { limits: { [limit]: value } });
    expect(refused.code).toBe('TOO_LARGE');
    expect(refused.message).toContain(`"${limit}"`);
  });

  test('and so are the schemes, except that no choice lets in a script', async () => {
    const schemes = [...DEFAULT_LIMITS.schemes, 'x-own', 'javascript'];
    const text = (iri: string) => `<http://e.org/a> <http://e.org/b> <${iri}> .`;
    expect((await refusal('ttl', text('x-own:1'))).code).toBe('BAD_TERM');
    expect((await read('ttl', text('x-own:1'), { limits: { schemes } })).statements).toHaveLength(1);
    expect((await refusal('ttl', text('javascript:1'), { limits: { schemes } })).code).toBe('BAD_TERM');
  });

  test('a list may have as many items as the file holds', async () => {
    const items = Array.from({ length: 20_000 }, (_, i) => `<http://e.org/${i}>`).join(' ');
    const { statements } = await read('ttl', `<http://e.org/a> <http://e.org/b> ( ${items} ) .`);
    expect(statements).toHaveLength(40_001);
  });
});
