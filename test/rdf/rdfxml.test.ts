import { describe, expect, test } from '@jest/globals';
import { RDF } from '../../src/domain/namespaces.ts';
import { resolveIri } from '../../src/rdf/resolve.ts';
import { lines, read, RDF_XML } from './support.ts';

const TTL = `@prefix e: <http://e.org/> . @prefix rdf: <${RDF.type.slice(0, -4)}> . @base <http://e.org/> .\n`;
const about = (inner: string) =>
  RDF_XML(
    `<rdf:Description rdf:about="http://e.org/a">${inner}</rdf:Description>`,
    'xml:base="http://e.org/"',
  );

describe('RDF/XML says the same as its Turtle', () => {
  test.each([
    ['a text around a comment', about('<e:b>x<!-- c -->y</e:b>'), 'e:a e:b "xy" .'],
    ['a text with CDATA', about('<e:b>x<![CDATA[<y>]]>z</e:b>'), 'e:a e:b "x<y>z" .'],
    ['spaces in a text', about('<e:b> x\n </e:b>'), 'e:a e:b " x\\n " .'],
    [
      'a language that is inherited',
      about('<e:b xml:lang="NL">x</e:b><e:c xml:lang="">y</e:c>'),
      'e:a e:b "x"@nl ; e:c "y" .',
    ],
    ['an empty property', about('<e:b/><e:c></e:c>'), 'e:a e:b "" ; e:c "" .'],
    ['properties as attributes', about('<e:b e:c="x"/>'), 'e:a e:b [ e:c "x" ] .'],
    ['a typed node in a property', about('<e:b><e:T e:c="x"/></e:b>'), 'e:a e:b [ a e:T ; e:c "x" ] .'],
    [
      'parseType Resource',
      about('<e:b rdf:parseType="Resource"><e:c>x</e:c></e:b>'),
      'e:a e:b [ e:c "x" ] .',
    ],
    [
      'a collection',
      about('<e:b rdf:parseType="Collection"><e:T rdf:about="c"/><rdf:Description/></e:b>'),
      'e:a e:b ( e:c [] ) . e:c a e:T .',
    ],
    ['an empty collection', about('<e:b rdf:parseType="Collection"></e:b>'), 'e:a e:b () .'],
    ['containers', about('<rdf:li>x</rdf:li><rdf:li>y</rdf:li>'), 'e:a rdf:_1 "x" ; rdf:_2 "y" .'],
    ['a node named twice', about('<e:b rdf:nodeID="n"/><e:c rdf:nodeID="n"/>'), 'e:a e:b _:n ; e:c _:n .'],
    ['an identifier', RDF_XML('<e:T rdf:ID="x"/>', 'xml:base="http://e.org/d"'), '<d#x> a e:T .'],
    [
      'a statement with an identifier',
      about('<e:b rdf:ID="s">x</e:b>'),
      'e:a e:b "x" . <#s> a rdf:Statement ; rdf:subject e:a ; rdf:predicate e:b ; rdf:object "x" .',
    ],
    ['a datatype', about('<e:b rdf:datatype="http://e.org/D">x</e:b>'), 'e:a e:b "x"^^e:D .'],
    [
      'XML inside',
      about('<e:b rdf:parseType="Literal"><e:i z="1" a="&lt;">x &amp; y</e:i></e:b>'),
      'e:a e:b "<e:i xmlns:e=\\"http://e.org/\\" a=\\"&lt;\\" z=\\"1\\">x &amp; y</e:i>"^^rdf:XMLLiteral .',
    ],
    [
      'attributes without their prefix',
      RDF_XML('<rdf:Description about="http://e.org/a"><e:b resource="http://e.org/c"/></rdf:Description>'),
      'e:a e:b e:c .',
    ],
    [
      'a node without rdf:RDF',
      '<e:T xmlns:e="http://e.org/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="http://e.org/a"/>',
      'e:a a e:T .',
    ],
  ])('%s', async (_, xml, turtle) => {
    const [got, wanted] = [await read('rdf', xml), await read('ttl', TTL + turtle)];
    expect(lines(got.statements)).toEqual(lines(wanted.statements));
  });
});

describe('A relative IRI is resolved as RFC 3986 §5.4 has it', () => {
  test.each(
    Object.entries({
      'g:h': 'g:h',
      g: 'http://a/b/c/g',
      './g': 'http://a/b/c/g',
      'g/': 'http://a/b/c/g/',
      '/g': 'http://a/g',
      '//g': 'http://g',
      '?y': 'http://a/b/c/d;p?y',
      'g?y': 'http://a/b/c/g?y',
      '#s': 'http://a/b/c/d;p?q#s',
      'g#s': 'http://a/b/c/g#s',
      ';x': 'http://a/b/c/;x',
      '': 'http://a/b/c/d;p?q',
      '.': 'http://a/b/c/',
      './': 'http://a/b/c/',
      '..': 'http://a/b/',
      '../': 'http://a/b/',
      '../g': 'http://a/b/g',
      '../..': 'http://a/',
      '../../g': 'http://a/g',
      '../../../g': 'http://a/g',
      '/./g': 'http://a/g',
      '/../g': 'http://a/g',
      'g.': 'http://a/b/c/g.',
      './../g': 'http://a/b/g',
      'g/./h': 'http://a/b/c/g/h',
      'g/../h': 'http://a/b/c/h',
      'g?y/../x': 'http://a/b/c/g?y/../x',
      'g#s/../x': 'http://a/b/c/g#s/../x',
    }),
  )('"%s"', (reference, wanted) => {
    expect(resolveIri(reference, 'http://a/b/c/d;p?q')).toBe(wanted);
  });
});
