import fc from 'fast-check';
import type { Statement } from '../../src/domain/statement.ts';

/** Small graphs of few names, so that nodes that look alike, twins and cycles are common. */
const node = fc.constantFrom('_:a', '_:b', '_:c', '_:d', '_:e', 'http://e.org/x', 'http://e.org/y');
const statement: fc.Arbitrary<Statement> = fc.record({
  subject: node,
  predicate: fc.constantFrom('http://e.org/p', 'http://e.org/q'),
  object: fc.oneof(node, fc.constantFrom('"1"', '"2"@nl')),
  graph: fc.constantFrom('', '', 'http://e.org/g', '_:a'),
});
export const graph = fc.uniqueArray(statement, {
  maxLength: 12,
  selector: (s) => Object.values(s).join(' '),
});
