import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SKOS } from '../../src/domain/namespaces.ts';
import { tiers, wrapped, type Box, type Group } from '../../src/web/pages/picture-layout.ts';
import { aConcept, aScheme, concept, documentOf, libraryOf } from './library.ts';

const group = (caption: string, count: number): Group => ({
  caption,
  nodes: Array.from({ length: count }, (_, i) => ({ name: `${caption} ${i}`, href: undefined })),
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('The picture of a concept', () => {
  test('lays no box over another, and none outside the frame, however many there are', () => {
    const count = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(count(3), count(4), count(4), count(9), (above, left, right, below) => {
        const placed = tiers({
          above: group('a', above),
          left: group('l', left),
          right: group('r', right),
          below: group('b', below),
        });
        const boxes = [placed.self, ...placed.groups.flatMap(({ boxes }) => boxes)];
        const frames = [placed.self, ...placed.groups];
        for (const all of [boxes, frames])
          all.forEach((one, i) => expect(all.slice(i + 1).some((other) => overlap(one, other))).toBe(false));
        for (const { x, y, width, height } of frames) {
          expect([x >= 0, y >= 0]).toEqual([true, true]);
          expect([x + width <= 380, y + height <= placed.height]).toEqual([true, true]);
        }
      }),
    );
  });

  test('breaks a name over lines that fit, and cuts off what does not', () => {
    expect(wrapped('data')).toEqual(['data']);
    expect(wrapped('actiedomein van de datastrategie')).toEqual(['actiedomein van', 'de datastrategie']);
    expect(wrapped('datageletterdheid')).toEqual(['datagelet-', 'terdheid']);
    expect(wrapped('een heel lange naam die nergens in past, wat men ook doet')).toHaveLength(3);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const lines = wrapped(name);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(17);
      }),
    );
  });

  test('shows at most nine narrower concepts, says how many more there are, and leads to them', async () => {
    const children = (count: number) =>
      Array.from({ length: count }, (_, i) => aConcept(`k${i}`, { [SKOS.broader]: [concept('top')] })).flat();
    const pictureOf = async (count: number): Promise<string> => {
      const library = await libraryOf({ test: [[...aScheme(), ...aConcept('top'), ...children(count)]] });
      return /<svg[^]*?<\/svg>/.exec(await documentOf(library, concept('top')))?.[0] ?? '';
    };
    expect((await pictureOf(9)).match(/<a /g)).toHaveLength(9);
    const many = await pictureOf(30);
    expect(many.match(/<a /g)).toHaveLength(9);
    expect(many).toContain('>en nog 22<');
    expect(many).toContain('/vocabulary/test/tree?of=');
    expect(await pictureOf(0)).toBe('');
  });

  test('is hidden from who reads by ear or by keyboard: all it shows stands beside it as text', async () => {
    const library = await libraryOf({
      test: [[...aScheme(), ...aConcept('a', { [SKOS.related]: [concept('b')] }), ...aConcept('b')]],
    });
    const page = await documentOf(library, concept('a'));
    const [svg = ''] = /<svg[^]*?<\/svg>/.exec(page) ?? [];
    expect(svg).toMatch(/^<svg[^>]*aria-hidden="true"/);
    for (const [, href = '', attributes = ''] of svg.matchAll(/<a href="([^"]*)"([^>]*)>/g)) {
      expect(attributes).toContain('tabindex="-1"');
      expect(page.replace(svg, '')).toContain(`href="${href}"`);
    }
  });
});
