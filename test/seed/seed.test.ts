import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import n3 from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { DCT, RDF, SKOS } from '../../src/domain/namespaces.ts';
import { objects, resourcesOf } from '../../src/domain/resource.ts';
import { languageOf } from '../../src/domain/term.ts';
import { validate } from '../../src/domain/validate.ts';
import { ancestors, ofKind, viewOf, type View } from '../../src/domain/view.ts';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { readRdf } from '../../src/rdf/read.ts';

const path = (name: string) => new URL(`../../${name}`, import.meta.url);
let view: View;

beforeAll(async () => {
  const document = valueOrThrow(
    await readRdf(readFileSync(path('seed/datastrategie.ttl')), { format: 'turtle' }),
  );
  view = viewOf(resourcesOf(document.statements));
});

describe('The seed vocabulary', () => {
  test('breaks no rule: no violation and no warning', () => {
    expect(validate(view).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('has a label and a definition in Dutch and in English, and a source, for every concept', () => {
    const lacking = [...ofKind(view, 'concept')].flatMap((concept) => [
      ...[SKOS.prefLabel, SKOS.definition].flatMap((property) => {
        const languages = objects(concept, property).map(languageOf);
        return ['nl', 'en']
          .filter((tag) => !languages.includes(tag))
          .map((tag) => `${concept.iri} ${property} ${tag}`);
      }),
      ...(objects(concept, DCT.source).length ? [] : [`${concept.iri} source`]),
    ]);
    expect(lacking).toEqual([]);
  });

  test('names every source it cites', () => {
    const unnamed = [...ofKind(view, 'concept')]
      .flatMap((concept) => objects(concept, DCT.source))
      .filter((source) => objects(view.content.get(source), DCT.title).length === 0);
    expect(unnamed).toEqual([]);
  });

  test('has at least 80 concepts, at 3 to 4 levels, each below a top concept', () => {
    const concepts = [...ofKind(view, 'concept')];
    expect(concepts.length).toBeGreaterThanOrEqual(80);
    const depths = concepts.map(({ iri }) => ancestors(view, iri).length + 1);
    expect([Math.max(...depths) >= 3, Math.max(...depths) <= 4]).toEqual([true, true]);
    const adrift = concepts.filter(
      ({ iri }) => ![iri, ...ancestors(view, iri)].some((one) => view.topConceptOf.has(one)),
    );
    expect(adrift.map(({ iri }) => iri)).toEqual([]);
  });

  test('mints ASCII identifiers that are not made of the label', () => {
    const odd = [...ofKind(view, 'concept')].filter(
      ({ iri }) => !/\/id\/concept\/datastrategie\/\d{4}$/.test(iri),
    );
    expect(odd.map(({ iri }) => iri)).toEqual([]);
  });

  test('has a collection for each of the four action domains', () => {
    expect([...ofKind(view, 'collection')].length).toBeGreaterThanOrEqual(4);
  });

  test('conforms to the shapes of the ontology, and the shapes can fail', async () => {
    const dataset = (name: string) => new n3.Store(new n3.Parser().parse(readFileSync(path(name), 'utf8')));
    const validator = new SHACLValidator(dataset('ontology/shapes.ttl'));
    const seed = dataset('seed/datastrategie.ttl');
    expect((await validator.validate(seed as never)).results).toHaveLength(0);
    const undefinedTerms = new n3.Store(
      [...seed].filter(({ predicate }) => predicate.value !== SKOS.definition),
    );
    expect((await validator.validate(undefinedTerms as never)).results.length).toBeGreaterThan(0);
  });
});

describe('The ontology', () => {
  test.each(['ontology/begrippenkader.ttl', 'ontology/shapes.ttl'])(
    '%s is Turtle that we accept',
    async (name) => {
      expect((await readRdf(readFileSync(path(name)), { format: 'turtle' })).ok).toBe(true);
    },
  );

  test('labels every term of its own in Dutch and English', async () => {
    const { statements } = valueOrThrow(
      await readRdf(readFileSync(path('ontology/begrippenkader.ttl')), { format: 'turtle' }),
    );
    const unlabelled = [...resourcesOf(statements).values()]
      .filter((one) =>
        objects(one, RDF.type).some((type) => /owl#(Class|ObjectProperty|DatatypeProperty)$/.test(type)),
      )
      .filter((one) => {
        const languages = objects(one, 'http://www.w3.org/2000/01/rdf-schema#label').map(languageOf);
        return !['nl', 'en'].every((tag) => languages.includes(tag));
      });
    expect(unlabelled.map(({ iri }) => iri)).toEqual([]);
  });
});
