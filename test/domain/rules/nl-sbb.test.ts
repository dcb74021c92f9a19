import { describe, expect, test } from '@jest/globals';
import { nlSbbCloseMatch } from '../../../src/domain/rules/nl-sbb-close-match.ts';
import { nlSbbCollectionMembers } from '../../../src/domain/rules/nl-sbb-collection-members.ts';
import { nlSbbDefinition } from '../../../src/domain/rules/nl-sbb-definition.ts';
import { nlSbbInScheme } from '../../../src/domain/rules/nl-sbb-in-scheme.ts';
import { nlSbbLanguageTagged } from '../../../src/domain/rules/nl-sbb-language-tagged.ts';
import { nlSbbMappingWithinScheme } from '../../../src/domain/rules/nl-sbb-mapping-within-scheme.ts';
import { nlSbbMatchDisjoint } from '../../../src/domain/rules/nl-sbb-match-disjoint.ts';
import { nlSbbNoSameAs } from '../../../src/domain/rules/nl-sbb-no-same-as.ts';
import { nlSbbNotationUnique } from '../../../src/domain/rules/nl-sbb-notation-unique.ts';
import { nlSbbPrefLabelUnique } from '../../../src/domain/rules/nl-sbb-pref-label-unique.ts';
import { nlSbbPrefLabel } from '../../../src/domain/rules/nl-sbb-pref-label.ts';
import { nlSbbRelationToIri } from '../../../src/domain/rules/nl-sbb-relation-to-iri.ts';
import { nlSbbRelationsBetweenConcepts } from '../../../src/domain/rules/nl-sbb-relations-between-concepts.ts';
import { nlSbbSchemeTitle } from '../../../src/domain/rules/nl-sbb-scheme-title.ts';
import { nlSbbSourceTitle } from '../../../src/domain/rules/nl-sbb-source-title.ts';
import { nlSbbSource } from '../../../src/domain/rules/nl-sbb-source.ts';
import { nlSbbTopConceptBroader } from '../../../src/domain/rules/nl-sbb-top-concept-broader.ts';
import { nlSbbTopConceptTypes } from '../../../src/domain/rules/nl-sbb-top-concept-types.ts';
import { found } from './turtle.ts';

describe('what NL-SBB makes a violation', () => {
  test('a concept without definition, or with one without language', () => {
    const turtle =
      ':a a skos:Concept. :b a skos:Concept; skos:definition "b". :c a skos:Concept; skos:definition "c"@nl.';
    expect(found(nlSbbDefinition, turtle)).toEqual(['a', 'b "b"']);
  });

  test('a concept in no scheme, or in one that is not described', () => {
    const turtle = `:s a skos:ConceptScheme; skos:hasTopConcept :top. :a a skos:Concept; skos:inScheme :s.
      :top a skos:Concept. :b a skos:Concept; skos:inScheme :t. :c a skos:Concept; skos:inScheme "s".`;
    expect(found(nlSbbInScheme, turtle)).toEqual(['b t', 'c']);
  });

  test('a notation of two concepts in one scheme; not in two schemes', () => {
    const turtle = `:a a skos:Concept; skos:inScheme :s; skos:notation "1", "2". :b a skos:Concept; skos:inScheme :s; skos:notation "1".
      :c a skos:Concept; skos:inScheme :t; skos:notation "2".`;
    expect(found(nlSbbNotationUnique, turtle)).toEqual(['a "1"', 'b "1"']);
  });

  test('a top concept with something broader', () => {
    const turtle =
      ':s skos:hasTopConcept :a, :b. :a skos:narrower :b. :c skos:topConceptOf :s; skos:broader :d.';
    expect(found(nlSbbTopConceptBroader, turtle)).toEqual(['b a', 'c d']);
  });

  test('a mapping between concepts of one scheme', () => {
    const turtle = `:a skos:inScheme :s; skos:exactMatch :b, :c, <http://elsewhere.example/x>. :b skos:inScheme :s, :t. :c skos:inScheme :t.`;
    expect(found(nlSbbMappingWithinScheme, turtle)).toEqual(['a b']);
  });

  test('a relation from or to what is described here as something else', () => {
    const turtle =
      ':a a skos:Concept; skos:related :page, :untold. :page a foaf:Document. :untyped skos:broader :a.';
    expect(found(nlSbbRelationsBetweenConcepts, turtle)).toEqual(['page a', 'untyped a']);
  });

  test('but not a relation to a concept of another vocabulary, whose type is told there', () => {
    const turtle =
      ':a a skos:Concept; skos:exactMatch <http://elsewhere.example/x>; skos:broader <http://elsewhere.example/y>.';
    expect(found(nlSbbRelationsBetweenConcepts, turtle)).toEqual([]);
  });

  test('a close match that is no URI, or another kind of match too', () => {
    const turtle = ':a skos:closeMatch "b", :c, :d; skos:exactMatch :c.';
    expect(found(nlSbbCloseMatch, turtle)).toEqual(['a "b"', 'a c']);
  });
});

describe('what NL-SBB makes a warning', () => {
  test('a concept or a collection without preferred label', () => {
    const turtle =
      ':a a skos:Concept; skos:altLabel "a"@nl. :c a skos:Collection. :b a skos:Concept; skosxl:prefLabel [ skosxl:literalForm "b"@nl ].';
    expect(found(nlSbbPrefLabel, turtle)).toEqual(['a', 'c']);
  });

  test('a preferred label of two concepts in one scheme', () => {
    const turtle = `:a a skos:Concept; skos:inScheme :s; skos:prefLabel "bank"@nl. :b a skos:Concept; skos:inScheme :s; skos:prefLabel "bank"@nl.
      :c a skos:Concept; skos:inScheme :s; skos:prefLabel "bank"@en. :d a skos:Concept; skos:inScheme :t; skos:prefLabel "bank"@nl.`;
    expect(found(nlSbbPrefLabelUnique, turtle)).toEqual(['a "bank"@nl', 'b "bank"@nl']);
  });

  test('text without language, examples apart', () => {
    const turtle = `:a a skos:Concept; skos:altLabel "a"; skos:scopeNote "s"@nl; skos:example "e", 5; skos:note "n".
      :s a skos:ConceptScheme; dct:title "t". :c a skos:Collection; rdfs:comment "c".`;
    expect(found(nlSbbLanguageTagged, turtle)).toEqual([
      'a "5"^^http://www.w3.org/2001/XMLSchema#integer',
      'a "a"',
      'c "c"',
      's "t"',
    ]);
  });

  test('a broad match that is a narrow or close match too', () => {
    expect(
      found(nlSbbMatchDisjoint, ':a skos:broadMatch :b, :c, :d; skos:narrowMatch :b; skos:closeMatch :c.'),
    ).toEqual(['a b', 'a c']);
  });

  test('a relation to a text or a blank node', () => {
    expect(found(nlSbbRelationToIri, ':a skos:broader "b", :c; skos:related [ a skos:Concept ].')).toEqual([
      'a "b"',
      expect.stringMatching(/^a _:/),
    ]);
  });

  test('a scheme without title', () => {
    expect(
      found(
        nlSbbSchemeTitle,
        ':s a skos:ConceptScheme; rdfs:label "s"@nl. :t a skos:ConceptScheme; dct:title "t"@nl.',
      ),
    ).toEqual(['s']);
  });

  test('a top concept that is not described', () => {
    expect(
      found(nlSbbTopConceptTypes, ':s a skos:ConceptScheme; skos:hasTopConcept :a, :b. :a a skos:Concept.'),
    ).toEqual(['s b']);
  });

  test('a member that is neither concept nor collection', () => {
    const turtle =
      ':c a skos:Collection; skos:member :a, :d, :page, :untold. :a a skos:Concept. :d a skos:Collection. :page a foaf:Document.';
    expect(found(nlSbbCollectionMembers, turtle)).toEqual(['c page']);
  });

  test('a source that is text, or has a page that is no URI', () => {
    const turtle =
      ':a a skos:Concept; dct:source "wet", [ foaf:page "www" ], [ foaf:page <http://wet.example>; dct:bibliographicCitation "Wet, art. 1" ].';
    expect(found(nlSbbSource, turtle)).toEqual(['a "wet"', 'a "www"']);
  });

  test('owl:sameAs on a concept', () => {
    expect(
      found(nlSbbNoSameAs, ':a a skos:Concept; owl:sameAs :b. :s a skos:ConceptScheme; owl:sameAs :t.'),
    ).toEqual(['a b']);
  });
});

describe('what NL-SBB gives for information', () => {
  test('a source without title, once', () => {
    const turtle =
      ':a dct:source :law, :act, [ dct:title "t"@nl ]. :b dct:source :law. :act dct:title "Act"@en.';
    expect(found(nlSbbSourceTitle, turtle)).toEqual(['a law']);
  });
});
