import { createHash } from 'node:crypto';
import { RDF } from '../namespaces.ts';
import type { Properties } from '../resource.ts';
import { canonicalLine, type Statement } from '../statement.ts';
import type { Iri, Term } from '../term.ts';

/** An RDF list: its first node, and what is said of each. */
export interface List {
  readonly head: Term;
  readonly nested: Record<Term, Properties>;
}

/**
 * The list of `items`, no two of them alike, as the value of a property. Its nodes are named by what is said of them,
 * exactly as `rdf/blank-nodes.ts` names them when it reads such a list from a file: so a list that is exported and read
 * again is the same list.
 */
export function listOf(subject: Iri, property: Iri, items: readonly Iri[]): List {
  if (items.length === 0) return { head: RDF.nil, nested: {} };
  const said = (label: (at: number) => Term): Statement[] => [
    { subject, predicate: property, object: label(0), graph: '' },
    ...items.flatMap((item, at) => [
      { subject: label(at), predicate: RDF.first, object: item, graph: '' },
      {
        subject: label(at),
        predicate: RDF.rest,
        object: items.length - 1 > at ? label(at + 1) : RDF.nil,
        graph: '',
      },
    ]),
  ];
  const index = indexes(items.map((_, at) => hashOf(said, at)));
  const lines = said((at) => `_:c14n${index[at]}`).map(canonicalLine);
  const name = sha256(`${lines.sort().join('\n')}\n`).slice(0, 16);
  const label = (at: number): Term => `_:b${name}n${index[at]}`;
  const nested: Record<Term, Properties> = {};
  for (const { subject: node, predicate, object } of said(label).slice(1))
    nested[node] = { ...nested[node], [predicate]: [object] };
  return { head: label(0), nested };
}

/** The hash of what is said of one node, the others being alike (RDF Dataset Canonicalization §4.6). */
function hashOf(said: (label: (at: number) => Term) => Statement[], at: number): string {
  const lines = said((other) => (other === at ? '_:a' : '_:z')).filter(
    ({ subject, object }) => subject === '_:a' || object === '_:a',
  );
  return sha256(
    lines
      .map((statement) => `${canonicalLine(statement)}\n`)
      .sort()
      .join(''),
  );
}

/** The place of each in sorted order. */
function indexes(hashes: readonly string[]): number[] {
  const place = new Map([...hashes].sort().map((hash, at) => [hash, at]));
  return hashes.map((hash) => place.get(hash) ?? 0);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
