import { DCT, RDFS, SKOS, XL } from '../../domain/namespaces.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import { preferred, textsOf, type Text } from '../../domain/text.ts';
import { ofKind, type View } from '../../domain/view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

const NAMES = [SKOS.prefLabel, DCT.title, RDFS.label, XL.literalForm];

/** What a resource is called, in Dutch where it can be; undefined where it has no name. */
export function nameOf(resource: Resource | undefined): Text | undefined {
  for (const property of NAMES) {
    const [name] = preferred(textsOf(objects(resource, property)));
    if (name) return name;
  }
  return undefined;
}

/** The concept scheme that a vocabulary is about: its first. */
export const schemeOf = (view: View): Resource | undefined =>
  ofKind(view, 'scheme').next().value as Resource | undefined;

/** What a vocabulary is called: by its concept scheme, else by its id. */
export const titleOf = (snapshot: Snapshot): Text =>
  nameOf(schemeOf(snapshot)) ?? { value: snapshot.vocabulary, language: '' };
