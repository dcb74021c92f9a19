import type { SaxesTagNS } from 'saxes';

/**
 * The content of `rdf:parseType="Literal"` as text, in exclusive canonical XML (RDF 1.1 XML Syntax §7.2.17):
 * namespaces declared where they are first used, attributes in order, so that equal content is equal text.
 */
export class XmlLiteral {
  text = '';
  /** For each open element, the namespaces declared in the text so far. */
  private readonly scopes: ReadonlyMap<string, string>[] = [new Map()];
  private readonly names: string[] = [];

  open(tag: SaxesTagNS): void {
    const scope = new Map(this.scopes.at(-1));
    const attributes = Object.values(tag.attributes).filter(
      ({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    const used = new Map([
      [tag.prefix, tag.uri],
      ...attributes.filter((a) => a.prefix).map((a) => [a.prefix, a.uri] as const),
    ]);
    used.delete('xml');
    let declared = '';
    for (const [prefix, uri] of [...used].sort(([a], [b]) => compare(a, b))) {
      if ((scope.get(prefix) ?? '') === uri) continue;
      scope.set(prefix, uri);
      declared += ` xmlns${prefix ? `:${prefix}` : ''}="${escapeAttribute(uri)}"`;
    }
    const ordered = attributes.sort((a, b) => compare(a.uri, b.uri) || compare(a.local, b.local));
    const rest = ordered.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('');
    this.text += `<${tag.name}${declared}${rest}>`;
    this.scopes.push(scope);
    this.names.push(tag.name);
  }

  /** Closes the innermost element; false where none is open: the literal itself ends. */
  close(): boolean {
    const name = this.names.pop();
    if (name === undefined) return false;
    this.scopes.pop();
    this.text += `</${name}>`;
    return true;
  }

  add(text: string): void {
    this.text += escapeText(text);
  }

  comment(text: string): void {
    this.text += `<!--${text}-->`;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

export const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (char) => ENTITIES[char] as string);
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (char) => ENTITIES[char] as string);
