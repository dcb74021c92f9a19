import { describe, expect, test } from '@jest/globals';
import { formatOf } from '../../src/rdf/formats.ts';

describe('A format', () => {
  test.each([
    ['turtle', 'turtle'],
    ['ttl', 'turtle'],
    ['.ttl', 'turtle'],
    ['Begrippen.TTL', 'turtle'],
    ['text/turtle; charset=utf-8', 'turtle'],
    ['a/b.c/versie.trig', 'trig'],
    ['application/n-triples', 'ntriples'],
    ['export.nq', 'nquads'],
    ['application/ld+json;profile="x"', 'jsonld'],
    ['data.jsonld.json', 'jsonld'],
    ['ontology.owl', 'rdfxml'],
    ['dctype.in.rdf', 'rdfxml'],
  ])('is known by %s', (key, name) => {
    expect(formatOf(key)?.name).toBe(name);
  });

  test.each(['', 'csv', 'file.docx', 'constructor', 'text/html', '__proto__'])(
    'is not known by "%s"',
    (key) => {
      expect(formatOf(key)).toBeUndefined();
    },
  );
});
