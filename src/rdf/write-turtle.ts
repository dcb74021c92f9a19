import { RDF, XSD_STRING } from '../domain/namespaces.ts';
import type { Properties, Resource } from '../domain/resource.ts';
import { datatypeOf, isBlank, isLiteral, languageOf, valueOf, type Iri, type Term } from '../domain/term.ts';
import { each, Nesting, type About, type Plan, type Resources } from './nesting.ts';
import { Prefixes } from './prefixes.ts';

const XSD = XSD_STRING.slice(0, -'string'.length);
/** Literals that need no quotes, where their form is exactly what the grammar reads back. */
const BARE: Record<Iri, RegExp> = {
  [`${XSD}integer`]: /^[+-]?\d+$/,
  [`${XSD}decimal`]: /^[+-]?\d*\.\d+$/,
  [`${XSD}double`]: /^[+-]?(?:\d+\.\d*|\.?\d+)[eE][+-]?\d+$/,
  [`${XSD}boolean`]: /^(?:true|false)$/,
};

/** Turtle, and TriG where there are named graphs: one block a resource, nested nodes in place. */
export function writeTurtle(resources: Resources, declared: Readonly<Record<string, Iri>>): Iterable<string> {
  const nesting = new Nesting(resources);
  const prefixes = new Prefixes(declared);
  useAll(resources, prefixes);
  return turtle(resources, nesting, new TurtleTerms(prefixes));
}

function* turtle(resources: Resources, nesting: Nesting, terms: TurtleTerms): Generator<string> {
  const head = terms.prefixes.settle().map(([name, namespace]) => `@prefix ${name}: <${namespace}> .\n`);
  yield head.join('');
  let blank = head.length > 0 ? '\n' : '';
  for (const resource of each(resources)) {
    const block = new Block(resource.about, nesting.plan(resource, resource.about), terms).text('');
    if (block) yield blank + block;
    if (block) blank = '\n';
  }
  for (const [graph, members] of nesting.graphs) {
    yield `${blank}${terms.term(graph)} {\n`;
    blank = '\n';
    let between = '';
    for (const resource of members) {
      const about = graphAbout(resource, graph);
      yield between + new Block(about, nesting.plan(resource, about), terms).text('    ');
      between = '\n';
    }
    yield '}\n';
  }
}

export const graphAbout = (resource: Resource, graph: Term): About => resource.graphs?.[graph] ?? {};

/** Only prefixes that are used are declared, and that must be known before the first statement is written. */
function useAll(resources: Resources, prefixes: Prefixes): void {
  const use = (term: Term): void => {
    if (!isLiteral(term)) {
      if (!isBlank(term)) prefixes.compact(term);
    } else if (term.endsWith('>') || !term.endsWith('"')) {
      const datatype = languageOf(term) ? '' : datatypeOf(term);
      if (datatype && !BARE[datatype]?.test(valueOf(term))) prefixes.compact(datatype);
    }
  };
  const useAbout = (about: About): void => {
    for (const [subject, properties] of Object.entries(about)) {
      use(subject);
      for (const [predicate, objects] of Object.entries(properties)) {
        if (predicate !== RDF.type) use(predicate);
        for (const object of objects) if (object !== RDF.nil) use(object);
      }
    }
  };
  for (const { about, graphs } of each(resources)) {
    useAbout(about);
    for (const [graph, inGraph] of Object.entries(graphs ?? {})) {
      use(graph);
      useAbout(inGraph);
    }
  }
}

class TurtleTerms {
  readonly prefixes: Prefixes;

  constructor(prefixes: Prefixes) {
    this.prefixes = prefixes;
  }

  term(term: Term): string {
    if (isBlank(term)) return term;
    return isLiteral(term) ? this.literal(term) : (this.prefixes.compact(term) ?? `<${term}>`);
  }

  verb = (predicate: Iri): string => (predicate === RDF.type ? 'a' : this.term(predicate));

  private literal(term: Term): string {
    const value = valueOf(term);
    const language = languageOf(term);
    if (language) return `${quote(value)}@${language}`;
    const datatype = datatypeOf(term);
    if (datatype === XSD_STRING) return quote(value);
    return BARE[datatype]?.test(value) ? value : `${quote(value)}^^${this.term(datatype)}`;
  }
}

const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

const ESCAPED = /["\\\u0000-\u001f\u007f]/g;

function quote(value: string): string {
  if (value.search(ESCAPED) < 0) return `"${value}"`;
  const long = value.includes('\n');
  const escaped = value.replace(ESCAPED, (char) => {
    if (char === '"' || char === '\\') return `\\${char}`;
    if (long && (char === '\n' || char === '\t')) return char;
    return NAMED[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return long ? `"""${escaped}"""` : `"${escaped}"`;
}

/** The statements of one resource in one graph. */
class Block {
  private readonly about: About;
  private readonly plan: Plan;
  private readonly terms: TurtleTerms;

  constructor(about: About, plan: Plan, terms: TurtleTerms) {
    this.about = about;
    this.plan = plan;
    this.terms = terms;
  }

  text(indent: string): string {
    return this.plan.tops
      .map(
        (subject) =>
          `${indent}${this.terms.term(subject)} ${this.properties(this.about[subject] ?? {}, indent)} .\n`,
      )
      .join('');
  }

  private properties(properties: Properties, indent: string): string {
    return ordered(properties)
      .map(([predicate, objects]) => {
        const values = objects.map((object) => this.object(object, `${indent}    `)).join(', ');
        return `${this.terms.verb(predicate)} ${values}`;
      })
      .join(` ;\n${indent}    `);
  }

  private object(object: Term, indent: string): string {
    const { nested, lists } = this.plan;
    const items = lists.get(object);
    if (object === RDF.nil) return '()';
    if (items) return `( ${items.map((item) => this.object(item, indent)).join(' ')} )`;
    if (!nested.has(object)) return this.terms.term(object);
    const properties = this.about[object];
    if (!properties) return '[]';
    return `[\n${indent}    ${this.properties(properties, indent)}\n${indent}]`;
  }
}

/** Types first, as people write it. */
function ordered(properties: Properties): [Iri, readonly Term[]][] {
  const entries = Object.entries(properties);
  const at = entries.findIndex(([predicate]) => predicate === RDF.type);
  return at > 0
    ? [entries[at] as [Iri, readonly Term[]], ...entries.slice(0, at), ...entries.slice(at + 1)]
    : entries;
}
