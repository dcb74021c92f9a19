import N3 from 'n3';
import { refused, tooLarge, type Limits, type Position } from './guard.ts';

/** A token of N3.js: the line counts from 1, the columns from 0. */
export interface Token {
  readonly type: string;
  readonly value?: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly endLine?: number;
}

type OnToken = (error: Error | null, token?: Token) => void;

const FORBIDDEN: Record<string, string> = {
  '<<': 'A quoted triple (RDF-star)',
  '<<(': 'A triple term (RDF 1.2)',
  '{|': 'An annotation of a triple (RDF-star)',
  '~': 'A reifier of a triple (RDF 1.2)',
  var: 'A variable (Notation3)',
  '@forAll': 'A quantifier (Notation3)',
  '@forSome': 'A quantifier (Notation3)',
};

/** Stands between N3's lexer and its parser, so that we know where in the file we are, and how deep. */
export class Tokens {
  current: Token | undefined;
  previous: Token | undefined;
  /** The last string or number: its term is made only when the token after it is seen. */
  literal: Token | undefined;
  private depth = 0;
  private readonly lexer: N3.Lexer;
  private readonly limits: Limits;

  constructor(lineMode: boolean, limits: Limits) {
    this.lexer = new N3.Lexer({ lineMode, n3: false });
    this.limits = limits;
  }

  /** What N3's parser calls. */
  tokenize(input: unknown, callback: OnToken): void {
    const forward: OnToken = (error, token) => {
      if (token) this.see(token);
      callback(error, token);
    };
    this.lexer.tokenize(input as never, forward as never);
  }

  position(token = this.current): Position | undefined {
    return token && { line: token.line, column: token.start + 1 };
  }

  /** Whether the token now read is the IRI of a prefix declaration: unlike others it may be relative. */
  get declaresPrefix(): boolean {
    return this.previous?.type === 'prefix';
  }

  private see(token: Token): void {
    this.previous = this.current;
    this.current = token;
    const { type } = token;
    if (type === 'literal') this.literal = token;
    else if (type === '[' || type === '(' || type === '{') this.open();
    else if (type === ']' || type === ')' || type === '}') this.depth--;
    else if (type in FORBIDDEN)
      throw refused(
        'BAD_RDF',
        `${FORBIDDEN[type]} cannot be stored: statements are about IRIs and blank nodes (RDF 1.1)`,
        'Describe the statement by a resource of its own.',
      );
  }

  private open(): void {
    if (++this.depth > this.limits.turtleDepth)
      throw tooLarge('Nesting of brackets', 'turtleDepth', this.limits, 'levels');
  }
}
