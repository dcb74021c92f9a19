import { RDF, SKOS } from '../../namespaces.ts';
import type { Iri } from '../../term.ts';
import type { Draft } from '../draft.ts';
import type { Territory } from '../edit.ts';
import { setFields } from '../fields.ts';
import { hang, makeTop } from '../hierarchy.ts';
import type { Fields, Operation } from '../operation.ts';
import { fresh, inForce, present } from '../subjects.ts';

/** A new concept in a scheme, under its broader concepts or on top. */
export function addConcept(
  draft: Draft,
  { uri, scheme, broader, fields }: Extract<Operation, { kind: 'add-concept' }>,
  territory: Territory,
): void {
  present(draft.view, scheme, 'scheme');
  for (const parent of broader) checkParent(draft, parent);
  newConcept(draft, territory, { uri, schemes: [scheme], broader, fields });
}

export function checkParent(draft: Draft, parent: Iri): void {
  present(draft.view, parent, 'concept');
  inForce(draft.view, parent);
}

interface NewConcept {
  readonly uri: Iri;
  readonly schemes: readonly Iri[];
  readonly broader: readonly Iri[];
  readonly fields: Fields;
}

export function newConcept(
  draft: Draft,
  territory: Territory,
  { uri, schemes, broader, fields }: NewConcept,
): void {
  fresh(draft.view, territory, uri);
  draft.add(uri, RDF.type, SKOS.Concept);
  draft.set(uri, SKOS.inScheme, [...new Set(schemes)]);
  setFields(draft, uri, fields);
  for (const parent of broader) hang(draft, uri, parent);
  if (broader.length === 0) makeTop(draft, uri, schemes);
}
