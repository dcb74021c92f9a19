import { TERM, type Page, type Person, type Term, type Text } from './terms.ts';

const CHANGES = `
fragment ChangePart on EditChange {
  uri label(languages: $langs) { value language } property name(language: $lang) language meaning(language: $lang)
  before { ...TermPart } after { ...TermPart } words { kind text }
}
fragment EditPart on ProposalEdit {
  id by { id name } at kind summary(language: $lang) reason { value language } commentCount
  changes(first: 20) { totalCount nodes { ...ChangePart } }
}
${TERM}`;

/** A proposal with its edits: what every command on it answers, so that nothing has to be asked again. */
const WHOLE = `
fragment Whole on Proposal {
  id version vocabulary title rationale sources status author { id name } organisation openedAt submittedAt
  base head digest release viewerMay
  consultation { opens closes }
  decision { by { id name } at reason revision }
  standing { approvals needed signOffs { organisation state } consultation missing(language: $lang) }
  reviews { by { id name } organisation verdict text at stands }
  history(first: 100) { totalCount nodes { at by { id name } action text } }
  edits(first: 50) { totalCount edges { cursor node { ...EditPart } } }
  amendments(first: 20) { totalCount edges { cursor node { ...EditPart } } }
  conflicts(first: 20) { totalCount nodes {
    uri label(languages: $langs) { value language } property name(language: $lang) language slot removed
    base { ...TermPart } mine { ...TermPart } theirs { ...TermPart } words { kind text }
  } }
}
${CHANGES}`;

const VARIABLES = '$lang: SentenceLanguage!, $langs: [String!]';

export const PROPOSAL = `query ($id: ID!, ${VARIABLES}) { proposal(id: $id) { ...Whole } } ${WHOLE}`;

/** All that one edit changes, page by page: the edit behind the cursor. */
export const EDIT_CHANGES = `query ($id: ID!, $edit: String, $after: String, ${VARIABLES}) {
  proposal(id: $id) { edits(first: 1, after: $edit) { nodes { id changes(first: 100, after: $after) {
    totalCount nodes { ...ChangePart } pageInfo { hasNextPage endCursor } } } } } }
fragment ChangePart on EditChange {
  uri label(languages: $langs) { value language } property name(language: $lang) language meaning(language: $lang)
  before { ...TermPart } after { ...TermPart } words { kind text }
} ${TERM}`;

/** A mutation on a proposal, by its name and the types of what it takes besides. */
const command = (name: string, taken: Readonly<Record<string, string>> = {}): string => {
  const entries = Object.entries(taken);
  const declared = entries.map(([arg, type]) => `$${arg}: ${type}, `).join('');
  const passed = entries.map(([arg]) => `${arg}: $${arg}, `).join('');
  return `mutation ($proposal: ID!, $seen: Int!, ${declared}$key: String, ${VARIABLES}) {
  done: ${name}(proposal: $proposal, seen: $seen, ${passed}idempotencyKey: $key) { ...Whole } } ${WHOLE}`;
};

const FIELDS = { uri: 'String!', fields: 'FieldsInput!' };
const MAPPED = { uri: 'String!', relation: 'MappingRelation!', target: 'String!' };
const RELATED = { uri: 'String!', related: 'String!' };

export const COMMANDS = {
  describe: command('describeProposal', { title: 'String!', rationale: 'String!', sources: '[String!]!' }),
  addConcept: command('addConcept', { scheme: 'String!', broader: '[String!]!', fields: 'FieldsInput!' }),
  reviseConcept: command('reviseConcept', FIELDS),
  reviseCollection: command('reviseCollection', FIELDS),
  reviseScheme: command('reviseScheme', FIELDS),
  move: command('moveConcept', { uri: 'String!', broader: '[String!]!' }),
  relate: command('relateConcepts', RELATED),
  unrelate: command('unrelateConcepts', RELATED),
  map: command('mapConcept', MAPPED),
  unmap: command('unmapConcept', MAPPED),
  retire: command('retireConcept', { uri: 'String!', successors: '[String!]!', reason: 'TextInput!' }),
  merge: command('mergeConcepts', { uri: 'String!', into: 'String!', reason: 'TextInput!' }),
  split: command('splitConcept', { uri: 'String!', parts: '[FieldsInput!]!', reason: 'TextInput!' }),
  addCollection: command('addCollection', {
    scheme: 'String!',
    ordered: 'Boolean!',
    members: '[String!]!',
    fields: 'FieldsInput!',
  }),
  setMembers: command('setCollectionMembers', { uri: 'String!', members: '[String!]!' }),
  file: command('proposeFile', { fileName: 'String!', content: 'String!' }),
  removeEdit: command('removeEdit', { edit: 'ID!' }),
  rebase: command('rebaseProposal'),
  resolveConflict: command('resolveConflict', {
    uri: 'String!',
    slot: 'String!',
    choice: 'ConflictChoice!',
    value: '[TermInput!]',
  }),
  submit: command('submitProposal'),
  consult: command('openConsultation', { opens: 'String!', closes: 'String!' }),
  requestChanges: command('requestChanges', { text: 'String!' }),
  approve: command('approveProposal', { text: 'String!' }),
  accept: command('acceptProposal', { reason: 'String!', amendments: '[AmendmentInput!]!' }),
  reject: command('rejectProposal', { reason: 'String!' }),
  withdraw: command('withdrawProposal', { reason: 'String!' }),
};

export type CommandName = keyof typeof COMMANDS;

export const OPEN = `mutation ($vocabulary: ID!, $title: String!, $rationale: String!, $sources: [String!]!, $key: String) {
  done: openProposal(vocabulary: $vocabulary, title: $title, rationale: $rationale, sources: $sources, idempotencyKey: $key) { id } }`;

export type Status =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'CHANGES_REQUESTED'
  | 'APPROVED'
  | 'ACCEPTED'
  | 'RELEASED'
  | 'REJECTED'
  | 'WITHDRAWN';

export const STATUSES: readonly Status[] = [
  'DRAFT',
  'SUBMITTED',
  'CHANGES_REQUESTED',
  'APPROVED',
  'ACCEPTED',
  'RELEASED',
  'REJECTED',
  'WITHDRAWN',
];

export interface Stretch {
  readonly kind: 'SAME' | 'OLD' | 'NEW';
  readonly text: string;
}

export interface Change {
  readonly uri: string;
  readonly label: Text | null;
  readonly property: string;
  readonly name: string;
  readonly language: string | null;
  readonly meaning: string;
  readonly before: readonly Term[];
  readonly after: readonly Term[];
  readonly words: readonly Stretch[] | null;
}

export interface Edit {
  readonly id: string;
  readonly by: Person;
  readonly at: string;
  readonly kind: string;
  readonly summary: string;
  readonly reason: Text | null;
  readonly commentCount: number;
  readonly changes: Page<Change>;
}

export interface Conflict extends Omit<Change, 'meaning' | 'before' | 'after'> {
  readonly slot: string;
  readonly removed: boolean;
  readonly base: readonly Term[];
  readonly mine: readonly Term[];
  readonly theirs: readonly Term[];
}

export interface Step {
  readonly at: string;
  readonly by: Person;
  readonly action: string;
  readonly text: string | null;
}

interface Edits {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Edit }[];
}

export interface Proposal {
  readonly id: string;
  readonly version: number;
  readonly vocabulary: string;
  readonly title: string;
  readonly rationale: string;
  readonly sources: readonly string[];
  readonly status: Status;
  readonly author: Person;
  readonly organisation: string;
  readonly openedAt: string;
  readonly submittedAt: string | null;
  readonly base: number;
  readonly head: number;
  readonly digest: string;
  readonly release: string | null;
  readonly viewerMay: readonly string[];
  readonly consultation: { readonly opens: string; readonly closes: string } | null;
  readonly decision: {
    readonly by: Person;
    readonly at: string;
    readonly reason: string;
    readonly revision: number | null;
  } | null;
  readonly standing: {
    readonly approvals: number;
    readonly needed: number;
    readonly signOffs: readonly {
      readonly organisation: string;
      readonly state: 'SIGNED' | 'SILENT' | 'WAITING';
    }[];
    readonly consultation: string;
    readonly missing: readonly string[];
  };
  readonly reviews: readonly {
    readonly by: Person;
    readonly organisation: string;
    readonly verdict: 'APPROVE' | 'REQUEST_CHANGES';
    readonly text: string;
    readonly at: string;
    readonly stands: boolean;
  }[];
  readonly history: Page<Step>;
  readonly edits: Edits;
  readonly amendments: Edits;
  readonly conflicts: Page<Conflict>;
}
