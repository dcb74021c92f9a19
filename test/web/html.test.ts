import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { html, json } from '../../src/web/pages/html.ts';

describe('A template', () => {
  test('lets no text become markup, in an element or in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [, attribute = '', content = ''] =
          /^<a title="([^]*?)">([^]*)<\/a>$/.exec(html`<a title="${text}">${text}</a>`.markup) ?? [];
        expect(attribute).toBe(content);
        expect(content).not.toMatch(/[<>"']/);
        expect(decoded(content)).toBe(text);
      }),
    );
  });

  test('writes lists, numbers and markup of its own, and leaves out what is not there', () => {
    expect(html`<p>${['a', html`<b>${1}</b>`]}${false}${null}${undefined}</p>`.markup).toBe(
      '<p>a<b>1</b></p>',
    );
  });

  test('keeps data in a script from ending it, and the data as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, tail) => {
        const { markup } = json([value, `</script><!--${tail}`]);
        expect(markup).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(markup)).toEqual(JSON.parse(JSON.stringify([value, `</script><!--${tail}`])));
      }),
    );
  });
});

const decoded = (markup: string): string =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
