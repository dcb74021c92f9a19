/** Markup that is safe to send. Only `html` and `json` make it, so a bare string can never be taken for markup. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

export type Child = Html | string | number | false | null | undefined | readonly Child[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for text and for attributes in quotes; `html` below writes nothing else. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] as string);

function write(child: Child): string {
  if (child instanceof Html) return child.markup;
  if (typeof child === 'string') return escape(child);
  if (typeof child === 'number') return String(child);
  return child ? child.map(write).join('') : '';
}

const lean = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The parts of a template without their indentation in the source, which no reader needs to load. */
function partsOf(strings: TemplateStringsArray): readonly string[] {
  let parts = lean.get(strings);
  if (!parts) lean.set(strings, (parts = strings.map((part) => part.replace(/\n\s+/g, '\n'))));
  return parts;
}

/** A template whose every value is escaped, but for markup made by `html` itself. Always quote attributes. */
export function html(strings: TemplateStringsArray, ...children: Child[]): Html {
  const parts = partsOf(strings);
  let markup = parts[0] as string;
  children.forEach((child, i) => (markup += write(child) + (parts[i + 1] as string)));
  return new Html(markup);
}

/** Data in a script element: no character that could end the element, or be read as markup, is left as it is. */
export function json(value: unknown): Html {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(text);
}
