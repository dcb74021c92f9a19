/** What someone may do in one vocabulary; a steward may do what a reviewer may, a reviewer what a contributor may. */
export type Role = 'translator' | 'contributor' | 'reviewer' | 'steward';

export const ROLES: readonly Role[] = ['translator', 'contributor', 'reviewer', 'steward'];

export interface Right {
  readonly vocabulary: string;
  readonly role: Role;
  /** For a translator: the only languages whose texts may be proposed. Empty for other roles. */
  readonly languages: readonly string[];
}

/** What a token may be used for, at most: `read` drafts and the log, `write` proposals, `admin` everything else. */
export type Scope = 'read' | 'write' | 'admin';

export const SCOPES: readonly Scope[] = ['read', 'write', 'admin'];

/** Who asks. */
export interface Actor {
  /** The account's id; 'anonymous' for a reader without one, `cli:name` for the owner of the database. */
  readonly id: string;
  readonly name: string;
  /** OVO code of the organisation, or another organisation's IRI; '' for none. */
  readonly organisation: string;
  readonly administrator: boolean;
  readonly rights: readonly Right[];
  readonly scopes: readonly Scope[];
}

export const ANONYMOUS: Actor = {
  id: 'anonymous',
  name: '',
  organisation: '',
  administrator: false,
  rights: [],
  scopes: [],
};

/** The right of an actor in one vocabulary; rights elsewhere count for nothing here. */
export const rightIn = (actor: Actor, vocabulary: string): Right | undefined =>
  actor.rights.find((right) => right.vocabulary === vocabulary);
