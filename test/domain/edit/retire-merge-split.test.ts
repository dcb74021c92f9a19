import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../../../src/domain/edit/operation.ts';
import { perform } from '../../../src/domain/edit/perform.ts';
import { findingsOf } from '../../../src/domain/validate.ts';
import { viewWith } from '../../../src/domain/view-with.ts';
import { ANIMALS, asView, code, done, iri, reason, territory } from './asked.ts';

const retire = (uri: string, successors: string[] = [], why = reason): Operation => ({
  kind: 'retire',
  uri: iri(uri),
  successors,
  reason: why,
});
const merge = (uri: string, into: string): Operation => ({
  kind: 'merge',
  uri: iri(uri),
  into: iri(into),
  reason,
});
const split = (uri: string, ...parts: string[]): Operation => ({
  kind: 'split',
  uri: iri(uri),
  parts: parts.map((part) => ({
    uri: part.includes(':') ? part : iri(part),
    fields: { texts: [{ field: 'prefLabel', language: 'nl', values: [part] }] },
  })),
  reason,
});

describe('Retiring', () => {
  test('says so, with successor and reason, and leaves all else', () => {
    expect(done(ANIMALS, retire('cat', [iri('dog'), 'http://elsewhere.org/x']))).toEqual([
      '+ :cat dct:isReplacedBy :dog',
      '+ :cat dct:isReplacedBy http://elsewhere.org/x',
      '+ :cat owl:deprecated "true"^^boolean',
      '+ :cat skos:changeNote "dubbel"@nl',
    ]);
    expect(done(ANIMALS, retire('pets'))).toContain('+ :pets owl:deprecated "true"^^boolean');
  });

  test('corrects a status that says the opposite', () => {
    const status = '<http://www.w3.org/ns/adms#status>';
    const completed = `${ANIMALS} :cat ${status} <http://purl.org/adms/status/Completed>.`;
    expect(done(completed, retire('cat'))).toContain(
      '+ :cat http://www.w3.org/ns/adms#status http://purl.org/adms/status/Deprecated',
    );
  });

  test('is refused twice, for another kind, and without a reason', () => {
    expect(code(ANIMALS, retire('old'))).toBe('ALREADY_RETIRED');
    expect(code(ANIMALS, retire('s'))).toBe('WRONG_KIND');
    expect(code(ANIMALS, retire('cat', [], { value: ' ', language: 'nl' }))).toBe('BAD_TEXT');
    expect(code(ANIMALS, retire('cat', [], { value: 'x', language: 'zz!' }))).toBe('BAD_ARGUMENT');
  });

  test('is refused with a successor that is retired, unknown, of another kind, itself or no IRI', () => {
    expect(code(ANIMALS, retire('cat', [iri('old')]))).toBe('RETIRED_SUCCESSOR');
    expect(code(ANIMALS, retire('cat', [iri('nowhere')]))).toBe('UNKNOWN_URI');
    expect(code(ANIMALS, retire('cat', [iri('pets')]))).toBe('WRONG_KIND');
    expect(code(ANIMALS, retire('cat', [iri('cat')]))).toBe('SELF_RELATION');
    expect(code(ANIMALS, retire('cat', ['javascript:x']))).toBe('BAD_TERM');
  });
});

describe('Merging', () => {
  const RICH = `${ANIMALS}
    :puss a skos:Concept; skos:inScheme :s; skos:broader :mammals; skos:prefLabel "poes"@nl, "cat"@en;
      skos:altLabel "kat"@nl, "poezebeest"@nl; skos:hiddenLabel "poesj"@nl; skos:definition "kat in huis"@nl;
      skos:related :plants, :cat; skos:exactMatch <http://elsewhere.org/puss>; skos:notation "7".
    :kitten a skos:Concept; skos:broader :puss; skos:prefLabel "poesje"@nl.
    :row a skos:OrderedCollection; skos:memberList ( :dog :puss :plants ).
    :all a skos:Collection; skos:member :puss, :cat.`;

  test('carries over labels, relations, mappings, memberships and narrower concepts', () => {
    const lines = done(RICH, merge('puss', 'cat')).filter((line) => !/_:|22-rdf-syntax/.test(line));
    expect(lines).toEqual([
      '+ :cat skos:altLabel "poes"@nl',
      '+ :cat skos:altLabel "poezebeest"@nl',
      '+ :cat skos:exactMatch http://elsewhere.org/puss',
      '+ :cat skos:hiddenLabel "poesj"@nl',
      '+ :cat skos:related :plants',
      '+ :kitten skos:broader :cat',
      '+ :puss dct:isReplacedBy :cat',
      '+ :puss owl:deprecated "true"^^boolean',
      '+ :puss skos:changeNote "dubbel"@nl',
      '- :all skos:member :puss',
      '- :kitten skos:broader :puss',
      '- :puss skos:broader :mammals',
      '- :puss skos:exactMatch http://elsewhere.org/puss',
      '- :puss skos:related :cat',
      '- :puss skos:related :plants',
    ]);
  });

  test('keeps the place in an ordered collection', () => {
    const result = perform(merge('puss', 'cat'), asView(RICH), territory);
    expect(result.ok && viewWith(asView(RICH), result.value).members.get(iri('row'))).toEqual(
      ['dog', 'cat', 'plants'].map(iri),
    );
  });

  test('breaks no rule of SKOS or NL-SBB that was kept, whatever is merged into whatever', () => {
    const view = asView(RICH);
    const wereRelated = (one: string, other = ''): boolean => view.related.get(one)?.includes(other) === true;
    const broken = (of: typeof view): Set<string> =>
      new Set(
        [...findingsOf(of)]
          .filter(({ severity, rule }) => severity === 'violation' || rule === 'quality-hierarchy-cycle')
          // Concepts that were related, and of which one comes to stand above the other, are for the editor to judge.
          .filter(
            ({ rule, resource, value }) => !(rule.startsWith('skos-s27') && wereRelated(resource, value)),
          )
          .map(({ rule, resource }) => `${rule} ${resource}`),
      );
    const before = broken(view);
    const concepts = ['animals', 'plants', 'mammals', 'cat', 'dog', 'puss', 'kitten'];
    for (const uri of concepts)
      for (const into of concepts.filter((one) => one !== uri)) {
        const result = perform(merge(uri, into), view, territory);
        const after = result.ok ? viewWith(view, result.value) : view;
        expect([uri, into, result.ok, [...broken(after)].filter((one) => !before.has(one))]).toEqual([
          uri,
          into,
          true,
          [],
        ]);
        expect(after.narrower.get(iri(uri))).toBeUndefined();
        expect(after.broader.get(iri(uri))).toBeUndefined();
        expect(after.related.get(iri(uri))).toBeUndefined();
        for (const child of view.narrower.get(iri(uri)) ?? [])
          expect(
            (after.broader.get(child)?.length ?? 0) + (after.topConceptOf.get(child)?.length ?? 0),
          ).toBeGreaterThan(0);
      }
  });

  test('of a parent into what is below it leaves the way up whole', () => {
    expect(done(ANIMALS, merge('mammals', 'cat')).filter((line) => line.includes('broader'))).toEqual([
      '+ :cat skos:broader :animals',
      '+ :dog skos:broader :cat',
      '- :cat skos:broader :mammals',
      '- :dog skos:broader :mammals',
      '- :mammals skos:broader :animals',
    ]);
    expect(done(ANIMALS, merge('animals', 'cat')).filter((line) => /broader|op/.test(line))).toEqual([
      '+ :mammals skos:topConceptOf :s',
      '+ :s skos:hasTopConcept :mammals',
      '- :animals skos:topConceptOf :s',
      '- :mammals skos:broader :animals',
      '- :s skos:hasTopConcept :animals',
    ]);
  });

  test('gives the survivor no place that it has already by what is between', () => {
    const lines = done(RICH, merge('mammals', 'kitten')).filter((line) =>
      /:(puss|kitten) skos:broader/.test(line),
    );
    expect(lines).toEqual(['+ :puss skos:broader :animals', '- :puss skos:broader :mammals']);
  });

  test('moves narrower that is stated, refined as it was', () => {
    const refined =
      ':a a skos:Concept; isothes:narrowerPartitive :x. :b a skos:Concept. :x a skos:Concept; isothes:broaderPartitive :a.';
    expect(done(refined, merge('a', 'b'))).toEqual([
      '+ :a dct:isReplacedBy :b',
      '+ :a owl:deprecated "true"^^boolean',
      '+ :a skos:changeNote "dubbel"@nl',
      '+ :b iso:narrowerPartitive :x',
      '+ :x iso:broaderPartitive :b',
      '- :a iso:narrowerPartitive :x',
      '- :x iso:broaderPartitive :a',
    ]);
  });

  test('is refused with itself, into what is retired, unknown or no concept, and of what is retired', () => {
    expect(code(ANIMALS, merge('cat', 'cat'))).toBe('SELF_RELATION');
    expect(code(ANIMALS, merge('cat', 'old'))).toBe('RETIRED_SUCCESSOR');
    expect(code(ANIMALS, merge('cat', 'nowhere'))).toBe('UNKNOWN_URI');
    expect(code(ANIMALS, merge('cat', 'pets'))).toBe('WRONG_KIND');
    expect(code(ANIMALS, merge('old', 'cat'))).toBe('ALREADY_RETIRED');
  });
});

describe('Splitting', () => {
  test('puts new concepts beside the old, which they succeed', () => {
    expect(done(ANIMALS, split('cat', 'x', 'y'))).toEqual([
      '+ :cat dct:isReplacedBy :x',
      '+ :cat dct:isReplacedBy :y',
      '+ :cat owl:deprecated "true"^^boolean',
      '+ :cat skos:changeNote "dubbel"@nl',
      ...['x', 'y'].flatMap((part) => [
        `+ :${part} a skos:Concept`,
        `+ :${part} skos:broader :mammals`,
        `+ :${part} skos:inScheme :s`,
        `+ :${part} skos:prefLabel "${part}"@nl`,
      ]),
    ]);
    expect(done(ANIMALS, split('plants', 'x', 'y'))).toContain('+ :s skos:hasTopConcept :x');
  });

  test('is refused into less than two, into what is there, and of what is retired', () => {
    expect(code(ANIMALS, split('cat', 'x'))).toBe('BAD_ARGUMENT');
    expect(code(ANIMALS, split('cat', 'x', 'x'))).toBe('BAD_ARGUMENT');
    expect(code(ANIMALS, split('cat', 'x', 'dog'))).toBe('URI_TAKEN');
    expect(code(ANIMALS, split('cat', 'x', 'http://elsewhere.org/y'))).toBe('OUTSIDE_VOCABULARY');
    expect(code(ANIMALS, split('old', 'x', 'y'))).toBe('ALREADY_RETIRED');
    expect(code(ANIMALS, split('pets', 'x', 'y'))).toBe('WRONG_KIND');
  });
});
