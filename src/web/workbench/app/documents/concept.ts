import { TERM, type Named, type Page, type Term, type Text } from './terms.ts';
import type { Change } from './proposal.ts';

const NAMED = `fragment NamedPart on Concept { uri prefLabel(languages: $langs) { value language } }`;

/** What is released of a concept. */
export const CONCEPT = `query ($uri: String!, $langs: [String!], $after: String) { concept(uri: $uri) {
  uri status vocabulary { id release { revision version } } prefLabel(languages: $langs) { value language }
  statements(first: 100, after: $after) { nodes { subject predicate object { ...TermPart } } pageInfo { hasNextPage endCursor } }
  broader(first: 50) { nodes { ...NamedPart } } narrower(first: 50) { totalCount nodes { ...NamedPart } }
  related(first: 50) { nodes { ...NamedPart } }
  mappings(first: 50) { nodes { relation uri inverse concept { ...NamedPart } } }
  collections(first: 20) { nodes { uri prefLabel(languages: $langs) { value language } } }
} } ${NAMED} ${TERM}`;

export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}

interface Statements {
  readonly nodes: readonly Statement[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Concept extends Named {
  readonly status: 'CURRENT' | 'RETIRED';
  readonly vocabulary: {
    readonly id: string;
    readonly release: { readonly revision: number; readonly version: string };
  };
  readonly statements: Statements;
  readonly broader: { readonly nodes: readonly Named[] };
  readonly narrower: Page<Named>;
  readonly related: { readonly nodes: readonly Named[] };
  readonly mappings: {
    readonly nodes: readonly {
      readonly relation: string;
      readonly uri: string;
      readonly inverse: boolean;
      readonly concept: Named | null;
    }[];
  };
  readonly collections: { readonly nodes: readonly Named[] };
}

/** What is released of a collection; members in their order. */
export const COLLECTION = `query ($uri: String!, $langs: [String!], $after: String) { collection(uri: $uri) {
  uri ordered prefLabel(languages: $langs) { value language } vocabulary { id release { revision version } }
  statements(first: 100, after: $after) { nodes { subject predicate object { ...TermPart } } pageInfo { hasNextPage endCursor } }
  members(first: 100) { totalCount nodes { uri prefLabel(languages: $langs) { value language } } } } } ${TERM}`;

export interface Collection extends Named {
  readonly ordered: boolean;
  readonly vocabulary: Concept['vocabulary'];
  readonly statements: Statements;
  readonly members: Page<Named>;
}

export const SCHEMES = `query ($vocabulary: ID!, $langs: [String!]) { vocabulary(id: $vocabulary) { id release { revision version }
  schemes(first: 20) { nodes { uri title(languages: $langs) { value language }
    statements(first: 100) { nodes { subject predicate object { ...TermPart } } } } } } } ${TERM}`;

export interface Schemes {
  readonly vocabulary: {
    readonly release: { readonly revision: number; readonly version: string };
    readonly schemes: {
      readonly nodes: readonly {
        readonly uri: string;
        readonly title: Text | null;
        readonly statements: { readonly nodes: readonly Statement[] };
      }[];
    };
  } | null;
}

/** What has been accepted and not been released, oldest revision last: a draft is made on top of it. */
export const ACCEPTED = `query ($vocabulary: ID!, $after: String) {
  proposals(vocabulary: $vocabulary, status: [ACCEPTED], first: 2, after: $after) {
    nodes { decision { revision }
      edits(first: 50) { totalCount nodes { changes(first: 20) { totalCount nodes { ...Set } } } }
      amendments(first: 10) { nodes { changes(first: 20) { nodes { ...Set } } } } }
    pageInfo { hasNextPage endCursor } } }
fragment Set on EditChange { uri property language before { ...TermPart } after { ...TermPart } } ${TERM}`;

type Set = Pick<Change, 'uri' | 'property' | 'language' | 'before' | 'after'>;
interface SetEdits {
  readonly nodes: readonly { readonly changes: { readonly nodes: readonly Set[] } }[];
}

export interface Accepted {
  readonly proposals: {
    readonly nodes: readonly {
      readonly decision: { readonly revision: number | null } | null;
      readonly edits: SetEdits;
      readonly amendments: SetEdits;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export const FIND = `query ($query: String!, $language: String, $vocabularies: [ID!], $kinds: [SearchKind!], $langs: [String!]) {
  search(query: $query, language: $language, vocabularies: $vocabularies, kinds: $kinds, first: 10) { totalCount nodes {
    uri kind matched { value language }
    concept { status prefLabel(languages: $langs) { value language } definition(languages: $langs) { value } vocabulary { id } }
    collection { prefLabel(languages: $langs) { value language } vocabulary { id } } } } }`;

export interface Found {
  readonly search: Page<{
    readonly uri: string;
    readonly kind: string;
    readonly matched: Text;
    readonly concept:
      | (Pick<Named, 'prefLabel'> & {
          readonly status: string;
          readonly definition: { readonly value: string } | null;
          readonly vocabulary: { readonly id: string };
        })
      | null;
    readonly collection: (Pick<Named, 'prefLabel'> & { readonly vocabulary: { readonly id: string } }) | null;
  }>;
}

export const TREE = `query ($vocabulary: ID!, $root: String, $depth: Int, $after: String, $langs: [String!]) { vocabulary(id: $vocabulary) {
  tree(root: $root, depth: $depth, languages: $langs, first: 200, after: $after) { totalCount
    nodes { concept { uri status prefLabel(languages: $langs) { value language } } level narrowerCount }
    pageInfo { hasNextPage endCursor } } } }`;

export interface Tree {
  readonly vocabulary: {
    readonly tree: Page<{
      readonly concept: Named & { readonly status: string };
      readonly level: number;
      readonly narrowerCount: number;
    }> & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
  } | null;
}

export const DUPLICATES = `query ($label: String!, $language: String, $proposal: ID) {
  duplicates(label: $label, language: $language, proposal: $proposal) {
    uri vocabulary label { value language } kind retired definitions { value language } proposal { id title } } }`;

export interface Duplicates {
  readonly duplicates: readonly {
    readonly uri: string;
    readonly vocabulary: string;
    readonly label: Text;
    readonly kind: 'SAME' | 'NEAR';
    readonly retired: boolean;
    readonly definitions: readonly Text[];
    readonly proposal: { readonly id: string; readonly title: string } | null;
  }[];
}

export const NAMES = `query ($uris: [String!]!, $langs: [String!]) { concepts(uris: $uris) { uri prefLabel(languages: $langs) { value language } } }`;
