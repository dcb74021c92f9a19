import { SKOS, XL } from '../../namespaces.ts';
import { propertiesOf, type Properties, type Resource } from '../../resource.ts';
import { isText, type Iri, type Term } from '../../term.ts';
import type { View } from '../../view.ts';
import { once } from './once.ts';

export type LabelKind = 'prefLabel' | 'altLabel' | 'hiddenLabel';

/** A label of a resource, stated as such or entailed from a skosxl:Label. */
export interface Label {
  readonly kind: LabelKind;
  readonly term: Term;
}

export const LABEL_KINDS: readonly LabelKind[] = ['prefLabel', 'altLabel', 'hiddenLabel'];

/** Every text label: the plain ones, and those derived by the SKOS-XL property chains (S55–S57); each once. */
export function labelsOf(view: View, resource: Resource): Label[] {
  const labels: Label[] = [];
  for (const kind of LABEL_KINDS)
    for (const term of textsOfKind(view, resource, kind)) labels.push({ kind, term });
  return labels;
}

/** Every resource that has a text label. */
export const labelled = once((view: View): readonly (readonly [Resource, readonly Label[]])[] => {
  const found: [Resource, Label[]][] = [];
  for (const resource of view.content.values()) {
    const labels = labelsOf(view, resource);
    if (labels.length > 0) found.push([resource, labels]);
  }
  return found;
});

export const labelledConcepts = once((view: View) =>
  labelled(view).filter(([{ iri }]) => view.kinds.get(iri) === 'concept'),
);

/** The text labels of one kind, plain or derived. */
export function textsOfKind(view: View, resource: Resource, kind: LabelKind): readonly Term[] {
  const properties = propertiesOf(resource);
  const plain = properties[SKOS[kind]] ?? [];
  const reified = properties[XL[kind]];
  if (!reified) return plain.every(isText) ? plain : plain.filter(isText);
  const forms = reified.flatMap((label) => nodeOf(view, resource, label)?.[XL.literalForm] ?? []);
  return [...new Set([...plain, ...forms])].filter(isText);
}

/** What is said of a node that `resource` points at: nested in it, or a resource by itself; `undefined`: nothing. */
export function nodeOf(view: View, resource: Resource, node: Term): Properties | undefined {
  return resource.about[node] ?? view.content.get(node)?.about[node];
}

/** Notes that document a concept (SKOS Reference §7), and what is commonly used in their place. */
export const NOTES: readonly Iri[] = [
  SKOS.definition,
  SKOS.scopeNote,
  SKOS.note,
  SKOS.example,
  SKOS.changeNote,
  SKOS.editorialNote,
  SKOS.historyNote,
];
