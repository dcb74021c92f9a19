import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { RDF, XSD_STRING } from '../domain/namespaces.ts';
import type { Statement } from '../domain/statement.ts';
import type { Iri, Term } from '../domain/term.ts';
import { excerpt, refused, tooLarge, type Limits } from './guard.ts';
import { resolveIri } from './resolve.ts';
import { Terms } from './terms.ts';
import { XmlLiteral } from './xml-literal.ts';

const RDF_NS = RDF.type.slice(0, -'type'.length);
const XML_NS = 'http://www.w3.org/XML/1998/namespace';
const OLD_TERMS = ['aboutEach', 'aboutEachPrefix', 'bagID'];
const SYNTAX_TERMS = ['RDF', 'ID', 'about', 'parseType', 'resource', 'nodeID', 'datatype'];
const NOT_A_NODE = new Set([...SYNTAX_TERMS, ...OLD_TERMS, 'li']);
const NOT_A_PROPERTY = new Set([...SYNTAX_TERMS, ...OLD_TERMS, 'Description']);
const NCNAME = /^[\p{L}_][\p{L}\p{N}\p{M}._\u00b7-]*$/u;
/** Attributes of RDF/XML that old files write without their prefix (RDF 1.1 XML Syntax §6.1.4). */
const UNPREFIXED = new Set(['about', 'ID', 'resource', 'parseType', 'type']);

/** What an element may hold: its state while it is open. */
interface Frame {
  readonly holds: 'document' | 'nodes' | 'properties' | 'value' | 'items' | 'xml' | 'nothing';
  readonly base: string;
  readonly language: string;
  readonly subject: Term;
  readonly predicate: Iri;
  readonly reifier?: Iri | undefined;
  readonly datatype?: Iri | undefined;
  readonly xml?: XmlLiteral;
  /** The items of a collection. */
  readonly items: Term[];
  text: string;
  object?: Term;
  counter: number;
}

type Attributes = {
  rdf: Map<string, string>;
  properties: SaxesAttributeNS[];
  base: string;
  language: string;
};

/** The grammar of RDF/XML (RDF 1.1 XML Syntax §7.2), fed by the events of an XML parser. */
export class RdfXmlGrammar {
  readonly statements: Statement[] = [];
  private readonly frames: Frame[];
  private readonly ids = new Set<Iri>();
  readonly terms: Terms;
  private readonly limits: Limits;
  private depth = 0;

  constructor(limits: Limits, base: string) {
    this.limits = limits;
    this.terms = new Terms(limits);
    this.frames = [frame('document', { base, language: '' })];
  }

  open(tag: SaxesTagNS): void {
    if (++this.depth > this.limits.xmlDepth)
      throw tooLarge('Nesting of elements', 'xmlDepth', this.limits, 'levels');
    const parent = this.top();
    if (parent.xml) return parent.xml.open(tag);
    const attributes = this.attributes(tag, parent);
    if (parent.holds === 'document' && tag.uri === RDF_NS && tag.local === 'RDF')
      this.frames.push(frame('nodes', attributes));
    else if (parent.holds === 'properties') this.property(tag, parent, attributes);
    else if (parent.holds === 'nothing') throw bad(`<${tag.name}> stands in an element that must be empty`);
    else this.child(tag, parent, attributes);
  }

  close(): void {
    this.depth--;
    const closed = this.top();
    if (closed.xml?.close()) return;
    this.frames.pop();
    const { holds, subject, predicate, reifier } = closed;
    if (holds === 'xml') this.say(subject, predicate, this.xmlLiteral(closed), reifier);
    else if (holds === 'items') this.say(subject, predicate, this.list(closed.items), reifier);
    else if (holds === 'value')
      this.say(subject, predicate, closed.object ?? this.literal(closed.text, closed), reifier);
  }

  text(text: string): void {
    const parent = this.top();
    if (parent.xml) return parent.xml.add(text);
    if (parent.holds === 'value') {
      parent.text += text;
      if (parent.object === undefined) return;
    }
    if (/[^ \t\r\n]/.test(text))
      throw bad(`the text "${excerpt(text.trim(), 30)}" stands where only elements may`);
  }

  comment(text: string): void {
    this.top().xml?.comment(text);
  }

  private top(): Frame {
    return this.frames.at(-1) as Frame;
  }

  /** A node element: at the top, as a value of a property, or as an item of a collection. */
  private child(tag: SaxesTagNS, parent: Frame, attributes: Attributes): void {
    if (parent.holds === 'value') {
      if (parent.object !== undefined)
        throw bad('a property has two values in one element', 'Give each value its own element.');
      if (/[^ \t\r\n]/.test(parent.text))
        throw bad(`the text "${excerpt(parent.text.trim(), 30)}" stands beside an element`);
    }
    if (tag.uri === RDF_NS && NOT_A_NODE.has(tag.local)) throw bad(`<${tag.name}> cannot be a node`);
    const subject = this.subject(attributes);
    if (parent.holds === 'value') parent.object = subject;
    if (parent.holds === 'items') parent.items.push(subject);
    if (!(tag.uri === RDF_NS && tag.local === 'Description')) this.say(subject, RDF.type, this.named(tag));
    this.describe(subject, attributes);
    this.frames.push(frame('properties', attributes, { subject }));
  }

  private subject({ rdf, base }: Attributes): Term {
    const given = ['about', 'ID', 'nodeID'].filter((name) => rdf.has(name));
    if (given.length > 1)
      throw bad(`rdf:${given[0]} and rdf:${given[1]} stand on one element`, 'Leave one of them out.');
    this.only(rdf, ['about', 'ID', 'nodeID', 'type']);
    if (rdf.has('about')) return this.iri(rdf.get('about') as string, base);
    if (rdf.has('ID')) return this.identifier(rdf.get('ID') as string, base);
    return this.blank(rdf.get('nodeID'));
  }

  /** The statements made by attributes. */
  private describe(subject: Term, { rdf, properties, base, language }: Attributes): void {
    const type = rdf.get('type');
    if (type !== undefined) this.say(subject, RDF.type, this.iri(type, base));
    for (const { uri, local, value } of properties)
      this.say(subject, this.terms.iri(uri + local), this.terms.literal(value, language, XSD_STRING));
  }

  private property(tag: SaxesTagNS, parent: Frame, attributes: Attributes): void {
    if (tag.uri === RDF_NS && NOT_A_PROPERTY.has(tag.local)) throw bad(`<${tag.name}> cannot be a property`);
    const { subject } = parent;
    const { rdf, properties, base } = attributes;
    const predicate =
      tag.uri === RDF_NS && tag.local === 'li' ? `${RDF_NS}_${++parent.counter}` : this.named(tag);
    const id = rdf.get('ID');
    const reifier = id === undefined ? undefined : this.identifier(id, base);
    const about = { subject, predicate, reifier };
    const parseType = rdf.get('parseType');
    if (parseType !== undefined) return this.parseAs(parseType, about, attributes);
    if (
      rdf.has('resource') ||
      rdf.has('nodeID') ||
      rdf.has('type') ||
      (properties.length > 0 && !rdf.has('datatype'))
    ) {
      this.only(rdf, ['ID', 'resource', 'nodeID', 'type']);
      if (rdf.has('resource') && rdf.has('nodeID'))
        throw bad('rdf:resource and rdf:nodeID stand on one element');
      const resource = rdf.get('resource');
      const object = resource === undefined ? this.blank(rdf.get('nodeID')) : this.iri(resource, base);
      this.say(subject, predicate, object, reifier);
      this.describe(object, attributes);
      this.frames.push(frame('nothing', attributes, about));
      return;
    }
    this.only(rdf, ['ID', 'datatype']);
    if (properties.length > 0) throw bad('rdf:datatype stands beside property attributes');
    const datatype = rdf.get('datatype');
    this.frames.push(
      frame('value', attributes, {
        ...about,
        datatype: datatype === undefined ? undefined : this.iri(datatype, base),
      }),
    );
  }

  private parseAs(
    parseType: string,
    about: Pick<Frame, 'subject' | 'predicate' | 'reifier'>,
    attributes: Attributes,
  ): void {
    this.only(attributes.rdf, ['ID', 'parseType']);
    if (attributes.properties.length > 0) throw bad('rdf:parseType stands beside property attributes');
    if (parseType === 'Resource') {
      const object = this.blank();
      this.say(about.subject, about.predicate, object, about.reifier);
      this.frames.push(frame('properties', attributes, { subject: object }));
    } else if (parseType === 'Collection') this.frames.push(frame('items', attributes, about));
    else if (parseType === 'Triple')
      throw bad(
        'rdf:parseType="Triple" (RDF 1.2) cannot be stored',
        'Describe the statement by a resource of its own.',
      );
    else this.frames.push(frame('xml', attributes, { ...about, xml: new XmlLiteral() }));
  }

  private xmlLiteral({ xml }: Frame): Term {
    return this.terms.literal(xml?.text ?? '', '', `${RDF_NS}XMLLiteral`);
  }

  private literal(value: string, { language, datatype }: Frame): Term {
    return datatype === undefined
      ? this.terms.literal(value, language, XSD_STRING)
      : this.terms.literal(value, '', datatype);
  }

  private list(items: readonly Term[]): Term {
    const nodes = items.map(() => this.blank());
    items.forEach((item, index) => {
      const node = nodes[index] as Term;
      this.say(node, RDF.first, item);
      this.say(node, RDF.rest, nodes[index + 1] ?? RDF.nil);
    });
    return nodes[0] ?? RDF.nil;
  }

  private attributes(tag: SaxesTagNS, parent: Frame): Attributes {
    const result: Attributes = {
      rdf: new Map(),
      properties: [],
      base: parent.base,
      language: parent.language,
    };
    for (const attribute of Object.values(tag.attributes)) {
      const { name, prefix, local, uri, value } = attribute;
      if (prefix === 'xmlns' || name === 'xmlns') continue;
      if (uri === XML_NS) {
        if (local === 'lang') result.language = value;
        if (local === 'base') result.base = resolveIri(value, parent.base).replace(/#.*$/s, '');
      } else if (uri === '' && !UNPREFIXED.has(local))
        this.terms.warnings.add(`The attribute "${excerpt(name)}" has no namespace, and says nothing`);
      else if (uri === '' || (uri === RDF_NS && (NOT_A_NODE.has(local) || local === 'type'))) {
        if (OLD_TERMS.includes(local) || local === 'li' || local === 'RDF')
          throw bad(`the attribute ${name} is not part of RDF/XML`);
        result.rdf.set(local, value);
      } else result.properties.push(attribute);
    }
    return result;
  }

  private only(rdf: ReadonlyMap<string, string>, allowed: readonly string[]): void {
    for (const name of rdf.keys())
      if (!allowed.includes(name)) throw bad(`the attribute rdf:${name} cannot stand here`);
  }

  private iri(reference: string, base: string): Iri {
    return this.terms.iri(resolveIri(reference, base));
  }

  private named({ name, uri, local }: SaxesTagNS): Iri {
    if (uri === '') throw bad(`<${name}> has no namespace`, 'Declare one, with xmlns.');
    return this.terms.iri(uri + local);
  }

  private identifier(id: string, base: string): Iri {
    if (!NCNAME.test(id)) throw bad(`rdf:ID="${excerpt(id)}" is not a name`, 'Use rdf:about for an IRI.');
    const iri = this.iri(`#${id}`, base);
    if (this.ids.has(iri))
      throw bad(`rdf:ID="${excerpt(id)}" is given twice`, 'Use rdf:about the second time.');
    this.ids.add(iri);
    return iri;
  }

  private blank(label?: string): Term {
    if (label !== undefined && !NCNAME.test(label)) throw bad(`rdf:nodeID="${excerpt(label)}" is not a name`);
    return this.terms.blank(label);
  }

  private say(subject: Term, predicate: Iri, object: Term, reifier?: Iri): void {
    if (this.statements.push({ subject, predicate, object, graph: '' }) > this.limits.statements)
      throw tooLarge('The file', 'statements', this.limits, 'statements');
    if (reifier === undefined) return;
    this.say(reifier, RDF.type, `${RDF_NS}Statement`);
    this.say(reifier, `${RDF_NS}subject`, subject);
    this.say(reifier, `${RDF_NS}predicate`, predicate);
    this.say(reifier, `${RDF_NS}object`, object);
  }
}

function frame(
  holds: Frame['holds'],
  { base, language }: Pick<Frame, 'base' | 'language'>,
  more: Partial<Frame> = {},
): Frame {
  return { holds, base, language, subject: '', predicate: '', items: [], text: '', counter: 0, ...more };
}

const bad = (message: string, remedy = 'Correct the element (RDF 1.1 XML Syntax §7.2).') =>
  refused('BAD_RDF', `RDF/XML: ${message}`, remedy);
