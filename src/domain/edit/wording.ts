import { labelOf } from '../label.ts';
import type { Iri } from '../term.ts';
import type { View } from '../view.ts';

/** What a person calls it: its label or title, else its URI. */
export function named(view: View, iri: Iri, languages: readonly string[] = ['en', 'nl']): string {
  const label = labelOf(view.content.get(iri), languages);
  return label === undefined ? `<${iri}>` : `“${label}”`;
}
