import { excerpt, refused, tooLarge, type Limits } from './guard.ts';

const DECLARATION = /<!ENTITY\s+(%\s*)?([^\s"']+)\s+(?:"([^"]*)"|'([^']*)'|(\S+))/g;
const PREDEFINED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The entities that a DOCTYPE declares, as a table for the XML parser. Only flat, internal ones: old
 * vocabularies shorten their namespaces with them. Each use is counted, so that a small file cannot become a
 * large one.
 */
export function declareEntities(doctype: string, table: object, limits: Limits): void {
  let budget = limits.xmlExpansion;
  let count = 0;
  for (const [, parameter, name = '', double, single] of doctype
    .replace(/<!--[^]*?-->/g, '')
    .matchAll(DECLARATION)) {
    if (++count > limits.xmlEntities) throw tooLarge('The DOCTYPE', 'xmlEntities', limits, 'entities');
    const raw = double ?? single;
    if (parameter !== undefined || raw === undefined)
      throw badEntity(name, parameter === undefined ? 'is outside the file' : 'is a parameter entity');
    if (raw.length > limits.xmlEntityLength)
      throw tooLarge(`The entity "${excerpt(name)}"`, 'xmlEntityLength', limits, 'characters');
    const value = flat(name, raw);
    const use = (): string => {
      if ((budget -= value.length) < 0)
        throw tooLarge('The text that entities stand for', 'xmlExpansion', limits, 'characters');
      return value;
    };
    Object.defineProperty(table, name, { get: use, configurable: true, enumerable: true });
  }
}

const badEntity = (name: string, why: string) =>
  refused(
    'BAD_RDF',
    `RDF/XML: the entity "${excerpt(name)}" ${why}, which is not read`,
    'Write its text in full where it is used.',
  );

function flat(name: string, raw: string): string {
  if (raw.includes('<')) throw badEntity(name, 'holds markup');
  return raw.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([^;\s]*));?/gi,
    (_, hex?: string, decimal?: string, other?: string) => {
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      const char =
        other === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : PREDEFINED[other];
      if (char === undefined) throw badEntity(name, 'uses another entity');
      return char;
    },
  );
}
