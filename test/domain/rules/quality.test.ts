import { describe, expect, test } from '@jest/globals';
import { qualityCircularDefinition } from '../../../src/domain/rules/quality-circular-definition.ts';
import { qualityDanglingRelation } from '../../../src/domain/rules/quality-dangling-relation.ts';
import { qualityDefinitionStartsWithTerm } from '../../../src/domain/rules/quality-definition-starts-with-term.ts';
import { qualityEmptyLabel } from '../../../src/domain/rules/quality-empty-label.ts';
import { qualityHierarchyCycle } from '../../../src/domain/rules/quality-hierarchy-cycle.ts';
import { qualityHttpIri } from '../../../src/domain/rules/quality-http-iri.ts';
import { qualityLabelClash } from '../../../src/domain/rules/quality-label-clash.ts';
import { qualityLabelSpaces } from '../../../src/domain/rules/quality-label-spaces.ts';
import { qualityLanguageTag } from '../../../src/domain/rules/quality-language-tag.ts';
import { qualityMissingTranslation } from '../../../src/domain/rules/quality-missing-translation.ts';
import { qualityOmittedTopConcepts } from '../../../src/domain/rules/quality-omitted-top-concepts.ts';
import { qualityOrphan } from '../../../src/domain/rules/quality-orphan.ts';
import { qualityRedundantBroader } from '../../../src/domain/rules/quality-redundant-broader.ts';
import { qualityReflexiveRelation } from '../../../src/domain/rules/quality-reflexive-relation.ts';
import { qualityRetiredBroader } from '../../../src/domain/rules/quality-retired-broader.ts';
import { qualitySchemeLabel } from '../../../src/domain/rules/quality-scheme-label.ts';
import { qualityStatedTransitive } from '../../../src/domain/rules/quality-stated-transitive.ts';
import { qualityUndefinedSkosTerm } from '../../../src/domain/rules/quality-undefined-skos-term.ts';
import { qualityUndocumented } from '../../../src/domain/rules/quality-undocumented.ts';
import { qualityUnprintableLabel } from '../../../src/domain/rules/quality-unprintable-label.ts';
import { qualityUntyped } from '../../../src/domain/rules/quality-untyped.ts';
import { qualityValuelessRelated } from '../../../src/domain/rules/quality-valueless-related.ts';
import { validate } from '../../../src/domain/validate.ts';
import { found, viewOfTurtle } from './turtle.ts';

const remedy = (rule: typeof qualityOrphan, turtle: string): string | undefined =>
  validate(viewOfTurtle(turtle), [rule])[0]?.remedy.en;

describe('structure', () => {
  test('a cycle is told once, with its way round', () => {
    const turtle =
      ':d skos:broader :b. :a skos:broader :b. :b skos:broader :c. :a skos:narrower :c. :x skos:broader :a.';
    expect(found(qualityHierarchyCycle, turtle)).toEqual(['a b']);
    expect(validate(viewOfTurtle(turtle), [qualityHierarchyCycle])[0]?.message.en).toContain(
      '<http://example.org/a> → <http://example.org/b> → <http://example.org/c> → <http://example.org/a>',
    );
  });

  test('a hierarchy without cycle is left alone, also where ways meet again', () => {
    expect(
      found(qualityHierarchyCycle, ':a skos:broader :b, :c. :b skos:broader :d. :c skos:broader :d.'),
    ).toEqual([]);
  });

  test('a concept that refers to itself', () => {
    expect(
      found(qualityReflexiveRelation, ':a skos:broader :a. :b skos:exactMatch :b; skos:related :c.'),
    ).toEqual(['a a', 'b b']);
  });

  test('an orphan; not one that another points at, nor a top concept', () => {
    const turtle =
      ':a a skos:Concept. :b a skos:Concept. :c a skos:Concept; skos:narrower :b. :d a skos:Concept. :s skos:hasTopConcept :d.';
    expect(found(qualityOrphan, turtle)).toEqual(['a']);
  });

  test('a broader concept that is already above, one or more steps', () => {
    const turtle =
      ':a skos:broader :b, :d, :e. :b skos:broader :c. :c skos:broader :d. :x skos:broader :y, :z.';
    expect(found(qualityRedundantBroader, turtle)).toEqual(['a d']);
  });

  test('parents in one cycle do not make each other redundant', () => {
    expect(
      found(qualityRedundantBroader, ':a skos:broader :b, :c. :b skos:broader :c. :c skos:broader :b.'),
    ).toEqual([]);
  });

  test('siblings that are related as well', () => {
    const turtle = ':a skos:broader :p; skos:related :b, :c. :b skos:broader :p. :c skos:broader :q.';
    expect(found(qualityValuelessRelated, turtle)).toEqual(['a b']);
  });

  test('a transitive relation that is stated', () => {
    expect(found(qualityStatedTransitive, ':a skos:broaderTransitive :b; skos:broader :c.')).toEqual(['a b']);
  });

  test('a scheme that names no top concepts', () => {
    const turtle = `:s a skos:ConceptScheme. :a skos:inScheme :s. :t a skos:ConceptScheme. :b skos:topConceptOf :t. :empty a skos:ConceptScheme.`;
    expect(found(qualityOmittedTopConcepts, turtle)).toEqual(['s']);
  });

  test('a current concept below a retired one', () => {
    const turtle =
      ':old owl:deprecated true; skos:narrower :a, :b. :b dct:isReplacedBy :c. :a a skos:Concept.';
    expect(found(qualityRetiredBroader, turtle)).toEqual(['a old']);
  });

  test('a relation to what should be described here and is not', () => {
    const turtle =
      ':a a skos:Concept; skos:broader :gone, :b, <http://elsewhere.example/x>; skos:exactMatch :gone2. :b a skos:Concept.';
    expect(found(qualityDanglingRelation, turtle)).toEqual(['a gone']);
  });

  test('a resource with relations and no type', () => {
    expect(found(qualityUntyped, ':a skos:broader :b. :b a skos:Concept; skos:narrower :a.')).toEqual(['a']);
  });

  test('a concept whose URI nobody can look up', () => {
    expect(found(qualityHttpIri, '<urn:x:1> a skos:Concept. :a a skos:Concept.')).toEqual([
      'urn:x:1 urn:x:1',
    ]);
  });
});

describe('SKOS terms that do not exist', () => {
  test.each([
    ['skos:inscheme :s', 'skos:inScheme'],
    ['skos:hiddenlabel "a"@nl', 'skos:hiddenLabel'],
    ['<http://www.w3.org/2004/02/skos/core#hiddenLabel:> "a"@nl', 'skos:hiddenLabel'],
    ['skos:label "a"@nl', 'skos:prefLabel'],
    ['skos:narower :b', 'skos:narrower'],
    ['a skos:concept', 'skos:Concept'],
    ['skosxl:literalform "a"', 'skosxl:literalForm'],
    ['dct:source [ skos:preflabel "a"@nl ]', 'skos:prefLabel'],
  ])('%s is probably a misspelling of %s', (turtle, meant) => {
    expect(remedy(qualityUndefinedSkosTerm, `:a ${turtle}.`)).toMatch(new RegExp(` by ${meant}\\.$`));
  });

  test('where nothing is near, nothing is guessed', () => {
    expect(remedy(qualityUndefinedSkosTerm, ':a skos:flavour "sweet".')).toContain('a property of your own');
  });

  test('the real ones are left alone, and so are other namespaces', () => {
    expect(
      found(
        qualityUndefinedSkosTerm,
        ':a a skos:Concept; skos:broaderTransitive :b; skosxl:labelRelation :l; :inscheme :s.',
      ),
    ).toEqual([]);
  });
});

describe('documentation', () => {
  test('a concept with labels only', () => {
    const turtle =
      ':a a skos:Concept; skos:prefLabel "a"@nl. :b a skos:Concept; skos:scopeNote "b"@nl. :c a skos:Concept; rdfs:comment "c"@nl.';
    expect(found(qualityUndocumented, turtle)).toEqual(['a']);
  });

  test('a label missing in a language that half of the concepts have', () => {
    const turtle = `:a a skos:Concept; skos:prefLabel "a"@nl, "a"@en. :b a skos:Concept; skos:prefLabel "b"@nl-BE, "b"@fr.
      :c a skos:Concept; skos:prefLabel "c"@en. :d a skos:Concept; skos:prefLabel "d"@nl.  :nameless a skos:Concept.`;
    expect(found(qualityMissingTranslation, turtle)).toEqual(['b', 'c', 'd']);
    expect(
      validate(viewOfTurtle(turtle), [qualityMissingTranslation]).map(({ message }) => message.en),
    ).toEqual([
      expect.stringContaining('in: en;'),
      expect.stringContaining('in: nl;'),
      expect.stringContaining('in: en;'),
    ]);
  });

  test('a definition that begins with its term, articles and quotation marks apart', () => {
    const turtle = `:a a skos:Concept; skos:prefLabel "Domein"@nl; skos:definition "Een domein is een gebied"@nl.
      :b a skos:Concept; skos:prefLabel "heeft bron"@nl; skos:definition "«heeft bron» wijst een document aan"@nl.
      :c a skos:Concept; skos:prefLabel "gas"@nl; skos:definition "gasvormige stof"@nl, "gas is a liquid"@en.`;
    expect(found(qualityDefinitionStartsWithTerm, turtle).map((line) => line[0])).toEqual(['a', 'b']);
  });

  test('a definition that uses its own term as a word', () => {
    const turtle = `:a a skos:Concept; skos:prefLabel "bodem"@nl; skos:definition "grond die bodem is"@nl.
      :b a skos:Concept; skos:prefLabel "energie"@nl; skos:definition "wat bij energie-uitwisseling telt"@nl.
      :c a skos:Concept; skos:prefLabel "lucht"@nl; skos:definition "mengsel van gassen. Zie ook lucht."@nl.`;
    expect(found(qualityCircularDefinition, turtle).map((line) => line[0])).toEqual(['a']);
  });

  test('two definitions that are each other’s term', () => {
    const turtle = `:a a skos:Concept; skos:prefLabel "auto"@nl; skos:definition "Een wagen."@nl.
      :b a skos:Concept; skos:prefLabel "wagen"@nl; skos:definition "een auto"@nl.
      :c a skos:Concept; skos:prefLabel "kar"@nl; skos:definition "een wagen"@nl.`;
    expect(found(qualityCircularDefinition, turtle).map((line) => line[0])).toEqual(['a', 'b']);
  });

  test('a scheme without preferred label or definition', () => {
    const turtle =
      ':s a skos:ConceptScheme; dct:title "s"@nl. :t a skos:ConceptScheme; skos:prefLabel "t"@nl; skos:definition "t"@nl.';
    expect(found(qualitySchemeLabel, turtle)).toEqual(['s', 's']);
  });
});

describe('labels', () => {
  test('a label of one concept that is the preferred label of another, whatever the case', () => {
    const turtle = `:a a skos:Concept; skos:inScheme :s; skos:prefLabel "Bank"@nl. :b a skos:Concept; skos:inScheme :s; skos:altLabel "bank"@nl.
      :c a skos:Concept; skos:altLabel "bank"@en. :d a skos:Concept; skos:hiddenLabel "bank"@nl.`;
    expect(found(qualityLabelClash, turtle)).toEqual(['b "bank"@nl']);
  });

  test('equal preferred labels count across schemes; within one scheme another rule tells', () => {
    const turtle = `:a a skos:Concept; skos:inScheme :s; skos:prefLabel "bank"@nl. :b a skos:Concept; skos:inScheme :s; skos:prefLabel "bank"@nl.
      :x a skos:Concept; skos:inScheme :s; skos:prefLabel "kust"@nl. :y a skos:Concept; skos:inScheme :t; skos:prefLabel "kust"@nl.`;
    expect(found(qualityLabelClash, turtle)).toEqual(['x "kust"@nl', 'y "kust"@nl']);
  });

  test('an empty label', () => {
    expect(found(qualityEmptyLabel, ':a skos:prefLabel " "@nl; skos:altLabel "a"@nl, "".')).toEqual([
      'a " "@nl',
      'a ""',
    ]);
  });

  test('a label with a character that does not print', () => {
    const turtle =
      ':a skos:prefLabel "bo\\u00ADdem"@nl. :b skos:altLabel "twee\\nregels"@nl. :c skos:prefLabel "ä – €"@nl.';
    expect(found(qualityUnprintableLabel, turtle)).toHaveLength(2);
    expect(remedy(qualityUnprintableLabel, turtle)).toContain('U+00AD');
  });

  test('a label with stray spaces', () => {
    const turtle = ':a skos:prefLabel "bodem "@nl; skos:altLabel "twee  spaties"@nl, "goed zo"@nl.';
    expect(found(qualityLabelSpaces, turtle)).toEqual(['a "bodem "@nl', 'a "twee  spaties"@nl']);
    expect(remedy(qualityLabelSpaces, turtle)).toBe('Write "bodem".');
  });
});

describe('language tags', () => {
  test.each(['nl', 'nl-BE', 'zh-Hant-TW', 'nds', 'mis', 'x-klingon', 'sr-Latn', 'de-1996', 'be', 'ne'])(
    '%s is one',
    (tag) => {
      expect(found(qualityLanguageTag, `:a skos:prefLabel "a"@${tag}.`)).toEqual([]);
    },
  );

  test.each([
    ['du', '“nl” or “de”'],
    ['nld', '“nl”'],
    ['jp', '“ja”'],
    ['dutch', '“nl”'],
    ['xx', 'such as “nl”'],
  ])('%s is not: %s', (tag, instead) => {
    expect(remedy(qualityLanguageTag, `:a dct:source [ dct:title "a"@${tag} ].`)).toContain(instead);
  });

  test('each tag is told once a resource', () => {
    expect(found(qualityLanguageTag, ':a skos:prefLabel "a"@du; skos:altLabel "b"@du, "c"@nl.')).toEqual([
      expect.stringMatching(/^a "[ab]"@du$/),
    ]);
  });
});
