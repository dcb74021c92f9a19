import { SKOS, XL } from '../domain/namespaces.ts';
import { objects, type Resource } from '../domain/resource.ts';
import type { Iri, Term } from '../domain/term.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Preferred labels, stated plainly or by a label resource (S55). */
export function prefLabels(snapshot: Snapshot, iri: Iri): readonly Term[] {
  const resource = snapshot.content.get(iri);
  const plain = objects(resource, SKOS.prefLabel);
  if (plain.length > 0) return plain;
  return objects(resource, XL.prefLabel).flatMap((label) => literalForms(snapshot, resource, label));
}

/** The text of a label resource: one of the vocabulary's own, or a blank node inside the resource it labels. */
export function literalForms(
  snapshot: Snapshot,
  resource: Resource | undefined,
  label: Term,
): readonly Term[] {
  const nested = resource?.about[label]?.[XL.literalForm];
  return nested ?? objects(snapshot.content.get(label), XL.literalForm);
}
