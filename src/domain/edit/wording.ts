import { DCT, SKOS } from '../namespaces.ts';
import { objects } from '../resource.ts';
import type { Iri } from '../term.ts';
import { preferred, textsOf } from '../text.ts';
import type { View } from '../view.ts';

/** What a person calls it: its label or title, else its URI. */
export function named(view: View, iri: Iri, languages: readonly string[] = ['en', 'nl']): string {
  const resource = view.content.get(iri);
  for (const property of [SKOS.prefLabel, DCT.title]) {
    const [label] = preferred(textsOf(objects(resource, property)), languages);
    if (label) return `“${label.value}”`;
  }
  return `<${iri}>`;
}
