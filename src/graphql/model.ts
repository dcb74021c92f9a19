import type { Kind } from '../domain/kind.ts';
import type { Resource } from '../domain/resource.ts';
import type { Iri } from '../domain/term.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * The version a field was entered by. Every object carries it, and what is read through an object is read from it:
 * so an answer never mixes two versions.
 */
export interface Scope {
  readonly snapshot: Snapshot;
  /** Where a version or date was asked: the moment other vocabularies are read at. Undefined: the newest of all. */
  readonly moment: string | undefined;
}

/** Something with a URI, in a version. */
export interface ResourceModel {
  readonly scope: Scope;
  readonly uri: Iri;
  readonly kind: Kind;
  /** Without statements where a relation names the URI and nothing describes it. */
  readonly resource: Resource;
}

export type ConceptModel = ResourceModel;
export type CollectionModel = ResourceModel;
export type SchemeModel = ResourceModel;

/** A vocabulary is its version. */
export type VocabularyModel = Scope;

/** Whatever `uri` names. Nothing described under it is a concept: that is what relations lead to. */
export function resourceIn(scope: Scope, uri: Iri): ResourceModel {
  const { content, kinds } = scope.snapshot;
  return {
    scope,
    uri,
    kind: kinds.get(uri) ?? 'concept',
    resource: content.get(uri) ?? { iri: uri, about: {} },
  };
}

/** The resource of that kind, null where the version does not describe one. */
export function described(scope: Scope, uri: Iri, kind: Kind): ResourceModel | null {
  return scope.snapshot.kinds.get(uri) === kind ? resourceIn(scope, uri) : null;
}
