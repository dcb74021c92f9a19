import { Refused } from '../domain/refusal.ts';
import type { Statement } from '../domain/statement.ts';
import { isBlank, text, typed } from '../domain/term.ts';
import { XSD_STRING } from '../domain/namespaces.ts';
import { placed, refused, type Limits } from './guard.ts';
import { checkLanguage, checkText, Terms } from './terms.ts';
import type { Tokens } from './n3-tokens.ts';

/** What N3's parser handles as a term: it reads no more of one than these. */
export class TermNode {
  readonly id: string;
  readonly value: string;

  constructor(id: string, value = id) {
    this.id = id;
    this.value = value;
  }
}

/** The data factory given to N3's parser: it makes statements of our kind directly, from checked terms. */
export class TermNodes {
  private readonly iris = new Map<string, TermNode>();
  private readonly languages = new Map<string, string>();
  readonly terms: Terms;
  private readonly tokens: Tokens;
  private readonly limits: Limits;
  private readonly noGraph = new TermNode('');

  constructor(tokens: Tokens, limits: Limits) {
    this.tokens = tokens;
    this.limits = limits;
    this.terms = new Terms(limits);
  }

  defaultGraph = (): TermNode => this.noGraph;

  namedNode = (value: string): TermNode => {
    const known = this.iris.get(value);
    if (known !== undefined) return known;
    if (this.tokens.declaresPrefix) return new TermNode(value);
    const node = new TermNode(this.terms.iri(value));
    this.iris.set(value, node);
    return node;
  };

  blankNode = (label?: string): TermNode => new TermNode(this.terms.blank(label));

  literal = (
    value: string,
    kind?: string | TermNode | { language: string; direction?: string },
  ): TermNode => {
    try {
      checkText(value, this.limits, true);
      if (kind === undefined) return new TermNode(text(value), value);
      if (typeof kind === 'string') return new TermNode(`"${value}${this.language(kind)}`, value);
      if (kind instanceof TermNode)
        return new TermNode(kind.id === XSD_STRING ? text(value) : typed(value, kind.id), value);
    } catch (error) {
      throw error instanceof Refused ? placed(error, this.tokens.position(this.tokens.literal)) : error;
    }
    throw refused(
      'BAD_RDF',
      `The base direction of "@${kind.language}--${kind.direction ?? ''}" cannot be stored (RDF 1.1 has none)`,
      'Leave the direction out: it follows from the language.',
    );
  };

  quad = (subject: TermNode, predicate: TermNode, object: TermNode, graph: TermNode): Statement => {
    if (isBlank(predicate.id))
      throw refused('BAD_RDF', 'A blank node cannot be a property', 'Name the property by an IRI.');
    return { subject: subject.id, predicate: predicate.id, object: object.id, graph: graph.id };
  };

  /** How a literal in that language ends. */
  private language(tag: string): string {
    const known = this.languages.get(tag);
    if (known !== undefined) return known;
    const end = `"@${checkLanguage(tag, this.limits)}`;
    this.languages.set(tag, end);
    return end;
  }
}
