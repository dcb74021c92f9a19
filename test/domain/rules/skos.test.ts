import { describe, expect, test } from '@jest/globals';
import { SKOS_RULES } from '../../../src/domain/rules/index.ts';
import { skosS12 } from '../../../src/domain/rules/skos-s12-plain-labels.ts';
import { skosS13 } from '../../../src/domain/rules/skos-s13-labels-disjoint.ts';
import { skosS14 } from '../../../src/domain/rules/skos-s14-one-pref-label.ts';
import { skosS27 } from '../../../src/domain/rules/skos-s27-related-not-ancestor.ts';
import { skosS35 } from '../../../src/domain/rules/skos-s35-one-member-list.ts';
import { skosS37 } from '../../../src/domain/rules/skos-s37-collection-apart.ts';
import { skosS46 } from '../../../src/domain/rules/skos-s46-exact-match-apart.ts';
import { skosS9 } from '../../../src/domain/rules/skos-s9-concept-or-scheme.ts';
import { skosXlS48 } from '../../../src/domain/rules/skos-xl-s48-label-apart.ts';
import { skosXlS52 } from '../../../src/domain/rules/skos-xl-s52-one-literal-form.ts';
import { skosXlS58 } from '../../../src/domain/rules/skos-xl-s58-labels-disjoint.ts';
import { validate } from '../../../src/domain/validate.ts';
import { found, viewOfTurtle } from './turtle.ts';

describe('the examples of the SKOS Reference', () => {
  // Own snippets after the examples of that number; the property or class each breaks.
  const inconsistent = [
    [12, 'skos-s14', ':love skos:prefLabel "love"@en, "adoration"@en.'],
    [13, 'skos-s13', ':love skos:prefLabel "love"@en; skos:altLabel "love"@en.'],
    [14, 'skos-s13', ':love skos:altLabel "love"@en; skos:hiddenLabel "love"@en.'],
    [15, 'skos-s13', ':love skos:prefLabel "love"@en; skos:hiddenLabel "love"@en.'],
    [26, 'skos-s27', ':a skos:broader :b; skos:related :b.'],
    [27, 'skos-s27', ':a skos:broader :b; skos:related :c. :b skos:broader :c.'],
    [28, 'skos-s27', ':a skos:narrower :b; skos:related :b.'],
    [29, 'skos-s27', ':a skos:narrower :b; skos:related :c. :b skos:narrower :c.'],
    [45, 'skos-s37', ':a skos:narrower :collection. :collection a skos:Collection.'],
    [46, 'skos-s37', ':a skos:broader :collection. :collection skos:member :b.'],
    [47, 'skos-s37', ':collection a skos:Collection; skos:related :a.'],
    [52, 'skos-s46', ':a skos:exactMatch :b; skos:broadMatch :b.'],
    [53, 'skos-s46', ':a skos:exactMatch :b; skos:relatedMatch :b.'],
  ] as const;

  test.each(inconsistent)('number %i is refused by %s', (_, rule, turtle) => {
    expect(validate(viewOfTurtle(turtle), SKOS_RULES).map((finding) => finding.rule)).toEqual([rule]);
  });

  const consistent = [
    [36, ':a skos:broader :a.'],
    [37, ':a skos:broader :b. :b skos:broader :a.'],
    [41, ':c a skos:OrderedCollection; skos:memberList (:a :b :a). :a a skos:Concept. :b a skos:Concept.'],
  ] as const;

  test.each(consistent)('number %i is accepted', (_, turtle) => {
    expect(validate(viewOfTurtle(turtle), SKOS_RULES)).toEqual([]);
  });
});

describe('S9', () => {
  test.each([
    ['typed as both', ':x a skos:Concept, skos:ConceptScheme.'],
    [
      'a concept of a class below skos:Concept',
      ':Term rdfs:subClassOf skos:Concept. :x a :Term, skos:ConceptScheme.',
    ],
    ['made a concept by a relation', ':x a skos:ConceptScheme. :a skos:broader :x.'],
    ['made a scheme by inScheme', ':x a skos:Concept. :a skos:inScheme :x.'],
    ['made both by hasTopConcept', ':x skos:hasTopConcept :a. :b skos:hasTopConcept :x.'],
  ])('refuses a resource %s', (_, turtle) => {
    expect(found(skosS9, turtle)).toEqual(['x']);
  });

  test('lets a scheme be in another scheme', () => {
    expect(
      found(skosS9, ':x a skos:ConceptScheme; skos:inScheme :y. :a a skos:Concept; skos:inScheme :x.'),
    ).toEqual([]);
  });
});

describe('S12', () => {
  test('refuses a number, an IRI and a blank node as label', () => {
    expect(
      found(skosS12, ':a skos:prefLabel 5. :b skos:altLabel :c. :d skos:hiddenLabel "x", "y"@nl.'),
    ).toEqual(['a "5"^^http://www.w3.org/2001/XMLSchema#integer', 'b c']);
  });

  test('refuses a number as the literal form of a label', () => {
    expect(found(skosS12, ':l skosxl:literalForm 5. :m skosxl:literalForm "m"@nl.')).toHaveLength(1);
  });
});

describe('S13', () => {
  test('compares language tags without regard to case', () => {
    expect(found(skosS13, ':a skos:prefLabel "bodem"@nl-BE; skos:altLabel "bodem"@NL-be.')).toEqual([
      'a "bodem"@nl-be',
    ]);
  });

  test('lets the same word be a label in two languages', () => {
    expect(found(skosS13, ':a skos:prefLabel "water"@nl; skos:altLabel "water"@en, "water".')).toEqual([]);
  });

  test('takes the labels that SKOS-XL entails into account (S55, S56)', () => {
    const turtle =
      ':a skos:prefLabel "bodem"@nl; skosxl:altLabel :l. :l a skosxl:Label; skosxl:literalForm "bodem"@nl.';
    expect(found(skosS13, turtle)).toEqual(['a "bodem"@nl']);
  });
});

describe('S14', () => {
  test('holds for schemes and collections, and for labels without language', () => {
    expect(
      found(
        skosS14,
        ':s a skos:ConceptScheme; skos:prefLabel "a", "b". :c a skos:Collection; skos:prefLabel "a"@nl, "b"@NL.',
      ),
    ).toEqual(['c "b"@nl', 's "b"']);
  });

  test('lets Dutch and Flemish each have a label', () => {
    expect(found(skosS14, ':a skos:prefLabel "friet"@nl-BE, "patat"@nl, "chips"@en, "frites".')).toEqual([]);
  });

  test('counts a label and the one that a blank skosxl:Label entails', () => {
    expect(
      found(skosS14, ':a skos:prefLabel "b"@nl; skosxl:prefLabel [ skosxl:literalForm "c"@nl ].'),
    ).toEqual(['a "c"@nl']);
    expect(
      found(skosS14, ':a skos:prefLabel "b"@nl; skosxl:prefLabel [ skosxl:literalForm "b"@nl ].'),
    ).toEqual([]);
  });
});

describe('S27', () => {
  test.each([
    ['a chain of different relations', ':a skos:broader :b. :c skos:narrower :b. :c skos:related :a.'],
    [
      'broadMatch, a sub-property of broader',
      ':a skos:broadMatch :b. :b skos:broader :c. :a skos:related :c.',
    ],
    ['narrowMatch reversed', ':c skos:narrowMatch :a. :a skos:related :c.'],
    ['relatedMatch, a sub-property of related', ':a skos:broader :c; skos:relatedMatch :c.'],
    ['broaderTransitive as stated', ':a skos:broaderTransitive :c. :c skos:related :a.'],
    ['narrowerTransitive as stated', ':c skos:narrowerTransitive :a. :a skos:related :c.'],
    ['an ISO 25964 refinement', ':a isothes:broaderPartitive :c; skos:related :c.'],
  ])('sees through %s', (_, turtle) => {
    expect(found(skosS27, turtle)).toEqual(['a c']);
  });

  test('lets siblings, cousins and unconnected concepts be related', () => {
    expect(
      found(
        skosS27,
        ':a skos:broader :p. :b skos:broader :p; skos:related :a, :far. :c skos:broader :b; skos:related :a.',
      ),
    ).toEqual([]);
  });

  test('does not follow exactMatch or closeMatch: they are not hierarchical', () => {
    expect(found(skosS27, ':a skos:exactMatch :b; skos:related :c. :b skos:broader :c.')).toEqual([]);
  });

  test('refuses a concept related to itself only where it is above itself', () => {
    expect(found(skosS27, ':a skos:related :a.')).toEqual([]);
    expect(found(skosS27, ':a skos:related :a; skos:broader :a.')).toEqual(['a a']);
    expect(found(skosS27, ':a skos:related :a; skos:broader :b. :b skos:broader :a.')).toEqual(['a a']);
  });

  test('names both concepts and both ways out', () => {
    const [finding] = validate(
      viewOfTurtle(':a skos:prefLabel "bodem"@nl; skos:broader :b; skos:related :b.'),
      [skosS27],
    );
    expect(finding?.message.en).toBe(
      '“bodem” <http://example.org/a> is related to <http://example.org/b>, yet <http://example.org/b> is also above it in the hierarchy.',
    );
    expect(finding?.remedy.nl).toContain('<http://example.org/a> en <http://example.org/b>');
  });
});

describe('S35', () => {
  test('refuses a second member list', () => {
    expect(found(skosS35, ':c skos:memberList (:a), (:b).')).toHaveLength(1);
    expect(found(skosS35, ':c skos:memberList (:a :b).')).toEqual([]);
  });
});

describe('S37', () => {
  test('refuses a collection that is a scheme', () => {
    expect(found(skosS37, ':c a skos:OrderedCollection. :a skos:inScheme :c.')).toEqual(['c']);
  });

  test('lets a collection be in a scheme and have collections as members', () => {
    expect(
      found(
        skosS37,
        ':c a skos:Collection; skos:inScheme :s; skos:member :a, :d. :d a skos:Collection. :a a skos:Concept.',
      ),
    ).toEqual([]);
  });
});

describe('S46', () => {
  test('closes exactMatch under symmetry and transitivity', () => {
    expect(
      found(skosS46, ':a skos:exactMatch :b. :c skos:exactMatch :b, :d. :d skos:broadMatch :a.'),
    ).toEqual(['d a']);
  });

  test('reads narrowMatch as broadMatch reversed', () => {
    expect(found(skosS46, ':a skos:exactMatch :b. :b skos:narrowMatch :a.')).toEqual(['b a']);
  });

  test('leaves closeMatch alone, and broader matches of what matches exactly', () => {
    expect(
      found(
        skosS46,
        ':a skos:closeMatch :b; skos:broadMatch :b. :a skos:exactMatch :c; skos:relatedMatch :d.',
      ),
    ).toEqual([]);
  });
});

describe('SKOS-XL', () => {
  test('S48 refuses a label that is a concept', () => {
    expect(found(skosXlS48, ':a skosxl:prefLabel :l. :l skos:broader :b.')).toEqual(['l']);
    expect(found(skosXlS48, ':a skosxl:prefLabel :l. :l skosxl:literalForm "l"@nl.')).toEqual([]);
  });

  test('S52 wants one literal form of each label described here', () => {
    const turtle =
      ':a skosxl:prefLabel :l, :elsewhere; skosxl:altLabel [ a skosxl:Label ]. :l skosxl:literalForm "a"@nl, "b"@nl.';
    expect(found(skosXlS52, turtle)).toEqual([expect.stringMatching(/^a _:/), 'l "b"@nl']);
    expect(found(skosXlS52, ':l a skosxl:Label; skosxl:literalForm "l"@nl.')).toEqual([]);
    expect(found(skosXlS52, ':l a skosxl:Label; dct:created "2020".')).toEqual(['l l']);
  });

  test('S58 refuses one label under two properties', () => {
    expect(found(skosXlS58, ':a skosxl:prefLabel :l; skosxl:hiddenLabel :l, :m.')).toEqual(['a l']);
    expect(found(skosXlS58, ':a skosxl:prefLabel :l. :b skosxl:altLabel :l.')).toEqual([]);
  });
});
