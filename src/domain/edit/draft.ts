import type { ResourceChange } from '../diff.ts';
import { encode, objects, statements, type Properties, type Resource } from '../resource.ts';
import type { Iri, Term } from '../term.ts';
import type { View } from '../view.ts';
import { assemble } from './assemble.ts';
import { nodesFrom } from './slot.ts';

/**
 * What an operation makes of the view's resources, statement by statement, in the default graph. The view itself stays
 * as it was before the operation.
 */
export class Draft {
  readonly view: View;
  private readonly after = new Map<Term, Resource>();

  constructor(view: View) {
    this.view = view;
  }

  /** The resource as it is by now. */
  resource(iri: Term): Resource | undefined {
    return this.after.get(iri) ?? this.view.content.get(iri);
  }

  objects(iri: Term, property: Iri): readonly Term[] {
    return objects(this.resource(iri), property);
  }

  has(iri: Term, property: Iri, object: Term): boolean {
    return this.objects(iri, property).includes(object);
  }

  /** Sets all objects of a property; `nested` is what is said of the blank nodes among them. */
  set(iri: Term, property: Iri, terms: readonly Term[], nested: Record<Term, Properties> = {}): void {
    const resource = this.resource(iri) ?? { iri, about: {} };
    const { [property]: _, ...others } = resource.about[iri] ?? {};
    const own = terms.length > 0 ? { ...others, [property]: terms } : others;
    this.after.set(iri, { ...resource, about: { ...resource.about, [iri]: own, ...nested } });
  }

  put(iri: Term, resource: Resource | undefined): void {
    this.after.set(iri, resource ?? { iri, about: {} });
  }

  add(iri: Term, property: Iri, object: Term): void {
    if (!this.has(iri, property, object)) this.set(iri, property, [...this.objects(iri, property), object]);
  }

  remove(iri: Term, property: Iri, object: Term): void {
    if (this.has(iri, property, object)) this.replace(iri, property, object);
  }

  /** Puts `by` in the place of `object`, or nothing. */
  replace(iri: Term, property: Iri, object: Term, by?: Term): void {
    const others = this.objects(iri, property).filter((term) => term !== object);
    this.set(iri, property, by === undefined || others.includes(by) ? others : [...others, by]);
  }

  /** The resources that are other than in the view, in the order in which they were first touched. */
  changes(): ResourceChange[] {
    return [...this.after].flatMap(([iri, draft]) => {
      const before = this.view.content.get(iri);
      const after = tidied(draft, before);
      return encoded(before) === encoded(after) ? [] : [{ iri, before, after }];
    });
  }
}

const encoded = (resource: Resource | undefined): string | undefined => resource && encode(resource);

/** In canonical order, without the blank nodes that the resource led to before and does not any more. */
function tidied(draft: Resource, before: Resource | undefined): Resource | undefined {
  const led = new Set(before ? reached(before) : []);
  const leads = new Set(reached(draft));
  return assemble(
    draft.iri,
    statements(draft).filter(({ subject, graph }) => graph !== '' || !led.has(subject) || leads.has(subject)),
  );
}

const reached = ({ iri, about }: Resource): Term[] => [
  iri,
  ...nodesFrom(about, Object.values(about[iri] ?? {}).flat(), iri),
];
