import type { Rule } from '../finding.ts';
import { nlSbbCloseMatch } from './nl-sbb-close-match.ts';
import { nlSbbCollectionMembers } from './nl-sbb-collection-members.ts';
import { nlSbbDefinition } from './nl-sbb-definition.ts';
import { nlSbbInScheme } from './nl-sbb-in-scheme.ts';
import { nlSbbLanguageTagged } from './nl-sbb-language-tagged.ts';
import { nlSbbMappingWithinScheme } from './nl-sbb-mapping-within-scheme.ts';
import { nlSbbMatchDisjoint } from './nl-sbb-match-disjoint.ts';
import { nlSbbNoSameAs } from './nl-sbb-no-same-as.ts';
import { nlSbbNotationUnique } from './nl-sbb-notation-unique.ts';
import { nlSbbPrefLabel } from './nl-sbb-pref-label.ts';
import { nlSbbPrefLabelUnique } from './nl-sbb-pref-label-unique.ts';
import { nlSbbRelationToIri } from './nl-sbb-relation-to-iri.ts';
import { nlSbbRelationsBetweenConcepts } from './nl-sbb-relations-between-concepts.ts';
import { nlSbbSchemeTitle } from './nl-sbb-scheme-title.ts';
import { nlSbbSource } from './nl-sbb-source.ts';
import { nlSbbSourceTitle } from './nl-sbb-source-title.ts';
import { nlSbbTopConceptBroader } from './nl-sbb-top-concept-broader.ts';
import { nlSbbTopConceptTypes } from './nl-sbb-top-concept-types.ts';
import { qualityCircularDefinition } from './quality-circular-definition.ts';
import { qualityDanglingRelation } from './quality-dangling-relation.ts';
import { qualityDefinitionStartsWithTerm } from './quality-definition-starts-with-term.ts';
import { qualityEmptyLabel } from './quality-empty-label.ts';
import { qualityHierarchyCycle } from './quality-hierarchy-cycle.ts';
import { qualityHttpIri } from './quality-http-iri.ts';
import { qualityLabelClash } from './quality-label-clash.ts';
import { qualityLabelSpaces } from './quality-label-spaces.ts';
import { qualityLanguageTag } from './quality-language-tag.ts';
import { qualityMissingTranslation } from './quality-missing-translation.ts';
import { qualityOmittedTopConcepts } from './quality-omitted-top-concepts.ts';
import { qualityOrphan } from './quality-orphan.ts';
import { qualityRedundantBroader } from './quality-redundant-broader.ts';
import { qualityReflexiveRelation } from './quality-reflexive-relation.ts';
import { qualityRetiredBroader } from './quality-retired-broader.ts';
import { qualitySchemeLabel } from './quality-scheme-label.ts';
import { qualityStatedTransitive } from './quality-stated-transitive.ts';
import { qualityUndefinedSkosTerm } from './quality-undefined-skos-term.ts';
import { qualityUndocumented } from './quality-undocumented.ts';
import { qualityUnprintableLabel } from './quality-unprintable-label.ts';
import { qualityUntyped } from './quality-untyped.ts';
import { qualityValuelessRelated } from './quality-valueless-related.ts';
import { skosS12 } from './skos-s12-plain-labels.ts';
import { skosS13 } from './skos-s13-labels-disjoint.ts';
import { skosS14 } from './skos-s14-one-pref-label.ts';
import { skosS27 } from './skos-s27-related-not-ancestor.ts';
import { skosS35 } from './skos-s35-one-member-list.ts';
import { skosS37 } from './skos-s37-collection-apart.ts';
import { skosS46 } from './skos-s46-exact-match-apart.ts';
import { skosS9 } from './skos-s9-concept-or-scheme.ts';
import { skosXlS48 } from './skos-xl-s48-label-apart.ts';
import { skosXlS52 } from './skos-xl-s52-one-literal-form.ts';
import { skosXlS58 } from './skos-xl-s58-labels-disjoint.ts';

/** What data must hold to be SKOS at all (W3C, 2009): a release is refused on these. All violations. */
export const SKOS_RULES: readonly Rule[] = [
  skosS9, // §4.4 concept ≠ concept scheme
  skosS12, // §5.3 labels are plain text; B.2 S51
  skosS13, // §5.4 label properties disjoint, B.3 S55–S57
  skosS14, // §5.4 one prefLabel per language, B.3 S55
  skosS27, // §8.4 related ≠ broaderTransitive
  skosS35, // §9.3 one memberList
  skosS37, // §9.4 collection ≠ concept, concept scheme
  skosS46, // §10.4 exactMatch ≠ broadMatch, relatedMatch
  skosXlS48, // B.2 label ≠ concept, concept scheme, collection
  skosXlS52, // B.2 one literalForm
  skosXlS58, // B.3 skosxl label properties disjoint
];

/**
 * NL-SBB (Geonovum, application profile 1.0.0), beyond SKOS; severities as its text has them, which SHACL engines do
 * not always report: `sh:severity` on a SPARQL constraint is not read.
 */
export const NL_SBB_RULES: readonly Rule[] = [
  nlSbbDefinition, // §4 Concept-definition
  nlSbbInScheme, // §4 Concept-inScheme
  nlSbbNotationUnique, // UnambiguousNotations
  nlSbbTopConceptBroader, // TopConceptHavingBroader
  nlSbbMappingWithinScheme, // MappingRelationsMisuse
  nlSbbRelationsBetweenConcepts, // SemanticRelations
  nlSbbCloseMatch, // Concept-closeMatch
  nlSbbPrefLabel, // Concept-prefLabel, Collection-label
  nlSbbPrefLabelUnique, // UniquePreflabelWithinConceptScheme
  nlSbbLanguageTagged, // every property with sh:datatype rdf:langString
  nlSbbMatchDisjoint, // Concept-broadMatch
  nlSbbRelationToIri, // every relation with sh:nodeKind sh:IRI
  nlSbbSchemeTitle, // ConceptScheme-label
  nlSbbTopConceptTypes, // ConceptScheme-hasTopConcept
  nlSbbCollectionMembers, // Collection-member
  nlSbbSource, // Concept-source, SourceDocument
  nlSbbNoSameAs, // best practices, Harmonisatie
  nlSbbSourceTitle, // SourceDocument-label
  qualityOrphan, // OrphanConcept
];

/** What a careful editor wants to know (the qSKOS list, ISO 704, ISO 25964); never a reason to refuse. */
export const QUALITY_RULES: readonly Rule[] = [
  qualityHierarchyCycle, // qSKOS cyclic hierarchical relations
  qualityReflexiveRelation, // qSKOS reflexively related concepts
  qualityUndefinedSkosTerm, // qSKOS undefined SKOS resources
  qualityUntyped, // SKOS §8.3 S19
  qualityDanglingRelation, // qSKOS broken links, within the vocabulary
  qualityRetiredBroader, // ISO 19135
  nlSbbPrefLabel, // qSKOS missing labels
  nlSbbPrefLabelUnique, // qSKOS overlapping labels
  qualityLabelClash, // ISO 25964-1 §6, homographs
  qualityEmptyLabel, // qSKOS empty labels
  qualityUnprintableLabel, // qSKOS unprintable characters in labels
  nlSbbLanguageTagged, // qSKOS omitted language tags
  qualityLanguageTag, // qSKOS invalid language tags
  qualityUndocumented, // qSKOS undocumented concepts
  qualityOrphan, // qSKOS orphan concepts
  qualityRedundantBroader, // qSKOS hierarchical redundancy
  qualityValuelessRelated, // qSKOS valueless associative relations
  qualityStatedTransitive, // qSKOS solely transitively related concepts
  qualityOmittedTopConcepts, // qSKOS omitted top concepts
  qualityMissingTranslation, // qSKOS incomplete language coverage
  qualitySchemeLabel, // OSLO vormafspraken VA-1
  qualityLabelSpaces, // practice
  qualityDefinitionStartsWithTerm, // ISO 704 §6
  qualityCircularDefinition, // ISO 704 §6.5
  qualityHttpIri, // qSKOS HTTP URI scheme violation
];

/** All of them, each once: some stand in two lists. */
export const RULES: readonly Rule[] = [...new Set([...SKOS_RULES, ...NL_SBB_RULES, ...QUALITY_RULES])];

/**
 * What an import tells at once, at a fraction of the cost of all rules: what is not SKOS, and slips of the pen that
 * would make terms vanish from sight. `validate` tells the rest.
 */
export const IMPORT_RULES: readonly Rule[] = [...SKOS_RULES, qualityUndefinedSkosTerm, qualityUntyped];
