import { DCT, RDFS } from '../../domain/namespaces.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import { textsOfKind } from '../../domain/rules/facts/labels.ts';
import type { Iri } from '../../domain/term.ts';
import { preferred, textsOf, toText, type Text } from '../../domain/text.ts';
import type { View } from '../../domain/view.ts';
import type { Catalog } from '../../snapshot/catalog.ts';

/** What something is called, in the first of the languages that it is called in. */
export type LabelOf = (uri: Iri, languages?: readonly string[]) => Text | undefined;

/** Looked up in these views in turn, then in what is released of other vocabularies. */
export const labelsFrom =
  (views: readonly View[], catalog: Catalog): LabelOf =>
  (uri, languages = []) => {
    for (const view of views) {
      const found = nameIn(view, uri, languages);
      if (found) return found;
    }
    const elsewhere = catalog.find(uri);
    return elsewhere && nameIn(elsewhere, uri, languages);
  };

function nameIn(view: View, uri: Iri, languages: readonly string[]): Text | undefined {
  const resource = view.content.get(uri);
  return resource && preferred(namesIn(view, resource), languages)[0];
}

function namesIn(view: View, resource: Resource): readonly Text[] {
  const labels = textsOfKind(view, resource, 'prefLabel').map(toText);
  if (labels.length > 0) return labels;
  const titles = textsOf(objects(resource, DCT.title));
  return titles.length > 0 ? titles : textsOf(objects(resource, RDFS.label));
}
