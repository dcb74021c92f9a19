import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statementDiff } from '../../src/domain/diff.ts';
import { allStatements, decode, encode, objects, resourcesOf } from '../../src/domain/resource.ts';
import { canonicalLine, type Statement } from '../../src/domain/statement.ts';
import { listItems } from '../../src/domain/view.ts';

const iri = fc.constantFrom('urn:a', 'urn:b', 'urn:c');
const predicate = fc.constantFrom('urn:p', 'urn:q');
const blank = fc.constantFrom('_:x', '_:y');
const literal = fc.oneof(
  fc.string().map((value) => `"${value}"`),
  fc.string().map((value) => `"${value}"@nl`),
  fc.string().map((value) => `"${value}"^^urn:d`),
);
const statement: fc.Arbitrary<Statement> = fc.record({
  subject: fc.oneof(iri, blank),
  predicate,
  object: fc.oneof(iri, blank, literal),
  graph: fc.constantFrom('', '', 'urn:g'),
});
const graph = fc.array(statement, { maxLength: 30 });

const lines = (statements: Iterable<Statement>): string[] =>
  [...new Set([...statements].map(canonicalLine))].sort();
const given = (subject: string, predicate: string, object: string): Statement => ({
  subject,
  predicate,
  object,
  graph: '',
});

describe('Grouping statements into resources', () => {
  test('loses and adds no statement, whatever the graph', () => {
    fc.assert(
      fc.property(graph, (statements) => {
        expect(lines(allStatements(resourcesOf(statements).values()))).toEqual(lines(statements));
      }),
    );
  });

  test('gives the same resources in whatever order the statements come', () => {
    fc.assert(
      fc.property(graph, fc.integer(), (statements, turn) => {
        const at = statements.length ? Math.abs(turn) % statements.length : 0;
        const turned = [...statements.slice(at), ...statements.slice(0, at)];
        const encoded = (all: Statement[]) =>
          [...resourcesOf(all).values()].map((one) => [one.iri, encode(one)]).sort();
        expect(encoded(turned)).toEqual(encoded(statements));
      }),
    );
  });

  test('keeps a blank node with the one IRI that leads to it, through other blank nodes too', () => {
    const resources = resourcesOf([
      given('urn:a', 'urn:p', '_:x'),
      given('_:x', 'urn:p', '_:y'),
      given('_:y', 'urn:p', '"deep"'),
    ]);
    expect([...resources.keys()]).toEqual(['urn:a']);
  });

  test('keeps a blank node that two IRIs lead to as a resource of its own', () => {
    const resources = resourcesOf([
      given('urn:a', 'urn:p', '_:x'),
      given('urn:b', 'urn:p', '_:x'),
      given('_:x', 'urn:q', '"shared"'),
    ]);
    expect([...resources.keys()].sort()).toEqual(['_:x', 'urn:a', 'urn:b']);
  });

  test('is undone by encoding and decoding', () => {
    fc.assert(
      fc.property(graph, (statements) => {
        for (const resource of resourcesOf(statements).values())
          expect(decode(resource.iri, encode(resource))).toEqual(resource);
      }),
    );
  });

  test('ends at the tail of a list that bites itself', () => {
    const first = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#first';
    const rest = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#rest';
    const resource = resourcesOf([
      given('urn:a', 'urn:p', '_:x'),
      given('_:x', first, 'urn:1'),
      given('_:x', rest, '_:x'),
    ]).get('urn:a');
    expect(resource && listItems(resource, objects(resource, 'urn:p')[0] as string)).toEqual(['urn:1']);
  });
});

describe('The difference of a resource before and after', () => {
  test('tells each statement that came or went once, and no other', () => {
    const change = {
      iri: 'urn:a',
      before: resourcesOf([given('urn:a', 'urn:p', '"old"@nl'), given('urn:a', 'urn:p', '"kept"@nl')]).get(
        'urn:a',
      ),
      after: resourcesOf([given('urn:a', 'urn:p', '"new"@nl'), given('urn:a', 'urn:p', '"kept"@nl')]).get(
        'urn:a',
      ),
    };
    const { added, removed } = statementDiff(change);
    expect([lines(added), lines(removed)]).toEqual([
      ['<urn:a> <urn:p> "new"@nl .'],
      ['<urn:a> <urn:p> "old"@nl .'],
    ]);
  });
});
