import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resourcesOf } from '../../src/domain/resource.ts';
import { canonicalTerm } from '../../src/domain/statement.ts';
import { replacedBy, statusOf } from '../../src/domain/status.ts';
import { datatypeOf, isText, languageOf, text, typed, valueOf } from '../../src/domain/term.ts';
import { preferred } from '../../src/domain/text.ts';
import { compareVersions, isVersion } from '../../src/domain/version.ts';
import { ancestors, viewOf } from '../../src/domain/view.ts';
import { PREFIXES, turtle } from '../support/vocabularies.ts';

describe('A term', () => {
  test('gives back the text, language and datatype it was made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('nl', 'nl-be', ''), (value, language) => {
        const term = text(value, language);
        expect([valueOf(term), languageOf(term), isText(term)]).toEqual([value, language, true]);
        const dated = typed(value, 'urn:d');
        expect([valueOf(dated), datatypeOf(dated), isText(dated)]).toEqual([value, 'urn:d', false]);
      }),
    );
  });

  test.each([
    ['"a\nb"', '"a\\nb"'],
    ['"a\tb\u0001"@nl', '"a\\tb\\u0001"@nl'],
    ['"a\\"b"^^urn:d', '"a\\\\\\"b"^^<urn:d>'],
    ['"é \u{1f600}"', '"é \u{1f600}"'],
    ['http://example.org/é', '<http://example.org/é>'],
    ['_:b1', '_:b1'],
  ])('%j is written in canonical N-Quads as %j', (term, line) => {
    expect(canonicalTerm(term)).toBe(line);
  });
});

describe('The preferred text', () => {
  const texts = [
    { value: 'data', language: 'en' },
    { value: 'gegevens', language: 'nl-be' },
    { value: 'données', language: 'fr' },
    { value: 'X', language: '' },
  ];
  const chosen = (given: typeof texts, languages: string[]) =>
    preferred(given, languages).map(({ value }) => value);

  test.each([
    [['fr'], ['données']],
    [['FR'], ['données']],
    [['fr-BE'], ['données']],
    [['nl'], ['gegevens']],
    [['de'], ['gegevens']],
    [['de', 'en'], ['data']],
    [[], ['gegevens']],
  ])('for %j is %j', (languages, expected) => {
    expect(chosen(texts, languages)).toEqual(expected);
  });

  test('falls back to English, French, no language, then to whatever there is', () => {
    expect(
      chosen(
        texts.filter(({ language }) => language !== 'nl-be'),
        ['de'],
      ),
    ).toEqual(['data']);
    expect(chosen(texts.slice(2), ['de'])).toEqual(['données']);
    expect(chosen([...texts.slice(3), { value: 'y', language: 'fi' }], ['de'])).toEqual(['X']);
    expect(
      chosen(
        [
          { value: 'y', language: 'fi' },
          { value: 'z', language: 'cs' },
        ],
        ['de'],
      ),
    ).toEqual(['z']);
    expect(preferred([])).toEqual([]);
  });
});

describe('A version', () => {
  test.each([['2'], ['2.1'], ['2.1.0'], ['2.1.0-rc.1']])('may be %s', (version) => {
    expect(isVersion(version)).toBe(true);
  });

  test.each([['latest'], ['v2'], ['2.'], ['2.1.0.4'], [''], ['2.1.0 '], ['1.0.0/../x']])(
    'may not be "%s"',
    (version) => {
      expect(isVersion(version)).toBe(false);
    },
  );

  test('comes before the later one, by number and not by letter', () => {
    const order = ['0.9', '1.0.0-rc.2', '1.0.0-rc.10', '1.0.0', '1.2', '1.10.0', '2'];
    expect([...order].reverse().sort(compareVersions)).toEqual(order);
    expect(compareVersions('2', '2.0.0')).toBe(0);
  });
});

describe('The status of a term', () => {
  const statusIn = async (statements: string) => {
    const { statements: parsed } = await turtle(`ex:a a skos:Concept ${statements} .`);
    const resource = resourcesOf(parsed).get('http://example.org/a');
    return resource && [statusOf(resource), replacedBy(resource)];
  };

  test.each([
    ['', 'current', []],
    ['; owl:deprecated true', 'retired', []],
    ['; owl:deprecated false', 'current', []],
    ['; dct:isReplacedBy ex:b', 'retired', ['http://example.org/b']],
    ['; <http://www.w3.org/ns/adms#status> <http://purl.org/adms/status/Deprecated>', 'retired', []],
    ['; <http://www.w3.org/ns/adms#status> <http://purl.org/adms/status/Completed>', 'current', []],
  ])('with "%s" is %s', async (statements, status, successors) => {
    expect(await statusIn(statements)).toEqual([status, successors]);
  });
});

describe('The view of a content', () => {
  const viewOfTurtle = async (text: string) => viewOf(resourcesOf((await turtle(text)).statements));
  const ex = (...names: string[]) => names.map((name) => `http://example.org/${name}`);

  test('entails relations in both directions, each once', async () => {
    const view = await viewOfTurtle(`ex:a a skos:Concept ; skos:narrower ex:b ; skos:related ex:d .
      ex:b a skos:Concept ; skos:broader ex:a . ex:c a skos:Concept ; skos:broader ex:a .
      ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a . ex:d a skos:Concept ; skos:topConceptOf ex:s .`);
    expect(view.narrower.get(ex('a')[0] as string)).toEqual(ex('b', 'c'));
    expect(view.broader.get(ex('c')[0] as string)).toEqual(ex('a'));
    expect(view.related.get(ex('d')[0] as string)).toEqual(ex('a'));
    expect(view.topConcepts.get(ex('s')[0] as string)?.toSorted()).toEqual(ex('a', 'd'));
    expect(view.schemes.get(ex('a')[0] as string)).toEqual(ex('s'));
  });

  test('walks up through a cycle without end, and counts each ancestor once', async () => {
    const view = await viewOfTurtle(`ex:a a skos:Concept ; skos:broader ex:b, ex:c .
      ex:b a skos:Concept ; skos:broader ex:d . ex:c a skos:Concept ; skos:broader ex:d . ex:d a skos:Concept ; skos:broader ex:a .`);
    expect(ancestors(view, ex('a')[0] as string)).toEqual(ex('b', 'c', 'd'));
  });

  test('keeps the order of an ordered collection', async () => {
    const view = await viewOfTurtle('ex:k a skos:OrderedCollection ; skos:memberList (ex:c ex:a ex:b) .');
    expect(view.members.get(ex('k')[0] as string)).toEqual(ex('c', 'a', 'b'));
  });

  test('counts a class that the file puts below skos:Concept as a kind of concept', async () => {
    const view = await viewOfTurtle(
      `${PREFIXES} ex:Role <http://www.w3.org/2000/01/rdf-schema#subClassOf> skos:Concept . ex:a a ex:Role .`,
    );
    expect(view.kinds.get(ex('a')[0] as string)).toBe('concept');
  });
});
