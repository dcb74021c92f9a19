import { excerpt, refused, tooLarge, type Limits } from './guard.ts';
import { positionAt } from './position.ts';

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads JSON before `JSON.parse` and jsonld do, for what they cannot tell: the line and column of an error
 * (whatever V8's message looks like), depth (jsonld takes time that explodes with it), the length of
 * strings, and keys given twice, of which `JSON.parse` silently drops the first.
 */
export function parseJson(text: string, limits: Limits): unknown {
  new JsonGuard(text, limits).document();
  return JSON.parse(text) as unknown;
}

class JsonGuard {
  private at = 0;
  private depth = 0;
  private readonly text: string;
  private readonly limits: Limits;

  constructor(text: string, limits: Limits) {
    this.text = text;
    this.limits = limits;
  }

  document(): void {
    this.value();
    if (this.at < this.text.length) this.fail('more text after the end of the document', 'Remove it.');
  }

  private value(): void {
    this.skip(SPACE);
    const char = this.text[this.at];
    if (char === '{') this.nested('}', () => this.member(new Set()));
    else if (char === '[') this.nested(']', () => () => this.value());
    else if (char === '"') this.string();
    else if (!this.skip(WORD) && !this.skip(NUMBER)) this.fail('a value was expected');
    this.skip(SPACE);
  }

  /** An array or an object: `start` gives what reads one element of it. */
  private nested(close: string, start: () => () => void): void {
    if (++this.depth > this.limits.jsonDepth)
      throw tooLarge('Nesting of JSON', 'jsonDepth', this.limits, 'levels', positionAt(this.text, this.at));
    const element = start();
    this.at++;
    this.skip(SPACE);
    if (!this.take(close)) {
      do element();
      while (this.take(','));
      if (!this.take(close)) this.fail(`"," or "${close}" was expected`);
    }
    this.depth--;
  }

  private member(seen: Set<string>): () => void {
    return () => {
      this.skip(SPACE);
      const start = this.at;
      if (this.text[start] !== '"') this.fail('a key in double quotes was expected');
      this.string();
      const key = this.text.slice(start, this.at);
      if (seen.has(key)) this.fail(`the key ${excerpt(key)} comes twice in one object`, DUPLICATE, start);
      seen.add(key);
      this.skip(SPACE);
      if (!this.take(':')) this.fail('":" was expected after the key');
      this.value();
    };
  }

  private string(): void {
    const start = this.at++;
    for (;;) {
      this.skip(PLAIN);
      if (this.take('"')) break;
      if (this.text[this.at] === '\\') {
        if (!this.skip(ESCAPE)) this.fail('not an escape that JSON knows', 'Write \\\\ for a backslash.');
      } else if (this.at >= this.text.length) this.fail('the file ends inside a string', CUT_OFF, start);
      else this.fail('a control character inside a string', 'Write it as an escape, such as \\n or \\t.');
    }
    // Six characters of JSON (\u00e9) are at most one of text.
    if (this.at - start > 6 * this.limits.literal + 2)
      throw tooLarge('A string of JSON', 'literal', this.limits, 'characters', positionAt(this.text, start));
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private fail(what: string, remedy = 'Correct the JSON at this place.', at = this.at): never {
    const ended = at >= this.text.length;
    const near = ended ? '' : `: ${excerpt(this.text.slice(at).split(/[\r\n]/, 1)[0] ?? '', 40)}`;
    const why = ended ? `the file ends too early, ${what}` : what;
    throw refused('BAD_RDF', `JSON-LD: ${why}${near}`, ended ? CUT_OFF : remedy, positionAt(this.text, at));
  }
}

const DUPLICATE = 'Join the two: give the key once, with an array of values.';
const CUT_OFF = 'The end of the file seems to be missing: fetch it again.';
