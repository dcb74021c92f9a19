import { RDF, XSD_STRING } from '../domain/namespaces.ts';
import { statements, type Properties } from '../domain/resource.ts';
import { datatypeOf, isBlank, isLiteral, languageOf, valueOf, type Iri, type Term } from '../domain/term.ts';
import { excerpt, refused } from './guard.ts';
import { each, Nesting, type About, type Plan, type Resources } from './nesting.ts';
import { QNames } from './xml-names.ts';
import { escapeAttribute, escapeText } from './xml-literal.ts';

const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** RDF/XML: one element a resource, nested nodes in place. npm has no good writer for it. */
export function writeRdfXml(resources: Resources, declared: Readonly<Record<string, Iri>>): Iterable<string> {
  const nesting = new Nesting(resources);
  const names = new QNames(declared);
  const types = new Set<Iri>();
  for (const resource of each(resources))
    for (const { subject, predicate, object } of statements(resource)) {
      names.predicate(predicate);
      if (isLiteral(object)) refuseControl(subject, object);
      else if (predicate === RDF.type && !isBlank(object)) types.add(object);
    }
  for (const type of types) names.type(type);
  return rdfXml(resources, nesting, names);
}

function refuseControl(subject: Term, literal: Term): void {
  const found = NOT_IN_XML.exec(literal)?.[0];
  if (found === undefined) return;
  const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw refused(
    'BAD_TERM',
    `RDF/XML cannot hold the character ${code}, and a text of <${excerpt(subject)}> has it`,
    'Use another format, or take the character out of the text.',
  );
}

function* rdfXml(resources: Resources, nesting: Nesting, names: QNames): Generator<string> {
  const declared = names
    .declared()
    .map(([name, namespace]) => `\n    xmlns:${name}="${escapeAttribute(namespace)}"`);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared.join('')}>\n`;
  for (const resource of each(resources)) {
    const block = new Elements(resource.about, nesting.plan(resource, resource.about), names);
    yield block.text();
  }
  yield '</rdf:RDF>\n';
}

class Elements {
  private readonly about: About;
  private readonly plan: Plan;
  private readonly names: QNames;

  constructor(about: About, plan: Plan, names: QNames) {
    this.about = about;
    this.plan = plan;
    this.names = names;
  }

  text(): string {
    return this.plan.tops.map((subject) => this.node(subject, '  ')).join('');
  }

  /** A node element, called after its type where that has a name. */
  private node(subject: Term, indent: string): string {
    const properties = this.about[subject] ?? {};
    const type = properties[RDF.type]?.find((one) => this.names.type(one) !== undefined);
    const name = (type !== undefined && this.names.type(type)) || 'rdf:Description';
    const about = this.plan.nested.has(subject) ? '' : reference(subject, 'rdf:about');
    const inner = this.properties(properties, type, `${indent}  `);
    return inner
      ? `${indent}<${name}${about}>\n${inner}${indent}</${name}>\n`
      : `${indent}<${name}${about}/>\n`;
  }

  private properties(properties: Properties, type: Iri | undefined, indent: string): string {
    let text = '';
    for (const [predicate, objects] of Object.entries(properties))
      for (const object of objects)
        if (predicate !== RDF.type || object !== type)
          text += this.property(this.names.predicate(predicate), object, indent);
    return text;
  }

  private property(name: string, object: Term, indent: string): string {
    if (isLiteral(object))
      return `${indent}<${name}${attributes(object)}>${escapeText(valueOf(object))}</${name}>\n`;
    const { nested, lists } = this.plan;
    if (!nested.has(object)) return `${indent}<${name}${reference(object, 'rdf:resource')}/>\n`;
    const items = lists.get(object);
    const open = items && !items.some(isLiteral) ? `<${name} rdf:parseType="Collection">` : `<${name}>`;
    const inner = items ? this.list(items, `${indent}  `) : this.node(object, `${indent}  `);
    return `${indent}${open}\n${inner}${indent}</${name}>\n`;
  }

  /** A list: the items one after the other, or, as `Collection` has no place for texts, node by node. */
  private list(items: readonly Term[], indent: string): string {
    if (!items.some(isLiteral)) return items.map((item) => this.item(item, indent)).join('');
    return items.reduceRight((rest, item, index) => {
      const first = this.property('rdf:first', item, `${indent}  `);
      const next =
        index === items.length - 1
          ? `${indent}  <rdf:rest rdf:resource="${RDF.nil}"/>\n`
          : `${indent}  <rdf:rest>\n${rest}${indent}  </rdf:rest>\n`;
      return `${indent}<rdf:Description>\n${first}${next}${indent}</rdf:Description>\n`;
    }, '');
  }

  private item(item: Term, indent: string): string {
    const items = this.plan.lists.get(item);
    if (items) return this.listNode(items, indent);
    return this.plan.nested.has(item)
      ? this.node(item, indent)
      : `${indent}<rdf:Description${reference(item, 'rdf:about')}/>\n`;
  }

  /** A list that is itself an item: as its first node. */
  private listNode([first, ...rest]: readonly Term[], indent: string): string {
    const head = this.property('rdf:first', first as Term, `${indent}  `);
    const plain = !rest.some(isLiteral);
    const tail =
      rest.length === 0
        ? `${indent}  <rdf:rest rdf:resource="${RDF.nil}"/>\n`
        : `${indent}  <rdf:rest${plain ? ' rdf:parseType="Collection"' : ''}>\n${this.list(rest, `${indent}    `)}${indent}  </rdf:rest>\n`;
    return `${indent}<rdf:Description>\n${head}${tail}${indent}</rdf:Description>\n`;
  }
}

function attributes(literal: Term): string {
  const language = languageOf(literal);
  if (language) return ` xml:lang="${language}"`;
  const datatype = datatypeOf(literal);
  return datatype === XSD_STRING ? '' : ` rdf:datatype="${escapeAttribute(datatype)}"`;
}

/** A reference to a node. A label is made a name of XML, and two labels never the same one. */
function reference(term: Term, attribute: string): string {
  if (!isBlank(term)) return ` ${attribute}="${escapeAttribute(term)}"`;
  const label = term.slice(2);
  return ` rdf:nodeID="${/^[\d_]/.test(label) ? `_${label}` : label}"`;
}
