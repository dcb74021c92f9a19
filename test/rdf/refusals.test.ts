import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { read, RDF_XML, refusal } from './support.ts';

const TTL = '@prefix e: <http://e.org/> .\n';

describe('What is wrong in a file is refused at its line and column', () => {
  test.each<[what: string, format: string, text: string, line: number, column: number, says: string]>([
    ['a prefix nobody declared', 'ttl', `${TTL}e:a\n  skok:note "x" .`, 3, 3, 'Undefined prefix "skok:"'],
    ['a text over two lines', 'ttl', `${TTL}e:a e:b # why\n  "x\ny" .`, 3, 3, '"x'],
    ['a missing dot', 'ttl', `${TTL}e:a e:b "x"\ne:c e:d "y" .`, 3, 1, 'e:c e:d'],
    ['a space in an IRI', 'ttl', `${TTL}e:a e:b <http://e.org/a b> .`, 2, 9, '<http://e.org/a b>'],
    ['a cut-off end', 'ttl', `${TTL}e:a e:b e:c`, 2, 12, 'ends inside a statement'],
    ['a cut-off text', 'ttl', `${TTL}e:a e:b """x`, 2, 9, '"""x'],
    ['an open bracket', 'ttl', `${TTL}e:a e:b [ e:c 1`, 2, 16, 'ends inside a statement'],
    ['a named graph in Turtle', 'ttl', `${TTL}e:g { e:a e:b e:c }`, 2, 5, '{ e:a'],
    ['a quoted triple', 'ttl', `${TTL}<< e:a e:b e:c >> e:d e:e .`, 2, 1, 'RDF-star'],
    ['a triple term', 'ttl', `${TTL}e:a e:b <<( e:a e:b e:c )>> .`, 2, 9, 'RDF 1.2'],
    ['an annotation', 'ttl', `${TTL}e:a e:b e:c {| e:d e:e |} .`, 2, 13, 'RDF-star'],
    ['a base direction', 'ttl', `${TTL}e:a e:b "x"@ar--rtl .`, 2, 15, 'direction'],
    ['a variable', 'ttl', `${TTL}e:a e:b ?x .`, 2, 9, '?x'],
    ['a formula', 'ttl', `${TTL}{ e:a e:b e:c } => { e:a e:b e:d } .`, 2, 1, '{ e:a'],
    ['a graph never closed', 'trig', `${TTL}e:g { e:a e:b e:c .`, 2, 20, 'ends inside a statement'],
    ['a graph closed twice', 'trig', `${TTL}e:g { e:a e:b e:c } }`, 2, 21, '}'],
    [
      'a last line without a dot',
      'nt',
      '<http://e.org/a> <http://e.org/b> "x"',
      1,
      38,
      'ends inside a statement',
    ],
    ['a cut-off line', 'nt', '<http://e.org/a> <http://e.org/b> "x', 1, 35, '"x'],
    [
      'a graph in N-Triples',
      'nt',
      '<http://e.org/a> <http://e.org/b> "x" <http://e.org/g> .',
      1,
      39,
      '<http://e.org/g>',
    ],
    [
      'a line of N-Quads without a dot',
      'nq',
      '<http://e.org/a> <http://e.org/b> "x"\n<http://e.org/c> <http://e.org/d> "y" .',
      2,
      18,
      '<http://e.org/d>',
    ],
    ['a comma too many', 'jsonld', '{"a": [1,\n 2,, 3]}', 2, 4, 'a value was expected'],
    ['a key without quotes', 'jsonld', '{\n  a: 1}', 2, 3, 'key in double quotes'],
    ['a key given twice', 'jsonld', '{"a": 1,\n "a": 2}', 2, 2, 'twice'],
    ['a line end in a string', 'jsonld', '{"a": "x\ny"}', 1, 9, 'control character'],
    ['an unknown escape', 'jsonld', '{"a": "\\x"}', 1, 8, 'escape'],
    ['a cut-off object', 'jsonld', '{"@id": "http://e.org/a",\n "b": [1', 2, 9, 'ends too early'],
    ['a cut-off string', 'jsonld', '{"@id": "http', 1, 9, 'inside a string'],
    ['text after the end', 'jsonld', '{}\n{}', 2, 1, 'more text'],
    ['an @id that is a number', 'jsonld', '{"@id":\n 5, "http://e.org/b": "x"}', 2, 2, '"@id"'],
    [
      'an element closed by another',
      'rdf',
      RDF_XML('<rdf:Description><e:b>x</e:c></rdf:Description>'),
      2,
      29,
      'close tag',
    ],
    [
      'a prefix of XML nobody declared',
      'rdf',
      RDF_XML('<rdf:Description>\n <x:b>x</x:b></rdf:Description>'),
      3,
      6,
      '"x"',
    ],
    ['text among properties', 'rdf', RDF_XML('<rdf:Description>text</rdf:Description>'), 2, 22, '"text"'],
    [
      'two identities',
      'rdf',
      RDF_XML('<rdf:Description rdf:about="http://e.org/a"\n rdf:nodeID="b"/>'),
      2,
      1,
      'rdf:about and rdf:nodeID',
    ],
    [
      'an entity nobody declared',
      'rdf',
      RDF_XML('<rdf:Description>\n<e:b>&skos;x</e:b></rdf:Description>'),
      3,
      11,
      'entity',
    ],
    ['XML that is not RDF', 'rdf', '<catalogue>\n<concept/></catalogue>', 1, 1, 'namespace'],
  ])('%s (%s)', async (_, format, text, line, column, says) => {
    const refused = await refusal(format, text);
    expect(refused).toMatchObject({ code: 'BAD_RDF', line, column });
    expect(refused.message).toContain(says);
    expect(refused.remedy).not.toBe('');
  });

  test('a file of RDF/XML cut off anywhere is refused, though all its statements so far are sound', async () => {
    const whole = RDF_XML('<rdf:Description rdf:about="http://e.org/a"><e:b>x</e:b></rdf:Description>');
    await expect(read('rdf', whole)).resolves.toBeDefined();
    for (let length = 0; length < whole.length; length++)
      expect((await refusal('rdf', whole.slice(0, length))).code).toBe('BAD_RDF');
  });

  test('the same place is told however lines end, and far into a large file', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const many = Array.from(
        { length: 5000 },
        (_, i) => `<http://e.org/${i}> <http://e.org/b> "é€😀" .`,
      ).join(end);
      const refused = await refusal(
        'ttl',
        `${many}${end}# and then${end}  <http://e.org/a> <http://e.org/b> wrong .`,
      );
      expect(refused).toMatchObject({ line: 5002, column: 37 });
    }
  });
});

describe('A term that may not be stored is refused at its line and column', () => {
  test.each<[what: string, format: string, text: string, line: number, column: number, says: string]>([
    ['a relative IRI', 'ttl', `${TTL}e:a e:b <c> .`, 2, 9, '<c> is relative'],
    ['the empty IRI', 'ttl', `${TTL}<> e:b e:c .`, 2, 1, '<> is relative'],
    ['a name under a relative prefix', 'ttl', '@prefix : <#> .\n:a :b :c .', 2, 1, '<#a>'],
    ['a relative IRI in N-Triples', 'nt', '<http://e.org/a> <b> "x" .', 1, 18, '<b> is relative'],
    ['a script', 'ttl', `${TTL}e:a e:b\n <javascript:alert(1)> .`, 3, 2, '"javascript:"'],
    ['a script in capitals', 'ttl', `${TTL}e:a e:b <JavaScript:alert(1)> .`, 2, 9, '"javascript:"'],
    ['data', 'nq', '<data:text/html,x> <http://e.org/b> "x" .', 1, 1, '"data:"'],
    ['a prefix mistaken for a scheme', 'ttl', `${TTL}e:a e:b <skos:Concept> .`, 2, 9, '"skos:"'],
    ['an escaped space in an IRI', 'ttl', `${TTL}e:a e:b <http://e.org/a\\u00A0b> .`, 2, 9, 'U+00A0'],
    ['an escaped NUL', 'ttl', `${TTL}e:a e:b "x\\u0000" .`, 2, 9, 'NUL'],
    ['a raw NUL', 'nt', '<http://e.org/a> <http://e.org/b> "x\0y" .', 1, 35, 'NUL'],
    ['a relative @id', 'jsonld', '{"http://e.org/b": "x",\n "@id": "a"}', 2, 9, '"a" is a relative IRI'],
    [
      'a type without a meaning',
      'jsonld',
      '{"@id": "http://e.org/a",\n "@type": "Concept"}',
      2,
      11,
      '"Concept"',
    ],
    [
      'half a surrogate pair',
      'jsonld',
      '{"@id": "http://e.org/a", "http://e.org/b":\n "\\ud800"}',
      2,
      2,
      'surrogate',
    ],
    [
      'a language that is none',
      'jsonld',
      '{"@id": "http://e.org/a", "http://e.org/b":\n {"@value": "x", "@language": "n l"}}',
      2,
      31,
      '"n l"',
    ],
    ['a script in JSON', 'jsonld', '{"@id":\n "javascript:x", "http://e.org/b": "x"}', 2, 2, '"javascript:"'],
    [
      'a relative IRI in XML',
      'rdf',
      RDF_XML('\n <rdf:Description rdf:about="a"><e:b/></rdf:Description>'),
      3,
      2,
      '<a> is relative',
    ],
    [
      'a space in an IRI of XML',
      'rdf',
      RDF_XML('<rdf:Description rdf:about="http://e.org/a b"><e:b/></rdf:Description>'),
      2,
      1,
      'a space',
    ],
    [
      'a language tag of XML',
      'rdf',
      RDF_XML('<rdf:Description><e:b xml:lang="n_l">x</e:b></rdf:Description>'),
      2,
      18,
      '"n_l"',
    ],
  ])('%s (%s)', async (_, format, text, line, column, says) => {
    const refused = await refusal(format, text);
    expect(refused.message).toContain(says);
    expect(refused).toMatchObject({ code: 'BAD_TERM', line, column });
  });

  test('a relative IRI is resolved against the base that is given', async () => {
    const base = { baseIri: 'https://e.org/voc/' };
    const wanted = { subject: 'https://e.org/voc/a', predicate: 'http://e.org/b', object: '"x"', graph: '' };
    const texts = {
      ttl: '<a> <http://e.org/b> "x" .',
      jsonld: '{"@id": "a", "http://e.org/b": "x"}',
      rdf: RDF_XML('<rdf:Description rdf:about="a"><e:b>x</e:b></rdf:Description>'),
    };
    for (const [format, text] of Object.entries(texts))
      expect((await read(format, text, base)).statements).toEqual([wanted]);
  });

  test('a prefix that names nothing is no reason to refuse a file that does not use it', async () => {
    const { statements, prefixes } = await read('ttl', `@prefix : <#> .\n${TTL}e:a e:b 5 .`);
    expect(statements).toHaveLength(1);
    expect(prefixes).toEqual({ e: 'http://e.org/' });
  });
});

describe('Bytes that are not UTF-8', () => {
  const broken = (...values: number[]) => Uint8Array.from([...Buffer.from('# één\n"x'), ...values, 34]);

  test.each([
    ['a byte of Latin-1', broken(0xe9), 2, 3],
    ['an overlong sequence', broken(0xc0, 0x80), 2, 3],
    ['half a surrogate pair', broken(0xed, 0xa0, 0x80), 2, 3],
    ['a code point beyond the last', broken(0xf4, 0x90, 0x80, 0x80), 2, 3],
    ['a character cut off by the end', broken(0x41, 0xe2, 0x82).slice(0, -1), 2, 4],
  ])('are refused where the first one stands: %s', async (_, data, line, column) => {
    for (const format of ['ttl', 'nt', 'jsonld', 'rdf']) {
      const refused = await refusal(format, data);
      expect(refused).toMatchObject({ code: 'BAD_ENCODING', line, column });
    }
  });

  test('are called UTF-16 where they are', async () => {
    for (const text of ['\ufeff<http://e.org/a>', '<http://e.org/a>', '{"@id": 1}'])
      expect((await refusal('ttl', Buffer.from(text, 'utf16le'))).message).toContain('UTF-16');
  });

  test('are refused where XML declares them', async () => {
    const refused = await refusal('rdf', '<?xml version="1.0" encoding="ISO-8859-1"?><a/>');
    expect(refused).toMatchObject({ code: 'BAD_ENCODING' });
  });

  test('do not begin with a byte order mark, which is accepted', async () => {
    for (const [format, text] of [
      ['ttl', '<http://e.org/a> <http://e.org/b> "x" .'],
      ['jsonld', '{"@id": "http://e.org/a", "http://e.org/b": "x"}'],
      ['rdf', RDF_XML('<rdf:Description rdf:about="http://e.org/a"><e:b>x</e:b></rdf:Description>')],
    ] as const)
      expect((await read(format, `\ufeff${text}`)).statements).toHaveLength(1);
  });
});

describe('Nothing is fetched', () => {
  test('for a context, an import, an entity or a DTD: each is refused, or passed over', async () => {
    let hits = 0;
    const server = createServer((_, response) => {
      hits++;
      response.end('{"@context": {}}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
    try {
      for (const context of [
        `"${url}"`,
        `[{}, "${url}"]`,
        `{"@import": "${url}"}`,
        `{"p": {"@id": "http://e.org/p", "@context": "${url}"}}`,
      ]) {
        const refused = await refusal(
          'jsonld',
          `{"@context": ${context}, "@id": "http://e.org/a", "p": {"@id": "http://e.org/c"}}`,
        );
        expect(refused).toMatchObject({ code: 'BAD_RDF', line: 1 });
        expect(refused.message).toContain(url);
        expect(refused.remedy).toContain('"@context"');
      }
      for (const entity of [
        `<!ENTITY x SYSTEM "${url}">`,
        `<!ENTITY % x SYSTEM "${url}"> %x;`,
        `<!ENTITY x PUBLIC "y" "${url}">`,
      ])
        expect((await refusal('rdf', `<!DOCTYPE a [${entity}]>${RDF_XML('')}`)).message).toContain('entity');
      await read('rdf', `<!DOCTYPE a SYSTEM "${url}">${RDF_XML('')}`);
      await read('ttl', `@base <${url}> . <> <a> <b> .`);
    } finally {
      server.close();
    }
    expect(hits).toBe(0);
  });
});

test('A format that is not known is refused with those that are', async () => {
  const refused = await refusal('csv', 'a,b');
  expect(refused.code).toBe('UNKNOWN_FORMAT');
  expect(refused.remedy).toContain('turtle (.ttl)');
});
