import { RDF, XSD_STRING } from '../domain/namespaces.ts';
import { datatypeOf, isBlank, isLiteral, languageOf, valueOf, type Iri, type Term } from '../domain/term.ts';
import { DEFAULT_LIMITS } from './guard.ts';
import { each, Nesting, type About, type Plan, type Resources } from './nesting.ts';
import { isPrefixName, Prefixes } from './prefixes.ts';
import { graphAbout } from './write-turtle.ts';

type Json = string | Json[] | { [key: string]: Json };

/**
 * A name in a JSON-LD context is tried on every IRI with a colon in it, so a prefix called as a scheme is
 * (`urn`, `doi`) would change IRIs that were never short.
 */
const isTerm = (name: string): boolean =>
  name !== '' && isPrefixName(name) && !DEFAULT_LIMITS.schemes.includes(name.toLowerCase());

/**
 * JSON-LD 1.1: one object a resource, properties and types short by the prefixes, identifiers in full, so that
 * programs that know no JSON-LD can use them. Values keep their exact form: numbers stay text with a type.
 */
export function writeJsonLd(resources: Resources, declared: Readonly<Record<string, Iri>>): Iterable<string> {
  const nesting = new Nesting(resources);
  const prefixes = new Prefixes(declared, isTerm);
  for (const { about, graphs } of each(resources))
    for (const one of [about, ...Object.values(graphs ?? {})]) useAll(one, prefixes);
  return jsonLd(resources, nesting, prefixes);
}

function useAll(about: About, prefixes: Prefixes): void {
  for (const properties of Object.values(about))
    for (const [predicate, objects] of Object.entries(properties)) {
      if (predicate !== RDF.type) prefixes.compact(predicate);
      for (const object of objects) {
        if (predicate === RDF.type && !isLiteral(object) && !isBlank(object)) prefixes.compact(object);
        if (isLiteral(object) && needsType(object)) prefixes.compact(datatypeOf(object));
      }
    }
}

const needsType = (literal: Term): boolean => !languageOf(literal) && datatypeOf(literal) !== XSD_STRING;

function* jsonLd(resources: Resources, nesting: Nesting, prefixes: Prefixes): Generator<string> {
  yield `{\n  "@context": ${indented(contextOf(prefixes), '  ')},\n  "@graph": [`;
  let comma = '';
  for (const resource of each(resources))
    for (const node of new Nodes(resource.about, nesting.plan(resource, resource.about), prefixes).tops()) {
      yield `${comma}\n    ${indented(node, '    ')}`;
      comma = ',';
    }
  for (const [graph, members] of nesting.graphs) {
    yield `${comma}\n    {\n      "@id": ${JSON.stringify(graph)},\n      "@graph": [`;
    comma = '';
    for (const resource of members) {
      const about = graphAbout(resource, graph);
      for (const node of new Nodes(about, nesting.plan(resource, about), prefixes).tops()) {
        yield `${comma}\n        ${indented(node, '        ')}`;
        comma = ',';
      }
    }
    yield '\n      ]\n    }';
    comma = ',';
  }
  yield '\n  ]\n}\n';
}

const indented = (value: Json, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

/** A namespace that does not end in a delimiter is a prefix only where it is said to be (JSON-LD 1.1 §4.1.5). */
function contextOf(prefixes: Prefixes): Json {
  const entries = prefixes.settle().map(([name, namespace]): [string, Json] => {
    const plain = /[:/?#[\]@]$/.test(namespace);
    return [name, plain ? namespace : ({ '@id': namespace, '@prefix': true } as never)];
  });
  return Object.fromEntries(entries);
}

class Nodes {
  private readonly about: About;
  private readonly plan: Plan;
  private readonly prefixes: Prefixes;

  constructor(about: About, plan: Plan, prefixes: Prefixes) {
    this.about = about;
    this.plan = plan;
    this.prefixes = prefixes;
  }

  tops(): Json[] {
    return this.plan.tops.map((subject) => ({ '@id': subject, ...this.properties(subject) }));
  }

  private properties(subject: Term): Record<string, Json> {
    const { [RDF.type]: types = [], ...others } = this.about[subject] ?? {};
    const named = types.filter((type) => !isLiteral(type) && !isBlank(type));
    const odd = types.filter((type) => !named.includes(type));
    const result: Record<string, Json> = {};
    if (named.length > 0) result['@type'] = single(named.map((type) => this.short(type)));
    if (odd.length > 0) result[RDF.type] = single(odd.map((type) => this.value(type)));
    for (const [predicate, objects] of Object.entries(others))
      result[this.short(predicate)] = single(objects.map((object) => this.value(object)));
    return result;
  }

  private value(term: Term): Json {
    if (isLiteral(term)) return this.literal(term);
    const items = this.plan.lists.get(term);
    if (items) return { '@list': items.map((item) => this.value(item)) };
    return this.plan.nested.has(term) ? this.properties(term) : { '@id': term };
  }

  private literal(term: Term): Json {
    const value = valueOf(term);
    const language = languageOf(term);
    if (language) return { '@language': language, '@value': value };
    return needsType(term) ? { '@type': this.short(datatypeOf(term)), '@value': value } : value;
  }

  private short(iri: Iri): string {
    return this.prefixes.compact(iri) ?? iri;
  }
}

const single = (values: Json[]): Json => (values.length === 1 ? (values[0] as Json) : values);
