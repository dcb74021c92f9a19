import { RDF } from '../domain/namespaces.ts';
import type { Iri } from '../domain/term.ts';
import { excerpt, refused } from './guard.ts';

const RDF_NS = RDF.type.slice(0, -'type'.length);
const NAME = /^[A-Za-z_][\w.-]*$/;
const LAST_NAME = /[A-Za-z_][\w.-]*$/;
/** Names that mean something else in RDF/XML than the property they look like. */
const RESERVED = new Set(
  [
    'RDF',
    'Description',
    'ID',
    'about',
    'parseType',
    'resource',
    'nodeID',
    'datatype',
    'li',
    'aboutEach',
    'aboutEachPrefix',
    'bagID',
  ].map((name) => RDF_NS + name),
);

/** The names of properties and types in XML. Those without a prefix get one: `ns1`, `ns2` … */
export class QNames {
  private readonly known = new Map<Iri, string>();
  private readonly used = new Map<string, Iri>([['rdf', RDF_NS]]);
  private readonly given: [name: string, namespace: Iri][];
  private made = 0;

  constructor(declared: Readonly<Record<string, Iri>>) {
    this.given = Object.entries(declared)
      .filter(
        ([name, namespace]) => NAME.test(name) && !/^xml/i.test(name) && namespace !== '' && name !== 'rdf',
      )
      .sort(([, a], [, b]) => b.length - a.length);
    this.given.unshift(['rdf', RDF_NS]);
  }

  /** The name of a property. XML cannot write every IRI as one, and RDF/XML has no other way. */
  predicate(iri: Iri): string {
    const name = RESERVED.has(iri) ? undefined : this.name(iri);
    if (name !== undefined) return name;
    throw refused(
      'BAD_TERM',
      `RDF/XML cannot write the property <${excerpt(iri, 200)}>: it does not end in a name of XML`,
      'Use another format, such as Turtle or JSON-LD.',
    );
  }

  /** The name of a type where it has one; else it is written as a property. */
  type(iri: Iri): string | undefined {
    return iri.startsWith(RDF_NS) ? undefined : this.name(iri);
  }

  declared(): [string, Iri][] {
    return [...this.used].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  private name(iri: Iri): string | undefined {
    const known = this.known.get(iri);
    if (known !== undefined) return known;
    const found = this.given.find(
      ([, namespace]) => iri.startsWith(namespace) && NAME.test(iri.slice(namespace.length)),
    );
    const [prefix, namespace] = found ?? this.make(iri) ?? [];
    if (prefix === undefined || namespace === undefined) return undefined;
    this.used.set(prefix, namespace);
    const name = `${prefix}:${iri.slice(namespace.length)}`;
    this.known.set(iri, name);
    return name;
  }

  private make(iri: Iri): [string, Iri] | undefined {
    const local = LAST_NAME.exec(iri)?.[0];
    const namespace = local === undefined ? '' : iri.slice(0, -local.length);
    if (namespace === '' || !namespace.includes(':')) return undefined;
    let prefix: string;
    do prefix = `ns${++this.made}`;
    while (this.given.some(([name]) => name === prefix));
    this.given.push([prefix, namespace]);
    return [prefix, namespace];
  }
}
