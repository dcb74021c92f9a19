import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VocabularyModel, ResourceModel, ConceptModel, CollectionModel, SchemeModel } from './model.ts';
import type { PathModel, TreeLineModel } from './model/hierarchy.ts';
import type { MappingModel } from './model/mappings.ts';
import type { SourceModel } from './model/statements.ts';
import type { HitModel } from './searching.ts';
import type { ComparisonModel, ChangeModel } from './model/changes.ts';
import type { HistoryEntryModel } from './model/history.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment: ISO 8601 in UTC, such as `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
};

/** What changed about one resource. */
export type Change = {
  /** The statements that came. */
  readonly added: StatementConnection;
  /** The concept as it is; null where it is none. */
  readonly after?: Maybe<Concept>;
  /** The concept as it was; null where it was none. */
  readonly before?: Maybe<Concept>;
  /** Whether it came, changed or went. */
  readonly change: ChangeKind;
  /** What differs, property by property; texts language by language. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** What the resource is; was, where it went. */
  readonly kind: ResourceKind;
  /** The statements that went. */
  readonly removed: StatementConnection;
  /** The URI of the resource. */
  readonly uri: Scalars['String']['output'];
};


/** What changed about one resource. */
export type ChangeAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed about one resource. */
export type ChangeRemovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of changes. */
export type ChangeConnection = {
  /** This page, each change with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many changes there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change on a page. */
export type ChangeEdge = {
  /** Where this change lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What happened to a resource between two releases. */
export type ChangeKind =
  /** It came. */
  | 'ADDED'
  /** Something said of it changed. */
  | 'CHANGED'
  /** It went. */
  | 'REMOVED';

/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type Collection = Resource & {
  /** Other labels, in every language. */
  readonly altLabels: ReadonlyArray<Text>;
  /** The collections it is a member of. Sorted by label. */
  readonly collections: CollectionConnection;
  /** The definition in the first language that has one; null where there is none at all. */
  readonly definition?: Maybe<Text>;
  /** The definitions in every language. */
  readonly definitions: ReadonlyArray<Text>;
  /** Examples of its use. */
  readonly examples: ReadonlyArray<Text>;
  /** Labels to be found by but not shown, such as misspellings. */
  readonly hiddenLabels: ReadonlyArray<Text>;
  /** The concept schemes it belongs to. */
  readonly inScheme: ConceptSchemeConnection;
  /** What it is, by its `rdf:type`. */
  readonly kind: ResourceKind;
  /** Its members, concepts and collections: in their own order where it has one, else sorted by label. */
  readonly members: ResourceConnection;
  /** Notations: codes rather than words. `statements` has their datatypes. */
  readonly notations: ReadonlyArray<Scalars['String']['output']>;
  /** General notes (`skos:note`). */
  readonly notes: ReadonlyArray<Text>;
  /** Whether its members have an order of their own (`skos:OrderedCollection`). */
  readonly ordered: Scalars['Boolean']['output'];
  /** The preferred label in the first language that has one; null where there is none at all. */
  readonly prefLabel?: Maybe<Text>;
  /** Every preferred label: one for each language. */
  readonly prefLabels: ReadonlyArray<Text>;
  /** The release it was read from. */
  readonly release: Release;
  /** Notes on how to use it. */
  readonly scopeNotes: ReadonlyArray<Text>;
  /** Every RDF statement made about it, nested blank nodes and named graphs included: nothing is hidden. */
  readonly statements: StatementConnection;
  /** Every `rdf:type` stated, as URIs. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The URI that identifies the collection, for ever. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary that describes it, in the same version. */
  readonly vocabulary: Vocabulary;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionInSchemeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionPrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of concepts (`skos:Collection`), in one release of its vocabulary. */
export type CollectionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of collections. */
export type CollectionConnection = {
  /** This page, each collection with its cursor. */
  readonly edges: ReadonlyArray<CollectionEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Collection>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many collections there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One collection on a page. */
export type CollectionEdge = {
  /** Where this collection lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The collection. */
  readonly node: Collection;
};

/** What changed between two releases of a vocabulary. */
export type Comparison = {
  /** Concepts that are in `to` and not in `from`, as they are in `to`. Sorted by label. */
  readonly added: ConceptConnection;
  /** Concepts in both of which something said differs. Sorted by label. */
  readonly changed: ChangeConnection;
  /** Everything that differs, concepts and all other resources, by URI. */
  readonly changes: ChangeConnection;
  /** The release started from. */
  readonly from: Release;
  /** Concepts that are in `from` and not in `to`, as they were in `from`. Sorted by label. */
  readonly removed: ConceptConnection;
  /** The release gone to. */
  readonly to: Release;
};


/** What changed between two releases of a vocabulary. */
export type ComparisonAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What changed between two releases of a vocabulary. */
export type ComparisonChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What changed between two releases of a vocabulary. */
export type ComparisonChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ResourceKind>>;
};


/** What changed between two releases of a vocabulary. */
export type ComparisonRemovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type Concept = Resource & {
  /** Other labels, in every language. */
  readonly altLabels: ReadonlyArray<Text>;
  /** Every concept above it, nearest first, each once. */
  readonly ancestors: ConceptConnection;
  /** Broader concepts elsewhere (`skos:broadMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly broadMatch: MappingConnection;
  /** The concepts right above it: stated as broader (ISO 25964 refinements included), or as narrower there. Sorted by label. */
  readonly broader: ConceptConnection;
  /** Concepts that mean nearly the same (`skos:closeMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly closeMatch: MappingConnection;
  /** The collections it is a member of. Sorted by label. */
  readonly collections: CollectionConnection;
  /** The definition in the first language that has one; null where there is none at all. */
  readonly definition?: Maybe<Text>;
  /** The definitions in every language. */
  readonly definitions: ReadonlyArray<Text>;
  /** Whether this release describes the concept; false where a relation names a URI and nothing more is known of it. */
  readonly described: Scalars['Boolean']['output'];
  /** Concepts that mean the same (`skos:exactMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly exactMatch: MappingConnection;
  /** Examples of its use. */
  readonly examples: ReadonlyArray<Text>;
  /** Labels to be found by but not shown, such as misspellings. */
  readonly hiddenLabels: ReadonlyArray<Text>;
  /** How it came to be as it is: one entry for each release that changed it, newest first, up to the release it is read from. */
  readonly history: HistoryEntryConnection;
  /** The concept schemes it belongs to. */
  readonly inScheme: ConceptSchemeConnection;
  /** What it is, by its `rdf:type`. */
  readonly kind: ResourceKind;
  /** How far below the top it is: 0 for a top concept. The shortest way counts. */
  readonly level: Scalars['Int']['output'];
  /** All mappings: those stated here first, then those that other concepts state to this one. */
  readonly mappings: MappingConnection;
  /** Narrower concepts elsewhere (`skos:narrowMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly narrowMatch: MappingConnection;
  /** The concepts right below it: stated as narrower, or as broader there. Sorted by label. */
  readonly narrower: ConceptConnection;
  /** Notations: codes rather than words. `statements` has their datatypes. */
  readonly notations: ReadonlyArray<Scalars['String']['output']>;
  /** General notes (`skos:note`). */
  readonly notes: ReadonlyArray<Text>;
  /** The ways down to it from the top: one path for each chain of broader concepts; a cycle ends it. Refuses TOO_LARGE for more than 1,000 paths. */
  readonly paths: PathConnection;
  /** The preferred label in the first language that has one; null where there is none at all. */
  readonly prefLabel?: Maybe<Text>;
  /** Every preferred label: one for each language. */
  readonly prefLabels: ReadonlyArray<Text>;
  /** Concepts it is related to, in either direction. Sorted by label. */
  readonly related: ConceptConnection;
  /** Related concepts elsewhere (`skos:relatedMatch`). Stated here, or stated the other way round elsewhere (`inverse`). */
  readonly relatedMatch: MappingConnection;
  /** The release it was read from. */
  readonly release: Release;
  /** The concepts that took its place (`dct:isReplacedBy`), in whatever vocabulary. */
  readonly replacedBy: ConceptConnection;
  /** Notes on how to use it. */
  readonly scopeNotes: ReadonlyArray<Text>;
  /** Where it comes from (`dct:source`). */
  readonly sources: ReadonlyArray<Source>;
  /** Every RDF statement made about it, nested blank nodes and named graphs included: nothing is hidden. */
  readonly statements: StatementConnection;
  /** Whether it is in force. */
  readonly status: Status;
  /** The concept schemes it is a top concept of. */
  readonly topConceptOf: ConceptSchemeConnection;
  /** Every `rdf:type` stated, as URIs. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The URI that identifies the concept, for ever. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary that describes it, in the same version. */
  readonly vocabulary: Vocabulary;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptBroadMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptCloseMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptExactMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptInSchemeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<MappingRelation>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptNarrowMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptPrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptRelatedMatchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept: a term that was agreed on, in one release of its vocabulary. */
export type ConceptTopConceptOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of concepts. */
export type ConceptConnection = {
  /** This page, each concept with its cursor. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many concepts there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept on a page. */
export type ConceptEdge = {
  /** Where this concept lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: Concept;
};

/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptScheme = Resource & {
  /** All its concepts. Sorted by label. */
  readonly concepts: ConceptConnection;
  /** What it is about; null where it does not say. */
  readonly description?: Maybe<Text>;
  /** What it is, by its `rdf:type`. */
  readonly kind: ResourceKind;
  /** The preferred label in the first language that has one; null where there is none at all. */
  readonly prefLabel?: Maybe<Text>;
  /** The release it was read from. */
  readonly release: Release;
  /** Every RDF statement made about it, nested blank nodes and named graphs included: nothing is hidden. */
  readonly statements: StatementConnection;
  /** Its title: `dct:title`, else its preferred label, else its `rdfs:label`; null where it has none. */
  readonly title?: Maybe<Text>;
  /** Its top concepts. Sorted by label. */
  readonly topConcepts: ConceptConnection;
  /** Every `rdf:type` stated, as URIs. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The URI that identifies the scheme, for ever. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary that describes it, in the same version. */
  readonly vocabulary: Vocabulary;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeDescriptionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemePrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept scheme (`skos:ConceptScheme`), in one release of its vocabulary. */
export type ConceptSchemeTopConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of concept schemes. */
export type ConceptSchemeConnection = {
  /** This page, each concept scheme with its cursor. */
  readonly edges: ReadonlyArray<ConceptSchemeEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<ConceptScheme>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many concept schemes there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept scheme on a page. */
export type ConceptSchemeEdge = {
  /** Where this concept scheme lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The concept scheme. */
  readonly node: ConceptScheme;
};

/** How much a vocabulary holds, in this release. */
export type Counts = {
  /** Collections. */
  readonly collections: Scalars['Int']['output'];
  /** Concepts. */
  readonly concepts: Scalars['Int']['output'];
  /** Labels described by themselves (SKOS-XL). */
  readonly labels: Scalars['Int']['output'];
  /** Concepts on each level of the hierarchy, the top first. */
  readonly levels: ReadonlyArray<Scalars['Int']['output']>;
  /** Resources of any other kind. */
  readonly others: Scalars['Int']['output'];
  /** Concept schemes. */
  readonly schemes: Scalars['Int']['output'];
  /** RDF statements. */
  readonly statements: Scalars['Int']['output'];
};

/** What changed in one property of a resource; for texts, in one language. */
export type FieldChange = {
  /** The values that came: texts, URIs, lexical forms. */
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  /** The language; null where the values are no texts with a language. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The property as people write it: `prefLabel` for SKOS, else the last part of its URI. */
  readonly name: Scalars['String']['output'];
  /** The property, as a URI. */
  readonly property: Scalars['String']['output'];
  /** The values that went. */
  readonly removed: ReadonlyArray<Scalars['String']['output']>;
};

/** One release that changed a concept. */
export type HistoryEntry = {
  /** The statements that came. */
  readonly added: StatementConnection;
  /** Whether the concept came, changed or went. */
  readonly change: ChangeKind;
  /** The definition since then; the last one, where the concept went. */
  readonly definition?: Maybe<Text>;
  /** What differs from the release before, property by property. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The preferred label since then; the last one, where the concept went. */
  readonly prefLabel?: Maybe<Text>;
  /** The release that brought the change. */
  readonly release: Release;
  /** The statements that went. */
  readonly removed: StatementConnection;
};


/** One release that changed a concept. */
export type HistoryEntryAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One release that changed a concept. */
export type HistoryEntryDefinitionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One release that changed a concept. */
export type HistoryEntryPrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One release that changed a concept. */
export type HistoryEntryRemovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entries. */
export type HistoryEntryConnection = {
  /** This page, each entry with its cursor. */
  readonly edges: ReadonlyArray<HistoryEntryEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many entries there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry on a page. */
export type HistoryEntryEdge = {
  /** Where this entry lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: HistoryEntry;
};

/** A mapping to another concept, here or in the outside world. */
export type Mapping = {
  /** The other concept, where one of our vocabularies describes it: of the release that was current at the same moment, where a version or date was asked; else of the newest. Null for concepts of others. */
  readonly concept?: Maybe<Concept>;
  /** Whether the other concept states it, and this one does not. */
  readonly inverse: Scalars['Boolean']['output'];
  /** The relation, read from this concept to the other: an inverse `broadMatch` is shown as `NARROW_MATCH`. */
  readonly relation: MappingRelation;
  /** The URI of the other concept. */
  readonly uri: Scalars['String']['output'];
};

/** A page of mappings. */
export type MappingConnection = {
  /** This page, each mapping with its cursor. */
  readonly edges: ReadonlyArray<MappingEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Mapping>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many mappings there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mapping on a page. */
export type MappingEdge = {
  /** Where this mapping lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The mapping. */
  readonly node: Mapping;
};

/** How a concept is mapped to another (SKOS). */
export type MappingRelation =
  /** The other is broader. */
  | 'BROAD_MATCH'
  /** Means nearly the same. */
  | 'CLOSE_MATCH'
  /** Means the same. */
  | 'EXACT_MATCH'
  /** The other is narrower. */
  | 'NARROW_MATCH'
  /** The other is related. */
  | 'RELATED_MATCH';

/** The text a search matched. */
export type Match = {
  /** Its language tag; empty where it has none. */
  readonly language: Scalars['String']['output'];
  /** What the text is to the concept, in SKOS names: `prefLabel`, `altLabel`, `notation` … */
  readonly property: Scalars['String']['output'];
  /** The text as it is written. */
  readonly value: Scalars['String']['output'];
};

/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type Mutation = {
  /** Marks the caller's inbox as read, up to and including an entry; one that was read stays read. Refuses SIGN_IN_NEEDED, FORBIDDEN (the token lacks the scope `write`) and KEY_REUSED. */
  readonly readInbox: ReadInbox;
};


/** Commands. Each is one transaction: it takes effect with its log entry, or not at all. A refusal is an error whose `extensions` hold `code`, `item` and `remedy`; nothing is changed then. */
export type MutationReadInboxArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  upTo: Scalars['Int']['input'];
};

/** Where a page lies in its list (Relay). */
export type PageInfo = {
  /** The cursor of the last item of this page: give it as `after` for the next one; null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether any came before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page; null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A way down from the top of a hierarchy to a concept. */
export type Path = {
  /** The concepts on the path, from the top to right above the concept itself. */
  readonly concepts: ConceptConnection;
  /** How many concepts the path has, the concept itself not counted. */
  readonly length: Scalars['Int']['output'];
};


/** A way down from the top of a hierarchy to a concept. */
export type PathConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of paths. */
export type PathConnection = {
  /** This page, each path with its cursor. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Path>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many paths there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One path on a page. */
export type PathEdge = {
  /** Where this path lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: Path;
};

/** A prefix and the namespace it stands for. */
export type Prefix = {
  /** The namespace, as a URI. */
  readonly namespace: Scalars['String']['output'];
  /** The prefix, such as `skos`. */
  readonly prefix: Scalars['String']['output'];
};

/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type Query = {
  /** One collection; null where the URI, or the release asked for, holds no such collection. Refuses UNKNOWN_VERSION. */
  readonly collection?: Maybe<Collection>;
  /** What changed between two releases of a vocabulary. Refuses UNKNOWN_VOCABULARY and UNKNOWN_VERSION. */
  readonly compare?: Maybe<Comparison>;
  /** One concept; null where the URI, or the release asked for, holds no such concept. Refuses UNKNOWN_VERSION. */
  readonly concept?: Maybe<Concept>;
  /** Many concepts at once, in the order asked; null where a URI is unknown. Refuses BAD_ARGUMENT for more than 1,000. */
  readonly concepts: ReadonlyArray<Maybe<Concept>>;
  /** Finds concepts by their labels, notations and notes, best match first. Refuses UNKNOWN_VOCABULARY, UNKNOWN_LANGUAGE and BAD_ARGUMENT. */
  readonly search: SearchConnection;
  /** Completes what is being typed: the concepts with a label that starts with it, best first. */
  readonly suggest: ReadonlyArray<SearchHit>;
  /** All released vocabularies, oldest first, each in its newest release. */
  readonly vocabularies: VocabularyConnection;
  /** One vocabulary. Refuses UNKNOWN_VOCABULARY and UNKNOWN_VERSION. */
  readonly vocabulary?: Maybe<Vocabulary>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryCollectionArgs = {
  at?: InputMaybe<Scalars['String']['input']>;
  uri: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryCompareArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  vocabulary: Scalars['ID']['input'];
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryConceptArgs = {
  at?: InputMaybe<Scalars['String']['input']>;
  uri: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryConceptsArgs = {
  at?: InputMaybe<Scalars['String']['input']>;
  uris: ReadonlyArray<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  query: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
  vocabularies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QuerySuggestArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
  vocabularies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryVocabulariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading the shared concept framework. Whatever is asked inside one of these fields is read from the version that field was entered by. */
export type QueryVocabularyArgs = {
  at?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};

/** How far an inbox has been read. */
export type ReadInbox = {
  /** The `sequence` of the newest entry that is read; 0 for none. */
  readonly readTo: Scalars['Int']['output'];
};

/** A release: a revision with a number, for ever the same. */
export type Release = {
  /** When it was published. */
  readonly at: Scalars['DateTime']['output'];
  /** The digest anyone can compute again from the exported RDF: `sha256-…` over the canonical N-Quads. */
  readonly digest: Scalars['String']['output'];
  /** What its publisher said of it; may be empty. */
  readonly notes: Scalars['String']['output'];
  /** The revision it names: accepted changes are counted 1, 2, 3 … */
  readonly revision: Scalars['Int']['output'];
  /** How many RDF statements it holds. */
  readonly statements: Scalars['Int']['output'];
  /** Its number, such as `2.1.0`. */
  readonly version: Scalars['String']['output'];
};

/** A page of releases. */
export type ReleaseConnection = {
  /** This page, each release with its cursor. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Release>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many releases there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One release on a page. */
export type ReleaseEdge = {
  /** Where this release lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The release. */
  readonly node: Release;
};

/** Whatever has a URI and statements about it. */
export type Resource = {
  /** What it is, by its `rdf:type`. */
  readonly kind: ResourceKind;
  /** The preferred label in the first language that has one; null where there is none at all. */
  readonly prefLabel?: Maybe<Text>;
  /** The release it was read from. */
  readonly release: Release;
  /** Every RDF statement made about it, nested blank nodes and named graphs included: nothing is hidden. */
  readonly statements: StatementConnection;
  /** Every `rdf:type` stated, as URIs. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The URI that identifies it, for ever. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary that describes it, in the same version. */
  readonly vocabulary: Vocabulary;
};


/** Whatever has a URI and statements about it. */
export type ResourcePrefLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Whatever has a URI and statements about it. */
export type ResourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of resources. */
export type ResourceConnection = {
  /** This page, each resource with its cursor. */
  readonly edges: ReadonlyArray<ResourceEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Resource>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many resources there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One resource on a page. */
export type ResourceEdge = {
  /** Where this resource lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: Resource;
};

/** What a resource is, by its `rdf:type`. */
export type ResourceKind =
  /** A group of concepts: `skos:Collection` or `skos:OrderedCollection`. */
  | 'COLLECTION'
  /** A term with its meaning: `skos:Concept`, or a class the vocabulary declares below it. */
  | 'CONCEPT'
  /** A label described by itself: `skosxl:Label`. */
  | 'LABEL'
  /** Anything else that the vocabulary describes. */
  | 'OTHER'
  /** A concept scheme: `skos:ConceptScheme`. */
  | 'SCHEME';

/** A page of hits. */
export type SearchConnection = {
  /** This page, each hit with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Whether nothing matches all words of the query: these match as many of them as anything does. */
  readonly partial: Scalars['Boolean']['output'];
  /** How many hits there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hit on a page. */
export type SearchEdge = {
  /** Where this hit lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** What a search found. */
export type SearchHit = {
  /** The collection; null where something else was found. */
  readonly collection?: Maybe<Collection>;
  /** The concept; null where something else was found. */
  readonly concept?: Maybe<Concept>;
  /** What it is. */
  readonly kind: ResourceKind;
  /** The text that matched. */
  readonly matched: Match;
  /** How the text matched. */
  readonly reason: SearchReason;
  /** How well it matches, from 0 to 1: for comparing the hits of one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The URI of what was found. */
  readonly uri: Scalars['String']['output'];
};

/** What can be searched for. */
export type SearchKind =
  /** Collections. */
  | 'COLLECTION'
  /** Concepts. */
  | 'CONCEPT'
  /** Concept schemes. */
  | 'SCHEME';

/** How a text matched, best first. */
export type SearchReason =
  /** Parts of compound words, or the beginning of a word. */
  | 'COMPOUND'
  /** Words of a definition or a note. */
  | 'DEFINITION'
  /** A label or notation is what was asked. */
  | 'EXACT'
  /** With a typing mistake. */
  | 'FUZZY'
  /** A label begins with it. */
  | 'PREFIX'
  /** So after reducing both to stems: `gegeven` finds `gegevens`. */
  | 'STEM'
  /** Its words are words of a label; in a suggestion the last one is begun. */
  | 'WORD';

/** Where a concept comes from (`dct:source`). */
export type Source = {
  /** The title of the source, or the text that names it; null where the vocabulary has only its URI. */
  readonly title?: Maybe<Text>;
  /** The URI of the source; null where it is named by text only. */
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** Where a concept comes from (`dct:source`). */
export type SourceTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One RDF statement. */
export type Statement = {
  /** The named graph the statement stands in; null for the default graph. */
  readonly graph?: Maybe<Scalars['String']['output']>;
  /** What is said. */
  readonly object: Term;
  /** The property, as a URI. */
  readonly predicate: Scalars['String']['output'];
  /** What it is about: a URI, or a blank node as `_:label`. */
  readonly subject: Scalars['String']['output'];
};

/** A page of statements. */
export type StatementConnection = {
  /** This page, each statement with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many statements there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One statement on a page. */
export type StatementEdge = {
  /** Where this statement lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Whether a concept is in force. Retired concepts stay resolvable for ever. */
export type Status =
  /** In force. */
  | 'CURRENT'
  /** No longer in force: deprecated, withdrawn or replaced. */
  | 'RETIRED';

/** An RDF term. */
export type Term = {
  /** The datatype of a literal; null for other terms. */
  readonly datatype?: Maybe<Scalars['String']['output']>;
  /** The language tag of a literal; null where it has none. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Whether it is an IRI, a literal or a blank node. */
  readonly type: TermType;
  /** The IRI, the lexical form of the literal, or the label of the blank node. */
  readonly value: Scalars['String']['output'];
};

/** What kind of RDF term something is. */
export type TermType =
  /** A blank node: something without a URI of its own. */
  | 'BLANK'
  /** An IRI. */
  | 'IRI'
  /** A literal: a text, a number, a date … */
  | 'LITERAL';

/** A text and the language it is in: always the language really used, whatever was asked. */
export type Text = {
  /** Its language tag in lower case, such as `nl` or `nl-be`; empty where it has none. */
  readonly language: Scalars['String']['output'];
  /** The text as it was approved. */
  readonly value: Scalars['String']['output'];
};

/** One line of the hierarchy. */
export type TreeLine = {
  /** The concept. */
  readonly concept: Concept;
  /** How far below the first level of the list: 0 for the first level. */
  readonly level: Scalars['Int']['output'];
  /** How many concepts are right below it, shown or not. */
  readonly narrowerCount: Scalars['Int']['output'];
  /** The URI of the concept it stands under; null on the first level. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  /** Whether the concept stands elsewhere in the list already: what is below it is shown there, once. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** A page of lines. */
export type TreeLineConnection = {
  /** This page, each line with its cursor. */
  readonly edges: ReadonlyArray<TreeLineEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<TreeLine>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many lines there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One line on a page. */
export type TreeLineEdge = {
  /** Where this line lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: TreeLine;
};

/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type Vocabulary = {
  /** Its collections. Sorted by label. */
  readonly collections: CollectionConnection;
  /** Its concepts. Sorted by label. */
  readonly concepts: ConceptConnection;
  /** How much it holds. */
  readonly counts: Counts;
  /** The description of its first concept scheme; null where it has none. */
  readonly description?: Maybe<Text>;
  /** Its identifier, such as `datastrategie`. */
  readonly id: Scalars['ID']['output'];
  /** The languages its labels are in, in alphabetical order. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The prefixes of the file it was imported from. */
  readonly prefixes: ReadonlyArray<Prefix>;
  /** The release it is read from. */
  readonly release: Release;
  /** All its releases, newest first, those after the one it is read from included. */
  readonly releases: ReleaseConnection;
  /** Its concept schemes. */
  readonly schemes: ConceptSchemeConnection;
  /** The title of its first concept scheme; its identifier, without language, where that has none. */
  readonly title: Text;
  /** The top concepts of its schemes; where none are stated, the concepts with nothing above them. Sorted by label. */
  readonly topConcepts: ConceptConnection;
  /** The whole hierarchy, or the part below a concept, as a flat list in reading order: each line has its level. A vocabulary of 5,000 concepts is drawn with five requests. */
  readonly tree: TreeLineConnection;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  level?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Status>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyDescriptionArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularySchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyTitleArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyTopConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A vocabulary in one release: the unit that is governed, versioned and released. */
export type VocabularyTreeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  root?: InputMaybe<Scalars['String']['input']>;
};

/** A page of vocabularies. */
export type VocabularyConnection = {
  /** This page, each vocabulary with its cursor. */
  readonly edges: ReadonlyArray<VocabularyEdge>;
  /** This page without cursors: the same as `edges { node }`. */
  readonly nodes: ReadonlyArray<Vocabulary>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many vocabularies there are in all, exactly, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One vocabulary on a page. */
export type VocabularyEdge = {
  /** Where this vocabulary lies: give it as `after` to go on from here. Good for the version it was given in. */
  readonly cursor: Scalars['String']['output'];
  /** The vocabulary. */
  readonly node: Vocabulary;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  Collection: ResolverTypeWrapper<CollectionModel>;
  CollectionConnection: ResolverTypeWrapper<Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CollectionEdge']>, nodes: ReadonlyArray<ResolversTypes['Collection']> }>;
  CollectionEdge: ResolverTypeWrapper<Omit<CollectionEdge, 'node'> & { node: ResolversTypes['Collection'] }>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  Concept: ResolverTypeWrapper<ConceptModel>;
  ConceptConnection: ResolverTypeWrapper<Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversTypes['Concept']> }>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptScheme: ResolverTypeWrapper<SchemeModel>;
  ConceptSchemeConnection: ResolverTypeWrapper<Omit<ConceptSchemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptSchemeEdge']>, nodes: ReadonlyArray<ResolversTypes['ConceptScheme']> }>;
  ConceptSchemeEdge: ResolverTypeWrapper<Omit<ConceptSchemeEdge, 'node'> & { node: ResolversTypes['ConceptScheme'] }>;
  Counts: ResolverTypeWrapper<Counts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryModel>;
  HistoryEntryConnection: ResolverTypeWrapper<Omit<HistoryEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HistoryEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['HistoryEntry']> }>;
  HistoryEntryEdge: ResolverTypeWrapper<Omit<HistoryEntryEdge, 'node'> & { node: ResolversTypes['HistoryEntry'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mapping: ResolverTypeWrapper<MappingModel>;
  MappingConnection: ResolverTypeWrapper<Omit<MappingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MappingEdge']>, nodes: ReadonlyArray<ResolversTypes['Mapping']> }>;
  MappingEdge: ResolverTypeWrapper<Omit<MappingEdge, 'node'> & { node: ResolversTypes['Mapping'] }>;
  MappingRelation: MappingRelation;
  Match: ResolverTypeWrapper<Match>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  PathConnection: ResolverTypeWrapper<Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PathEdge']>, nodes: ReadonlyArray<ResolversTypes['Path']> }>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  Prefix: ResolverTypeWrapper<Prefix>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadInbox: ResolverTypeWrapper<ReadInbox>;
  Release: ResolverTypeWrapper<Release>;
  ReleaseConnection: ResolverTypeWrapper<ReleaseConnection>;
  ReleaseEdge: ResolverTypeWrapper<ReleaseEdge>;
  Resource: ResolverTypeWrapper<ResourceModel>;
  ResourceConnection: ResolverTypeWrapper<Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Resource']> }>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  ResourceKind: ResourceKind;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<HitModel>;
  SearchKind: SearchKind;
  SearchReason: SearchReason;
  Source: ResolverTypeWrapper<SourceModel>;
  Statement: ResolverTypeWrapper<Statement>;
  StatementConnection: ResolverTypeWrapper<StatementConnection>;
  StatementEdge: ResolverTypeWrapper<StatementEdge>;
  Status: Status;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Term: ResolverTypeWrapper<Term>;
  TermType: TermType;
  Text: ResolverTypeWrapper<Text>;
  TreeLine: ResolverTypeWrapper<TreeLineModel>;
  TreeLineConnection: ResolverTypeWrapper<Omit<TreeLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TreeLineEdge']>, nodes: ReadonlyArray<ResolversTypes['TreeLine']> }>;
  TreeLineEdge: ResolverTypeWrapper<Omit<TreeLineEdge, 'node'> & { node: ResolversTypes['TreeLine'] }>;
  Vocabulary: ResolverTypeWrapper<VocabularyModel>;
  VocabularyConnection: ResolverTypeWrapper<Omit<VocabularyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VocabularyEdge']>, nodes: ReadonlyArray<ResolversTypes['Vocabulary']> }>;
  VocabularyEdge: ResolverTypeWrapper<Omit<VocabularyEdge, 'node'> & { node: ResolversTypes['Vocabulary'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeModel;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Collection: CollectionModel;
  CollectionConnection: Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CollectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Collection']> };
  CollectionEdge: Omit<CollectionEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  Comparison: ComparisonModel;
  Concept: ConceptModel;
  ConceptConnection: Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Concept']> };
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptScheme: SchemeModel;
  ConceptSchemeConnection: Omit<ConceptSchemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptSchemeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConceptScheme']> };
  ConceptSchemeEdge: Omit<ConceptSchemeEdge, 'node'> & { node: ResolversParentTypes['ConceptScheme'] };
  Counts: Counts;
  DateTime: Scalars['DateTime']['output'];
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  HistoryEntry: HistoryEntryModel;
  HistoryEntryConnection: Omit<HistoryEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HistoryEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HistoryEntry']> };
  HistoryEntryEdge: Omit<HistoryEntryEdge, 'node'> & { node: ResolversParentTypes['HistoryEntry'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mapping: MappingModel;
  MappingConnection: Omit<MappingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MappingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mapping']> };
  MappingEdge: Omit<MappingEdge, 'node'> & { node: ResolversParentTypes['Mapping'] };
  Match: Match;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Path: PathModel;
  PathConnection: Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PathEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Path']> };
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  Prefix: Prefix;
  Query: Record<PropertyKey, never>;
  ReadInbox: ReadInbox;
  Release: Release;
  ReleaseConnection: ReleaseConnection;
  ReleaseEdge: ReleaseEdge;
  Resource: ResourceModel;
  ResourceConnection: Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Resource']> };
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: HitModel;
  Source: SourceModel;
  Statement: Statement;
  StatementConnection: StatementConnection;
  StatementEdge: StatementEdge;
  String: Scalars['String']['output'];
  Term: Term;
  Text: Text;
  TreeLine: TreeLineModel;
  TreeLineConnection: Omit<TreeLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TreeLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TreeLine']> };
  TreeLineEdge: Omit<TreeLineEdge, 'node'> & { node: ResolversParentTypes['TreeLine'] };
  Vocabulary: VocabularyModel;
  VocabularyConnection: Omit<VocabularyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VocabularyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Vocabulary']> };
  VocabularyEdge: Omit<VocabularyEdge, 'node'> & { node: ResolversParentTypes['Vocabulary'] };
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  added?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ChangeAddedArgs, 'first'>>;
  after?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ChangeRemovedArgs, 'first'>>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<CollectionCollectionsArgs, 'first'>>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CollectionDefinitionArgs>>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  hiddenLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  inScheme?: Resolver<ResolversTypes['ConceptSchemeConnection'], ParentType, ContextType, RequireFields<CollectionInSchemeArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<CollectionMembersArgs, 'first'>>;
  notations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CollectionPrefLabelArgs>>;
  prefLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  scopeNotes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CollectionStatementsArgs, 'first'>>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Collection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  added?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ComparisonAddedArgs, 'first'>>;
  changed?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ComparisonChangedArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ComparisonChangesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ComparisonRemovedArgs, 'first'>>;
  to?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  ancestors?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptAncestorsArgs, 'first'>>;
  broadMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptBroadMatchArgs, 'first'>>;
  broader?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptBroaderArgs, 'first'>>;
  closeMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptCloseMatchArgs, 'first'>>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<ConceptCollectionsArgs, 'first'>>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptDefinitionArgs>>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  described?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exactMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptExactMatchArgs, 'first'>>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  hiddenLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<ConceptHistoryArgs, 'first'>>;
  inScheme?: Resolver<ResolversTypes['ConceptSchemeConnection'], ParentType, ContextType, RequireFields<ConceptInSchemeArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mappings?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptMappingsArgs, 'first'>>;
  narrowMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptNarrowMatchArgs, 'first'>>;
  narrower?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptNarrowerArgs, 'first'>>;
  notations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<ConceptPathsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptPrefLabelArgs>>;
  prefLabels?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  related?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptRelatedArgs, 'first'>>;
  relatedMatch?: Resolver<ResolversTypes['MappingConnection'], ParentType, ContextType, RequireFields<ConceptRelatedMatchArgs, 'first'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptReplacedByArgs, 'first'>>;
  scopeNotes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ConceptStatementsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  topConceptOf?: Resolver<ResolversTypes['ConceptSchemeConnection'], ParentType, ContextType, RequireFields<ConceptTopConceptOfArgs, 'first'>>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptScheme'] = ResolversParentTypes['ConceptScheme']> = {
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptSchemeConceptsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptSchemeDescriptionArgs>>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptSchemePrefLabelArgs>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ConceptSchemeStatementsArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ConceptSchemeTitleArgs>>;
  topConcepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptSchemeTopConceptsArgs, 'first'>>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptSchemeConnection'] = ResolversParentTypes['ConceptSchemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptSchemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConceptScheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptSchemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptSchemeEdge'] = ResolversParentTypes['ConceptSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConceptScheme'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  collections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  added?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<HistoryEntryAddedArgs, 'first'>>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<HistoryEntryDefinitionArgs>>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<HistoryEntryPrefLabelArgs>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<HistoryEntryRemovedArgs, 'first'>>;
};

export type HistoryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryConnection'] = ResolversParentTypes['HistoryEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryEdge'] = ResolversParentTypes['HistoryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type MappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mapping'] = ResolversParentTypes['Mapping']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['MappingRelation'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingConnection'] = ResolversParentTypes['MappingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MappingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mapping']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MappingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappingEdge'] = ResolversParentTypes['MappingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  readInbox?: Resolver<ResolversTypes['ReadInbox'], ParentType, ContextType, RequireFields<MutationReadInboxArgs, 'upTo'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<PathConceptsArgs, 'first'>>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PrefixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prefix'] = ResolversParentTypes['Prefix']> = {
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, RequireFields<QueryCollectionArgs, 'uri'>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'vocabulary'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'uri'>>;
  concepts?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<QueryConceptsArgs, 'uris'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'kinds' | 'query'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'limit' | 'prefix'>>;
  vocabularies?: Resolver<ResolversTypes['VocabularyConnection'], ParentType, ContextType, RequireFields<QueryVocabulariesArgs, 'first'>>;
  vocabulary?: Resolver<Maybe<ResolversTypes['Vocabulary']>, ParentType, ContextType, RequireFields<QueryVocabularyArgs, 'id'>>;
};

export type ReadInboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadInbox'] = ResolversParentTypes['ReadInbox']> = {
  readTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  __resolveType: TypeResolveFn<'Collection' | 'Concept' | 'ConceptScheme', ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SearchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  title?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<SourceTitleArgs>>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  graph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  datatype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TermType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TreeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeLine'] = ResolversParentTypes['TreeLine']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  narrowerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TreeLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeLineConnection'] = ResolversParentTypes['TreeLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreeLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TreeLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreeLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeLineEdge'] = ResolversParentTypes['TreeLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreeLine'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<VocabularyCollectionsArgs, 'first'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<VocabularyConceptsArgs, 'first'>>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<VocabularyDescriptionArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  prefixes?: Resolver<ReadonlyArray<ResolversTypes['Prefix']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<VocabularyReleasesArgs, 'first'>>;
  schemes?: Resolver<ResolversTypes['ConceptSchemeConnection'], ParentType, ContextType, RequireFields<VocabularySchemesArgs, 'first'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<VocabularyTitleArgs>>;
  topConcepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<VocabularyTopConceptsArgs, 'first'>>;
  tree?: Resolver<ResolversTypes['TreeLineConnection'], ParentType, ContextType, RequireFields<VocabularyTreeArgs, 'first'>>;
};

export type VocabularyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyConnection'] = ResolversParentTypes['VocabularyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VocabularyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vocabulary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VocabularyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyEdge'] = ResolversParentTypes['VocabularyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptScheme?: ConceptSchemeResolvers<ContextType>;
  ConceptSchemeConnection?: ConceptSchemeConnectionResolvers<ContextType>;
  ConceptSchemeEdge?: ConceptSchemeEdgeResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  Mapping?: MappingResolvers<ContextType>;
  MappingConnection?: MappingConnectionResolvers<ContextType>;
  MappingEdge?: MappingEdgeResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Prefix?: PrefixResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadInbox?: ReadInboxResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TreeLine?: TreeLineResolvers<ContextType>;
  TreeLineConnection?: TreeLineConnectionResolvers<ContextType>;
  TreeLineEdge?: TreeLineEdgeResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyConnection?: VocabularyConnectionResolvers<ContextType>;
  VocabularyEdge?: VocabularyEdgeResolvers<ContextType>;
};

