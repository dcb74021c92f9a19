import { TERM, type Page, type Person, type Term, type Text } from './terms.ts';

/** What is asked of a proposal besides its edits: what takes the server a look at the whole vocabulary. */
export const BESIDE = `query ($id: ID!, $lang: SentenceLanguage!, $langs: [String!]) { proposal(id: $id) {
  id version
  findings(first: 50) { totalCount nodes { rule severity uri label(languages: $langs) { value language }
    value { ...TermPart } message(language: $lang) remedy(language: $lang) } }
  addedConcepts(first: 50) { totalCount nodes { uri label(languages: $langs) { value language } } }
  impact { level
    concepts(first: 50) { totalCount nodes { uri label(languages: $langs) { value } change } }
    relations(first: 50) { totalCount nodes { uri label(languages: $langs) { value } relation other otherLabel(languages: $langs) { value } effect } }
    mappings(first: 20) { totalCount nodes { uri label(languages: $langs) { value } relation target effect } }
    memberships(first: 20) { totalCount nodes { collection label(languages: $langs) { value } member memberLabel(languages: $langs) { value } effect } }
    left(first: 20) { totalCount nodes { uri label(languages: $langs) { value } narrower related } }
    elsewhere(first: 20) { totalCount nodes { vocabulary uri label(languages: $langs) { value } relation target } }
    uses(first: 20) { totalCount nodes { id name organisation release } } }
  comments(first: 100) { totalCount nodes { ...CommentPart } }
} }
fragment CommentPart on Comment { id version edit by { id name } at replyTo text editedAt deleted { at } resolved { by { name } at } viewerMay }
${TERM}`;

export interface Finding {
  readonly rule: string;
  readonly severity: 'VIOLATION' | 'WARNING' | 'INFO';
  readonly uri: string;
  readonly label: Text | null;
  readonly value: Term | null;
  readonly message: string;
  readonly remedy: string;
}

export interface Comment {
  readonly id: string;
  readonly version: number;
  readonly edit: string | null;
  readonly by: Person;
  readonly at: string;
  readonly replyTo: string | null;
  readonly text: string;
  readonly editedAt: readonly string[];
  readonly deleted: { readonly at: string } | null;
  readonly resolved: { readonly by: { readonly name: string | null }; readonly at: string } | null;
  readonly viewerMay: readonly ('EDIT' | 'DELETE' | 'RESOLVE')[];
}

interface Label {
  readonly value: string;
}
type Effect = 'ADDED' | 'REMOVED' | 'STRANDED';

export interface Impact {
  readonly level: 'BREAKING' | 'ADDITIVE' | 'EDITORIAL';
  readonly concepts: Page<{
    uri: string;
    label: Label | null;
    change: 'ADDED' | 'CHANGED' | 'RETIRED' | 'REMOVED';
  }>;
  readonly relations: Page<{
    uri: string;
    label: Label | null;
    relation: 'BROADER' | 'NARROWER' | 'RELATED';
    other: string;
    otherLabel: Label | null;
    effect: Effect;
  }>;
  readonly mappings: Page<{
    uri: string;
    label: Label | null;
    relation: string;
    target: string;
    effect: Effect;
  }>;
  readonly memberships: Page<{
    collection: string;
    label: Label | null;
    member: string;
    memberLabel: Label | null;
    effect: Effect;
  }>;
  readonly left: Page<{
    uri: string;
    label: Label | null;
    narrower: readonly string[];
    related: readonly string[];
  }>;
  readonly elsewhere: Page<{
    vocabulary: string;
    uri: string;
    label: Label | null;
    relation: string;
    target: string;
  }>;
  readonly uses: Page<{ id: string; name: string; organisation: string; release: string }>;
}

export interface Beside {
  readonly id: string;
  readonly version: number;
  readonly findings: Page<Finding>;
  readonly addedConcepts: Page<{ uri: string; label: Text | null }>;
  readonly impact: Impact;
  readonly comments: Page<Comment>;
}

export const ADD_COMMENT = `mutation ($proposal: ID!, $edit: ID, $replyTo: ID, $text: String!, $key: String) {
  done: addComment(proposal: $proposal, edit: $edit, replyTo: $replyTo, text: $text, idempotencyKey: $key) { id } }`;
export const EDIT_COMMENT = `mutation ($comment: ID!, $seen: Int!, $text: String!, $key: String) {
  done: editComment(comment: $comment, seen: $seen, text: $text, idempotencyKey: $key) { id } }`;
export const DELETE_COMMENT = `mutation ($comment: ID!, $seen: Int!, $key: String) {
  done: deleteComment(comment: $comment, seen: $seen, idempotencyKey: $key) { id } }`;
export const RESOLVE_COMMENT = `mutation ($comment: ID!, $seen: Int!, $resolved: Boolean!, $key: String) {
  done: resolveComment(comment: $comment, seen: $seen, resolved: $resolved, idempotencyKey: $key) { id } }`;
