import { describe, expect, test } from '@jest/globals';
import { chooseMediaType, languagesOf, preferences, profilesOf } from '../../src/linked-data/negotiate.ts';

const OFFERS = ['text/html', 'text/turtle', 'application/ld+json'].map((mediaType) => ({ mediaType }));

describe('The media type', () => {
  test.each<[string | undefined, string | undefined]>([
    [undefined, 'text/html'],
    ['', 'text/html'],
    ['*/*', 'text/html'],
    ['text/turtle', 'text/turtle'],
    ['TEXT/Turtle', 'text/turtle'],
    ['text/turtle;charset=utf-8', 'text/turtle'],
    ['text/turtle;q=0.5, application/ld+json', 'application/ld+json'],
    ['text/turtle ; Q=0.5 , application/ld+json ; q=0.4', 'text/turtle'],
    ['application/*', 'application/ld+json'],
    ['text/*;q=0.3, */*;q=0.1', 'text/html'],
    ['text/html;q=0, */*', 'text/turtle'],
    ['*/*;q=0.9, text/html;q=0.1', 'text/turtle'],
    ['text/*;q=0.9, text/html;q=0, application/ld+json;q=0.8', 'text/turtle'],
    ['image/png', undefined],
    ['text/turtle;q=0', undefined],
    ['*/*;q=0', undefined],
    ['nonsense', undefined],
    ['text/turtle;q=2', undefined],
    ['text/turtle;q=0.1234', undefined],
    ['*/turtle', undefined],
    [';;;,,,==', undefined],
    ['garbage, text/turtle', 'text/turtle'],
    ['application/ld+json;profile="a,b;q=0"', 'application/ld+json'],
    ['text/turtle;x="unterminated', 'text/turtle'],
  ])('of Accept %j is %j', (accept, expected) => {
    expect(chooseMediaType(accept, OFFERS)?.mediaType).toBe(expected);
  });

  test('in a hostile header of 16 kB is none that was offered', () => {
    const headers = ['"\\'.repeat(8_000), ','.repeat(16_000), 'a/b;q=0.1,'.repeat(1_600), '<"'.repeat(8_000)];
    expect(headers.map((header) => chooseMediaType(header, OFFERS)?.mediaType)).toEqual(
      headers.map(() => undefined),
    );
  });
});

test('Members keep their order, quoted separators stay inside', () => {
  expect(preferences('a;q=0.2, "b,c", <http://x/,y>;q=1.000')).toEqual([
    { value: 'a', q: 0.2 },
    { value: '"b,c"', q: 1 },
    { value: '<http://x/,y>', q: 1 },
  ]);
});

test('Languages come best first, without the star and what is no language', () => {
  expect(languagesOf('en;q=0.5, nl-BE, *;q=0.1, fr;q=0, e_n')).toEqual(['nl-be', 'en']);
});

test('Profiles are URIs in angle brackets, best first', () => {
  expect(profilesOf('<http://a>;q=0.5, <http://b>, http://c')).toEqual(['http://b', 'http://a']);
});
