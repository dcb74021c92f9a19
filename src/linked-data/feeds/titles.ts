import { conceptClasses, kindOf, type Kind } from '../../domain/kind.ts';
import { DCT, RDFS, SKOS, XL } from '../../domain/namespaces.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import { preferred, textsOf, type Text } from '../../domain/text.ts';
import type { Iri } from '../../domain/term.ts';
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

/** The concept schemes of a vocabulary, found by the kinds that its snapshot has told already: decoding all is dear. */
export const schemesOf = ({ kinds, content }: Snapshot): Resource[] =>
  [...kinds].flatMap(([iri, kind]) => (kind === 'scheme' ? [content.get(iri) as Resource] : []));

/** The concept scheme that a vocabulary is about: its first. */
export function schemeOf(snapshot: Snapshot): Resource | undefined {
  if (!SCHEMES.has(snapshot)) SCHEMES.set(snapshot, schemesOf(snapshot)[0]);
  return SCHEMES.get(snapshot);
}

/** A snapshot never changes, so what is read from it once is true for as long as it is kept. */
const SCHEMES = new WeakMap<Snapshot, Resource | undefined>();

/** What a resource is, also one that the vocabulary no longer describes. */
export function kindIn(snapshot: Snapshot, resource: Resource): Kind {
  const known = snapshot.kinds.get(resource.iri);
  if (known) return known;
  const classes = CLASSES.get(snapshot) ?? conceptClasses(snapshot.content);
  CLASSES.set(snapshot, classes);
  return kindOf(resource, classes);
}

const CLASSES = new WeakMap<Snapshot, ReadonlySet<Iri>>();

/** What a vocabulary is called: by its concept scheme, else by its id. */
export const titleOf = (snapshot: Snapshot): Text =>
  nameOf(schemeOf(snapshot)) ?? { value: snapshot.vocabulary, language: '' };
