import { DCT, RDFS, SKOS } from './namespaces.ts';
import { objects, type Resource } from './resource.ts';
import { preferred, textsOf } from './text.ts';

/** What a person calls a resource: its label or title in the first language there is; undefined where it has none. */
export function labelOf(
  resource: Resource | undefined,
  languages: readonly string[] = [],
): string | undefined {
  for (const property of [SKOS.prefLabel, DCT.title, RDFS.label]) {
    const [label] = preferred(textsOf(objects(resource, property)), languages);
    if (label) return label.value;
  }
  return undefined;
}
