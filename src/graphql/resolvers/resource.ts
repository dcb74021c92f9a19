import { SKOS } from '../../domain/namespaces.ts';
import type { Iri } from '../../domain/term.ts';
import type { ResourceKind } from '../generated.ts';
import type { ResourceModel } from '../model.ts';
import type { PageArguments } from '../model/connection.ts';
import { statementsOf, typesOf } from '../model/statements.ts';
import {
  altLabels,
  choose,
  hiddenLabels,
  names,
  notations,
  notes,
  prefLabels,
  type Languages,
} from '../model/texts.ts';
import { inOrder, keyOf, statementPage } from './lists.ts';

const note =
  (property: Iri) =>
  (it: ResourceModel): readonly { value: string; language: string }[] =>
    notes(it, property);

/** The fields of whatever has a URI. */
export const resourceFields = {
  kind: ({ kind }: ResourceModel) => kind.toUpperCase() as ResourceKind,
  types: typesOf,
  prefLabel: (it: ResourceModel, args: Languages) => choose(names(it), args),
  vocabulary: ({ scope }: ResourceModel) => scope,
  release: ({ scope }: ResourceModel) => scope.snapshot.release,
  statements: (it: ResourceModel, args: PageArguments) =>
    statementPage(statementsOf(it.resource), args, keyOf(it.scope, 'statements', it.uri)),
};

/** The fields of concepts and collections: labels, notes, codes and schemes. */
export const termFields = {
  ...resourceFields,
  prefLabels: prefLabels,
  altLabels: altLabels,
  hiddenLabels: hiddenLabels,
  definition: (it: ResourceModel, args: Languages) => choose(notes(it, SKOS.definition), args),
  definitions: note(SKOS.definition),
  scopeNotes: note(SKOS.scopeNote),
  examples: note(SKOS.example),
  notes: note(SKOS.note),
  notations,
  inScheme: (it: ResourceModel, args: PageArguments) =>
    inOrder(it.scope, it.scope.snapshot.schemes.get(it.uri), args, 'inScheme', it.uri),
};
