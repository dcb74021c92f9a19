import type { Properties, Resource } from '../resource.ts';
import type { Statement } from '../statement.ts';
import type { Iri, Term } from '../term.ts';

type About = Map<Term, Map<Iri, Set<Term>>>;

/**
 * The resource `iri` with these statements, whatever their order and however often each comes; its encoding is that of
 * the resource that `resourcesOf` makes of them. Undefined where there is no statement.
 */
export function assemble(iri: Term, statements: Iterable<Statement>): Resource | undefined {
  const graphs = new Map<Term, About>();
  for (const { subject, predicate, object, graph } of statements) {
    const properties = entry(
      entry(graphs, graph, mapOf<Term, Map<Iri, Set<Term>>>),
      subject,
      mapOf<Iri, Set<Term>>,
    );
    entry(properties, predicate, setOf).add(object);
  }
  if (graphs.size === 0) return undefined;
  const about = recordOf(graphs.get('') ?? mapOf<Term, Map<Iri, Set<Term>>>(), subjectRecord);
  graphs.delete('');
  if (graphs.size === 0) return { iri, about };
  return { iri, about, graphs: recordOf(graphs, (one) => recordOf(one, subjectRecord)) };
}

const mapOf = <K, V>(): Map<K, V> => new Map();
const setOf = (): Set<Term> => new Set();

const subjectRecord = (properties: Map<Iri, Set<Term>>): Properties =>
  recordOf(properties, (objects) => [...objects].sort());

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Keys in code-point order, as in every resource: equal resources have equal encodings. */
function recordOf<V, W>(map: Map<string, V>, convert: (value: V) => W): Record<string, W> {
  const record: Record<string, W> = {};
  for (const key of [...map.keys()].sort()) record[key] = convert(map.get(key) as V);
  return record;
}
