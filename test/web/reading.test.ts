import { beforeAll, describe, expect, test } from '@jest/globals';
import { DCT, OWL, SKOS } from '../../src/domain/namespaces.ts';
import { text, typed } from '../../src/domain/term.ts';
import {
  aCollection,
  aConcept,
  about,
  aScheme,
  BASE,
  collection,
  concept,
  documentOf,
  libraryOf,
  type Library,
  SCHEME,
} from './library.ts';

const SOURCE = `${BASE}/id/document/test/nota`;
const common = [
  ...aScheme(),
  ...aConcept('omgang'),
  ...aConcept('kennis', { [SKOS.broader]: [concept('omgang')] }),
  ...aConcept('kunde'),
  ...aConcept('lezen', { [SKOS.broader]: [concept('data')] }),
  ...about(SOURCE, {
    [DCT.title]: [text('Nota datastrategie', 'nl'), text('Memorandum', 'en')],
    'http://xmlns.com/foaf/0.1/page': ['https://example.org/nota'],
  }),
  ...aCollection('vaardigheden', [concept('data')]),
];
const data = (definition: string, more: Record<string, readonly string[]> = {}) =>
  aConcept('data', {
    [SKOS.prefLabel]: [
      text('datageletterdheid', 'nl'),
      text('data literacy', 'en'),
      text('littératie', 'fr'),
    ],
    [SKOS.altLabel]: [text('datawijsheid', 'nl')],
    [SKOS.definition]: [text(definition, 'nl'), text('ability to read data', 'en')],
    [SKOS.broader]: [concept('kennis'), concept('kunde')],
    [SKOS.exactMatch]: ['http://eurovoc.europa.eu/c_1'],
    [DCT.source]: [SOURCE, text('https://example.org/wet'), 'urn:isbn:123'],
    ...more,
  });

describe('The page of a concept', () => {
  let library: Library;
  let page: string;
  beforeAll(async () => {
    library = await libraryOf({
      test: [
        [...common, ...data('vermogen om data te lezen'), ...aConcept('oud')],
        [
          ...common,
          ...data('vermogen om data te lezen en te begrijpen'),
          ...aConcept('oud', {
            [OWL.deprecated]: [typed('true', 'http://www.w3.org/2001/XMLSchema#boolean')],
            [DCT.isReplacedBy]: [concept('data')],
          }),
        ],
        [...common, ...data('vermogen om data te lezen en te begrijpen')],
      ],
    });
    page = await documentOf(library, concept('data'));
  });

  test('says first what the term means', () => {
    const after = page.slice(page.indexOf('<h1>'));
    expect(after.indexOf('vermogen om data te lezen en te begrijpen')).toBeLessThan(after.indexOf('<h2'));
  });

  test('leads to its source by the title of the source', () => {
    expect(page).toMatch(/href="https:\/\/example\.org\/nota"[^>]*><bdi>Nota datastrategie</);
    expect(page).toContain('href="https://example.org/wet"');
    expect(page).toContain('urn:isbn:123');
    expect(page).not.toContain('href="urn:');
  });

  test('has a breadcrumb for every way down to it', () => {
    const trails = [...page.matchAll(/<nav\s+class="trail"[^]*?<\/nav>/g)].map(([nav]) =>
      nav
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .filter(Boolean)
        .join(' '),
    );
    expect(trails).toEqual([
      'Start Proefvocabularium kunde datageletterdheid',
      'Start Proefvocabularium omgang kennis datageletterdheid',
    ]);
  });

  test('marks every text in another language as such', () => {
    expect(page).toContain('<html lang="nl">');
    expect(page).toMatch(/<bdi lang="fr">littératie</);
    expect(page).toMatch(/lang="en"[^>]*>ability to read data</);
    expect(page).not.toMatch(/<bdi lang="nl">/);
  });

  test('is whole in English, with links that stay in English when the address says so', async () => {
    const english = await documentOf(library, concept('data'), { lang: 'en' });
    expect(english).toContain('<html lang="en">');
    expect(english).toMatch(/<h1><bdi>data literacy<\/bdi><\/h1>/);
    expect(english).toContain('Broader concept');
    expect(english).toContain('/doc/concept/test/kunde?lang=en');
    expect(page).not.toContain('/doc/concept/test/kunde?lang');
  });

  test('tells what each release changed, word by word, and nothing of releases that changed nothing', () => {
    const history = page.slice(page.indexOf('id="history"'));
    expect(history).toContain('<ins> en te begrijpen</ins>');
    expect(history).toContain('Versie 2.0.0');
    expect(history).toContain('Versie 1.0.0');
    expect(history).not.toContain('Versie 3.0.0');
  });

  test('of an older version says so, leads to the newest, and keeps its links in that version', async () => {
    const old = await documentOf(library, concept('data'), { version: '1.0.0' });
    expect(old).toContain('U bekijkt versie 1.0.0, niet de nieuwste.');
    expect(old).toMatch(/<a href="\/doc\/concept\/test\/data">\s*Naar de nieuwste versie \(3\.0\.0\)/);
    expect(old).toContain('/doc/concept/test/kunde?version=1.0.0');
    expect(old).not.toContain('te begrijpen');
  });

  test('of a retired term says so and names its successor', async () => {
    const retired = await documentOf(library, concept('oud'), { version: '2.0.0' });
    expect(retired).toContain('Deze term is vervallen.');
    expect(retired).toMatch(/Gebruik in plaats daarvan:[^]*?\/doc\/concept\/test\/data\?version=2\.0\.0/);
    expect(retired).toContain('In de nieuwste versie (3.0.0) staat dit niet meer.');
  });

  test('can be cited for ever, and had in every format', () => {
    expect(page).toContain(`${BASE}/doc/concept/test/data?version=3.0.0`);
    for (const extension of ['ttl', 'jsonld', 'rdf', 'nt'])
      expect(page).toContain(`href="/doc/concept/test/data.${extension}?version=3.0.0"`);
  });

  test('tells search engines what it defines', () => {
    const block = /<script type="application\/ld\+json">([^<]*)</.exec(page)?.[1] as string;
    expect(JSON.parse(block)).toMatchObject({
      '@type': 'DefinedTerm',
      '@id': concept('data'),
      name: 'datageletterdheid',
      description: 'vermogen om data te lezen en te begrijpen',
      inDefinedTermSet: { '@id': SCHEME, name: 'Proefvocabularium' },
    });
  });

  test('shows its relations from both sides, its mappings and its collections', () => {
    expect(page).toMatch(/Engere begrippen[^]*\/doc\/concept\/test\/lezen"/);
    expect(page).toContain('href="http://eurovoc.europa.eu/c_1"');
    expect(page).toContain('/doc/collection/test/vaardigheden');
  });

  test('and that of a collection and of a source are there too', async () => {
    expect(await documentOf(library, collection('vaardigheden'))).toContain('/doc/concept/test/data"');
    expect(await documentOf(library, SOURCE)).toContain('Nota datastrategie');
  });
});

describe('A hierarchy that is none', () => {
  test('with circles has finite pages', async () => {
    const circle = [
      ...aScheme(),
      ...aConcept('a', { [SKOS.broader]: [concept('b')] }),
      ...aConcept('b', { [SKOS.broader]: [concept('a'), concept('b')] }),
    ];
    const library = await libraryOf({ test: [circle] });
    expect(await documentOf(library, concept('a'))).toContain('<h1>');
    expect(await documentOf(library, SCHEME)).toContain('/doc/concept/test/a');
  });

  test('with a million paths shows some, and says there are more', async () => {
    const wide = Array.from({ length: 20 }, (_, level) =>
      [0, 1].flatMap((side) =>
        aConcept(
          `n${level}${side}`,
          level === 0 ? {} : { [SKOS.broader]: [0, 1].map((up) => concept(`n${level - 1}${up}`)) },
        ),
      ),
    ).flat();
    const page = await documentOf(await libraryOf({ test: [[...aScheme(), ...wide]] }), concept('n190'));
    expect(page.match(/class="trail"/g)?.length ?? 0).toBeLessThanOrEqual(13);
    expect(page).toContain('Er zijn nog meer wegen naar dit begrip.');
  });
});
