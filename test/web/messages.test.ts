import { describe, expect, test } from '@jest/globals';
import { CATALOGUES, PAGE_LANGUAGES } from '../../src/web/messages/index.ts';

/** Every text of a catalogue by its place in it; of a function, what it makes. */
function texts(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return [[`${place}()`, String((value as (...given: unknown[]) => string)(2, '2', '2'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${place}.${key}`));
}

describe('The catalogues', () => {
  const places = (language: keyof typeof CATALOGUES) =>
    texts(CATALOGUES[language], '').map(([place]) => place);

  test.each(PAGE_LANGUAGES)('%s says all that the Dutch one says, and nothing more', (language) => {
    expect(places(language)).toEqual(places('nl'));
  });

  test.each(PAGE_LANGUAGES)('%s leaves no text empty', (language) => {
    expect(texts(CATALOGUES[language], '').filter(([, text]) => !text.trim())).toEqual([]);
  });

  test('are in different languages: hardly a sentence is the same in two', () => {
    const dutch = new Map(texts(CATALOGUES.nl, ''));
    const same = texts(CATALOGUES.en, '').filter(
      ([place, text]) => text.includes(' ') && dutch.get(place) === text,
    );
    expect(same.map(([, text]) => text)).toEqual(['data steward']);
  });
});
