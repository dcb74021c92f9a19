import { describe, expect, test } from '@jest/globals';
import type { Mapping, Operation } from '../../../src/domain/edit/operation.ts';
import { ANIMALS, code, done, iri, refused } from './asked.ts';

const move = (uri: string, ...broader: string[]): Operation => ({
  kind: 'move',
  uri: iri(uri),
  broader: broader.map(iri),
});
const relate = (uri: string, related: string, remove = false): Operation => ({
  kind: 'relate',
  uri: iri(uri),
  related: iri(related),
  remove,
});
const map = (target: string, remove = false, mapping: Mapping = 'exactMatch'): Operation => ({
  kind: 'map',
  uri: iri('cat'),
  mapping,
  target,
  remove,
});

describe('Moving', () => {
  test('sets the broader concepts', () => {
    expect(done(ANIMALS, move('cat', 'animals'))).toEqual([
      '+ :cat skos:broader :animals',
      '- :cat skos:broader :mammals',
    ]);
    expect(done(ANIMALS, move('cat', 'mammals'))).toEqual([]);
  });

  test('keeps narrower in step, of old and new parents', () => {
    const stated = `${ANIMALS} :animals skos:narrower :mammals. :mammals skos:narrower :cat, :dog.`;
    expect(done(stated, move('cat', 'plants'))).toEqual([
      '+ :cat skos:broader :plants',
      '+ :plants skos:narrower :cat',
      '- :cat skos:broader :mammals',
      '- :mammals skos:narrower :cat',
    ]);
  });

  test('moves what only narrower says', () => {
    const only = ':a a skos:Concept; skos:narrower :x. :b a skos:Concept. :x a skos:Concept.';
    expect(done(only, move('x', 'b'))).toEqual(['+ :x skos:broader :b', '- :a skos:narrower :x']);
  });

  test('to the top and from it keeps the scheme in step', () => {
    expect(done(ANIMALS, move('cat'))).toEqual([
      '+ :cat skos:topConceptOf :s',
      '+ :s skos:hasTopConcept :cat',
      '- :cat skos:broader :mammals',
    ]);
    expect(done(ANIMALS, move('plants', 'animals'))).toEqual([
      '+ :plants skos:broader :animals',
      '- :plants skos:topConceptOf :s',
      '- :s skos:hasTopConcept :plants',
    ]);
  });

  test('loses no scheme that only topConceptOf named', () => {
    const only =
      ':s a skos:ConceptScheme. :a a skos:Concept; skos:topConceptOf :s. :b a skos:Concept; skos:topConceptOf :s.';
    expect(done(only, move('b', 'a'))).toContain('+ :b skos:inScheme :s');
  });

  test('leaves a parent that stays as it was stated', () => {
    const refined = `${ANIMALS} :cat isothes:broaderGeneric :animals.`;
    expect(done(refined, move('cat', 'animals'))).toEqual(['- :cat skos:broader :mammals']);
    expect(done(refined, move('cat', 'mammals'))).toEqual(['- :cat iso:broaderGeneric :animals']);
  });

  test('refuses a cycle and tells the way', () => {
    const { code, message } = refused(ANIMALS, move('animals', 'cat'));
    expect(code).toBe('CYCLE');
    expect(message).toContain('“dieren” → “cat” → “zoogdieren” → “dieren”');
    expect(refused(ANIMALS, move('cat', 'cat')).code).toBe('CYCLE');
  });

  test('does not mind a cycle that was there, and can break it', () => {
    const ring = ':a a skos:Concept; skos:broader :b. :b a skos:Concept; skos:broader :a. :c a skos:Concept.';
    expect(done(ring, move('c', 'a'))).toEqual(['+ :c skos:broader :a']);
    expect(done(ring, move('a', 'c'))).toEqual(['+ :a skos:broader :c', '- :a skos:broader :b']);
  });

  test('refuses parents that are unknown, retired or no concepts, and subjects likewise', () => {
    expect(code(ANIMALS, move('cat', 'nowhere'))).toBe('UNKNOWN_URI');
    expect(code(ANIMALS, move('cat', 'old'))).toBe('RETIRED_TARGET');
    expect(code(ANIMALS, move('cat', 's'))).toBe('WRONG_KIND');
    expect(code(ANIMALS, move('pets', 'cat'))).toBe('WRONG_KIND');
    expect(code(ANIMALS, move('nowhere', 'cat'))).toBe('UNKNOWN_URI');
    expect(code(ANIMALS, { kind: 'move', uri: 'http://elsewhere.org/x', broader: [] })).toBe(
      'OUTSIDE_VOCABULARY',
    );
  });
});

describe('Relating', () => {
  test('states the relation, from both sides where the other side states its relations', () => {
    expect(done(ANIMALS, relate('cat', 'plants'))).toEqual([
      '+ :cat skos:related :plants',
      '+ :plants skos:related :cat',
    ]);
    expect(done(ANIMALS, relate('mammals', 'plants'))).toEqual(['+ :mammals skos:related :plants']);
    expect(done(ANIMALS, relate('plants', 'dog'))).toEqual([
      '+ :dog skos:related :plants',
      '+ :plants skos:related :dog',
    ]);
  });

  test('of concepts that are related changes nothing, and ending it ends both sides', () => {
    expect(done(ANIMALS, relate('cat', 'dog'))).toEqual([]);
    expect(done(ANIMALS, relate('cat', 'dog', true))).toEqual(['- :dog skos:related :cat']);
    expect(done(`${ANIMALS} :cat skos:related :dog.`, relate('cat', 'dog', true))).toHaveLength(2);
  });

  test('is refused with itself, with what is unknown, retired or no concept', () => {
    expect(code(ANIMALS, relate('cat', 'cat'))).toBe('SELF_RELATION');
    expect(code(ANIMALS, relate('cat', 'nowhere'))).toBe('UNKNOWN_URI');
    expect(code(ANIMALS, relate('cat', 'old'))).toBe('RETIRED_TARGET');
    expect(code(ANIMALS, relate('cat', 'pets'))).toBe('WRONG_KIND');
    expect(code(ANIMALS, relate('nowhere', 'cat'))).toBe('UNKNOWN_URI');
  });
});

describe('Mapping', () => {
  test('states and ends a mapping, also within the vocabulary', () => {
    expect(done(ANIMALS, map('http://elsewhere.org/cat'))).toEqual([
      '+ :cat skos:exactMatch http://elsewhere.org/cat',
    ]);
    expect(done(ANIMALS, map(iri('dog'), false, 'closeMatch'))).toEqual(['+ :cat skos:closeMatch :dog']);
    const mapped = `${ANIMALS} :cat skos:exactMatch <urn:x>.`;
    expect(done(mapped, map('urn:x', true))).toEqual(['- :cat skos:exactMatch urn:x']);
  });

  test('is refused with itself and with what is no web address', () => {
    expect(code(ANIMALS, map(iri('cat')))).toBe('SELF_RELATION');
    for (const target of [
      'urn:x',
      'mailto:a@b.be',
      'javascript:alert(1)',
      'cat',
      '',
      'http://x/\u0007',
      'http://x/\u202e',
    ])
      expect(code(ANIMALS, map(target))).toBe('BAD_TERM');
  });
});
